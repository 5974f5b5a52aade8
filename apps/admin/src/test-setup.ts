import { cleanup, configure } from '@testing-library/react';
import { afterEach } from 'vitest';

// A page waits for the real router and database; a small machine may be busy with other tests.
configure({ asyncUtilTimeout: 30_000 });

/** The screen of an older office PC. */
const screenWidth = 1366;

/** What a browser has and jsdom has not: antd asks for the screen and the size of things. */
globalThis.matchMedia ??= (media) =>
  ({ media, matches: Number(/min-width: (\d+)px/.exec(media)?.[1] ?? Infinity) <= screenWidth, onchange: null, addEventListener() {}, removeEventListener() {}, dispatchEvent: () => false }) as unknown as MediaQueryList;
globalThis.ResizeObserver ??= class {
  observe() {}
  unobserve() {}
  disconnect() {}
};
// Words are measured without one.
HTMLCanvasElement.prototype.getContext = () => null;
Element.prototype.scrollIntoView ??= () => {};
Element.prototype.scrollTo ??= () => {};
globalThis.scrollTo = () => {};

afterEach(() => {
  cleanup();
  localStorage.clear();
});
