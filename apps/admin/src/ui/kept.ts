const prefix = 'dondoc.kept.';

/** The name under which the browser holds what is kept under `name`, as its events tell it. */
export const keyOfKept = (name: string): string => prefix + name;

/** What this machine keeps under a name; null: nothing, or what `isValid` refuses. */
export function readKept<Value>(name: string, isValid: (value: unknown) => value is Value): Value | null {
  return parseKept(localStorage.getItem(keyOfKept(name)), isValid);
}

/** What a kept text says; null: nothing, or what `isValid` refuses. */
export function parseKept<Value>(text: string | null, isValid: (value: unknown) => value is Value): Value | null {
  if (text === null) return null;
  try {
    const value: unknown = JSON.parse(text);
    return isValid(value) ? value : null;
  } catch {
    return null;
  }
}

/** Keeps a value. A full or forbidden store only means that a reload loses what was typed: the form itself goes on. */
export function writeKept(name: string, value: unknown): void {
  try {
    localStorage.setItem(keyOfKept(name), JSON.stringify(value));
  } catch (error) {
    console.warn('what was typed could not be kept on this machine', error);
  }
}

/** Keeps nothing any longer under a name. */
export function forgetKept(name: string): void {
  localStorage.removeItem(keyOfKept(name));
}
