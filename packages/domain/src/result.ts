import type { Fault } from './fault.ts';

/** The value asked for, or the fault that stands in its way. */
export type Result<Value, Refusal extends Fault> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly fault: Refusal };

/** The value asked for. */
export const ok = <Value>(value: Value): { readonly ok: true; readonly value: Value } => ({ ok: true, value });

/** The fault that stands in its way. */
export const refuse = <Refusal extends Fault>(fault: Refusal): { readonly ok: false; readonly fault: Refusal } => ({
  ok: false,
  fault,
});
