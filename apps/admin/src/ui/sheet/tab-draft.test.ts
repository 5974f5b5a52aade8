import { afterEach, describe, expect, it, vi } from 'vitest';
import { openTabDraft } from './tab-draft.ts';

type Texts = { readonly [cell: string]: string };
const isTexts = (value: unknown): value is Texts => typeof value === 'object' && value !== null;
const opened = () => openTabDraft('sheet', isTexts);
const kept = (): unknown => JSON.parse(localStorage.getItem('dondoc.kept.sheet') ?? 'null');
const typed = (to: string, from: string | null = null) => ({ from, to });

afterEach(() => vi.restoreAllMocks());

describe('openTabDraft', () => {
  it('writes its own cells over what is kept at that moment', () => {
    const [one, other] = [opened(), opened()];

    one.put({ a: typed('1') });
    other.put({ b: typed('2') });

    expect(kept()).toEqual({ a: '1', b: '2' });
    expect(other.seen().draft).toEqual({ a: '1', b: '2' });
  });

  it('takes out only what it put in, and keeps nothing once nothing is left', () => {
    const [one, other] = [opened(), opened()];
    one.put({ a: typed('1'), b: typed('1') });
    other.put({ a: typed('2', '1') });

    one.put({ a: { from: '1', to: null }, b: { from: '1', to: null } });
    expect(one.seen()).toMatchObject({ draft: { a: '2' }, others: {} });
    one.put({ a: { from: '2', to: null } });

    expect(localStorage.getItem('dondoc.kept.sheet')).toBeNull();
  });

  it('does not bring back what another tab took out when it hears late of something else', () => {
    const [one, other] = [opened(), opened()];
    one.put({ a: typed('1') });
    other.put({ b: typed('2') });
    other.put({ a: { from: '1', to: null } });

    one.takeIn({ before: { a: '1' }, after: { a: '1', b: '2' } });
    one.takeIn({ before: { a: '1', b: '2' }, after: { b: '2' } });

    expect(kept()).toEqual({ b: '2' });
    expect(one.seen()).toEqual({ draft: { b: '2' }, others: {}, taken: 1 });
  });

  it('goes on where nothing can be kept on this machine', () => {
    vi.spyOn(console, 'warn').mockReturnValue();
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    const one = opened();

    one.put({ a: typed('1') });
    one.put({ b: typed('2') });
    one.takeIn({ before: {}, after: { c: '3' } });

    expect(one.seen()).toMatchObject({ draft: { a: '1', b: '2' }, taken: 0 });
  });
});
