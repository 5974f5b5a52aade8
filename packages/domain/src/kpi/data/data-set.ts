import { z } from 'zod';
import { daySchema, type Day } from '../../calendar/index.ts';
import type { Fault } from '../../fault.ts';
import { ok, refuse, type Result } from '../../result.ts';
import { unitIdSchema } from '../../unit/index.ts';
import { countSchema, rollUp, type Tally } from '../tally.ts';
import { dataFields } from './data-fields.ts';

/**
 * How far a record has come, each record on exactly one stage: on paper only; scanned, a picture of the paper; structured,
 * in standard fields that can be searched; shared, so that other offices read it and nobody submits it again.
 */
export const dataStages = ['paper', 'scanned', 'structured', 'shared'] as const;

/** See {@link dataStages}. */
export type DataStage = (typeof dataStages)[number];

/** The data one unit holds in one field, as it comes from outside; whether its counts agree is {@link checkDataSet}. */
export const dataSetSchema = z.object({
  unitId: unitIdSchema,
  field: z.enum(dataFields),
  /** What the unit calls it: "Sổ đăng ký khai sinh 1976-2015". */
  name: z.string().trim().min(1).max(200),
  /** How many records there are, on whatever stage. */
  total: countSchema,
  /** How many of them stand on each stage. */
  stages: z.object({ paper: countSchema, scanned: countSchema, structured: countSchema, shared: countSchema }),
  /** How many of them were cleaned: checked, and tied to the personal identification number of whom they are about. */
  cleaned: countSchema,
  /** The day the counts are of. */
  asOf: daySchema,
  /** The document or address that shows it. */
  evidence: z.string().trim().min(1).max(500).nullable(),
});

/** See {@link dataSetSchema}. */
export type DataSet = z.infer<typeof dataSetSchema>;

/** Why a data set was not taken. */
export type DataSetFault =
  | Fault<'data/stages-do-not-add-up', { readonly total: number; readonly sum: number }>
  | Fault<'data/cleaned-above-total', { readonly total: number; readonly cleaned: number }>
  | Fault<'data/not-yet', { readonly asOf: Day; readonly today: Day }>
  | Fault<'data/name-taken', { readonly name: string }>;

/**
 * A data set whose records stand on one stage each and whose day has come. Refuses with `data/stages-do-not-add-up` when
 * the stages are not all records together, with `data/cleaned-above-total` and with `data/not-yet`.
 */
export function checkDataSet(dataSet: DataSet, today: Day): Result<DataSet, DataSetFault> {
  const { total, cleaned, asOf } = dataSet;
  const sum = dataStages.reduce((before, stage) => before + dataSet.stages[stage], 0);
  if (sum !== total) return refuse({ code: 'data/stages-do-not-add-up', detail: { total, sum } });
  if (cleaned > total) return refuse({ code: 'data/cleaned-above-total', detail: { total, cleaned } });
  if (asOf > today) return refuse({ code: 'data/not-yet', detail: { asOf, today } });
  return ok(dataSet);
}

/** What is measured of data: how many of all records are at least scanned, at least structured, shared, and cleaned. */
export const dataMeasures = ['digitised', 'structured', 'shared', 'cleaned'] as const;

/** See {@link dataMeasures}. */
export type DataMeasure = (typeof dataMeasures)[number];

/** A tally for each measure; the denominator of each is all records. */
export type DataProgress = Readonly<Record<DataMeasure, Tally>>;

/** How far the data of a set has come, as tallies that add like any other. */
export function progressOf(dataSet: Pick<DataSet, 'total' | 'stages' | 'cleaned'>): DataProgress {
  const of = (numerator: number): Tally => ({ numerator, denominator: dataSet.total });
  return {
    digitised: of(recordsFrom(dataSet, 'scanned')),
    structured: of(recordsFrom(dataSet, 'structured')),
    shared: of(recordsFrom(dataSet, 'shared')),
    cleaned: of(dataSet.cleaned),
  };
}

/** How far several have come together: sums of records, never means of rates. */
export function progressTogether(parts: readonly DataProgress[]): DataProgress {
  const of = (measure: DataMeasure) => rollUp(parts.map((part) => part[measure]));
  return { digitised: of('digitised'), structured: of('structured'), shared: of('shared'), cleaned: of('cleaned') };
}

/** How many records stand on a stage or beyond it. */
export function recordsFrom({ stages }: Pick<DataSet, 'stages'>, stage: DataStage): number {
  return dataStages.slice(dataStages.indexOf(stage)).reduce((sum, each) => sum + stages[each], 0);
}
