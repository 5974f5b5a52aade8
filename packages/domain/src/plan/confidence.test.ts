import { describe, expect, it } from 'vitest';
import { day } from '../calendar/index.ts';
import { deliveryConfidenceSchema, judge, type ConfidenceLevel } from './confidence.ts';
import type { Standing, Status } from './status.ts';

const standing = (status: Status): Standing => ({ status, daysLate: null, daysLeft: null, doneOn: null });
const confidence = (level: ConfidenceLevel) => ({ level, on: day('2022-10-15'), reason: 'Chờ ý kiến Bộ Tài chính' });

describe('judge', () => {
  it.each<[Status, ConfidenceLevel, boolean]>([
    ['open-on-time', 'low', true],
    ['open-due-soon', 'low', true],
    ['open-on-time', 'high', false],
    ['open-overdue', 'high', true],
    ['open-overdue', 'low', false],
    ['standing-report-missing', 'high', true],
    ['standing', 'low', true],
    ['open-overdue', 'medium', false],
    ['open-on-time', 'medium', false],
    ['done-late', 'high', false],
    ['done-on-time', 'low', false],
    ['suspended', 'low', false],
  ])('sees %s beside %s confidence: contradiction %s', (status, level, disagrees) => {
    expect(judge(standing(status), confidence(level)).disagrees).toBe(disagrees);
  });

  it('leaves the computed status as it is, judged or not', () => {
    expect(judge(standing('open-overdue'), confidence('high')).standing).toEqual(standing('open-overdue'));
    expect(judge(standing('open-overdue'), null)).toEqual({
      standing: standing('open-overdue'),
      confidence: null,
      disagrees: false,
    });
  });

  it('takes no judgement without a reason', () => {
    expect(deliveryConfidenceSchema.safeParse({ ...confidence('low'), reason: '  ' }).success).toBe(false);
  });
});
