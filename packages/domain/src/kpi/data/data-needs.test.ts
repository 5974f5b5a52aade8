import { describe, expect, it } from 'vitest';
import { day } from '../../calendar/index.ts';
import { essentialServicesOn } from '../essential-services.ts';
import { blockedServices, dataNeedsSchema, shippedDataNeeds, type DataNeed } from './data-needs.ts';

const births: DataNeed = { service: 12, field: 'tu-phap', stage: 'structured', mustBeCleaned: true, source: null };
const land: DataNeed = { service: 18, field: 'dat-dai', stage: 'shared', mustBeCleaned: false, source: 'Quyết định 1' };

const held = (unit: string, structured: number, cleaned: number) => ({
  unit,
  field: 'tu-phap' as const,
  total: 100,
  stages: { paper: 100 - structured, scanned: 0, structured, shared: 0 },
  cleaned,
});

describe('what services need', () => {
  it('is said of each of the 25, and confirmed by no text', () => {
    expect(dataNeedsSchema.safeParse(shippedDataNeeds).success).toBe(true);
    const numbers = essentialServicesOn(day('2022-08-31')).map(({ number }) => number);
    expect([...new Set(shippedDataNeeds.map(({ service }) => service))]).toEqual(numbers);
    expect(shippedDataNeeds.every(({ source }) => source === null)).toBe(true);
  });

  it('names a field once for each service', () => {
    expect(dataNeedsSchema.safeParse([births, { ...births, service: 13 }]).success).toBe(true);
    expect(dataNeedsSchema.safeParse([births, { ...births, stage: 'shared' }]).success).toBe(false);
  });
});

describe('blockedServices', () => {
  it('names the data sets that are behind, the one that lacks most first, with how many records', () => {
    const ready = held('ready', 100, 100);
    const some = held('some', 90, 95);
    const most = held('most', 100, 40);

    expect(blockedServices([ready, some, most], [births])).toEqual([
      {
        service: 12,
        unmet: [
          {
            ...births,
            where: [
              { dataSet: most, behind: 0, uncleaned: 60 },
              { dataSet: some, behind: 10, uncleaned: 5 },
            ],
          },
        ],
      },
    ]);
  });

  it('leaves out a service all of whose needs are met, by a stage beyond the one it needs too', () => {
    const shared = { ...held('a', 0, 100), stages: { paper: 0, scanned: 0, structured: 0, shared: 100 } };

    expect(blockedServices([held('b', 100, 100), shared], [births])).toEqual([]);
    expect(blockedServices([held('b', 100, 0)], [{ ...births, mustBeCleaned: false }])).toEqual([]);
  });

  it('is blocked where nobody has declared data of a field, which is not the same as data that is ready', () => {
    expect(blockedServices([], [land, births])).toEqual([
      { service: 12, unmet: [{ ...births, where: [] }] },
      { service: 18, unmet: [{ ...land, where: [] }] },
    ]);
  });
});
