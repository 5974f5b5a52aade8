import { sql } from 'kysely';
import { lastDayOf, type Day, type Period } from '@dondoc/domain/calendar';
import { carryFigures, gatherJustBelow, isKept, type Indicator, type KeptSum } from '@dondoc/domain/kpi';
import { nationId, type UnitId, type UnitTree } from '@dondoc/domain/unit';
import { listOf, type Em } from '../../database.ts';
import { treeOn } from '../../unit/register-of.ts';

/** Whose sums are asked for. */
export interface SumsAsked {
  readonly indicator: Pick<Indicator, 'code' | 'version'>;
  readonly months: readonly Period[];
  readonly service: number;
  /** The unit that is opened: its own figures and the sums of the units directly below it. */
  readonly under: UnitId;
  /** Figures as they were known at the end of this day; as they stand when null. */
  readonly known: Day | null;
}

/** Sums of months, and who said that the indicator is not applicable. */
export interface SumsFound {
  readonly sums: readonly KeptSum[];
  /** Whether a unit said so of itself for a month. */
  readonly isExcused: (unitId: UnitId, month: Period) => boolean;
}

/** A line as it is kept, or a cell: of one unit and month. */
interface Row {
  readonly unitId: UnitId;
  readonly month: Period;
  readonly numerator: number;
  readonly denominator: number;
  readonly cells: number;
  readonly notApplicable: boolean;
}

/**
 * What was counted in each month at a unit and directly below it, by the tree of the month's last day. As figures stand,
 * from the sums kept with them, in one query; as they were known on an earlier day, from the history.
 */
export async function sumsOf(em: Em, asked: SumsAsked): Promise<SumsFound> {
  const trees = new Map<Period, UnitTree>();
  for (const month of asked.months) trees.set(month, await treeOn(em, lastDayOf(month)));
  const rows = asked.known === null ? await keptRows(em, asked, trees) : await knownRows(em, asked, asked.known);
  const sums = [...Map.groupBy(rows, ({ month }) => month)].flatMap(([month, ofMonth]) => {
    const tree = trees.get(month);
    if (tree === undefined) return [];
    const counted = ofMonth.filter(({ cells }) => cells > 0).map(sumOf);
    return asked.known === null ? counted : gatherJustBelow(counted, tree, asked.under);
  });
  const excused = new Set(rows.filter(({ notApplicable }) => notApplicable).map(({ unitId, month }) => `${month} ${unitId}`));
  return { sums, isExcused: (unitId, month) => excused.has(`${month} ${unitId}`) };
}

const sumOf = ({ unitId, month, numerator, denominator, cells }: Row): KeptSum => ({ unitId, month, tally: { numerator, denominator }, cells });

/**
 * What units that have since been merged into the opened one counted, each as a figure of its own: they are part of its
 * sum on the map it is shown on, though none of them stands below it.
 */
export async function absorbedSums(em: Em, asked: SumsAsked, tree: UnitTree): Promise<readonly KeptSum[]> {
  const { sums } = await sumsOf(em, { ...asked, under: nationId });
  return sums.filter((sum) => sum.unitId !== asked.under && carryFigures([sum], tree)[0]?.unitId === asked.under);
}

/** The cell of the opened unit itself; of those directly below it the kept sums, and the cells of those that have none below them. */
async function keptRows(em: Em, { indicator, months, service, under }: SumsAsked, trees: ReadonlyMap<Period, UnitTree>): Promise<readonly Row[]> {
  const each = [...trees.values()];
  const below = [...new Set(each.flatMap((tree) => tree.childrenOf(under).map(({ id }) => id)))];
  const single = below.filter((id) => each.some((tree) => !isKept(tree, id)));
  const asked = sql`period = any(${listOf(months)}) and indicator = ${indicator.code} and indicator_version = ${indicator.version}
    and service = ${service}`;
  const { rows } = await sql<Row & { readonly isSum: boolean }>`
    select unit_id as "unitId", period as month, numerator::float8, denominator::float8, cells,
      not_applicable as "notApplicable", true as "isSum"
    from kpi_roll_up
    where ${asked} and unit_id = any(${listOf(below)})
    union all
    select unit_id, period, coalesce(numerator, 0)::float8, coalesce(denominator, 0)::float8, (numerator is not null)::int,
      not_applicable, false
    from kpi_entry
    where ${asked} and unit_id = any(${listOf([under, ...single])})`.execute(em.getKysely());
  // A unit may have had none below it in one month and some in another, or have stood elsewhere.
  return rows.filter(({ isSum, unitId, month }) => {
    if (unitId === under) return true;
    const tree = trees.get(month);
    return tree?.units.get(unitId)?.parentId === under && isSum === isKept(tree, unitId);
  });
}

async function knownRows(em: Em, { indicator, months, service }: SumsAsked, known: Day): Promise<readonly Row[]> {
  const { rows } = await sql<Row>`
    select distinct on (period, unit_id) unit_id as "unitId", period as month,
      coalesce(numerator, 0)::float8 as numerator, coalesce(denominator, 0)::float8 as denominator,
      (numerator is not null)::int as cells, not_applicable as "notApplicable"
    from kpi_entry_change
    where period = any(${listOf(months)}) and indicator = ${indicator.code} and indicator_version = ${indicator.version}
      and service = ${service} and entered_on <= ${known}::date
    order by period, unit_id, version desc`.execute(em.getKysely());
  return rows;
}
