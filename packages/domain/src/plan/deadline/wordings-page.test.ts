import { expect, it } from 'vitest';
import { dueOn, formatRule, readDeadline, type DeadlineRule } from './index.ts';
import wordings from './wordings.json' with { type: 'json' };

const readings = wordings.map(({ wording }) => readDeadline(wording, { year: null }));
const isRead = (rules: readonly DeadlineRule[]): boolean => rules.every(({ kind }) => kind !== 'unrecognised');
const cell = (text: string): string => text.replaceAll('|', '\\|');

it('tells the wordings from real documents one by one in the document about them', async () => {
  await expect(resultTable()).toMatchFileSnapshot('../../../../../docs/deadline-wordings.md');
});

function resultTable(): string {
  const whole = readings.filter(({ rules }) => isRead(rules)).length;
  const part = readings.filter(
    ({ rules }) => !isRead(rules) && rules.some(({ kind }) => kind !== 'unrecognised'),
  ).length;
  const rows = wordings.map(({ wording, why }, at) => {
    const rules = readings[at]?.rules ?? [];
    const read = rules.map((rule) => (rule.kind === 'unrecognised' ? 'unrecognised' : formatRule(rule, 'en')));
    const due = rules.map((rule) => dueOn(rule) ?? '–');
    return `| ${[wording, read.join('; '), due.join('; '), why ?? ''].map(cell).join(' | ')} |`;
  });
  return [
    '# Deadlines as real documents word them',
    '',
    `${wordings.length} wordings taken from official documents, and what \`readDeadline\` makes of each: ${whole} are read whole, ${part} in part with`,
    `the rest kept in words, and ${wordings.length - whole - part} are left to a person. None is read as something it does not say. A test writes this page`,
    'from the code and fails when the two differ (`pnpm vitest run wordings -u` in `packages/domain` writes it anew).',
    '',
    '| wording | read as | due, as written | why a person has to look |',
    '| --- | --- | --- | --- |',
    ...rows,
    '',
  ].join('\n');
}
