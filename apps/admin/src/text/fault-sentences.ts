import type { ServerFault } from '@dondoc/server/router';
import type { Forms } from './forms.ts';

export type FaultCode = ServerFault['code'];
export type DetailOf<Code extends FaultCode> = Extract<ServerFault, { readonly code: Code }>['detail'];

/** What we say to a person for each refusal. A new fault code does not compile until it has a sentence in each language. */
export type FaultSentences = { readonly [Code in FaultCode]: (detail: DetailOf<Code>, forms: Forms) => string };
