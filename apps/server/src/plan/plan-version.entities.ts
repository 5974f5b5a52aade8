import { defineEntity, p } from '@mikro-orm/core';
import type { Day } from '@dondoc/domain/calendar';
import type { RevisionCounts } from '@dondoc/domain/plan';
import { User } from '../identity/user.entity.ts';
import { DocumentRow } from './document.entity.ts';
import { DraftRow } from './draft.entity.ts';
import { PlanRow } from './plan.entities.ts';

const PlanVersionSchema = defineEntity({
  name: 'PlanVersion',
  tableName: 'plan_version',
  properties: {
    id: p.uuid().primary().onCreate(() => crypto.randomUUID()),
    planId: () => p.manyToOne(PlanRow).mapToPk().fieldName('plan_id'),
    /** From 1; the highest one stands. */
    number: p.integer(),
    /** The draft as it was approved, with its source and its document. */
    draftId: () => p.manyToOne(DraftRow).mapToPk().fieldName('draft_id').index(),
    /** The first day this version holds. */
    on: p.date().$type<Day>().fieldName('opens_on'),
    approvedBy: () => p.manyToOne(User).mapToPk().fieldName('approved_by'),
    approvedAt: p.datetime().onCreate(() => new Date()),
    /** What it changed in the version before; null for the first. */
    changes: p.json<RevisionCounts>().strictNullable(),
  },
  uniques: [{ properties: ['planId', 'number'] }],
});

/** A plan as one approved draft says it. Never changed: a later version stands beside it. */
export class PlanVersion extends PlanVersionSchema.class {}
PlanVersionSchema.setClass(PlanVersion);

const PlanAnnexSchema = defineEntity({
  name: 'PlanAnnex',
  tableName: 'plan_annex',
  properties: {
    planId: () => p.manyToOne(PlanRow).mapToPk().fieldName('plan_id').primary(),
    documentId: () => p.manyToOne(DocumentRow).mapToPk().fieldName('document_id').primary(),
    fileName: p.text(),
    addedBy: () => p.manyToOne(User).mapToPk().fieldName('added_by'),
    addedAt: p.datetime().onCreate(() => new Date()),
  },
});

/** A file kept with a plan beside the documents it was read from. */
export class PlanAnnex extends PlanAnnexSchema.class {}
PlanAnnexSchema.setClass(PlanAnnex);
