/** How what several people ask for at the same time is done together. */
export interface DoneTogether<Item, Answer> {
  /** Does all of it, or nothing; gives the answer to each. */
  readonly doAll: (items: readonly Item[]) => Promise<(item: Item) => Answer>;
  /** Whether one more may be done with those that are chosen. */
  readonly fits: (item: Item, chosen: readonly Item[]) => boolean;
}

interface Waiting<Item, Answer> {
  readonly item: Item;
  readonly answer: PromiseWithResolvers<Answer>;
}

/** After how many milliseconds nobody waits any longer for what is under way: it may itself wait for a lock. */
const longest = 50;

/** How much may be under way that nobody waits for: each takes one of the few connections to the database. */
const mostLeft = 3;

/**
 * Does at once what is asked for while nothing is under way. What is asked for meanwhile waits until that is done and is
 * then done together, in the order it came: many who ask at once cost little more than one. When doing several fails,
 * each is done alone, so that it fails only for whom it must.
 */
export function doneTogether<Item, Answer>({ doAll, fits }: DoneTogether<Item, Answer>): (item: Item) => Promise<Answer> {
  let waiting: readonly Waiting<Item, Answer>[] = [];
  let isUnderWay = false;
  let left = 0;

  const next = () => {
    if (isUnderWay || waiting.length === 0) return;
    const chosen = choose(waiting, fits);
    waiting = waiting.filter((each) => !chosen.includes(each));
    isUnderWay = true;
    let isLeft = false;
    const leave = () => {
      if (left === mostLeft) return;
      isLeft = true;
      left += 1;
      goOn();
    };
    const timer = setTimeout(leave, longest);
    void answerAll(chosen, doAll).then(() => {
      clearTimeout(timer);
      if (isLeft) left -= 1;
      else goOn();
    });
  };
  const goOn = () => {
    isUnderWay = false;
    next();
  };

  return (item) => {
    const answer = Promise.withResolvers<Answer>();
    waiting = [...waiting, { item, answer }];
    next();
    return answer.promise;
  };
}

/** Whoever came first, and all who fit with those before them. */
function choose<Item, Each extends { readonly item: Item }>(waiting: readonly Each[], fits: (item: Item, chosen: readonly Item[]) => boolean): readonly Each[] {
  const chosen: Each[] = [];
  for (const each of waiting) {
    if (chosen.length === 0 || fits(each.item, chosen.map(({ item }) => item))) chosen.push(each);
  }
  return chosen;
}

/** Never rejects: whoever waits is told. */
async function answerAll<Item, Answer>(chosen: readonly Waiting<Item, Answer>[], doAll: DoneTogether<Item, Answer>['doAll']): Promise<void> {
  try {
    const answerTo = await doAll(chosen.map(({ item }) => item));
    for (const { item, answer } of chosen) answer.resolve(answerTo(item));
  } catch (error) {
    const [first, second] = chosen;
    if (second === undefined) return first?.answer.reject(error);
    for (const each of chosen) await answerAll([each], doAll);
  }
}
