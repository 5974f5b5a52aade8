import { z } from 'zod';
import { lastDayOf, periodSchema, type Period } from '@dondoc/domain/calendar';
import { indicatorCodeSchema, standingOf, type BasisPoints, type TargetAnswer, type TargetStanding } from '@dondoc/domain/kpi';
import type { Unit, UnitId, UnitKind, UnitLevel, UnitTree } from '@dondoc/domain/unit';
import { User } from '../../identity/user.entity.ts';
import { procedure, type Actor } from '../../trpc.ts';
import { treeOn } from '../../unit/register-of.ts';
import { unitIdWire } from '../../wire.ts';
import { indicatorFor } from '../indicator/indicator-for.ts';
import { unitsInScope } from '../units-in-scope.ts';
import { assignedBy } from './assigned-by.ts';
import { TargetRow } from './target.entity.ts';
import { targetsHolding } from './targets-holding.ts';

/** A unit with the target it was given for the period itself. */
export interface TargetLine {
  readonly unitId: UnitId;
  readonly unitName: string;
  readonly kind: UnitKind;
  readonly level: UnitLevel;
  /** Null: none was given for this period. */
  readonly targetBp: BasisPoints | null;
  /** Of the row to write over; null when there is none. */
  readonly version: number | null;
  /** The name of the person who set or took back that target last. */
  readonly setBy: string | null;
  /** The target of a longer period that holds until this one has its own. */
  readonly inherited: { readonly period: Period; readonly targetBp: BasisPoints } | null;
  /** How it stands between who gave it and the unit; null where none was given. */
  readonly standing: TargetStanding | null;
  readonly answer: TargetAnswer | null;
  readonly keptReason: string | null;
  /** Whether who asks gives this unit its target. */
  readonly mayAssign: boolean;
  /** Whether who asks answers for this unit. */
  readonly mayAnswer: boolean;
}

const input = z.object({
  indicator: indicatorCodeSchema,
  period: periodSchema,
  /** A unit and the units directly below it; all in reach when null. */
  under: unitIdWire.nullable().default(null),
});

/** The targets of a period: an administrator sees every unit in force on its last day, a member its own and those below. */
export const listTargets = procedure
  .input(input)
  .query(async ({ ctx, input: { indicator: code, period, under } }): Promise<readonly TargetLine[]> => {
    const indicator = await indicatorFor(ctx.em, code, period);
    const tree = await treeOn(ctx.em, lastDayOf(period));
    const units = unitsListed(ctx.actor, tree, under);
    const unitIds = units.map(({ id }) => id);
    const given = await targetsHolding(ctx.em, { indicators: [indicator], period, unitIds });
    const rows = await ctx.em.find(TargetRow, { indicator: code, indicatorVersion: indicator.version, period, unitId: { $in: unitIds } });
    const byUnit = new Map(rows.map((row) => [row.unitId, row]));
    const people = await ctx.em.find(User, { id: { $in: [...new Set(rows.map(({ setBy }) => setBy))] } }, { fields: ['id', 'name'] });
    const names = new Map(people.map((person) => [person.id, person.name]));
    const assigned = assignedBy(ctx.actor, tree);
    return units.map(({ id, name, kind, level }) => {
      const { own, above } = given.of(id, code);
      const row = byUnit.get(id);
      return {
        unitId: id,
        unitName: name,
        kind,
        level,
        targetBp: own?.targetBp ?? null,
        version: own?.version ?? null,
        setBy: row === undefined ? null : (names.get(row.setBy) ?? null),
        inherited: above === null ? null : { period: above.period, targetBp: above.targetBp },
        standing: row === undefined ? null : standingOf(row),
        answer: row?.answer ?? null,
        keptReason: row?.keptReason ?? null,
        mayAssign: assigned.has(id),
        mayAnswer: ctx.actor.role === 'unit-member' && ctx.actor.homeUnitIds.includes(id),
      };
    });
  });

function unitsListed(actor: Actor, tree: UnitTree, under: UnitId | null): readonly Unit[] {
  const scope = unitsInScope(actor, tree);
  if (under === null) return scope;
  const near = new Set([under, ...tree.childrenOf(under).map(({ id }) => id)]);
  return scope.filter(({ id }) => near.has(id));
}
