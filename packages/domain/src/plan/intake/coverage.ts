import type { PlanDocument } from '../document.ts';
import type { Draft } from '../draft.ts';
import type { Remainder } from '../span.ts';
import { cleanLine } from './layout/clean.ts';
import { noteUnread, type Reading } from './reading.ts';

/**
 * How much of the source belongs to something: a field of a task or of an orphan line, a heading, a label, the frame, a
 * remark. What is `unread` does not.
 */
export function coverageOf(document: PlanDocument, remainders: readonly Remainder[]): Draft['coverage'] {
  const characters = document.lines.reduce((sum, { text }) => sum + text.length, 0);
  const unread = remainders.reduce((sum, { kind, from, to }) => sum + (kind === 'unread' ? to - from : 0), 0);
  return { characters, accounted: characters - unread };
}

/** Notes the words within a task that none of its fields has taken and no reader has spoken of. */
export function noteLeftOver(document: PlanDocument, remainders: readonly Remainder[], reading: Reading): void {
  const texts = new Map(document.lines.map(({ line, text }) => [line, text]));
  const noted = new Map<number, string>();
  for (const { line, words } of reading.unread) noted.set(line, `${noted.get(line) ?? ''} ${words}`);
  const isNoted = new Set(noted.keys());
  for (const { kind, line, from, to } of remainders) {
    if (kind !== 'unread' || isNoted.has(line)) continue;
    const words = cleanLine((texts.get(line) ?? '').slice(from, to));
    if (words !== '') noteUnread(reading, line, words);
  }
}
