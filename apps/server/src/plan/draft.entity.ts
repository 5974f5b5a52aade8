import { defineEntity, p } from '@mikro-orm/core';
import type { PlanDocument, RememberedUnit, ReviewedDraft } from '@dondoc/domain/plan';
import { User } from '../identity/user.entity.ts';
import { DocumentRow } from './document.entity.ts';
import { PlanRow } from './plan.entities.ts';

const DraftRowSchema = defineEntity({
  name: 'DraftRow',
  tableName: 'draft',
  properties: {
    id: p.uuid().primary().onCreate(() => crypto.randomUUID()),
    /** Null for a draft made by hand. */
    fileName: p.text().strictNullable(),
    documentId: () => p.manyToOne(DocumentRow).mapToPk().fieldName('document_id').strictNullable().index(),
    /** The plan this is a revision of; null: it is to become a plan of its own. */
    planId: () => p.manyToOne(PlanRow).mapToPk().fieldName('plan_id').strictNullable().index(),
    /** The version of the plan that stood when the revision was begun. */
    basedOn: p.integer().strictNullable(),
    /** The document line by line, as its reader gave it: what the places in the content count in. */
    source: p.json<PlanDocument>(),
    /** The name of the encoding a text came in; null for a file that names its own. */
    encoding: p.text().strictNullable(),
    /** Units that earlier reviews had chosen for words of this document, as they were applied. */
    remembered: p.json<readonly RememberedUnit[]>(),
    content: p.json<ReviewedDraft>(),
    createdBy: () => p.manyToOne(User).mapToPk().fieldName('created_by'),
    createdAt: p.datetime().onCreate(() => new Date()),
    /** Set when a person threw the draft away, or approved it: it is kept, and no longer listed. */
    closedAt: p.datetime().strictNullable(),
    version: p.integer().version().default(1),
  },
});

/** Tasks on their way to a plan, read from a document or written by hand. */
export class DraftRow extends DraftRowSchema.class {}
DraftRowSchema.setClass(DraftRow);

const DraftRevisionSchema = defineEntity({
  name: 'DraftRevision',
  tableName: 'draft_revision',
  properties: {
    id: p.uuid().primary().onCreate(() => crypto.randomUUID()),
    draftId: () => p.manyToOne(DraftRow).mapToPk().fieldName('draft_id'),
    /** Counts the steps of the review from 1. */
    step: p.integer(),
    /** The draft on the other side of that step: before it, or after it once the step was taken back. */
    content: p.json<ReviewedDraft>(),
    /** Taken back, and can be taken again until another step is. */
    undone: p.boolean().default(false),
    editedBy: () => p.manyToOne(User).mapToPk().fieldName('edited_by'),
    editedAt: p.datetime().onCreate(() => new Date()),
  },
  uniques: [{ properties: ['draftId', 'step'] }],
});

/** The draft on the other side of one step of its review: what undo goes back to, and redo forward. */
export class DraftRevision extends DraftRevisionSchema.class {}
DraftRevisionSchema.setClass(DraftRevision);
