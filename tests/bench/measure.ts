/** One way of doing the work, and what it found: every way must find the same. */
export interface Way {
  readonly name: string;
  readonly work: () => number;
}

export interface Measured {
  readonly name: string;
  /** Milliseconds: the middle one of the rounds. */
  readonly median: number;
  /** How many times the baseline of the same run. */
  readonly ratio: number;
}

/**
 * Times several ways of the same work in turns, so that a noisy machine is noisy for all of them, and gives each as a
 * multiple of the first. Throws when two ways disagree on what they found.
 */
export function measure(ways: readonly Way[], rounds: number): readonly Measured[] {
  const times = ways.map(() => [] as number[]);
  const found = new Set(ways.map(({ work }) => work())); // the first round warms up, and compares
  if (found.size > 1) throw new Error(`the ways disagree: ${[...found].join(', ')}`);
  for (let round = 0; round < rounds; round += 1) {
    ways.forEach(({ work }, index) => {
      const start = performance.now();
      work();
      times[index]?.push(performance.now() - start);
    });
  }
  const medians = times.map((each) => each.toSorted((one, other) => one - other)[Math.floor(each.length / 2)] ?? Number.NaN);
  const baseline = medians[0] ?? Number.NaN;
  return ways.map(({ name }, index) => {
    const median = medians[index] ?? Number.NaN;
    return { name, median, ratio: median / baseline };
  });
}

/** The rows of a Markdown table. */
export function tableOf(measured: readonly Measured[]): string {
  const rows = measured.map(({ name, median, ratio }) => `| ${name} | ${median.toFixed(1)} | ${ratio.toFixed(2)} |`);
  return ['| way | ms (median) | times the first |', '| --- | ---: | ---: |', ...rows].join('\n');
}

/** The same numbers on every machine and in every run. */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}
