import { useCallback, useState } from 'react';

const prefix = 'dondoc.kept.';

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
      write(name, JSON.stringify(value));
    },
    [name],
  );
  const forget = useCallback(() => {
    setHeld({ name, value: null });
    localStorage.removeItem(prefix + name);
  }, [name]);
  return { kept: held.value, keep, forget };
}

function readKept<Value>(name: string, isValid: (value: unknown) => value is Value): Value | null {
  const text = localStorage.getItem(prefix + name);
  if (text === null) return null;
  try {
    const value: unknown = JSON.parse(text);
    return isValid(value) ? value : null;
  } catch {
    return null;
  }
}

/** A full or forbidden store only means that a reload loses what was typed: the form itself goes on. */
function write(name: string, text: string): void {
  try {
    localStorage.setItem(prefix + name, text);
  } catch (error) {
    console.warn('what was typed could not be kept on this machine', error);
  }
}
