import { z } from 'zod';
import { draftSchema, findingSchema, severityOf, type Draft, type DraftTask, type Finding, type FindingCode, type Orphan } from './draft.ts';

/** What became of a finding: looked at and accepted, mended by an edit, or the orphan line was given its place. */
const resolutionSchema = z.discriminatedUnion('how', [
  z.object({ how: z.literal('accepted') }),
  z.object({ how: z.literal('mended') }),
  z.object({ how: z.literal('attached'), to: z.int() }),
  z.object({ how: z.literal('made-a-task') }),
  z.object({ how: z.literal('dropped'), reason: z.string() }),
]);

/** What became of one finding, see {@link resolutionSchema}. A dropped line keeps the reason a person gave. */
export type Resolution = z.infer<typeof resolutionSchema>;

/** A finding with its name and what became of it. */
const reviewedFindingSchema = findingSchema.extend({
  /** Its name within the draft; never given to another. */
  id: z.int(),
  /** Null while it waits for a person. */
  resolution: resolutionSchema.nullable(),
});

/** A finding under review, checked by {@link reviewedFindingSchema}. */
export type ReviewedFinding = z.infer<typeof reviewedFindingSchema>;

/** A draft on its way to a plan: the tasks as edited so far, and what became of each finding. */
export const reviewedDraftSchema = draftSchema.extend({ findings: z.array(reviewedFindingSchema) });

/** A draft under review, checked by {@link reviewedDraftSchema}. Plain JSON; each edit gives a new one. */
export type ReviewedDraft = z.infer<typeof reviewedDraftSchema>;

/** Opens a draft for review: every finding waits. */
export function beginReview(draft: Draft): ReviewedDraft {
  return { ...draft, findings: draft.findings.map((finding, id) => ({ ...finding, id, resolution: null })) };
}

/** What a task lacks or doubts by itself, whatever it was read from: these follow every edit. */
function wantsOf(task: DraftTask): readonly { readonly code: FindingCode; readonly about: string | null }[] {
  const leads = task.assignments.filter(({ role }) => role === 'lead');
  const unknown = task.assignments.filter(({ code, collective }) => code === null && !collective).map(({ unit }) => unit);
  const unread = task.deadlines.filter(({ kind }) => kind === 'unrecognised').map(({ text }) => text);
  return [
    ...(task.assignments.length === 0 ? [{ code: 'TASK_WITHOUT_UNIT', about: null } as const] : []),
    ...(task.deadlines.length === 0 ? [{ code: 'TASK_WITHOUT_DEADLINE', about: null } as const] : []),
    ...(leads.length > 1 ? [{ code: 'MULTIPLE_LEADS', about: leads.map(({ unit }) => unit).join('; ') } as const] : []),
    ...[...new Set(unknown)].map((about) => ({ code: 'UNIT_UNKNOWN', about }) as const),
    ...[...new Set(unread)].map((about) => ({ code: 'DEADLINE_UNRECOGNISED', about }) as const),
  ];
}

const followed: ReadonlySet<FindingCode> = new Set([
  'TASK_WITHOUT_UNIT',
  'TASK_WITHOUT_DEADLINE',
  'MULTIPLE_LEADS',
  'UNIT_UNKNOWN',
  'DEADLINE_UNRECOGNISED',
]);

/** What was found in the file itself: no edit of a task cures it, a person accepts it. */
const ofTheSource: ReadonlySet<FindingCode> = new Set([
  'UNREAD_TEXT',
  'PAGE_WITHOUT_TEXT',
  'TRACKED_CHANGES',
  'HIDDEN_CONTENT',
  'PICTURE_NOT_READ',
]);

/**
 * Brings the findings in line with the tasks after an edit: what an edit cured is `mended`, what it brought back waits
 * again, what it newly lacks is added. What a person accepted stays accepted.
 */
export function settle(draft: ReviewedDraft): ReviewedDraft {
  const byLine = new Map(draft.tasks.map((task) => [task.line, task]));
  const orphans = new Map(draft.orphans.map((orphan) => [orphan.line, orphan]));
  const kept = draft.findings.map((finding) => {
    if (finding.resolution !== null && finding.resolution.how !== 'mended') return finding;
    const holds = stillHolds(finding, { task: byLine.get(finding.line), orphan: orphans.get(finding.line) });
    return { ...finding, resolution: holds ? null : ({ how: 'mended' } as const) };
  });
  return { ...draft, findings: [...kept, ...newWants(draft, kept)] };
}

function stillHolds(finding: Finding, at: { readonly task: DraftTask | undefined; readonly orphan: Orphan | undefined }): boolean {
  if (finding.code === 'ASSIGNMENT_WITHOUT_TASK') return at.orphan !== undefined;
  if (ofTheSource.has(finding.code)) return true;
  if (at.task === undefined) return at.orphan !== undefined && orphanStillWants(at.orphan, finding);
  if (followed.has(finding.code)) return wantsOf(at.task).some((want) => isSame(want, finding));
  if (finding.about === null) return true;
  const { about } = finding;
  const words = [...at.task.deadlines.map(({ text }) => text), ...at.task.assignments.map(({ unit }) => unit)];
  return words.some((written) => written.includes(about) || about.includes(written));
}

/** An orphan waits for its place, whatever else was found in it; only a unit that has become known is no longer asked about. */
function orphanStillWants(orphan: Orphan, { code, about }: Finding): boolean {
  return code !== 'UNIT_UNKNOWN' || orphan.assignments.some((each) => each.code === null && each.unit === about);
}

function newWants(draft: ReviewedDraft, known: readonly ReviewedFinding[]): ReviewedFinding[] {
  const at = new Map<number, ReviewedFinding[]>();
  for (const finding of known) at.set(finding.line, [...(at.get(finding.line) ?? []), finding]);
  const missing = draft.tasks.flatMap((task) =>
    wantsOf(task)
      .filter((want) => !(at.get(task.line) ?? []).some((finding) => isSame(want, finding)))
      // A deadline refused as impossible is already an error: it is not asked about a second time.
      .filter((want) => !(at.get(task.line) ?? []).some(({ code }) => code === 'DEADLINE_INVALID' && want.code === 'DEADLINE_UNRECOGNISED'))
      .map((want) => ({ ...want, line: task.line })),
  );
  const nextId = known.reduce((most, { id }) => Math.max(most, id), -1) + 1;
  return missing.map(({ code, line, about }, index) => ({
    id: nextId + index,
    code,
    severity: severityOf[code],
    line,
    about,
    message: '',
    resolution: null,
  }));
}

function isSame(want: { readonly code: FindingCode; readonly about: string | null }, finding: Finding): boolean {
  const isAboutWords = want.code === 'UNIT_UNKNOWN' || want.code === 'DEADLINE_UNRECOGNISED';
  return want.code === finding.code && (!isAboutWords || want.about === finding.about);
}

/** The findings that still wait for a person, in the order of the document. */
export function openFindings(draft: ReviewedDraft): readonly ReviewedFinding[] {
  return draft.findings.filter(({ resolution }) => resolution === null).toSorted((one, other) => one.line - other.line);
}

/** The errors among them: while there is one, the draft cannot become a plan. */
export function openErrors(draft: ReviewedDraft): readonly ReviewedFinding[] {
  return openFindings(draft).filter(({ severity }) => severity === 'error');
}
