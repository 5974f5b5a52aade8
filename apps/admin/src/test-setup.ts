import { cleanup } from '@testing-library/react';
import { afterEach } from 'vitest';

/** What a browser has and jsdom has not: antd asks for the screen and the size of things. */
globalThis.matchMedia ??= (media) =>
  ({ media, matches: false, onchange: null, addEventListener() {}, removeEventListener() {}, dispatchEvent: () => false }) as unknown as MediaQueryList;
globalThis.ResizeObserver ??= class {
  observe() {}
  unobserve() {}
  disconnect() {}
};
Element.prototype.scrollIntoView ??= () => {};
Element.prototype.scrollTo ??= () => {};

afterEach(() => {
  cleanup();
  localStorage.clear();
});
