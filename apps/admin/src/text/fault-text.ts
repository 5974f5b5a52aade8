import type { ServerFault } from '@dondoc/server/router';
import { faults as en } from './en/faults.ts';
import type { Language } from './i18n.ts';
import { formsIn, type Forms } from './forms.ts';
import { faults as vi } from './vi/faults.ts';

export type FaultCode = ServerFault['code'];
export type DetailOf<Code extends FaultCode> = Extract<ServerFault, { readonly code: Code }>['detail'];

/** What we say to a person for each refusal. A new fault code does not compile until it has a sentence in each language. */
export type FaultSentences = { readonly [Code in FaultCode]: (detail: DetailOf<Code>, forms: Forms) => string };

const sentences: { readonly [Each in Language]: FaultSentences } = { vi, en };

/** The sentence for any fault the API sent. */
export function sentenceFor<Code extends FaultCode>(
  fault: { readonly code: Code; readonly detail: DetailOf<Code> },
  language: Language,
): string {
  return sentences[language][fault.code](fault.detail, formsIn(language));
}
