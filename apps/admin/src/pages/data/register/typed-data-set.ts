import { parseDay } from '@dondoc/domain/calendar';
import { dataSetSchema, dataStages, parseCount, type DataField, type DataSet, type DataStage } from '@dondoc/domain/kpi';
import type { Answers } from '../../../answers.ts';
import type { ChosenUnit } from '../../../parts/use-unit-search.ts';

/** A data set as the list has it. */
export type ListedDataSet = Answers['dataSet']['list']['rows'][number];

/** A data set as it is being typed. */
export interface TypedDataSet extends Readonly<Record<DataStage | 'total' | 'cleaned', string>> {
  readonly unit: ChosenUnit | null;
  readonly field: DataField;
  readonly name: string;
  /** YYYY-MM-DD; blank: none was chosen. */
  readonly asOf: string;
  readonly evidence: string;
}

/** A field of the form that cannot be sent as it is typed. */
export type WrongPart = DataStage | 'total' | 'cleaned' | 'unit' | 'name' | 'asOf';

/** What the form begins with: a set that stands, or nothing of a unit. */
export function typedFrom(dataSet: ListedDataSet | null, begin: { readonly unit: ChosenUnit | null; readonly today: string }): TypedDataSet {
  if (dataSet === null) {
    const blank = { total: '', paper: '', scanned: '', structured: '', shared: '', cleaned: '' };
    return { ...blank, unit: begin.unit, field: 'tu-phap', name: '', asOf: begin.today, evidence: '' };
  }
  const { unitId, unitName, field, name, total, stages, cleaned, asOf, evidence } = dataSet;
  return {
    unit: { id: unitId, name: unitName },
    field,
    name,
    total: String(total),
    paper: String(stages.paper),
    scanned: String(stages.scanned),
    structured: String(stages.structured),
    shared: String(stages.shared),
    cleaned: String(cleaned),
    asOf,
    evidence: evidence ?? '',
  };
}

const countOf = (text: string): number | null => {
  const parsed = parseCount(text, 'denominator');
  return parsed.ok ? parsed.value : null;
};

/** The stages that were typed, together; what is blank or no count adds nothing. */
export function sumTyped(typed: TypedDataSet): number {
  return dataStages.reduce((sum, stage) => sum + (countOf(typed[stage]) ?? 0), 0);
}

/** What was typed as a data set to be sent, or which parts cannot be. */
export function readTyped(typed: TypedDataSet): { readonly said: DataSet } | { readonly wrong: ReadonlySet<WrongPart> } {
  const { unit, field, name, asOf, evidence } = typed;
  const read = dataSetSchema.safeParse({
    unitId: unit?.id,
    field,
    name,
    total: countOf(typed.total),
    stages: Object.fromEntries(dataStages.map((stage) => [stage, countOf(typed[stage])])),
    cleaned: countOf(typed.cleaned),
    asOf: parseDay(asOf).ok ? asOf : '',
    evidence: evidence.trim() === '' ? null : evidence,
  });
  if (read.success) return { said: read.data };
  return { wrong: new Set(read.error.issues.flatMap(({ path }) => partAt(path.join('.')) ?? [])) };
}

const partAt = (path: string): WrongPart | undefined => parts.get(path);

const parts = new Map<string, WrongPart>([
  ['unitId', 'unit'],
  ['name', 'name'],
  ['total', 'total'],
  ['cleaned', 'cleaned'],
  ['asOf', 'asOf'],
  ...dataStages.map((stage): readonly [string, WrongPart] => [`stages.${stage}`, stage]),
]);

/** Whether a value kept on this machine has the shape of a data set being typed. */
export function isTypedDataSet(value: unknown): value is TypedDataSet {
  if (typeof value !== 'object' || value === null) return false;
  const kept = new Map<string, unknown>(Object.entries(value));
  const words = ['field', 'name', 'total', 'cleaned', 'asOf', 'evidence', ...dataStages];
  return kept.has('unit') && words.every((part) => typeof kept.get(part) === 'string');
}
