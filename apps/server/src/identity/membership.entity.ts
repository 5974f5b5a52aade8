import { defineEntity, p } from '@mikro-orm/core';
import { UnitRow } from '../unit/unit.entities.ts';
import { User } from './user.entity.ts';

const MembershipSchema = defineEntity({
  name: 'Membership',
  tableName: 'membership',
  properties: {
    userId: () => p.manyToOne(User).mapToPk().fieldName('user_id').primary(),
    unitId: () => p.manyToOne(UnitRow).mapToPk().fieldName('unit_id').primary(),
  },
});

/** A person acts for this unit and the units below it. */
export class Membership extends MembershipSchema.class {}

MembershipSchema.setClass(Membership);
