import { defineEntity, p } from '@mikro-orm/core';
import { User } from '../identity/user.entity.ts';
import { UnitRow } from '../unit/unit.entities.ts';

const UnitChoiceRowSchema = defineEntity({
  name: 'UnitChoiceRow',
  tableName: 'unit_choice',
  properties: {
    /** The words as documents write them, without case and double spaces. */
    words: p.text().primary(),
    unitId: () => p.manyToOne(UnitRow).mapToPk().fieldName('unit_id'),
    chosenBy: () => p.manyToOne(User).mapToPk().fieldName('chosen_by'),
    chosenAt: p.datetime().onCreate(() => new Date()),
  },
});

/** The unit a person chose for words the register does not know, for the next document. The last choice counts. */
export class UnitChoiceRow extends UnitChoiceRowSchema.class {}
UnitChoiceRowSchema.setClass(UnitChoiceRow);
