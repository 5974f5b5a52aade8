import { expect, it } from 'vitest';
import { todayIn } from './today.ts';

it.each([
  ['2022-10-14T16:59:59Z', '2022-10-14'],
  ['2022-10-14T17:00:00Z', '2022-10-15'],
  ['2022-12-31T23:00:00Z', '2023-01-01'],
])('at %s it is %s in Vietnam', (moment, expected) => {
  expect(todayIn(new Date(moment))).toBe(expected);
});
