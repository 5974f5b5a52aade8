import { describe, expect, it } from 'vitest';
import { day, period } from '../calendar/index.ts';
import { addVersion, indicatorSchema, lastVersionOf } from './add-version.ts';
import { indicatorOn, indicators, indicatorsIn } from './catalogue.ts';
import { checkLevel, isCountedAt, type Indicator } from './indicator.ts';

/** The second version of an indicator that ships, from 1 January 2027 on. */
function secondVersion(named: Partial<Indicator> = {}): Indicator {
  return { ...shipped('hs-truc-tuyen'), version: 2, validFrom: day('2027-01-01'), ...named };
}

function shipped(code: string): Indicator {
  const found = indicatorOn(code, day('2022-08-31'));
  if (!found.ok) throw new Error(`${code} does not ship`);
  return found.value;
}

const newCode: Partial<Indicator> = { code: 'ho-so-giay', version: 1, validFrom: null, name: { vi: 'Tỷ lệ hồ sơ giấy', en: 'Dossiers on paper' } };

describe('addVersion', () => {
  it('puts the version that follows at the end, and leaves those before it as they are', () => {
    const added = addVersion(indicators, secondVersion(), null);

    expect(added.ok && added.value.length).toBe(9);
    expect(added.ok && added.value.slice(0, 8)).toEqual(indicators);
    expect(added.ok && added.value.at(8)).toMatchObject({ code: 'hs-truc-tuyen', version: 2, validFrom: '2027-01-01' });
  });

  it('takes an indicator of a new code as its first version, valid as far back as figures go', () => {
    expect(addVersion(indicators, secondVersion(newCode), null)).toMatchObject({ ok: true });
  });

  it.each([
    ['hs-truc-tuyen', 1, 2],
    ['hs-truc-tuyen', 3, 2],
    ['ho-so-giay', 2, 1],
  ])('refuses version %2$s of %1$s, which does not follow the last', (code, version, next) => {
    expect(addVersion(indicators, secondVersion({ ...newCode, code, version }), null)).toEqual({
      ok: false,
      fault: { code: 'kpi/version-out-of-order', detail: { code, version, next } },
    });
  });

  it.each([
    [null, null],
    ['2026-12-01', '2027-01-01'],
    ['2027-01-01', '2027-01-01'],
  ])('refuses %s as the first day when the version before began on %s', (from, previousFrom) => {
    const before = previousFrom === null ? shipped('hs-truc-tuyen') : secondVersion();
    const catalogue = previousFrom === null ? indicators : [...indicators, before];
    const validFrom = from === null ? null : day(from);

    expect(addVersion(catalogue, secondVersion({ version: before.version + 1, validFrom }), null)).toEqual({
      ok: false,
      fault: { code: 'kpi/version-too-early', detail: { validFrom, previousFrom } },
    });
  });

  it('takes a version from the month after the last that was counted, and from a day after that of the version before', () => {
    const third = secondVersion({ version: 3, validFrom: day('2027-02-01') });

    expect(addVersion(indicators, secondVersion({ validFrom: day('2027-01-01') }), period('2026-12'))).toMatchObject({ ok: true });
    expect(addVersion([...indicators, secondVersion({ validFrom: day('2027-01-01') })], third, null)).toMatchObject({ ok: true });
  });

  it('refuses a day within a month, naming the month’s first', () => {
    expect(addVersion(indicators, secondVersion({ validFrom: day('2027-01-02') }), null)).toEqual({
      ok: false,
      fault: { code: 'kpi/version-within-month', detail: { validFrom: '2027-01-02', monthFrom: '2027-01-01' } },
    });
  });

  it('begins after the last month that has figures, not in it', () => {
    const afterIt = addVersion(indicators, secondVersion(), period('2026-12'));
    const inIt = addVersion(indicators, secondVersion(), period('2027-01'));

    expect(afterIt.ok).toBe(true);
    expect(inIt).toEqual({
      ok: false,
      fault: { code: 'kpi/version-already-counted', detail: { validFrom: '2027-01-01', countedMonth: '2027-01', soonest: '2027-02-01' } },
    });
  });

  it('refuses the name of another indicator, however it is spaced and cased, and lets versions keep theirs', () => {
    const name = { vi: 'Mức độ  HÀI LÒNG', en: 'Contentment' };

    expect(addVersion(indicators, secondVersion({ ...newCode, name }), null)).toEqual({
      ok: false,
      fault: { code: 'kpi/indicator-name-taken', detail: { name: 'Mức độ  HÀI LÒNG', code: 'hai-long' } },
    });
  });

  it('refuses a version without a source that does not say so', () => {
    const unconfirmed = ['counting'] as const;

    expect(addVersion(indicators, secondVersion({ source: null, unconfirmed }), null)).toEqual({
      ok: false,
      fault: { code: 'kpi/source-unconfirmed', detail: { code: 'hs-truc-tuyen' } },
    });
    expect(addVersion(indicators, secondVersion({ source: null, unconfirmed: ['source'] }), null).ok).toBe(true);
    expect(addVersion(indicators, secondVersion({ unconfirmed: [] }), null).ok).toBe(true);
  });
});

