import { z } from 'zod';
import { TRPCError } from '@trpc/server';
import { periodSchema } from '@dondoc/domain/calendar';
import { checkAnswer, indicatorCodeSchema, targetAnswerSchema } from '@dondoc/domain/kpi';
import { notFound, refused } from '../../refused.ts';
import { procedure, reaches } from '../../trpc.ts';
import { unitIdWire, versionWire } from '../../wire.ts';
import { indicatorFor } from '../indicator/indicator-for.ts';
import { rememberAnswer, targetRowOf } from './remember-answer.ts';

const input = z.object({
  indicator: indicatorCodeSchema,
  period: periodSchema,
  unitId: unitIdWire,
  /** The version of the target that is answered. */
  version: versionWire,
  answer: targetAnswerSchema,
});

/** A unit accepts the target it was given for a period, or proposes another with a reason. Only its own people answer for it. */
export const answerTarget = procedure.input(input).mutation(async ({ ctx, input: { version, answer, ...asked } }) => {
  if (!reaches(ctx.actor, asked.unitId) && !ctx.actor.homeUnitIds.includes(asked.unitId)) throw notFound();
  if (!ctx.actor.homeUnitIds.includes(asked.unitId)) throw new TRPCError({ code: 'FORBIDDEN' });
  const indicator = await indicatorFor(ctx.em, asked.indicator, asked.period);
  const target = await targetRowOf(ctx.em, { ...asked, indicator });
  const checked = checkAnswer(target, answer);
  if (!checked.ok) throw refused(checked.fault);
  const { userId } = ctx.actor;
  // Accepting after a decision leaves the decision to be read.
  const keptReason = answer.kind === 'accepted' ? target.keptReason : null;
  return { version: await rememberAnswer(ctx.em, target, version, { event: 'answered', answer, keptReason, userId, today: ctx.today }) };
});
