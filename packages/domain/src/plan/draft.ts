import { z } from 'zod';
import { daySchema } from '../calendar/day.ts';
import { periodSchema } from '../calendar/period.ts';
import { deadlineRuleSchema } from './deadline/rules.ts';
import { roleSchema } from './role.ts';
import { remainderSchema, sourceSchema } from './span.ts';

/** How much a finding weighs: an error stops approval until a person resolves it, a warning asks, an info tells. */
const severitySchema = z.enum(['error', 'warning', 'info']);

/** The weight of a finding, see {@link severitySchema}. */
export type Severity = z.infer<typeof severitySchema>;

/** What reading a document can find, with the weight of each. A new code has its weight here and its sentence in apps/admin. */
export const severityOf = {
  ASSIGNMENT_WITHOUT_TASK: 'error',
  DEADLINE_INVALID: 'error',
  DEADLINE_UNRECOGNISED: 'warning',
  YEAR_INFERRED: 'info',
  TASK_WITHOUT_UNIT: 'warning',
  TASK_WITHOUT_DEADLINE: 'warning',
  UNIT_UNKNOWN: 'warning',
  UNIT_NOT_IN_FORCE: 'info',
  COLLECTIVE_OPEN: 'warning',
  MULTIPLE_LEADS: 'warning',
  UNREAD_TEXT: 'warning',
  PAGE_WITHOUT_TEXT: 'warning',
  TRACKED_CHANGES: 'warning',
  HIDDEN_CONTENT: 'warning',
  PICTURE_NOT_READ: 'info',
} as const satisfies Record<string, Severity>;

/** Names what was found, see {@link severityOf}. Its meaning never changes once released. */
export type FindingCode = keyof typeof severityOf;

/** Every code there is, in the order of {@link severityOf}. */
export const findingCodes = Object.keys(severityOf) as readonly FindingCode[];

/** Who a draft task names, as written. `code` is the unit of the register it resolves to; a collective keeps its words. */
export const draftAssignmentSchema = z.object({
  role: roleSchema,
  /** The words as written, NFC, single spaces; 1 to 500 characters. */
  unit: z.string().trim().min(1).max(500),
  /** The unit of the register, or null when the words name none, or a collective. */
  code: z.string().max(80).nullable(),
  collective: z.boolean(),
  /** Where the words stand; left out when a person named the unit. */
  source: sourceSchema.optional(),
});

/** A unit or collective named for a task, checked by {@link draftAssignmentSchema}. */
export type DraftAssignment = z.infer<typeof draftAssignmentSchema>;

/** One rule for when a task, one of its products or one of its roles is due, with the words it was read from. */
export const draftDeadlineSchema = z.intersection(
  deadlineRuleSchema,
  z.object({
    /** The words as written. */
    text: z.string().max(1000),
    /** The last day the rule gives, or null: standing work, or an event that has no day yet. */
    due: daySchema.nullable(),
    /** The role the deadline was said for, or null: all. */
    role: roleSchema.nullable(),
    /** The product the deadline was said for, or null: all. */
    deliverable: z.string().max(2000).nullable(),
    /** Where the words stand; left out when a person gave the deadline. */
    source: sourceSchema.optional(),
  }),
);

/** A deadline of a task, checked by {@link draftDeadlineSchema}. */
export type DraftDeadline = z.infer<typeof draftDeadlineSchema>;

/**
 * A task as the document says it. `line` is the 1-based line where its text begins, and its name within the draft; a task
 * that a person added or split off is named by a number after the last line of the source. The order is that of the list.
 */
export const draftTaskSchema = z.object({
  line: z.int().min(1),
  path: z.array(z.string().max(2000)).max(20),
  title: z.string().trim().min(1).max(10_000),
  product: z.string().max(5000).nullable(),
  assignments: z.array(draftAssignmentSchema).max(200),
  deadlines: z.array(draftDeadlineSchema).max(50),
  /** Where the words of the title stand; left out when a person wrote it. */
  source: sourceSchema.optional(),
  /** Where the words of the product stand. */
  productSource: sourceSchema.optional(),
  /**
   * In a revision the id of the plan's task that this one goes on from, or null: a new one; left out, the words decide.
   * Once approved, the id of the plan's task that this one is.
   */
  continues: z.string().max(80).nullable().optional(),
});

/** A task as read or edited, checked by {@link draftTaskSchema}. */
export type DraftTask = z.infer<typeof draftTaskSchema>;

/** A line that names units or deadlines and no task: kept whole until a person says where it belongs. */
const orphanSchema = draftTaskSchema.omit({ title: true, product: true, productSource: true, continues: true }).extend({ text: z.string().max(20_000) });

/** A line without a task, checked by {@link orphanSchema}. */
export type Orphan = z.infer<typeof orphanSchema>;

/** Something a person should look at, at a line of the source. */
export const findingSchema = z.object({
  code: z.enum(findingCodes as [FindingCode, ...FindingCode[]]),
  severity: severitySchema,
  line: z.int().min(1),
  /** A sentence for the command line, in Vietnamese. The admin app writes its own from `code` and `detail`. */
  message: z.string(),
  /** The words it is about: a unit's name, a deadline's text, the unread characters. */
  about: z.string().nullable(),
});

/** A finding of one line, checked by {@link findingSchema}. */
export type Finding = z.infer<typeof findingSchema>;

/** What was read from a document, before a person has approved it. */
export const draftSchema = z.object({
  version: z.literal(1),
  title: z.string().nullable(),
  period: z.object({ period: periodSchema, from: daySchema, to: daySchema }).nullable(),
  tasks: z.array(draftTaskSchema),
  orphans: z.array(orphanSchema),
  findings: z.array(findingSchema),
  /** What of the source is no field of a task; with the fields' places it tiles the document. In its order. */
  remainders: z.array(remainderSchema),
  /** In characters (UTF-16 code units) of the source without line endings. `accounted` falls short by what nothing read. */
  coverage: z.object({ characters: z.int().min(0), accounted: z.int().min(0) }),
});

/** A document as read, checked by {@link draftSchema}. Plain JSON. */
export type Draft = z.infer<typeof draftSchema>;
