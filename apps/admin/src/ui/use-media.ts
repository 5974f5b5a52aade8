import { useSyncExternalStore } from 'react';

/** Whether a condition on the screen holds, such as `(min-width: 900px)`; follows the screen. */
export function useMedia(condition: string): boolean {
  return useSyncExternalStore(
    (onChange) => {
      const media = matchMedia(condition);
      media.addEventListener('change', onChange);
      return () => media.removeEventListener('change', onChange);
    },
    () => matchMedia(condition).matches,
  );
}

/** Whether the page has room for navigation beside the content. */
export const useWide = (): boolean => useMedia('(min-width: 960px)');
