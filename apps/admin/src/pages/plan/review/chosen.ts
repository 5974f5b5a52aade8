import type { DraftTask, Mark, MarkKind, Source } from '@dondoc/domain/plan';

/** The kinds of marks that are fields of a task. */
export const fieldKinds = ['title', 'product', 'unit', 'deadline'] as const satisfies readonly MarkKind[];
type FieldKind = (typeof fieldKinds)[number];

/** A field of a task, or of a line without one, that a person has chosen in the source or in the draft. */
export interface ChosenField {
  /** The line that names the task or orphan. */
  readonly task: number;
  readonly kind: FieldKind;
  /** Which of the units or deadlines, from 0; null for the title and the product. */
  readonly index: number | null;
}

/** The field a mark was read into; null for what is no field. */
export function fieldOf({ task, kind, index }: Mark): ChosenField | null {
  const known = fieldKinds.find((each) => each === kind);
  return known === undefined || task === null ? null : { task, kind: known, index };
}

/** Whether two are the same field. */
export const isSameField = (one: ChosenField | null, other: ChosenField | null): boolean =>
  one !== null && other !== null && one.task === other.task && one.kind === other.kind && one.index === other.index;

/** The first line of the source that a task was read from; null for one entered by hand. */
export function anchorOf({ source, productSource, assignments, deadlines }: DraftTask): number | null {
  const fields: readonly (Source | undefined)[] = [source, productSource, ...deadlines.map((each) => each.source), ...assignments.map((each) => each.source)];
  return fields.find((places) => places !== undefined && places.length > 0)?.[0]?.line ?? null;
}
