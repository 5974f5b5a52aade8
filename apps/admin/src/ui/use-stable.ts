import { useCallback, useLayoutEffect, useRef } from 'react';

/** A function that stays the same between drawings and always does what the last drawing said: for rows that are drawn once. */
export function useStable<Args extends readonly unknown[]>(callback: (...args: Args) => void): (...args: Args) => void {
  const latest = useRef(callback);
  useLayoutEffect(() => {
    latest.current = callback;
  });
  return useCallback((...args: Args) => latest.current(...args), []);
}
