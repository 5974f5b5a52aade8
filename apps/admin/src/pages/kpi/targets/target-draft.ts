import { parseTarget, type BasisPoints, type TargetFault } from '@dondoc/domain/kpi';
import type { TargetLine } from '../answers.ts';

/** One target as typed and not yet saved, with the version it was typed over. */
interface TypedTarget {
  readonly text: string;
  readonly version: number | null;
}

/** What was typed for one indicator and period and not yet saved, by unit. */
export type TargetDraft = { readonly [unitId: string]: TypedTarget };

/** Nothing typed. */
export const emptyTargets: TargetDraft = {};

/** Whether what this machine kept is a draft. */
export function isTargetDraft(value: unknown): value is TargetDraft {
  return typeof value === 'object' && value !== null && Object.values(value).every(isTypedTarget);
}

function isTypedTarget(value: unknown): value is TypedTarget {
  if (typeof value !== 'object' || value === null) return false;
  const { text, version } = value as Partial<Record<keyof TypedTarget, unknown>>;
  return typeof text === 'string' && (version === null || typeof version === 'number');
}

/** How a target is written in its cell, without the sign: "50,5". */
type WriteTarget = (points: number) => string;

/** A target as it looks: what stands in its cell, what that is, and what is wrong or in dispute. */
export interface TargetReading {
  readonly line: TargetLine;
  readonly text: string;
  /** Null for a blank, and for what cannot be read. */
  readonly targetBp: BasisPoints | null;
  readonly fault: TargetFault | null;
  /** `conflict`: somebody else has set another target since this was typed. */
  readonly state: 'saved' | 'waiting' | 'wrong' | 'conflict';
}

/** Reads a line with what was typed over it. */
export function readTarget(line: TargetLine, typed: TypedTarget | undefined, write: WriteTarget): TargetReading {
  const text = typed?.text ?? savedText(line, write);
  const parsed = parseTarget(text);
  if (!parsed.ok) return { line, text, targetBp: null, fault: parsed.fault, state: 'wrong' };
  return { line, text, targetBp: parsed.value, fault: null, state: stateOf(line, typed, parsed.value) };
}

function savedText({ targetBp }: TargetLine, write: WriteTarget): string {
  return targetBp === null ? '' : write(targetBp);
}

function stateOf(line: TargetLine, typed: TypedTarget | undefined, points: BasisPoints | null): TargetReading['state'] {
  if (typed === undefined || points === line.targetBp) return 'saved';
  return typed.version === line.version ? 'waiting' : 'conflict';
}

/** The draft after a target was typed; typing what is saved leaves nothing to save. */
export function typeTarget(draft: TargetDraft, line: TargetLine, text: string): TargetDraft {
  const parsed = parseTarget(text);
  if (parsed.ok && parsed.value === line.targetBp) return withoutTargets(draft, [line.unitId]);
  const version = draft[line.unitId]?.version ?? line.version;
  return { ...draft, [line.unitId]: { text, version } };
}

/** The draft without the targets of these units. */
export function withoutTargets(draft: TargetDraft, unitIds: readonly string[]): TargetDraft {
  return Object.fromEntries(Object.entries(draft).filter(([unitId]) => !unitIds.includes(unitId)));
}

/** The draft with a target now typed over what somebody else set: the next save replaces that. */
export function keepMyTarget(draft: TargetDraft, { unitId, version }: TargetLine): TargetDraft {
  const typed = draft[unitId];
  return typed === undefined ? draft : { ...draft, [unitId]: { ...typed, version } };
}

/** What became of a range that was pasted over targets. */
export interface PastedTargets {
  readonly draft: TargetDraft;
  /** Names that no unit has. */
  readonly unmatched: readonly string[];
  /** How many values lay below the last unit. */
  readonly outside: number;
}

/**
 * Types a copied range in, its first cell at line `from`. One column goes down from there; with two columns or more, the
 * first names the unit (by name or code) and the last is its target, in whatever order the units come.
 */
export function pasteTargets(
  draft: TargetDraft,
  lines: readonly TargetLine[],
  { from, range }: { readonly from: number; readonly range: readonly (readonly string[])[] },
): PastedTargets {
  if (range.some((cells) => cells.length > 1)) return pasteByName(draft, lines, range);
  let pasted = draft;
  let outside = 0;
  for (const [down, [text = '']] of range.entries()) {
    const line = lines[from + down];
    if (line === undefined) outside += 1;
    else pasted = typeTarget(pasted, line, text);
  }
  return { draft: pasted, unmatched: [], outside };
}

function pasteByName(
  draft: TargetDraft,
  lines: readonly TargetLine[],
  range: readonly (readonly string[])[],
): PastedTargets {
  const named = new Map(lines.flatMap((line) => [[spoken(line.unitName), line] as const, [spoken(line.unitId), line] as const]));
  const unmatched: string[] = [];
  let pasted = draft;
  for (const cells of range) {
    const [name = ''] = cells;
    const line = named.get(spoken(name));
    if (line !== undefined) pasted = typeTarget(pasted, line, cells.at(-1) ?? '');
    else if (name.trim() !== '') unmatched.push(name.trim());
  }
  return { draft: pasted, unmatched, outside: 0 };
}

/** A name as it is compared: composed, in small letters, without needless spaces. */
function spoken(name: string): string {
  return name.normalize('NFC').trim().replaceAll(/\s+/g, ' ').toLocaleLowerCase('vi');
}