describe('indicatorSchema', () => {
  it.each(indicators)('takes $code as it ships', (each) => {
    expect(indicatorSchema.parse(each)).toEqual(each);
  });

  it.each([
    ['a code of other letters', { code: 'Hồ sơ' }],
    ['a version 0', { version: 0 }],
    ['a name without English', { name: { vi: 'Tỷ lệ', en: ' ' } }],
    ['no level', { scope: { ...shipped('hai-long').scope, levels: [] } }],
    ['a level twice', { scope: { ...shipped('hai-long').scope, levels: ['commune', 'commune'] } }],
    ['a day that is none', { validFrom: '2027-02-30' }],
    ['a source without a document', { source: { document: '', article: null } }],
  ])('refuses %s', (_, wrong) => {
    expect(indicatorSchema.safeParse({ ...shipped('hai-long'), ...wrong }).success).toBe(false);
  });
});

describe('indicatorsIn', () => {
  it('gives of each code the version in force, in the order of the catalogue', () => {
    const catalogue = [...indicators, secondVersion(), secondVersion({ ...newCode, validFrom: day('2027-01-01') })];
    const onDay = (text: string) => indicatorsIn(catalogue, day(text)).map(({ code, version }) => `${code} ${version}`);

    expect(onDay('2026-12-31')).toEqual(indicators.map(({ code }) => `${code} 1`));
    expect(onDay('2027-01-01')[1]).toBe('hs-truc-tuyen 2');
    expect(onDay('2027-01-01').at(-1)).toBe('ho-so-giay 1');
  });
});

describe('what an indicator says of itself', () => {
  it('is which levels have figures of their own', () => {
    const ofProvinces = { scope: { ...shipped('hai-long').scope, levels: ['province'] as const } };

    expect([isCountedAt(ofProvinces, 'province'), isCountedAt(ofProvinces, 'commune')]).toEqual([true, false]);
    expect(isCountedAt(shipped('hai-long'), 'commune')).toBe(true);
    expect(checkLevel(shipped('hai-long'), 'commune')).toEqual({ ok: true, value: shipped('hai-long') });
    expect(checkLevel({ ...shipped('hai-long'), ...ofProvinces }, 'commune')).toEqual({
      ok: false,
      fault: { code: 'kpi/not-counted-at-level', detail: { code: 'hai-long', level: 'commune', levels: ['province'] } },
    });
  });

  it('is its last version, or none', () => {
    expect(lastVersionOf([...indicators, secondVersion()], 'hs-truc-tuyen')?.version).toBe(2);
    expect(lastVersionOf(indicators, 'ho-so-giay')).toBeNull();
  });
});
