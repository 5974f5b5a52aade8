import { describe, expect, it } from 'vitest';
import { day, shippedWorkingCalendar as before, withDecision } from '../../calendar/index.ts';
import { affectedBy, type IssuedDeadline } from './index.ts';

const after = withDecision(before, {
  number: '9/TB-BNV',
  entries: [{ day: day('2026-10-12'), kind: 'swapped-off', reason: 'hoán đổi', province: null }],
});
const issued = (id: string, parts: Partial<IssuedDeadline>): IssuedDeadline => ({
  id,
  rule: { kind: 'day', day: day('2026-10-12') },
  policy: 'next-working-day',
  event: null,
  dueOn: day('2026-10-12'),
  ...parts,
});

describe('a change of the calendar', () => {
  it('lists the issued deadlines it would move, and moves none', () => {
    const monday = issued('monday', {});

    expect(affectedBy([monday], { before, after })).toEqual([
      { issued: monday, wouldBeDueOn: '2026-10-13', issuedDayIsOff: true },
    ]);
    expect(monday.dueOn).toBe('2026-10-12');
  });

  it('reaches a deadline in working days that ends after it', () => {
    const relative = issued('relative', {
      rule: { kind: 'relative', amount: 5, unit: 'working-day', event: 'ngày ký' },
      event: { day: day('2026-10-08') },
      dueOn: day('2026-10-15'),
    });

    expect(affectedBy([relative], { before, after })).toEqual([
      { issued: relative, wouldBeDueOn: '2026-10-16', issuedDayIsOff: false },
    ]);
  });

  it('leaves alone what is kept as written, has no day, or falls elsewhere', () => {
    const untouched = [
      issued('as-written', { policy: 'as-written' }),
      issued('standing', { rule: { kind: 'ongoing' } }),
      issued('no event yet', { rule: { kind: 'relative', amount: 5, unit: 'day', event: 'ngày ký' } }),
      issued('another day', { rule: { kind: 'day', day: day('2026-10-13') }, dueOn: day('2026-10-13') }),
    ];

    expect(affectedBy(untouched, { before, after })).toEqual([]);
  });
});
