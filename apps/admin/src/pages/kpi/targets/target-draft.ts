import type { Day } from '@dondoc/domain/calendar';
import { parseTarget, readTargetTable, type BasisPoints, type TargetFault } from '@dondoc/domain/kpi';
import { treeAmong } from '@dondoc/domain/unit';
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
  /** What another tab of the browser has typed for the unit, where both did. */
  readonly other: string | null;
  /** `conflict`: somebody else has set another target since this was typed, or another tab has another one. */
  readonly state: 'saved' | 'waiting' | 'wrong' | 'conflict';
}

/** What was typed for a unit: here, and in another tab where that differs. */
interface TypedInTabs {
  readonly here: TypedTarget | undefined;
  readonly other?: TypedTarget | undefined;
}

/** Reads a line with what was typed over it. */
export function readTarget(line: TargetLine, { here, other }: TypedInTabs, write: WriteTarget): TargetReading {
  const text = here?.text ?? savedText(line, write);
  const reading = { line, text, other: other?.text ?? null };
  const parsed = parseTarget(text);
  if (!parsed.ok) return { ...reading, targetBp: null, fault: parsed.fault, state: 'wrong' };
  const state = other === undefined ? stateOf(line, here, parsed.value) : 'conflict';
  return { ...reading, targetBp: parsed.value, fault: null, state };
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
  const isStanding = parsed.ok && parsed.value === line.targetBp;
  return isStanding ? withoutTargets(draft, [line.unitId]) : typeDisputed(draft, line, text);
}

/**
 * The draft after a target was typed that another tab has otherwise: what is saved is then a value like any other, so that the
 * other one does not step into its place while a person types.
 */
export function typeDisputed(draft: TargetDraft, { unitId, version }: TargetLine, text: string): TargetDraft {
  return { ...draft, [unitId]: { text, version: draft[unitId]?.version ?? version } };
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
  /** What was written for units that were not found, each with the names of the units that may be meant. */
  readonly unmatched: readonly { readonly found: string; readonly allowed: readonly string[] }[];
  /** What was written for units that an earlier row names. */
  readonly twice: readonly string[];
  /** How many values lay below the last unit. */
  readonly outside: number;
}

/** A copied range, the line its first cell came down on, and how a target is written. */
interface PasteTerms {
  readonly from: number;
  readonly range: readonly (readonly string[])[];
  /** The day whose names of units hold. */
  readonly on: Day;
  readonly write: WriteTarget;
}

/**
 * Types a copied range in, its first cell at line `from`. One column goes down from there; two columns or more are read
 * as a file of targets is, with the units of `lines` alone. A target that is none stands in its cell; a blank changes nothing.
 */
export function pasteTargets(draft: TargetDraft, lines: readonly TargetLine[], terms: PasteTerms): PastedTargets {
  const { from, range } = terms;
  if (range.some((cells) => cells.length > 1)) return pasteByName(draft, lines, terms);
  let pasted = draft;
  let outside = 0;
  for (const [down, [text = '']] of range.entries()) {
    const line = lines[from + down];
    if (line === undefined) outside += 1;
    else pasted = typeTarget(pasted, line, text);
  }
  return { draft: pasted, unmatched: [], twice: [], outside };
}

function pasteByName(draft: TargetDraft, lines: readonly TargetLine[], { range, on, write }: PasteTerms): PastedTargets {
  const byUnit = new Map(lines.map((line) => [line.unitId, line]));
  const tree = treeAmong(lines.map(({ unitId, unitName, kind, level }) => ({ id: unitId, name: unitName, kind, level, parentId: null, code: null })), on);
  const table = range.map((cells, at) => ({ row: at + 1, cells }));
  const { rows, refused } = readTargetTable(table, { tree, given: new Set(byUnit.keys()) });
  const wrong = refused.flatMap(({ unitId, why, found }) => (why === 'not-a-target' && unitId !== null ? [{ unitId, text: found }] : []));
  const texts = [...wrong, ...rows.map(({ unitId, targetBp }) => ({ unitId, text: write(targetBp) }))];
  return {
    draft: texts.reduce((before, { unitId, text }) => {
      const line = byUnit.get(unitId);
      return line === undefined ? before : typeTarget(before, line, text);
    }, draft),
    unmatched: refused
      .filter(({ why }) => why === 'unit-not-found')
      .map(({ found, allowed }) => ({ found: found.trim(), allowed: allowed.flatMap((id) => byUnit.get(id)?.unitName ?? []) })),
    twice: refused.filter(({ why }) => why === 'unit-named-twice').map(({ found }) => found.trim()),
    outside: 0,
  };
}
