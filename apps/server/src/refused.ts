import { TRPCError } from '@trpc/server';
import type { ServerFault } from './server-fault.ts';

type Answer = 'BAD_REQUEST' | 'CONFLICT' | 'FORBIDDEN' | 'NOT_FOUND' | 'PAYLOAD_TOO_LARGE' | 'UNPROCESSABLE_CONTENT';

/** Carries a fault through tRPC; trpc.ts puts it on the wire as `data.fault`. */
export class RefusedError extends Error {
  override readonly name = 'RefusedError';
  readonly fault: ServerFault;

  constructor(fault: ServerFault) {
    super(fault.code);
    this.fault = fault;
  }
}

/** How HTTP names each refusal. A fault missing here does not compile. */
const answerTo: Record<ServerFault['code'], Answer> = {
  'calendar/not-a-day': 'BAD_REQUEST',
  'calendar/not-a-period': 'BAD_REQUEST',
  'data/cleaned-above-total': 'UNPROCESSABLE_CONTENT',
  'data/name-taken': 'CONFLICT',
  'data/not-yet': 'UNPROCESSABLE_CONTENT',
  'data/stages-do-not-add-up': 'UNPROCESSABLE_CONTENT',
  'deadline/extension-already-open': 'CONFLICT',
  'deadline/extension-asked-late': 'UNPROCESSABLE_CONTENT',
  'deadline/extension-not-later': 'UNPROCESSABLE_CONTENT',
  'deadline/extension-not-open': 'CONFLICT',
  'deadline/extension-own-request': 'FORBIDDEN',
  'deadline/extension-reason-missing': 'UNPROCESSABLE_CONTENT',
  'document/empty': 'UNPROCESSABLE_CONTENT',
  'document/encoding-unknown': 'UNPROCESSABLE_CONTENT',
  'document/not-text': 'UNPROCESSABLE_CONTENT',
  'document/damaged': 'UNPROCESSABLE_CONTENT',
  'document/locked': 'UNPROCESSABLE_CONTENT',
  'document/too-many-pages': 'UNPROCESSABLE_CONTENT',
  'document/unpacks-too-large': 'UNPROCESSABLE_CONTENT',
  'document/too-slow': 'UNPROCESSABLE_CONTENT',
  'document/only-pictures': 'UNPROCESSABLE_CONTENT',
  'document/too-large': 'PAYLOAD_TOO_LARGE',
  'draft/error-not-acceptable': 'UNPROCESSABLE_CONTENT',
  'draft/no-period': 'UNPROCESSABLE_CONTENT',
  'draft/no-such-finding': 'NOT_FOUND',
  'draft/no-such-orphan': 'NOT_FOUND',
  'draft/no-such-task': 'NOT_FOUND',
  'draft/nothing-to-split': 'UNPROCESSABLE_CONTENT',
  'draft/task-too-large': 'UNPROCESSABLE_CONTENT',
  'edit/stale': 'CONFLICT',
  'figures/blank-key': 'UNPROCESSABLE_CONTENT',
  'figures/broken-quotes': 'UNPROCESSABLE_CONTENT',
  'figures/formula': 'UNPROCESSABLE_CONTENT',
  'figures/given-twice': 'UNPROCESSABLE_CONTENT',
  'figures/no-table': 'UNPROCESSABLE_CONTENT',
  'figures/not-a-mark': 'UNPROCESSABLE_CONTENT',
  'figures/not-a-service': 'UNPROCESSABLE_CONTENT',
  'figures/not-a-table-file': 'UNPROCESSABLE_CONTENT',
  'figures/not-an-entry-version': 'UNPROCESSABLE_CONTENT',
  'figures/not-json': 'UNPROCESSABLE_CONTENT',
  'figures/other-version': 'UNPROCESSABLE_CONTENT',
  'figures/several-sources': 'UNPROCESSABLE_CONTENT',
  'figures/too-many-months': 'UNPROCESSABLE_CONTENT',
  'figures/too-many-rows': 'UNPROCESSABLE_CONTENT',
  'figures/unit-out-of-reach': 'NOT_FOUND',
  'figures/words-too-long': 'UNPROCESSABLE_CONTENT',
  'identity/email-taken': 'CONFLICT',
  'identity/last-administrator': 'UNPROCESSABLE_CONTENT',
  'identity/member-without-unit': 'UNPROCESSABLE_CONTENT',
  'identity/password-change-required': 'FORBIDDEN',
  'identity/password-not-new': 'UNPROCESSABLE_CONTENT',
  'identity/password-too-short': 'UNPROCESSABLE_CONTENT',
  'identity/unknown-unit': 'UNPROCESSABLE_CONTENT',
  'identity/wrong-password': 'UNPROCESSABLE_CONTENT',
  'kpi/counts-not-applicable': 'UNPROCESSABLE_CONTENT',
  'kpi/entry-incomplete': 'UNPROCESSABLE_CONTENT',
  'kpi/entry-stale': 'CONFLICT',
  'kpi/not-a-count': 'BAD_REQUEST',
  'kpi/not-a-target': 'BAD_REQUEST',
  'kpi/not-counted-at-level': 'UNPROCESSABLE_CONTENT',
  'kpi/not-an-entry-period': 'UNPROCESSABLE_CONTENT',
  'kpi/nothing-to-measure': 'UNPROCESSABLE_CONTENT',
  'kpi/numerator-above-denominator': 'UNPROCESSABLE_CONTENT',
  'kpi/proposal-is-the-target': 'UNPROCESSABLE_CONTENT',
  'kpi/proposal-missing': 'CONFLICT',
  'kpi/revision-document-in-future': 'UNPROCESSABLE_CONTENT',
  'kpi/revision-without-basis': 'UNPROCESSABLE_CONTENT',
  'kpi/period-not-begun': 'UNPROCESSABLE_CONTENT',
  'kpi/period-not-in-months': 'UNPROCESSABLE_CONTENT',
  'kpi/score-bands-out-of-order': 'UNPROCESSABLE_CONTENT',
  'kpi/score-does-not-add-up': 'UNPROCESSABLE_CONTENT',
  'kpi/sheet-below-not-approved': 'CONFLICT',
  'kpi/sheet-changed-meanwhile': 'CONFLICT',
  'kpi/sheet-doubt-misplaced': 'UNPROCESSABLE_CONTENT',
  'kpi/sheet-doubts-open': 'UNPROCESSABLE_CONTENT',
  'kpi/sheet-empty': 'UNPROCESSABLE_CONTENT',
  'kpi/sheet-not-submitted': 'CONFLICT',
  'kpi/sheet-own-figures': 'FORBIDDEN',
  'kpi/sheet-reasons-missing': 'UNPROCESSABLE_CONTENT',
  'kpi/sheet-return-without-doubt': 'UNPROCESSABLE_CONTENT',
  'kpi/sheet-unchanged': 'CONFLICT',
  'kpi/sum-too-large': 'UNPROCESSABLE_CONTENT',
  'kpi/target-already-kept': 'CONFLICT',
  'kpi/target-not-given': 'UNPROCESSABLE_CONTENT',
  'kpi/target-reason-missing': 'UNPROCESSABLE_CONTENT',
  'kpi/target-stale': 'CONFLICT',
  'kpi/trajectory-past-target': 'UNPROCESSABLE_CONTENT',
  'kpi/unknown-indicator': 'NOT_FOUND',
  'kpi/windows-changed': 'CONFLICT',
  'kpi/window-closed': 'UNPROCESSABLE_CONTENT',
  'kpi/indicator-name-taken': 'CONFLICT',
  'kpi/source-unconfirmed': 'UNPROCESSABLE_CONTENT',
  'kpi/version-already-counted': 'CONFLICT',
  'kpi/version-out-of-order': 'CONFLICT',
  'kpi/version-too-early': 'UNPROCESSABLE_CONTENT',
  'kpi/version-within-month': 'UNPROCESSABLE_CONTENT',
  'plan/name-taken': 'CONFLICT',
  'plan/no-tasks': 'UNPROCESSABLE_CONTENT',
  'plan/open-errors': 'UNPROCESSABLE_CONTENT',
  'plan/revised-meanwhile': 'CONFLICT',
  'plan/revision-too-early': 'UNPROCESSABLE_CONTENT',
  'report/before-completion': 'UNPROCESSABLE_CONTENT',
  'report/before-open': 'UNPROCESSABLE_CONTENT',
  'report/cancelled': 'CONFLICT',
  'report/in-future': 'UNPROCESSABLE_CONTENT',
  'report/reopening-needs-a-note': 'UNPROCESSABLE_CONTENT',
  'unit/already-registered': 'CONFLICT',
  'unit/commune-not-carried': 'UNPROCESSABLE_CONTENT',
  'unit/dissolved': 'UNPROCESSABLE_CONTENT',
  'unit/not-in-force': 'UNPROCESSABLE_CONTENT',
  'unit/parent-missing': 'UNPROCESSABLE_CONTENT',
  'unit/parent-not-in-force': 'UNPROCESSABLE_CONTENT',
  'unit/parents-go-round': 'UNPROCESSABLE_CONTENT',
  'unit/spells-do-not-tile': 'UNPROCESSABLE_CONTENT',
  'unit/split-not-carried': 'UNPROCESSABLE_CONTENT',
  'unit/succession-does-not-fit': 'UNPROCESSABLE_CONTENT',
  'unit/unknown': 'NOT_FOUND',
};

/** The error to throw from a procedure for a fault. */
export const refused = (fault: ServerFault): TRPCError =>
  new TRPCError({ code: answerTo[fault.code], message: fault.code, cause: new RefusedError(fault) });

/** The version a writer read is not the one that stands: nothing is overwritten. */
export const stale = (readVersion: number, currentVersion: number): TRPCError =>
  refused({ code: 'edit/stale', detail: { readVersion, currentVersion } });

/** No such row, or none that this actor may know of: the two look alike from outside. */
export const notFound = (): TRPCError => new TRPCError({ code: 'NOT_FOUND' });
