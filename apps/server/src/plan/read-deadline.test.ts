import { afterAll, expect, it } from 'vitest';
import { openTestApi } from '../testing/open-test-api.ts';

const api = await openTestApi();
afterAll(() => api.close());

it('says what a wording means as one types, in both languages', async () => {
  const member = await api.member(['H26']);

  const read = await member.plan.readDeadline({ text: 'quý III/2023', year: null });

  expect(read).toMatchObject({ rules: [{ kind: 'period', period: '2023-Q3' }], due: ['2023-09-30'], findings: [] });
  expect(read.explanation[0]?.vi.join(' ')).toContain('30/9/2023');
  expect(read.explanation[0]?.en.join(' ')).toContain('30 September 2023');
});

it('says that a date is impossible and gives no day', async () => {
  const member = await api.member(['H26']);

  const read = await member.plan.readDeadline({ text: '31/9/2022', year: null });

  expect(read).toMatchObject({ rules: [{ kind: 'unrecognised' }], due: [null], findings: [{ code: 'DEADLINE_INVALID' }] });
});
