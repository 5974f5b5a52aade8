import type { Fault } from '@dondoc/domain/faults';

/** Why a file that should hold a table of figures cannot be read as one; other reasons are the domain's `document/…`. */
export type TableFileFault =
  | Fault<'figures/broken-quotes', { readonly fileName: string; readonly row: number }>
  | Fault<'figures/not-a-table-file', { readonly fileName: string }>
  | Fault<'figures/not-json', { readonly fileName: string }>;
