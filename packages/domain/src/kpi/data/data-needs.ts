import { z } from 'zod';
import { recordsFrom, type DataSet } from './data-set.ts';
import { dataFields, type DataField } from './data-fields.ts';

/** What an essential service needs of the data of a field before it works without paper. */
export const dataNeedSchema = z.object({
  /** 1 to 25. */
  service: z.int().min(1).max(25),
  field: z.enum(dataFields),
  /** The stage every record of the field has to reach. */
  stage: z.enum(['scanned', 'structured', 'shared']),
  /** Whether every record has to be tied to a personal identification number. */
  mustBeCleaned: z.boolean(),
  /** The document that says so; null while no text confirms it. */
  source: z.string().trim().min(1).max(500).nullable(),
});

/** See {@link dataNeedSchema}. */
export type DataNeed = z.infer<typeof dataNeedSchema>;

/** All needs of all services; a service names a field once. */
export const dataNeedsSchema = z
  .array(dataNeedSchema)
  .max(500)
  .refine((needs) => new Set(needs.map(({ service, field }) => `${service} ${field}`)).size === needs.length, 'a field is named twice');

/** Which fields each service needs, by its number. Read off what the services do: no text lists it. */
const fieldsOf: Readonly<Record<number, readonly DataField[]>> = {
  1: ['dan-cu'],
  2: ['dan-cu'],
  3: ['dan-cu'],
  4: ['dan-cu'],
  5: ['dan-cu'],
  6: ['dan-cu'],
  7: ['giao-thong', 'dan-cu'],
  8: ['giao-thong'],
  9: ['con-dau'],
  10: ['con-dau'],
  11: ['xuat-nhap-canh', 'dan-cu'],
  12: ['tu-phap', 'y-te', 'dan-cu'],
  13: ['tu-phap', 'y-te', 'dan-cu'],
  14: ['tu-phap', 'dan-cu'],
  15: ['tu-phap', 'dan-cu'],
  16: ['tu-phap', 'y-te', 'bao-hiem', 'dan-cu'],
  17: ['tu-phap', 'an-sinh', 'dan-cu'],
  18: ['dat-dai'],
  19: ['dien-luc', 'dan-cu'],
  20: ['dien-luc', 'dan-cu'],
  21: ['giao-duc', 'dan-cu'],
  22: ['lao-dong', 'bao-hiem'],
  23: ['thue', 'dan-cu'],
  24: ['giao-thong', 'y-te'],
  25: ['bao-hiem', 'dan-cu'],
};

/** What the services need until an office says otherwise. None of it is confirmed by a text: each has no source. */
export const shippedDataNeeds: readonly DataNeed[] = Object.entries(fieldsOf).flatMap(([service, fields]) =>
  fields.map((field) => ({ service: Number(service), field, stage: 'shared' as const, mustBeCleaned: field !== 'con-dau', source: null })),
);

/** A data set that keeps a service from working without paper, and by how many records. */
export interface BlockingSet<Each> {
  readonly dataSet: Each;
  /** Records that have not come to the stage the service needs. */
  readonly behind: number;
  /** Records not yet tied to a number, where the service needs it; else 0. */
  readonly uncleaned: number;
}

/** A need that is not met. */
export interface UnmetNeed<Each> extends DataNeed {
  /** The sets that are behind, the one that lacks most first. Empty: nobody has declared any data of the field. */
  readonly where: readonly BlockingSet<Each>[];
}

/** A service with the data that still blocks it. */
export interface BlockedService<Each> {
  readonly service: number;
  readonly unmet: readonly UnmetNeed<Each>[];
}

type Held = Pick<DataSet, 'field' | 'total' | 'stages' | 'cleaned'>;

/**
 * Which data still blocks which service, and where: for each service, in the order of their numbers, its needs that some
 * data set does not meet or of whose field there is no data set at all. Services all of whose needs are met are left out.
 */
export function blockedServices<Each extends Held>(dataSets: readonly Each[], needs: readonly DataNeed[]): readonly BlockedService<Each>[] {
  const ofField = Map.groupBy(dataSets, ({ field }) => field);
  const unmet = needs.flatMap((need): readonly UnmetNeed<Each>[] => {
    const held = ofField.get(need.field) ?? [];
    const where = held.flatMap((dataSet) => blockOf(dataSet, need) ?? []);
    if (held.length > 0 && where.length === 0) return [];
    return [{ ...need, where: where.toSorted((one, other) => lackOf(other) - lackOf(one)) }];
  });
  return [...Map.groupBy(unmet, ({ service }) => service)]
    .map(([service, ofService]) => ({ service, unmet: ofService }))
    .toSorted((one, other) => one.service - other.service);
}

const lackOf = ({ behind, uncleaned }: BlockingSet<unknown>): number => behind + uncleaned;

function blockOf<Each extends Held>(dataSet: Each, { stage, mustBeCleaned }: DataNeed): BlockingSet<Each> | null {
  const behind = dataSet.total - recordsFrom(dataSet, stage);
  const uncleaned = mustBeCleaned ? dataSet.total - dataSet.cleaned : 0;
  return behind === 0 && uncleaned === 0 ? null : { dataSet, behind, uncleaned };
}
