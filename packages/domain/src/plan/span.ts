import { z } from 'zod';

/** A run of characters in one line of the source: `from` included, `to` not, in UTF-16 code units of `DocumentLine.text`. */
const spanSchema = z.object({ line: z.int().min(1), from: z.int().min(0), to: z.int().min(1) });

/** Where words of the source stand, checked by {@link spanSchema}. */
export type Span = z.infer<typeof spanSchema>;

/**
 * The places a field was read from, in the order of the document: several when a line break or words of another field
 * stand between. A field without them was entered by hand.
 */
export const sourceSchema = z.array(spanSchema).max(400);

/** The places of one field, checked by {@link sourceSchema}. */
export type Source = z.infer<typeof sourceSchema>;

/**
 * What words of the source became. `title`, `product`, `unit` and `deadline` are fields of a task or of a line without
 * one; the rest is what the draft keeps no field for. `joining` is punctuation and words that tie fields together
 * ("phối hợp với", "hoàn thành"); `remark` is said about a task and kept by no field; `unread` belongs to nothing.
 */
export const markKinds = [
  'title', 'product', 'unit', 'deadline',
  'heading', 'document-title', 'numbering', 'label', 'joining', 'remark', 'introduction', 'frame', 'unread',
] as const; // prettier-ignore

/** Names what words became, see {@link markKinds}. */
export type MarkKind = (typeof markKinds)[number];

/** The kinds that no field of a task keeps. */
const remainderKinds = [
  'heading', 'document-title', 'numbering', 'label', 'joining', 'remark', 'introduction', 'frame', 'unread',
] as const satisfies readonly MarkKind[]; // prettier-ignore

/** Words of the source that are no field of a task, named by what they are. */
export const remainderSchema = spanSchema.extend({ kind: z.enum(remainderKinds) });

/** A named remainder, checked by {@link remainderSchema}. */
export type Remainder = z.infer<typeof remainderSchema>;
