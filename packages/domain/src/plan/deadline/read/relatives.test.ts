import { describe, expect, it } from 'vitest';
import { readDeadline } from '../index.ts';

const read = (text: string) => readDeadline(text, { year: null });
const relative = (amount: number, event: string) => ({ kind: 'relative', amount, unit: 'day', event });

describe('so long before an event', () => {
  it.each([
    ['10 ngày trước ngày bầu cử', relative(-10, 'ngày bầu cử')],
    ['ít nhất 10 ngày trước bầu cử', relative(-10, 'bầu cử')],
    ['trước ngày bầu cử 10 ngày', relative(-10, 'ngày bầu cử')],
    ['trước ngày bầu cử tối thiểu 10 ngày', relative(-10, 'ngày bầu cử')],
    ['trước ngày bầu cử chậm nhất 10 ngày', relative(-10, 'ngày bầu cử')],
    ['chậm nhất trước ngày bầu cử 10 ngày', relative(-10, 'ngày bầu cử')],
    ['chậm nhất là trước ngày bầu cử 10 ngày', relative(-10, 'ngày bầu cử')],
    ['chậm nhất 0 ngày trước ngày bầu cử', relative(0, 'ngày bầu cử')],
    ['trước ngày bầu cử 0 ngày', relative(0, 'ngày bầu cử')],
  ])('“%s”', (text, rule) => {
    expect(read(text)).toEqual({ text, rules: [rule], findings: [] });
  });
});

describe('upon an event', () => {
  it.each([
    ['sau khi có Quyết định', relative(0, 'khi có Quyết định')],
    ['Ngay sau khi có Quyết định', relative(0, 'khi có Quyết định')],
  ])('“%s”', (text, rule) => {
    expect(read(text).rules).toEqual([rule]);
  });
});

describe('words that do not say from when, or say more', () => {
  it.each([
    '10 ngày kể từ',
    '10 ngày sau phê duyệt',
    '10 ngày sau ngày',
    '10 ngày trước bầu cử',
    'trước ngày ít nhất 10 ngày',
    'sau thời điểm khi có Quyết định',
    'trong thời hạn 10 ngày kể từ trước ngày 01/7/2025',
    'trong thời hạn 10 ngày kể từ ngày ký, 05 ngày làm việc',
    'trước ngày 10',
  ])('“%s” is left to a person', (text) => {
    expect(read(text).rules).toEqual([{ kind: 'unrecognised', text }]);
  });
});
