import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { day } from '../../calendar/index.ts';
import { unitTrees } from '../../testing/kpi.ts';
import { nationalRegister, nationId, unitId, unitTreeOn, type UnitTree } from '../../unit/index.ts';
import { dataFieldName, dataFields } from './data-fields.ts';
import { checkDataSet, dataMeasures, dataSetSchema, progressOf, progressTogether, type DataSet } from './data-set.ts';
import { rollUpData } from './roll-up-data.ts';

/** 100 records of births in Hà Nội: 40 on paper, 30 scanned, 20 structured, 10 shared; 25 of them cleaned. */
const births: DataSet = {
  unitId: unitId('H26'),
  field: 'tu-phap',
  name: 'Sổ đăng ký khai sinh',
  total: 100,
  stages: { paper: 40, scanned: 30, structured: 20, shared: 10 },
  cleaned: 25,
  asOf: day('2022-09-30'),
  evidence: null,
};

/** Data sets of units of a tree, each with its counts in agreement. */
function dataSetsIn({ units, day: on }: UnitTree): fc.Arbitrary<readonly DataSet[]> {
  const count = fc.nat(5_000);
  const one = fc
    .record({ unitId: fc.constantFrom(...units.keys()), paper: count, scanned: count, structured: count, shared: count, share: fc.double({ min: 0, max: 1, noNaN: true }) })
    .map(({ unitId: holder, share, ...stages }): DataSet => {
      const total = stages.paper + stages.scanned + stages.structured + stages.shared;
      return { ...births, unitId: holder, asOf: on, total, stages, cleaned: Math.floor(total * share) };
    });
  return fc.array(one, { maxLength: 20 });
}

describe('the fields of data', () => {
  it('have a name in both languages, those of the source directive among them', () => {
    expect(dataFields).toEqual(expect.arrayContaining(['tu-phap', 'dat-dai', 'y-te', 'lao-dong']));
    expect(new Set(dataFields.flatMap((field) => Object.values(dataFieldName(field)))).size).toBe(2 * dataFields.length);
  });
});

describe('checkDataSet', () => {
  it('takes counts that agree, of no records too', () => {
    expect(checkDataSet(births, day('2022-09-30'))).toEqual({ ok: true, value: births });
    const none = { ...births, total: 0, stages: { paper: 0, scanned: 0, structured: 0, shared: 0 }, cleaned: 0 };
    expect(checkDataSet(none, day('2022-09-30')).ok).toBe(true);
    expect(dataSetSchema.safeParse(births).success).toBe(true);
  });

  it.each([
    [{ total: 101 }, { code: 'data/stages-do-not-add-up', detail: { total: 101, sum: 100 } }],
    [{ cleaned: 101 }, { code: 'data/cleaned-above-total', detail: { total: 100, cleaned: 101 } }],
    [{ asOf: day('2022-10-01') }, { code: 'data/not-yet', detail: { asOf: '2022-10-01', today: '2022-09-30' } }],
  ])('refuses %j', (wrong, fault) => {
    expect(checkDataSet({ ...births, ...wrong }, day('2022-09-30'))).toEqual({ ok: false, fault });
  });
});

describe('progressOf', () => {
  it('counts the records that have come to a stage or beyond it', () => {
    expect(progressOf(births)).toEqual({
      digitised: { numerator: 60, denominator: 100 },
      structured: { numerator: 30, denominator: 100 },
      shared: { numerator: 10, denominator: 100 },
      cleaned: { numerator: 25, denominator: 100 },
    });
  });

  it('law of bounds: no part of the records is below none or above all, and a later stage has no more than an earlier one', () => {
    fc.assert(
      fc.property(unitTrees.chain(dataSetsIn), (sets) => {
        for (const progress of sets.map(progressOf)) {
          for (const measure of dataMeasures) {
            expect(progress[measure].numerator).toBeGreaterThanOrEqual(0);
            expect(progress[measure].numerator).toBeLessThanOrEqual(progress[measure].denominator);
          }
          expect(progress.shared.numerator).toBeLessThanOrEqual(progress.structured.numerator);
          expect(progress.structured.numerator).toBeLessThanOrEqual(progress.digitised.numerator);
        }
      }),
    );
  });
});

describe('rollUpData', () => {
  const tree = unitTreeOn(nationalRegister, day('2022-10-15'));

  it('sums records, never rates, at a unit and at each line above it', () => {
    const small = { ...births, unitId: unitId('H01'), total: 2, stages: { paper: 0, scanned: 0, structured: 0, shared: 2 }, cleaned: 2 };
    const lines = rollUpData([births, births, small], tree, nationId);

    const at = (id: string) => lines.ok && lines.value.find((line) => line.id === id);
    expect(at('VN')).toMatchObject({ sets: 3, progress: { shared: { numerator: 22, denominator: 202 } } });
    expect(at('H26')).toMatchObject({ sets: 2, progress: { digitised: { numerator: 120, denominator: 200 } } });
    expect(at('H02')).toMatchObject({ sets: 0, progress: null });
    expect(at('not-in-force')).toBeUndefined();
  });

  it('shows apart, at the nation alone, what no unit carries on', () => {
    const lost = { ...births, unitId: unitId('X99') };

    const atNation = rollUpData([births, lost], tree, nationId);
    expect(atNation.ok && atNation.value.find(({ id }) => id === 'VN')).toMatchObject({ sets: 2 });
    expect(atNation.ok && atNation.value.find(({ id }) => id === 'not-in-force')).toMatchObject({ sets: 1 });
    const atHanoi = rollUpData([births, lost], tree, unitId('H26'));
    expect(atHanoi.ok && atHanoi.value.map(({ id, sets }) => [id, sets])).toEqual([['H26', 1]]);
  });

  it('counts what a merged unit holds at the unit that carries it on', () => {
    const ofOldMinistry = { ...births, unitId: unitId('G07'), asOf: day('2022-09-30') };
    const lines = rollUpData([ofOldMinistry], unitTreeOn(nationalRegister, day('2025-06-01')), nationId);

    expect(lines.ok && lines.value.filter(({ sets }) => sets > 0).map(({ id }) => id)).toEqual(['VN', 'ministries', 'G09']);
  });

  it('law of grouping: the nation is every data set together, however the units stand under it', () => {
    const held = unitTrees.chain((units) => fc.record({ units: fc.constant(units), sets: dataSetsIn(units) }));
    fc.assert(
      fc.property(held, ({ units, sets }) => {
        const lines = rollUpData(sets, units, nationId);
        if (!lines.ok) throw new Error(lines.fault.code);
        const [nation] = lines.value;

        expect(nation?.progress ?? progressTogether([])).toEqual(progressTogether(sets.map(progressOf)));
        expect(nation?.sets).toBe(sets.length);
      }),
    );
  });
});
