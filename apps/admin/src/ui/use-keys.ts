import { useEffect, useEffectEvent } from 'react';

/** What each key does, by its name as `keyName` writes it: `n`, `?`, `Ctrl+z`, `Alt+ArrowUp`. */
export type Keys = Readonly<Record<string, () => void>>;

/** Keys anywhere on the page, but never while something is typed or chosen from a list; none while `isOn` is false. */
export function useKeys(keys: Keys, isOn = true): void {
  const pressed = useEffectEvent((event: KeyboardEvent) => {
    if (!isOn || event.defaultPrevented || isTyping(event.target)) return;
    const act = keys[keyName(event)];
    if (act === undefined || (event.key === 'Enter' && isControl(event.target))) return;
    event.preventDefault();
    act();
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => pressed(event);
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, []);
}

function keyName({ key, ctrlKey, metaKey, altKey, shiftKey }: KeyboardEvent): string {
  const held = [ctrlKey || metaKey ? 'Ctrl+' : '', altKey ? 'Alt+' : '', shiftKey && ctrlKey ? 'Shift+' : ''].join('');
  return held + (key.length === 1 ? key.toLowerCase() : key);
}

/** Enter on a button or a link is that control's own. */
const isControl = (target: EventTarget | null): boolean => target instanceof Element && target.closest('button, a, [role="button"]') !== null;

function isTyping(target: EventTarget | null): boolean {
  const fields = 'input:not([type="checkbox"], [type="radio"]), textarea, select, [contenteditable], [role="dialog"], [role="combobox"], [role="menu"]';
  return target instanceof Element && target.closest(fields) !== null;
}
