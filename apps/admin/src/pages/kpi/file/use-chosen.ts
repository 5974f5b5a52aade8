import { useState } from 'react';

/** Which of the things in a list are chosen, by their key; at first those of `first`. */
export function useChosen<Key>(first: () => Iterable<Key>) {
  const [chosen, setChosen] = useState<ReadonlySet<Key>>(() => new Set(first()));
  return {
    chosen,
    toggle: (key: Key) =>
      setChosen((before) => {
        const after = new Set(before);
        if (!after.delete(key)) after.add(key);
        return after;
      }),
    choose: (keys: Iterable<Key>) => setChosen(new Set(keys)),
  };
}
