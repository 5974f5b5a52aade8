/** The stem of a key that i18next chooses by number: `days_other` gives `days`. */
type Counted<Key> = Key extends `${infer Stem}_other` ? Stem : never;

/**
 * The same texts in another language: the same keys, and a singular (`…_one`) beside every counted one (`…_other`).
 * Vietnamese has no singular of its own; a language that has one does not compile without it.
 */
export type SameTexts<Texts> = {
  readonly [Key in keyof Texts]: Texts[Key] extends string ? string : SameTexts<Texts[Key]>;
} & { readonly [Key in keyof Texts as Counted<Key> extends never ? never : `${Counted<Key>}_one`]: string };
