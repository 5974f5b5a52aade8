import { defineEntity, p } from '@mikro-orm/core';
import type { ReviewedDraft } from '@dondoc/domain/plan';
import { User } from '../identity/user.entity.ts';

const DraftRowSchema = defineEntity({
  name: 'DraftRow',
  tableName: 'draft',
  properties: {
    id: p.uuid().primary().onCreate(() => crypto.randomUUID()),
    fileName: p.text(),
    /** The document as it was read, NFC, with its own line endings: what `line` counts in. */
    sourceText: p.text(),
    /** The name of the encoding it came in. */
    encoding: p.text(),
    content: p.json<ReviewedDraft>(),
    createdBy: () => p.manyToOne(User).mapToPk().fieldName('created_by'),
    createdAt: p.datetime().onCreate(() => new Date()),
    /** Set when a person threw the draft away, or approved it: it is kept, and no longer listed. */
    closedAt: p.datetime().strictNullable(),
    version: p.integer().version().default(1),
  },
});

/** A document on its way to a plan. */
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
    /** The draft before that step. */
    content: p.json<ReviewedDraft>(),
    editedBy: () => p.manyToOne(User).mapToPk().fieldName('edited_by'),
    editedAt: p.datetime().onCreate(() => new Date()),
  },
  uniques: [{ properties: ['draftId', 'step'] }],
});

/** The draft as it was before one step of its review: what undo goes back to. */
export class DraftRevision extends DraftRevisionSchema.class {}
DraftRevisionSchema.setClass(DraftRevision);
