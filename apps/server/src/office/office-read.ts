import type { PlanDocument } from '@dondoc/domain/plan';

/** Why the bytes of an office file are no document; `document/…` of the domain says each to a person. */
export interface OfficeRefusal {
  readonly code: 'damaged' | 'locked' | 'unpacks-too-large' | 'too-many-pages' | 'only-pictures' | 'empty';
  /** How many pages the file has; for `too-many-pages` and `only-pictures`. */
  readonly pages?: number;
  /** The limit that was passed: pages, or unpacked bytes. */
  readonly most?: number;
}

/** What the reader of one office format makes of the bytes of a file. */
export type OfficeRead =
  { readonly ok: true; readonly document: PlanDocument } | { readonly ok: false; readonly why: OfficeRefusal };
