import { faults as en } from './en/faults.ts';
import type { Language } from './i18n.ts';
import type { DetailOf, FaultCode, FaultSentences } from './fault-sentences.ts';
import { formsIn } from './forms.ts';
import { faults as vi } from './vi/faults.ts';

const sentences: { readonly [Each in Language]: FaultSentences } = { vi, en };

/** The sentence for any fault the API sent. */
export function sentenceFor<Code extends FaultCode>(
  fault: { readonly code: Code; readonly detail: DetailOf<Code> },
  language: Language,
): string {
  return sentences[language][fault.code](fault.detail, formsIn(language));
}
