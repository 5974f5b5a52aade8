import { z } from 'zod';
import { lastDayOf, periodSchema } from '@dondoc/domain/calendar';
import { checkKeep, indicatorCodeSchema, reasonSchema } from '@dondoc/domain/kpi';
import { refused } from '../../refused.ts';
import { procedure } from '../../trpc.ts';
import { treeOn } from '../../unit/register-of.ts';
import { unitIdWire, versionWire } from '../../wire.ts';
import { indicatorFor } from '../indicator/indicator-for.ts';
import { assertAssigns } from './assigned-by.ts';
import { rememberAnswer, targetRowOf } from './remember-answer.ts';

const input = z.object({
  indicator: indicatorCodeSchema,
  period: periodSchema,
  unitId: unitIdWire,
  /** The version of the target that carries the proposal. */
  version: versionWire,
  reason: reasonSchema,
});

/** The one who gives a unit its target keeps it in spite of the unit's proposal, and says why. To take a proposal, set it. */
export const keepTarget = procedure.input(input).mutation(async ({ ctx, input: { version, reason, ...asked } }) => {
  const indicator = await indicatorFor(ctx.em, asked.indicator, asked.period);
  assertAssigns(ctx.actor, await treeOn(ctx.em, lastDayOf(asked.period)), [asked.unitId]);
  const target = await targetRowOf(ctx.em, { ...asked, indicator });
  const checked = checkKeep(target, reason);
  if (!checked.ok) throw refused(checked.fault);
  const said = { event: 'kept', answer: target.answer, keptReason: checked.value, userId: ctx.actor.userId, today: ctx.today } as const;
  return { version: await rememberAnswer(ctx.em, target, version, said) };
});
