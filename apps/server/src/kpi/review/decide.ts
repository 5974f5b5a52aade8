import { z } from 'zod';
import { periodKindOf, periodSchema } from '@dondoc/domain/calendar';
import { approveSheet, returnSheet, submitSheet, type SealedCell } from '@dondoc/domain/kpi';
import type { Em } from '../../database.ts';
import { refused } from '../../refused.ts';
import { procedure } from '../../trpc.ts';
import { unitIdWire, versionWire } from '../../wire.ts';
import { explain } from './explain.ts';
import { SheetRow, SheetStepRow, type SheetStep } from './review.entities.ts';
import type { StandingSheet } from './sheets-of.ts';
import { belowOf, checkVersion, theSheet } from './the-sheet.ts';
import { unexplainedIn, unusualCells } from './unusual-cells.ts';

/** A sheet as it is named by who takes the next step, with the version they saw; null when nothing was done with it yet. */
export const sheetWire = z.object({
  unitId: unitIdWire,
  period: periodSchema.refine((period) => periodKindOf(period) === 'month', 'not a month'),
});

const step = sheetWire.extend({ version: versionWire.nullable() });
const cellName = z.object({ indicator: z.string().max(40), service: z.int().min(0) });
const words = z.string().max(2000);

/** The new version of a sheet. */
interface SheetMoved {
  readonly version: number;
}

const handingOn = step.extend({
  answers: z.array(cellName.extend({ answer: words })).max(500).default([]),
  /** Why unusual values are right, where the unit had not said so yet. */
  reasons: z.array(cellName.extend({ reason: words.trim().min(1) })).max(500).default([]),
});

/**
 * A unit hands on the figures of a month, with an answer to each doubt it was returned with and a reason for each unusual
 * value. A window that has closed keeps nobody from handing on what was entered in time: it is then late, and counted so.
 */
export const submit = procedure.input(handingOn).mutation(async ({ ctx, input }): Promise<SheetMoved> =>
  ctx.em.transactional(async (em) => {
    const found = await theSheet(em, ctx.actor, input);
    checkVersion(found, input.version);
    const by = ctx.actor.userId;
    const explained = await explain(em, found, { reasons: input.reasons, by, today: ctx.today });
    const unexplained = unexplainedIn(explained, await unusualCells(em, explained));
    const submitted = submitSheet(found.sheet, { seal: found.seal, filled: found.cells.length, unexplained }, { by, answers: input.answers });
    if (!submitted.ok) throw refused(submitted.fault);
    const row = rowOf(em, found);
    const { state, seal, doubts } = submitted.value;
    Object.assign(row, { state, seal, doubts, submittedBy: by, submittedOn: ctx.today, firstSubmittedOn: row.firstSubmittedOn ?? ctx.today });
    return keep(em, row, { step: 'submitted', doneBy: by, doneOn: ctx.today });
  }),
);

const deciding = step.extend({ version: versionWire, seal: z.string().regex(/^[0-9a-f]{64}$/) });

/** Approves exactly the values that were looked at; waits for every sheet below, and for another person than entered them. */
export const approve = procedure.input(deciding).mutation(async ({ ctx, input }): Promise<SheetMoved> =>
  ctx.em.transactional(async (em) => {
    const found = await theSheet(em, ctx.actor, input);
    checkVersion(found, input.version);
    const below = await belowOf(em, found);
    const approved = approveSheet(found.sheet, sealLookedAt(found, input.seal), { ...whoDecides(found, ctx.actor.userId), below });
    if (!approved.ok) throw refused(approved.fault);
    const row = rowOf(em, found);
    const { state, doubts } = approved.value;
    Object.assign(row, { state, doubts, approvedCells: found.cells.map(sealedCell), decidedBy: ctx.actor.userId, decidedOn: ctx.today });
    return keep(em, row, { step: 'approved', doneBy: ctx.actor.userId, doneOn: ctx.today });
  }),
);

/** Returns a sheet with a reason on each doubtful cell. */
export const returnWithDoubts = procedure
  .input(deciding.extend({ doubts: z.array(cellName.extend({ reason: words })).max(500) }))
  .mutation(async ({ ctx, input }): Promise<SheetMoved> =>
    ctx.em.transactional(async (em) => {
      const found = await theSheet(em, ctx.actor, input);
      checkVersion(found, input.version);
      const returning = { ...whoDecides(found, ctx.actor.userId), doubts: input.doubts, cells: found.toReview };
      const returned = returnSheet(found.sheet, sealLookedAt(found, input.seal), returning);
      if (!returned.ok) throw refused(returned.fault);
      const row = rowOf(em, found);
      const { state, doubts } = returned.value;
      Object.assign(row, { state, doubts, decidedBy: ctx.actor.userId, decidedOn: ctx.today });
      return keep(em, row, { step: 'returned', doneBy: ctx.actor.userId, doneOn: ctx.today });
    }),
  );

/** A person decides on what they saw: when the figures were changed meanwhile, the seal they name is no longer the sheet's. */
const sealLookedAt = ({ seal }: StandingSheet, lookedAt: string): string => (seal === lookedAt ? seal : `${lookedAt} changed`);

const whoDecides = ({ enteredBy }: StandingSheet, by: string) => ({ by, enteredBy });

function rowOf(em: Em, { row, unitId, period, sheet: { state, seal, doubts } }: StandingSheet): SheetRow {
  const nothing = { approvedCells: null, submittedBy: null, firstSubmittedOn: null, submittedOn: null, decidedBy: null, decidedOn: null };
  return row ?? em.create(SheetRow, { unitId, period, state, seal, doubts, ...nothing });
}

const sealedCell = ({ indicator, indicatorVersion, service, numerator, denominator, notApplicable }: SealedCell): SealedCell => ({
  indicator,
  indicatorVersion,
  service,
  numerator,
  denominator,
  notApplicable,
});

interface StepTaken {
  readonly step: SheetStep;
  readonly doneBy: string;
  readonly doneOn: SheetStepRow['doneOn'];
}

async function keep(em: Em, row: SheetRow, taken: StepTaken): Promise<SheetMoved> {
  const { period, unitId, seal, doubts } = row;
  if (seal === null) throw new Error('a sheet that was moved has a seal');
  em.create(SheetStepRow, { period, unitId, seal, doubts, ...taken });
  await em.flush();
  return { version: row.version };
}
