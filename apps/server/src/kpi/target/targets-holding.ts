import { sql } from 'kysely';
import { periodsHolding, type Period } from '@dondoc/domain/calendar';
import { targetHolding, type BasisPoints, type Indicator } from '@dondoc/domain/kpi';
import type { UnitId } from '@dondoc/domain/unit';
import { listOf, type Em } from '../../database.ts';

/** Whose targets are asked for; every unit when `unitIds` is null. */
interface TargetsOfYears {
  readonly indicators: readonly Indicator[];
  readonly unitIds: readonly UnitId[] | null;
}

/** The targets of a period. */
export interface TargetsAsked extends TargetsOfYears {
  readonly period: Period;
}

interface GivenTarget {
  readonly unitId: UnitId;
  readonly indicator: string;
  readonly period: Period;
  readonly targetBp: BasisPoints | null;
  readonly version: number;
}

/** A target that was given and not taken back. */
type StandingTarget = GivenTarget & { readonly targetBp: BasisPoints };

/** The targets of one unit for one indicator, seen from a period. */
interface TargetsOfUnit {
  /** The row of the period itself, also when its target was taken back. */
  readonly own: GivenTarget | null;
  /** The target of the shortest longer period around it. */
  readonly above: StandingTarget | null;
  /** The one that holds: its own, else the one above. Null: not scored. */
  readonly holding: StandingTarget | null;
}

/** Targets of a period and of the longer periods around it, looked up by unit and indicator. */
export interface TargetsHolding {
  of(unitId: string, indicator: string): TargetsOfUnit;
}

/** Reads, in one query, the targets given for a period or for one that contains it. */
export async function targetsHolding(em: Em, { period, ...asked }: TargetsAsked): Promise<TargetsHolding> {
  return (await targetsAlong(em, { ...asked, periods: [period] }))(period);
}

/** Reads, in one query, the targets given for any of these periods or for one that contains it; to be seen from each. */
export async function targetsAlong(
  em: Em,
  { indicators, periods, unitIds }: TargetsOfYears & { readonly periods: readonly Period[] },
): Promise<(period: Period) => TargetsHolding> {
  const versions = indicators.map(({ code, version }) => sql`(${code}, ${version}::int)`);
  const { rows } = await sql<GivenTarget>`
    select unit_id as "unitId", target.indicator, period, target_bp as "targetBp", target.version
    from kpi_target as target
    where (target.indicator, target.indicator_version) in (${sql.join(versions)})
      and period = any(${listOf(periods.flatMap(periodsHolding))})
      and ${unitIds === null ? sql`true` : sql`unit_id = any(${listOf(unitIds)})`}`
    .execute(em.getKysely());
  const byUnit = Map.groupBy(rows, ({ unitId, indicator }) => `${unitId} ${indicator}`);
  return (period) => {
    const around = new Set(periodsHolding(period));
    return {
      of: (unitId, indicator) => {
        const given = byUnit.get(`${unitId} ${indicator}`) ?? [];
        return targetsOfUnit(given.filter((row) => around.has(row.period)), period);
      },
    };
  };
}

function targetsOfUnit(around: readonly GivenTarget[], period: Period): TargetsOfUnit {
  const own = around.find((row) => row.period === period) ?? null;
  const standing = around.filter((row): row is StandingTarget => row.targetBp !== null);
  const above = targetHolding(standing.filter((row) => row.period !== period), period);
  return { own, above, holding: targetHolding(standing, period) };
}
