import type { Fault } from './fault.ts';

/** Somebody saved a newer version than the one this edit was made on; nothing was overwritten. */
export type EditFault = Fault<'edit/stale', { readonly readVersion: number; readonly currentVersion: number }>;
