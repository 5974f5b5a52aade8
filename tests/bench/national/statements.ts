import { period, shiftPeriod } from '@dondoc/domain/calendar';
import { serveOn } from '../../serve.ts';
import { countStatements } from './count-statements.ts';
import { columns } from './nation.ts';
import { signInAgain, type SignedIn } from './person.ts';
import { communes, memberEmail, type National } from './prepare.ts';
import { shown } from './ways.ts';

type Ask = (person: SignedIn, rows: number) => Promise<unknown>;

/** Each save is of a month of its own, so that all of its cells are new. */
function savingNewCells(): Ask {
  let month = period('2025-01');
  return (person, rows) => {
    const cells = Array.from({ length: rows }, (_none, at) => {
      const unitId = communes[Math.floor(at / columns.length)];
      return { ...columns[at % columns.length], unitId, version: null, numerator: 1, denominator: 2 };
    });
    const saving = person.mutate('entry.save', { period: month, cells });
    month = shiftPeriod(month, 1);
    return saving;
  };
}

/** Forms of 1 or 10 units with one indicator, and of 500 with two. */
const readingForms: Ask = (person, rows) => {
  const indicators = rows < 1000 ? [shown.indicator] : [shown.indicator, 'dung-han'];
  return person.query('entry.form', { period: shown.period, unitIds: communes.slice(0, rows / indicators.length), indicators });
};

/** A district with its communes, a province with its districts, and the nation. */
const openingUnits: Ask = (person, rows) => {
  const under = rows === 1 ? 'H26-D1' : 'H26';
  return person.query('result.rollUp', { ...shown, under: rows === 1000 ? 'VN' : under });
};

/** How many statements the database runs for one request, whatever its size; a table in Markdown. */
export async function statementsTable({ databaseUrl }: National): Promise<string> {
  const counter = await countStatements(databaseUrl);
  const product = await serveOn(counter.url);
  const person = await signInAgain(product.address, memberEmail);
  const asked: readonly (readonly [string, Ask])[] = [
    ['`entry.save`', savingNewCells()],
    ['`entry.form`', readingForms],
    ['`result.rollUp`', openingUnits],
  ];
  const rows: string[] = [];
  for (const [name, ask] of asked) {
    // What is kept between requests is read once: the session by the first, the settings by the second.
    for (const _each of [1, 2]) await ask(person, 1);
    const counts: number[] = [];
    for (const size of [1, 10, 1000]) counts.push(await counter.countIn(() => ask(person, size)));
    rows.push(`| ${name} | ${counts.join(' | ')} |`);
  }
  await product.stop();
  counter.close();
  return ['## Statements of one request, the session among them\n', '| request | 1 row | 10 rows | 1000 rows |', '| --- | ---: | ---: | ---: |', ...rows, ''].join('\n');
}
