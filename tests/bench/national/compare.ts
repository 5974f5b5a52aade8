import { requestsPerSecond, type Asked } from './requests.ts';

/** Ways of answering the same request, the baseline first. */
export interface Comparison {
  readonly title: string;
  readonly ways: readonly Asked[];
  /** To be done before each way's turn. */
  readonly begin: () => Promise<void>;
}

const rounds = 3;
const secondsEach = 2;

/** Requests per second of each way at 1, 8 and 32 connections, the ways in turns; a table in Markdown. */
export async function compare({ title, ways, begin }: Comparison): Promise<string> {
  const rows: string[] = [];
  for (const connections of [1, 8, 32]) {
    const paces = ways.map(() => [] as number[]);
    for (let round = 0; round <= rounds; round += 1) {
      for (const [at, way] of ways.entries()) {
        await begin();
        const pace = await requestsPerSecond(way, { connections, seconds: secondsEach });
        if (round > 0) paces[at]?.push(pace); // the first round warms up
      }
    }
    const medians = paces.map(middleOf);
    for (const [at, { name }] of ways.entries()) {
      rows.push(`| ${name} | ${connections} | ${medians[at]?.toFixed(0)} | ${((medians[at] ?? 0) / (medians[0] ?? 1)).toFixed(2)} |`);
    }
  }
  return [`## ${title}\n`, '| way | connections | requests a second | times the first |', '| --- | ---: | ---: | ---: |', ...rows, ''].join('\n');
}

const middleOf = (paces: readonly number[]): number => paces.toSorted((one, other) => one - other)[Math.floor(paces.length / 2)] ?? Number.NaN;
