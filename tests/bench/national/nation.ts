import { monthsIn, period, type Period } from '@dondoc/domain/calendar';
import { indicators } from '@dondoc/domain/kpi';
import { wholeCountry } from '@dondoc/domain/testing';
import { nationalRegister, type UnitId, type UnitRecord } from '@dondoc/domain/unit';
import { seeded } from '../measure.ts';

/** Ten figures a unit enters each month: the eight indicators that ship, and two of them for one essential service. */
export interface Column {
  readonly indicator: string;
  readonly service: number;
}

export const columns: readonly Column[] = [
  ...indicators.map(({ code }) => ({ indicator: code, service: 0 })),
  { indicator: 'hs-truc-tuyen', service: 1 },
  { indicator: 'dung-han', service: 1 },
];

/** Thirty-six months that end before districts did. */
export const months: readonly Period[] = ['2022', '2023', '2024'].flatMap((year) => monthsIn(period(year)));

/** What the product does not ship: 705 districts and 10,599 communes. */
export const addedUnits: readonly UnitRecord[] = wholeCountry().units.slice(nationalRegister.units.length);

const reportingKinds = new Set(['quoc-gia', 'bo', 'tinh', 'thanh-pho-truc-thuoc-trung-uong']);

/** Who reports: the centre, 18 ministries, 63 provinces, 705 districts and 10,599 communes, 11,386 units in all. */
export const reporting: readonly UnitId[] = [...nationalRegister.units.filter(reportsInThoseYears), ...addedUnits].map(({ id }) => id);

function reportsInThoseYears({ opensOn, spells }: UnitRecord): boolean {
  return opensOn <= '2022-01-01' && reportingKinds.has(spells[0]?.kind ?? '');
}

/** One month of one column: a count for each of {@link reporting}, in that order. */
export interface Counts {
  readonly numerators: readonly number[];
  readonly denominators: readonly number[];
}

/** The same counts in every run: small offices have few cases, and some months have none. */
export function countsOf(month: number, column: number): Counts {
  const random = seeded(1 + month * columns.length + column);
  const denominators = reporting.map(() => (random() < 0.02 ? 0 : Math.floor(10 ** (1 + 3 * random()))));
  return { denominators, numerators: denominators.map((denominator) => Math.floor(denominator * random())) };
}
