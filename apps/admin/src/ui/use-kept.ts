import { useCallback, useState } from 'react';
import { forgetKept, readKept, writeKept } from './kept.ts';

/**
 * A value that outlives the page: kept on this machine under `name` until it is forgotten, so what was typed survives a
 * reload, a sign-out and a dead line. A kept value that `isValid` refuses is forgotten.
 */
export function useKept<Value>(name: string, isValid: (value: unknown) => value is Value) {
  const [held, setHeld] = useState(() => ({ name, value: readKept(name, isValid) }));
  if (held.name !== name) setHeld({ name, value: readKept(name, isValid) });
  const keep = useCallback(
    (value: Value) => {
      setHeld({ name, value });
      writeKept(name, value);
    },
    [name],
  );
  const forget = useCallback(() => {
    setHeld({ name, value: null });
    forgetKept(name);
  }, [name]);
  return { kept: held.value, keep, forget };
}
