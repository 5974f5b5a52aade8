import type { Day } from '../../calendar/index.ts';
import type { Fault } from '../../fault.ts';
import { ok, refuse, type Result } from '../../result.ts';

/** What the doer asks: a later day, in writing, with a reason. */
export interface ExtensionRequest {
  readonly askedBy: string;
  readonly askedOn: Day;
  readonly newDueOn: Day;
  readonly reason: string;
}

/** What the assigner answers: the day asked for, another day, or no, which needs a reason. */
export type ExtensionAnswer =
  | { readonly answer: 'granted'; readonly by: string; readonly on: Day }
  | { readonly answer: 'offered'; readonly by: string; readonly on: Day; readonly newDueOn: Day }
  | { readonly answer: 'refused'; readonly by: string; readonly on: Day; readonly reason: string };

/**
 * A due day with its past: the day first issued, the day that counts now, and every request with its answer, oldest
 * first.
 */
export interface ExtensibleDue {
  readonly originalDueOn: Day;
  /** The day that counts. It changes only when a request is granted or another day is offered. */
  readonly currentDueOn: Day;
  readonly open: ExtensionRequest | null;
  readonly answered: readonly { readonly request: ExtensionRequest; readonly answer: ExtensionAnswer }[];
}

/** Why an extension is not asked for or not decided. */
export type ExtensionFault =
  | Fault<'deadline/extension-asked-late', { readonly askedOn: Day; readonly currentDueOn: Day }>
  | Fault<'deadline/extension-not-later', { readonly newDueOn: Day; readonly currentDueOn: Day }>
  | Fault<'deadline/extension-already-open', { readonly askedOn: Day }>
  | Fault<'deadline/extension-not-open'>
  | Fault<'deadline/extension-reason-missing'>
  | Fault<'deadline/extension-own-request', { readonly by: string }>;

/** A due day as issued, never extended. */
export const issueDue = (dueOn: Day): ExtensibleDue => ({
  originalDueOn: dueOn,
  currentDueOn: dueOn,
  open: null,
  answered: [],
});

/**
 * Asks for a later day. Refused after the current day has passed, without a reason, for a day that is not later, or
 * while one is open.
 */
export function requestExtension(due: ExtensibleDue, request: ExtensionRequest): Result<ExtensibleDue, ExtensionFault> {
  const { currentDueOn, open } = due;
  const { askedOn, newDueOn } = request;
  if (open !== null) return refuse({ code: 'deadline/extension-already-open', detail: { askedOn: open.askedOn } });
  if (askedOn > currentDueOn)
    return refuse({ code: 'deadline/extension-asked-late', detail: { askedOn, currentDueOn } });
  if (newDueOn <= currentDueOn)
    return refuse({ code: 'deadline/extension-not-later', detail: { newDueOn, currentDueOn } });
  if (request.reason.trim() === '') return refuse({ code: 'deadline/extension-reason-missing', detail: {} });
  return ok({ ...due, open: request });
}

/**
 * Answers the open request. The old day counts until then. Refused when none is open, when the one who answers is the
 * one who asked, when a refusal has no reason, and when the day offered is not later than the current one.
 */
export function answerExtension(due: ExtensibleDue, answer: ExtensionAnswer): Result<ExtensibleDue, ExtensionFault> {
  const { currentDueOn, open } = due;
  if (open === null) return refuse({ code: 'deadline/extension-not-open', detail: {} });
  if (answer.by === open.askedBy) return refuse({ code: 'deadline/extension-own-request', detail: { by: answer.by } });
  if (answer.answer === 'refused' && answer.reason.trim() === '') {
    return refuse({ code: 'deadline/extension-reason-missing', detail: {} });
  }
  const newDueOn = dayAfter(answer, open, currentDueOn);
  if (answer.answer !== 'refused' && newDueOn <= currentDueOn) {
    return refuse({ code: 'deadline/extension-not-later', detail: { newDueOn, currentDueOn } });
  }
  return ok({ ...due, currentDueOn: newDueOn, open: null, answered: [...due.answered, { request: open, answer }] });
}

/** Whether a due day is not the one first issued. */
export const isExtended = (due: ExtensibleDue): boolean => due.currentDueOn !== due.originalDueOn;

function dayAfter(answer: ExtensionAnswer, request: ExtensionRequest, current: Day): Day {
  if (answer.answer === 'refused') return current;
  return answer.answer === 'granted' ? request.newDueOn : answer.newDueOn;
}
