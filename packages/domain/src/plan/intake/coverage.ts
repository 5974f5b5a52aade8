import type { PlanDocument } from '../document.ts';
import type { Draft, Finding } from '../draft.ts';

/**
 * How much of the source belongs to something: a task, an orphan line, a heading, a label, the frame, a remark. What
 * the `UNREAD_TEXT` findings quote does not. `accounted` and the quoted characters together are `characters`.
 */
export function coverageOf(document: PlanDocument, findings: readonly Finding[]): Draft['coverage'] {
  const characters = document.lines.reduce((sum, { text }) => sum + text.length, 0);
  const unread = findings.reduce(
    (sum, { code, about }) => sum + (code === 'UNREAD_TEXT' ? (about?.length ?? 0) : 0),
    0,
  );
  return { characters, accounted: Math.max(0, characters - unread) };
}
