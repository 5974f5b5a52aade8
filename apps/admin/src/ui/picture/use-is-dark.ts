import { useSyncExternalStore } from 'react';

/** Whether the page is shown dark: the appearance is written on the page's root, and pictures follow it. */
export function useIsDark(): boolean {
  return useSyncExternalStore(watch, () => document.documentElement.dataset['theme'] === 'dark');
}

function watch(changed: () => void): () => void {
  const observer = new MutationObserver(changed);
  observer.observe(document.documentElement, { attributes: true, attributeFilter: ['data-theme'] });
  return () => observer.disconnect();
}
