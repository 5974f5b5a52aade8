import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { day, daysBetween, isDayOff, shippedWorkingCalendar as shipped } from '../../calendar/index.ts';
import { anySpan, anyDay } from '../../testing/days.ts';
import { anyCadence, anyRule, anyRuleOf } from '../../testing/deadline-rules.ts';
import {
  deadlineRuleSchema,
  dueOn,
  explainDeadline,
  firstOn,
  formatRule,
  occurrencesOf,
  readDeadline,
  resolvedDueOn,
  resolveRelative,
  rolledDueOn,
} from './index.ts';

const language = fc.constantFrom('vi' as const, 'en' as const);

describe('a deadline rule', () => {
  it('law of words: read → format → read is the same rule, in Vietnamese and in English', () => {
    fc.assert(
      fc.property(anyRule, language, (rule, inLanguage) => {
        const words = formatRule(rule, inLanguage);

        expect(readDeadline(words, { year: null })).toEqual({ text: words, rules: [rule], findings: [] });
      }),
      { numRuns: 1000 },
    );
  });

  it('law of the context: a year from the context changes nothing in words that say theirs', () => {
    fc.assert(
      fc.property(anyRule, language, fc.integer({ min: 1900, max: 2100 }), (rule, inLanguage, year) => {
        expect(readDeadline(formatRule(rule, inLanguage), { year }).rules).toEqual([rule]);
      }),
    );
  });

  it('law of the wire: a rule comes back from outside as it was', () => {
    fc.assert(
      fc.property(anyRule, (rule) => {
        expect(deadlineRuleSchema.parse(JSON.parse(JSON.stringify(rule)))).toEqual(rule);
      }),
    );
  });

  it('law of order: its last day is never before its first', () => {
    fc.assert(
      fc.property(fc.oneof(anyRuleOf.period, anyRuleOf.span), (rule) => {
        expect(
          daysBetween(firstOn(rule) ?? day('2100-12-31'), dueOn(rule) ?? day('1900-01-01')),
        ).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  it('law of "before": the day named is late by one day, or by none when an hour of it is left', () => {
    fc.assert(
      fc.property(anyRuleOf.before, (rule) => {
        const late = daysBetween(dueOn(rule) ?? rule.day, rule.day);

        expect(late).toBe(rule.time === undefined || rule.time === '00:00' ? 1 : 0);
      }),
    );
  });

  it('law of rolling: a rolled deadline is never a day off and never earlier; as written it does not move', () => {
    fc.assert(
      fc.property(anyRule, (rule) => {
        const due = dueOn(rule);
        const rolled = rolledDueOn(rule, 'next-working-day', shipped);

        expect(rolledDueOn(rule, 'as-written', shipped)).toBe(due);
        expect(rolled === null).toBe(due === null);
        expect(rolled !== null && (isDayOff(shipped, rolled) || rolled < (due ?? rolled))).toBe(false);
      }),
    );
  });

  it('law of reasons: every rule has an explanation, and it says when a day off moves the deadline', () => {
    fc.assert(
      fc.property(anyRule, language, (rule, inLanguage) => {
        const by = { policy: 'next-working-day', calendar: shipped, language: inLanguage } as const;
        const sentences = explainDeadline(rule, by);
        const isMoved = dueOn(rule) !== rolledDueOn(rule, 'next-working-day', shipped);

        expect(sentences.every((sentence) => /^[^a-z].+\.$/u.test(sentence))).toBe(true);
        expect(sentences.some((sentence) => /148 khoản 5|148\.5/.test(sentence))).toBe(isMoved);
      }),
    );
  });
});

describe('a cadence', () => {
  const years = anySpan(day('2000-01-01'), day('2040-12-31'));

  it('law of occurrences: inside the span, in order, none twice', () => {
    fc.assert(
      fc.property(anyCadence, years, (cadence, span) => {
        const days = occurrencesOf({ kind: 'ongoing', cadence }, span);

        expect(days.every((each, at) => at === 0 || (days[at - 1] ?? each) < each)).toBe(true);
        expect(days.every((each) => span.from <= each && each <= span.to)).toBe(true);
      }),
      { numRuns: 50 },
    );
  });

  it('law of splitting: a span cut in two has the occurrences of its parts', () => {
    fc.assert(
      fc.property(anyCadence, years, anyDay(day('2000-01-01'), day('2040-12-30')), (cadence, span, cut) => {
        fc.pre(span.from <= cut && cut < span.to);
        const rule = { kind: 'ongoing', cadence } as const;
        const [before, after] = [
          occurrencesOf(rule, { ...span, to: cut }),
          occurrencesOf(rule, { ...span, from: cut }),
        ];

        expect([...new Set([...before, ...after])]).toEqual(occurrencesOf(rule, span));
      }),
      { numRuns: 50 },
    );
  });

  it('law of frequency: a year of 2001 to 2039 has one occurrence for each of its periods, give or take one at its ends', () => {
    const inYear = { day: 365, week: 52, month: 12, quarter: 4, half: 2, year: 1 } as const;
    fc.assert(
      fc.property(anyCadence, fc.integer({ min: 2001, max: 2039 }), (cadence, year) => {
        const span = { from: day(`${year}-01-01`), to: day(`${year}-12-31`) };
        const found = occurrencesOf({ kind: 'ongoing', cadence }, span).length;

        expect(Math.abs(found - inYear[cadence.every])).toBeLessThanOrEqual(1);
      }),
    );
  });
});

describe('a relative deadline whose event has a day', () => {
  const event = anyDay(day('2000-01-01'), day('2040-12-31')).map((on) => ({ day: on }));
  const some = { year: 1, month: 12, week: 50, day: 400, 'working-day': 200, hour: 400, 'working-hour': 400 } as const;

  it('law of direction: one counted onwards is never before its event, one counted back never after it', () => {
    fc.assert(
      fc.property(anyRuleOf.relative, event, (rule, moment) => {
        const amount = Math.sign(rule.amount) * Math.min(Math.abs(rule.amount), some[rule.unit]);
        const apart = daysBetween(moment.day, resolveRelative({ ...rule, amount }, moment, shipped).day);

        expect(amount >= 0 ? apart >= 0 : apart <= 0).toBe(true);
      }),
    );
  });

  it('law of growth: more time is never an earlier day', () => {
    fc.assert(
      fc.property(anyRuleOf.relative, event, fc.integer({ min: 0, max: 40 }), (rule, moment, amount) => {
        const one = resolveRelative({ ...rule, amount }, moment, shipped);
        const more = resolveRelative({ ...rule, amount: amount + 1 }, moment, shipped);

        expect(`${more.day} ${more.time}` >= `${one.day} ${one.time}`).toBe(true);
      }),
    );
  });

  it('law of rolling: counted onwards and rolled it ends on a working day', () => {
    fc.assert(
      fc.property(anyRuleOf.relative, event, fc.integer({ min: 0, max: 40 }), (rule, moment, amount) => {
        const due = resolvedDueOn({ ...rule, amount }, moment, { policy: 'next-working-day', calendar: shipped });

        expect(isDayOff(shipped, due)).toBe(false);
      }),
    );
  });
});

describe('any words at all', () => {
  const scraps = fc.constantFrom(
    ...'trước sau trong ngày tháng quý năm 31 12 2022 8 IV / - . , ; ( ) : hằng tuần cuối đầu giữa kể từ khi đến hết chậm nhất Hoàn thành 25h00 thường xuyên và by before every'.split(
      ' ',
    ),
  );
  const words = fc.oneof(
    fc.array(scraps, { maxLength: 14 }).map((parts) => parts.join(' ')),
    fc.string({ unit: 'grapheme', maxLength: 60 }),
  );

  it('law of nothing lost: they give at least one rule, and the words no rule reads are kept in one', () => {
    fc.assert(
      fc.property(words, (text) => {
        const { rules, findings, text: written } = readDeadline(text, { year: null });
        const unread = rules.flatMap((rule) => (rule.kind === 'unrecognised' ? [rule.text] : []));

        expect(rules.length).toBeGreaterThan(0);
        expect(unread.every((part) => written.includes(part))).toBe(true);
        expect(unread.length > 0).toBe(findings.some(({ code }) => code !== 'YEAR_INFERRED'));
      }),
      { numRuns: 1000 },
    );
  });

  it('law of words: whatever was read reads again as the same rule', () => {
    fc.assert(
      fc.property(words, language, (text, inLanguage) => {
        for (const rule of readDeadline(text, { year: 2025 }).rules.filter(({ kind }) => kind !== 'unrecognised')) {
          expect(readDeadline(formatRule(rule, inLanguage), { year: null }).rules).toEqual([rule]);
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('law of spelling: decomposed letters, capitals, dashes and spaces of any kind do not change what is read', () => {
    fc.assert(
      fc.property(words, (text) => {
        const spelt = readDeadline(text, { year: null });
        const otherwise = text.normalize('NFD').replaceAll(' ', '\u00A0 ').replaceAll('-', '–');
        const again = readDeadline(otherwise, { year: null });

        expect(again.findings.map(({ code }) => code)).toEqual(spelt.findings.map(({ code }) => code));
        expect(again.rules.map((rule) => dueOn(rule))).toEqual(spelt.rules.map((rule) => dueOn(rule)));
      }),
    );
  });
});
