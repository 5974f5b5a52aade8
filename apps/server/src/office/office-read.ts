import type { PlanDocument } from '@dondoc/domain/plan';

/** What a reader of an office format gives: the document, or why there is none. */
export type OfficeRead =
  | { readonly ok: true; readonly document: PlanDocument }
  | { readonly ok: false; readonly why: OfficeRefusal };

/** Why the bytes of an office file are not read. `pages` and `most` are given where they are known. */
export interface OfficeRefusal {
  readonly code: 'damaged' | 'locked' | 'unpacks-too-large' | 'too-many-pages' | 'only-pictures' | 'empty';
  readonly pages?: number;
  readonly most?: number;
}
