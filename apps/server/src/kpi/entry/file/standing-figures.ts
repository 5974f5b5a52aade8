import { lastDayOf, type Period } from '@dondoc/domain/calendar';
import { indicatorIn, type FigureKey, type Indicator, type StandingFigure } from '@dondoc/domain/kpi';
import type { UnitId } from '@dondoc/domain/unit';
import type { Em } from '../../../database.ts';
import { entriesOf } from '../entries-of.ts';

/** Which figures are asked for: those of these units, indicators and services in these months. */
interface FiguresAsked {
  readonly units: ReadonlySet<UnitId>;
  readonly codes: ReadonlySet<string>;
  readonly services: ReadonlySet<number>;
  readonly months: ReadonlySet<Period>;
}

/** The figures that stand where `keys` are, and perhaps a few beside them. One query for each month. */
export async function standingFigures(
  em: Em,
  keys: readonly Pick<FigureKey, 'unitId' | 'indicator' | 'service' | 'period'>[],
  catalogue: readonly Indicator[],
): Promise<readonly StandingFigure[]> {
  const asked: FiguresAsked = {
    units: new Set(keys.map(({ unitId }) => unitId)),
    codes: new Set(keys.map(({ indicator }) => indicator)),
    services: new Set(keys.map(({ service }) => service)),
    months: new Set(keys.map(({ period }) => period)),
  };
  const standing: StandingFigure[] = [];
  for (const month of asked.months) standing.push(...(await figuresOfMonth(em, { ...asked, month, catalogue })));
  return standing;
}

type MonthAsked = FiguresAsked & { readonly month: Period; readonly catalogue: readonly Indicator[] };

async function figuresOfMonth(em: Em, { month, catalogue, codes, units, services }: MonthAsked): Promise<readonly StandingFigure[]> {
  const indicators = [...codes].flatMap((code) => {
    const found = indicatorIn(catalogue, code, lastDayOf(month));
    return found.ok ? [found.value] : [];
  });
  const versions = new Map(indicators.map(({ code, version }) => [code, version]));
  const entries = await entriesOf(em, { indicators, months: [month], unitIds: [...units], services: [...services] });
  return entries.flatMap((entry) => {
    const indicatorVersion = versions.get(entry.indicator);
    return indicatorVersion === undefined ? [] : [{ ...entry, indicatorVersion }];
  });
}
