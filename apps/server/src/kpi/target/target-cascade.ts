import { z } from 'zod';
import { periodSchema, type Period } from '@dondoc/domain/calendar';
import { cascadeOf, indicatorCodeSchema, type BasisPoints, type Cascade, type ExpectedCases } from '@dondoc/domain/kpi';
import type { UnitId } from '@dondoc/domain/unit';
import { notFound } from '../../refused.ts';
import { procedure } from '../../trpc.ts';
import { unitIdWire } from '../../wire.ts';
import { indicatorFor } from '../indicator/indicator-for.ts';
import { unitsInScope } from '../units-in-scope.ts';
import { expectedOf, knownCases } from './known-cases.ts';
import { targetsHolding } from './targets-holding.ts';

/** The targets of the units directly below one, held against its own. */
export interface CascadeAnswer extends Cascade {
  /** The target that holds for the unit above, and the period it was given for; null when it has none. */
  readonly above: { readonly targetBp: BasisPoints; readonly period: Period } | null;
  /** Each unit below, with the target that holds for it and the cases it is expected to have. */
  readonly parts: readonly {
    readonly unitId: UnitId;
    readonly targetBp: BasisPoints | null;
    readonly expected: ExpectedCases | null;
  }[];
}

/** Whether the targets of the units below reach that of the unit above, by the cases they are expected to have. */
export const targetCascade = procedure
  .input(z.object({ indicator: indicatorCodeSchema, period: periodSchema, under: unitIdWire }))
  .query(async ({ ctx, input: { period, under, ...asked } }): Promise<CascadeAnswer> => {
    const indicator = await indicatorFor(ctx.em, asked.indicator, period);
    const known = await knownCases(ctx.em, { indicator, period, under });
    const { tree, near } = known.opened;
    if (!unitsInScope(ctx.actor, tree).some(({ id }) => id === under)) throw notFound();
    const targets = await targetsHolding(ctx.em, { indicators: [indicator], period, unitIds: [...near.units.keys()] });
    const expected = expectedOf(known, period);
    const parts = tree.childrenOf(under).map(({ id }) => ({
      unitId: id,
      targetBp: targets.of(id, indicator.code).holding?.targetBp ?? null,
      expected: expected.get(id) ?? null,
    }));
    const above = targets.of(under, indicator.code).holding;
    const weighed = parts.map((part) => ({ ...part, expected: part.expected?.denominator ?? null }));
    return {
      ...cascadeOf(weighed, { targetBp: above?.targetBp ?? null, direction: indicator.direction }),
      above: above === null ? null : { targetBp: above.targetBp, period: above.period },
      parts,
    };
  });
