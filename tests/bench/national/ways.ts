import type { Client } from 'pg';
import { period } from '@dondoc/domain/calendar';
import type { Comparison } from './compare.ts';
import { formsOf } from './forms.ts';
import { columns } from './nation.ts';
import { queryUrl } from './person.ts';
import type { National } from './prepare.ts';
import type { BareServer } from './start-bare.ts';

/** The month of whose figures the nation is shown, by the list of units of that year's end. */
export const shown = { indicator: 'hs-truc-tuyen', period: period('2024-06'), on: '2024-12-31' };

/** The month whose forms the product saves; the bare server, which keeps no sums, saves those of another. */
export const productMonth = period('2024-12');
const bareMonth = period('2022-01');

/** The nation of one month against its targets: the product, and a bare server with and without kept sums. */
export function rollUpWays({ product, administrator }: National, bare: BareServer): Comparison {
  const isRight = (body: string) => body.includes('"H26"') && body.includes('"H63"');
  const question = `month=${shown.period}&indicator=${shown.indicator}&on=${shown.on}`;
  return {
    title: 'The nation of one month against its targets',
    ways: [
      { name: 'bare server, kept sums', url: `${bare.address}/kept-sums?${question}`, isRight },
      {
        name: 'the product, `result.rollUp`',
        url: queryUrl(product.address, 'result.rollUp', shown),
        headers: { cookie: administrator.cookie },
        isRight,
      },
      { name: 'bare server, adding the cells', url: `${bare.address}/cells?${question}`, isRight },
    ],
    begin: async () => {},
  };
}

/** Saving the form of a commune, ten figures over ten that stand: the product, and a bare upsert. */
export async function saveWays({ product, member }: National, bare: BareServer, client: Client): Promise<Comparison> {
  const [ours, theirs] = [formsOf(client, productMonth), formsOf(client, bareMonth)];
  const { rows } = await client.query<{ id: string }>(`select id from app_user limit 1`);
  const columnsOf = { indicators: columns.map(({ indicator }) => indicator), services: columns.map(({ service }) => service) };
  return {
    title: 'Saving a form of ten figures',
    ways: [
      {
        name: 'bare server, one upsert',
        url: `${bare.address}/save`,
        nextBody: () => {
          const { unit, numerators, denominators } = theirs.next();
          return JSON.stringify({ month: bareMonth, unit, person: rows[0]?.id, ...columnsOf, numerators, denominators });
        },
        isRight: (body) => body.split('"version"').length === 11,
      },
      {
        name: 'the product, `entry.save`',
        url: `${product.address}/api/trpc/entry.save`,
        headers: { cookie: member.cookie },
        nextBody: () => {
          const { unit, version, numerators, denominators } = ours.next();
          const cells = columns.map((column, at) => ({ ...column, unitId: unit, version, numerator: numerators[at], denominator: denominators[at] }));
          return JSON.stringify({ period: productMonth, cells });
        },
        isRight: (body) => body.split('"saved":true').length === 11,
      },
    ],
    begin: async () => {
      await new Promise((resolve) => setTimeout(resolve, 300)); // what was cut off is finished first
      await ours.begin();
      await theirs.begin();
    },
  };
}
