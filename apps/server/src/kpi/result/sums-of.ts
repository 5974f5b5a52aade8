import { sql } from 'kysely';
import { lastDayOf, type Day, type Period } from '@dondoc/domain/calendar';
import { carryFigures, gatherJustBelow, partsOfSum, type Indicator, type KeptSum, type PartsOfSum } from '@dondoc/domain/kpi';
import { nationId, type UnitId, type UnitTree } from '@dondoc/domain/unit';
import { listOf, type Em } from '../../database.ts';
import { treeOn } from '../../unit/register-of.ts';
import { savedPlace } from '../entry/entry-saves.ts';

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
    return gatherJustBelow(ofMonth.filter(({ cells }) => cells > 0).map(sumOf), tree, asked.under);
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

/** The kept sums that are part of what is asked for, and the cells of whoever is part of none of them. */
async function keptRows(em: Em, { indicator, months, service, under }: SumsAsked, trees: ReadonlyMap<Period, UnitTree>): Promise<readonly Row[]> {
  const partsIn = new Map([...trees].map(([month, tree]) => [month, partsOfSum(tree, under)]));
  const inAny = (part: keyof PartsOfSum) => listOf([...new Set([...partsIn.values()].flatMap((parts) => [...parts[part]]))]);
  const asked = sql`period = any(${listOf(months)}) and indicator = ${indicator.code} and indicator_version = ${indicator.version}
    and service = ${service}`;
  const { rows } = await sql<Row & { readonly part: keyof PartsOfSum }>`
    select unit_id as "unitId", period as month, numerator::float8, denominator::float8, cells,
      not_applicable as "notApplicable", 'sums' as part
    from kpi_roll_up
    where ${asked} and unit_id = any(${inAny('sums')})
    union all
    select unit_id, period, coalesce(numerator, 0)::float8, coalesce(denominator, 0)::float8, (numerator is not null)::int,
      not_applicable, 'figures'
    from kpi_entry
    where ${asked} and unit_id = any(${inAny('figures')})`.execute(em.getKysely());
  // A unit may have had none below it in one month and some in another, or have stood elsewhere.
  return rows.filter(({ part, unitId, month }) => partsIn.get(month)?.[part].has(unitId) === true);
}

async function knownRows(em: Em, { indicator, months, service }: SumsAsked, known: Day): Promise<readonly Row[]> {
  const { rows } = await sql<Row>`
    select distinct on (save.period, save.unit_id) save.unit_id as "unitId", save.period as month,
      coalesce(save.numerators[place], 0)::float8 as numerator, coalesce(save.denominators[place], 0)::float8 as denominator,
      (save.numerators[place] is not null)::int as cells, save.not_applicable[place] as "notApplicable"
    from kpi_entry_save as save
    cross join lateral ${savedPlace(indicator, service)} as place
    where save.period in (${sql.join(months)}) and save.entered_on <= ${known}::date and place is not null
    order by save.period, save.unit_id, save.versions[place] desc`.execute(em.getKysely());
  return rows;
}
