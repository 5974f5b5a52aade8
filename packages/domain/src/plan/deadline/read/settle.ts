import { dayOf, dayOrLast, partsOfPeriod, type Day, type Period } from '../../../calendar/index.ts';
import type { DeadlineRule } from '../rules.ts';
import type { Clause } from './clauses.ts';
import { fix, fixDate, fixPeriod, impossible, type Impossible, type Written } from './written.ts';

/** The rules of clauses whose years are settled. */
export interface Settled {
  readonly rules: readonly DeadlineRule[];
  /** Whether a year came from the context and not from the words. */
  readonly isYearInferred: boolean;
}

/**
 * Clauses as rules: a year said once counts for the same kind before it, then the context's. Null when a year is still
 * missing.
 */
export function settle(clauses: readonly Clause[], year: number | null): Settled | Impossible | null {
  const shared = withSharedYears(clauses, year);
  if (shared === null) return null;
  const rules = shared.map((clause) => ruleOf(withContext(clause, year)));
  if (rules.includes(impossible)) return impossible;
  const known = rules.filter((rule) => rule !== null && rule !== impossible);
  return known.length < rules.length ? null : { rules: distinct(known), isYearInferred: shared.some(lacksYear) };
}

/**
 * "quý II và quý IV năm 2025": a clause without a year has that of the clause after it, when both speak of the same
 * kind of time. Of another kind, "tháng 9 và quý IV/2025", it has to be the year of the context as well; and "tháng 9 và
 * năm 2025" may be one time or two.
 */
function withSharedYears(clauses: readonly Clause[], year: number | null): readonly Clause[] | null {
  const settled: Clause[] = [];
  for (const clause of clauses.toReversed()) {
    const next = settled[0];
    const kind = kindSaid(clause);
    if (!lacksYear(clause) || next === undefined) settled.unshift(clause);
    else if (kind === kindSaid(next)) settled.unshift(withContext(clause, yearSaid(next)));
    else if (kindSaid(next) === 'within year' || (yearSaid(next) ?? year) !== year) return null;
    else settled.unshift(clause);
  }
  return settled;
}

function kindSaid(clause: Clause): string {
  if (clause.says === 'within' || clause.says === 'before') {
    return `${clause.says} ${clause.point.type === 'date' ? 'date' : clause.point.kind}`;
  }
  return clause.says === 'part' ? `part ${clause.of.kind}` : clause.says;
}

function yearSaid(clause: Clause): number | null {
  if (clause.says === 'within' || clause.says === 'before') return clause.point.year;
  if (clause.says === 'part') return clause.of.year;
  return clause.says === 'span' ? clause.to.year : null;
}

const lacksYear = (clause: Clause): clause is Exclude<Clause, { says: 'rule' | 'impossible' }> =>
  clause.says !== 'rule' && clause.says !== 'impossible' && yearSaid(clause) === null;

function withContext(clause: Clause, year: number | null): Clause {
  if (!lacksYear(clause)) return clause;
  if (clause.says === 'within' || clause.says === 'before') return { ...clause, point: withYear(clause.point, year) };
  if (clause.says === 'part') return { ...clause, of: { ...clause.of, year } };
  return { ...clause, to: withYear(clause.to, year) };
}

const withYear = <Kind extends Written>(written: Kind, year: number | null): Kind => ({ ...written, year });

function ruleOf(clause: Clause): DeadlineRule | Impossible | null {
  if (clause.says === 'rule') return clause.rule;
  if (clause.says === 'within') return withinRule(clause.point, clause.time);
  if (clause.says === 'before') return beforeRule(clause.point, clause.time);
  if (clause.says === 'part') return partRule(clause);
  return clause.says === 'span' ? spanRule(clause) : impossible;
}

function withinRule(point: Written, time: string | Impossible | null): DeadlineRule | Impossible | null {
  if (time === impossible) return impossible;
  if (point.type === 'period') {
    const fixed = fixPeriod(point);
    return fixed === null || fixed === impossible ? fixed : { kind: 'period', period: fixed.value };
  }
  const fixed = fixDate(point);
  return fixed === null || fixed === impossible ? fixed : { kind: 'day', day: fixed.value, ...timed(time) };
}

function beforeRule(point: Written, time: string | Impossible | null): DeadlineRule | Impossible | null {
  const fixed = fix(point);
  if (time === impossible) return impossible;
  if (fixed === null || fixed === impossible) return fixed;
  return fixed.from === '1900-01-01' ? impossible : { kind: 'before', day: fixed.from, ...timed(time) };
}

const timed = (time: string | null): { readonly time?: string } => (time === null ? {} : { time });

function partRule({ part, of }: Extract<Clause, { says: 'part' }>): DeadlineRule | Impossible | null {
  const fixed = fixPeriod(of);
  if (fixed === null || fixed === impossible) return fixed;
  return { kind: 'day', day: part === 'cuối' ? fixed.to : part === 'đầu' ? fixed.from : middleOf(fixed.value) };
}

/** The middle of a month is its 15th, of a year 30 June (BLDS 2015 Đ.146.2). */
function middleOf(period: Period): Day {
  const { kind, year, ordinal } = partsOfPeriod(period);
  return kind === 'month' ? dayOrLast(year, ordinal, 15) : dayOf(year, 6, 30);
}

/**
 * A beginning without a year has that of the end. In the wrong order it is impossible, or, with a year only inferred,
 * unknown.
 */
function spanRule({ from, to }: Extract<Clause, { says: 'span' }>): DeadlineRule | Impossible | null {
  const first = fix(from.year === null ? withYear(from, to.year) : from);
  const last = fix(to);
  if (first === impossible || last === impossible) return impossible;
  if (first === null || last === null) return null;
  if (first.from > last.to) return from.year === null ? null : impossible;
  return { kind: 'span', from: first.value, to: last.value };
}

/** None twice; and standing work that also has a cadence is said once, with it. */
function distinct(rules: readonly DeadlineRule[]): readonly DeadlineRule[] {
  const hasCadence = rules.some((rule) => rule.kind === 'ongoing' && rule.cadence !== undefined);
  const seen = new Set<string>();
  return rules.filter((rule) => {
    const key = JSON.stringify(rule);
    const isSaid = seen.has(key) || (hasCadence && key === '{"kind":"ongoing"}');
    seen.add(key);
    return !isSaid;
  });
}
