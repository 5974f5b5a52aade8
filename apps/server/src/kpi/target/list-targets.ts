import { z } from 'zod';
import { lastDayOf, periodSchema, type Period } from '@dondoc/domain/calendar';
import { indicatorCodeSchema, type BasisPoints } from '@dondoc/domain/kpi';
import type { UnitId, UnitLevel } from '@dondoc/domain/unit';
import { procedure } from '../../trpc.ts';
import { treeOn } from '../../unit/register-of.ts';
import { indicatorFor } from '../indicator/indicator-for.ts';
import { targetsHolding } from './targets-holding.ts';
import { unitsInScope } from '../units-in-scope.ts';

/** A unit with the target it was given for the period itself. */
export interface TargetLine {
  readonly unitId: UnitId;
  readonly unitName: string;
  readonly level: UnitLevel;
  /** Null: none was given for this period. */
  readonly targetBp: BasisPoints | null;
  /** Of the row to write over; null when there is none. */
  readonly version: number | null;
  /** The name of the person who set or took back that target last. */
  readonly setBy: string | null;
  /** The target of a longer period that holds until this one has its own. */
  readonly inherited: { readonly period: Period; readonly targetBp: BasisPoints } | null;
}

/** The targets of a period: an administrator sees every unit in force on its last day, a member its own. */
export const listTargets = procedure
  .input(z.object({ indicator: indicatorCodeSchema, period: periodSchema }))
  .query(async ({ ctx, input: { indicator: code, period } }): Promise<readonly TargetLine[]> => {
    const indicator = await indicatorFor(ctx.em, code, period);
    const tree = await treeOn(ctx.em, lastDayOf(period));
    const units = unitsInScope(ctx.actor, tree);
    const given = await targetsHolding(ctx.em, { indicators: [indicator], period, unitIds: units.map(({ id }) => id) });
    return units.map(({ id, name, level }) => {
      const { own, above } = given.of(id, code);
      return {
        unitId: id,
        unitName: name,
        level,
        targetBp: own?.targetBp ?? null,
        version: own?.version ?? null,
        setBy: own?.setBy ?? null,
        inherited: above === null ? null : { period: above.period, targetBp: above.targetBp },
      };
    });
  });
