import { afterEach, describe, expect, it, vi } from 'vitest';
import { doneTogether } from './done-together.ts';

afterEach(() => vi.useRealTimers());

/** Doubles numbers, each turn once it is let go; keeps what was done in each turn. */
function doubling({ fits = () => true, fails = () => false }: { fits?: (item: number, chosen: readonly number[]) => boolean; fails?: (item: number) => boolean } = {}) {
  const turns: { readonly items: readonly number[]; readonly letGo: () => void }[] = [];
  const ask = doneTogether<number, number>({
    fits,
    doAll: async (items) => {
      const { promise, resolve } = Promise.withResolvers<void>();
      turns.push({ items, letGo: resolve });
      await promise;
      if (items.some(fails)) throw new Error(`not ${items.filter(fails).join()}`);
      return (item) => item * 2;
    },
  });
  const turnsOf = () => turns.map(({ items }) => items);
  /** Lets turn after turn go until no other begins. */
  const finish = async () => {
    for (let at = 0; at < turns.length; at += 1) {
      turns[at]?.letGo();
      await new Promise((resolve) => setImmediate(resolve));
    }
  };
  return { ask, turnsOf, finish };
}

describe('what is done together', () => {
  it('is done at once while nothing is under way, and what comes meanwhile together afterwards, in the order it came', async () => {
    const { ask, turnsOf, finish } = doubling();

    const answers = Promise.all([1, 2, 3, 4].map(ask));
    expect(turnsOf()).toEqual([[1]]);
    await finish();

    expect(turnsOf()).toEqual([[1], [2, 3, 4]]);
    expect(await answers).toEqual([2, 4, 6, 8]);
  });

  it('leaves what does not fit for the next turn, whoever came first before all others', async () => {
    const { ask, turnsOf, finish } = doubling({ fits: (item, chosen) => chosen.every((each) => each % 2 === item % 2) });

    const answers = Promise.all([1, 2, 3, 4, 6].map(ask));
    await finish();

    expect(turnsOf()).toEqual([[1], [2, 4, 6], [3]]);
    expect(await answers).toEqual([2, 4, 6, 8, 12]);
  });

  it('fails only for whom it must', async () => {
    const { ask, turnsOf, finish } = doubling({ fails: (item) => item === 3 });

    const answers = Promise.allSettled([1, 2, 3, 4].map(ask));
    await finish();

    expect(turnsOf()).toEqual([[1], [2, 3, 4], [2], [3], [4]]);
    expect(await answers).toMatchObject([{ value: 2 }, { value: 4 }, { reason: { message: 'not 3' } }, { value: 8 }]);
  });

  it('goes on after a turn that failed for everybody', async () => {
    const { ask, finish } = doubling({ fails: (item) => item === 1 });
    const first = ask(1).catch(({ message }: Error) => message);
    await finish();
    const second = ask(2);
    await finish();

    expect([await first, await second]).toEqual(['not 1', 4]);
  });

  it('does not let everybody wait for what hangs, and keeps at most three hanging beside what is under way', async () => {
    vi.useFakeTimers();
    const { ask, turnsOf } = doubling();
    for (const item of [1, 2, 3, 4, 5, 6]) {
      void ask(item);
      await vi.advanceTimersByTimeAsync(49);
    }
    expect(turnsOf()).toEqual([[1], [2], [3], [4]]);

    await vi.advanceTimersByTimeAsync(1000);
    expect(turnsOf()).toEqual([[1], [2], [3], [4]]);
  });
});
