import { z } from 'zod';
import { lastDayOf, periodKindOf, periodSchema, shiftPeriod } from '@dondoc/domain/calendar';
import {
  allServices,
  blankFigure,
  essentialServiceName,
  figureTexts,
  indicatorCodeSchema,
  mostFigureRows,
  serviceNumberSchema,
  sourceIndicatorCodes,
  type Indicator,
} from '@dondoc/domain/kpi';
import type { Unit } from '@dondoc/domain/unit';
import type { FigureSheet, FigureSheetRow } from '../../../office/figures/figure-sheet.ts';
import { notFound, refused } from '../../../refused.ts';
import { treeOn } from '../../../unit/register-of.ts';
import { unitIdWire } from '../../../wire.ts';
import { indicatorsFor } from '../../indicator/indicator-for.ts';
import { unitsInScope } from '../../units-in-scope.ts';
import { entriesOf, type StoredEntry } from '../entries-of.ts';
import { entryKey } from '../remember-entries.ts';
import type { Asking } from './figure-terms.ts';

/** Which template is asked for. */
export const templateWire = z.object({
  period: periodSchema.refine((period) => periodKindOf(period) === 'month', 'figures are entered by the month'),
  /** None: every unit the person reaches. */
  unitIds: z.array(unitIdWire).max(mostFigureRows).default([]),
  indicators: z.array(indicatorCodeSchema).min(1).max(50).default([...sourceIndicatorCodes]),
  services: z.array(serviceNumberSchema).min(1).max(100).default([allServices]),
  language: z.enum(['vi', 'en']).default('vi'),
});

type TemplateAsked = z.infer<typeof templateWire>;

/**
 * The figures of a month as they stand, of units the person reaches, to be filled in and uploaded again; the month before
 * beside. Refuses more rows than a file may have. Throws where a unit is out of reach: it is not found.
 */
export async function templateOf({ em, actor }: Asking, asked: TemplateAsked): Promise<FigureSheet> {
  const { period, services, language } = asked;
  const indicators = await indicatorsFor(em, asked.indicators, period);
  const scope = unitsInScope(actor, await treeOn(em, lastDayOf(period)));
  const wanted = new Set(asked.unitIds);
  const units = wanted.size === 0 ? scope : scope.filter(({ id }) => wanted.has(id));
  if (wanted.size > 0 && units.length < wanted.size) throw notFound();
  if (units.length * indicators.length * services.length > mostFigureRows) {
    throw refused({ code: 'figures/too-many-rows', detail: { most: mostFigureRows } });
  }
  const before = shiftPeriod(period, -1);
  const entries = await entriesOf(em, { indicators, months: [period, before], unitIds: units.map(({ id }) => id), services });
  const found = new Map(entries.map((entry) => [`${entry.period} ${entryKey(entry)}`, entry]));
  const rows = units.flatMap((unit) =>
    indicators.flatMap((indicator) =>
      services.map((service) => {
        const key = entryKey({ unitId: unit.id, indicator: indicator.code, service });
        return rowOf({ unit, indicator, service }, asked, { standing: found.get(`${period} ${key}`), previous: found.get(`${before} ${key}`) });
      }),
    ),
  );
  return { period, language, rows };
}

interface Cell {
  readonly unit: Unit;
  readonly indicator: Indicator;
  readonly service: number;
}

interface Known {
  readonly standing: StoredEntry | undefined;
  readonly previous: StoredEntry | undefined;
}

function rowOf({ unit, indicator, service }: Cell, { period, language }: TemplateAsked, { standing, previous }: Known): FigureSheetRow {
  const key = { unitId: unit.id, indicator: indicator.code, indicatorVersion: indicator.version, service, period };
  return {
    texts: figureTexts({ ...key, ...(standing ?? blankFigure), version: standing?.version ?? null }),
    unitName: unit.name,
    indicatorName: indicator.name[language],
    serviceName: essentialServiceName(service)?.[language] ?? null,
    numeratorName: indicator.numeratorName[language],
    denominatorName: indicator.denominatorName[language],
    previous: tallyIn(previous),
  };
}

function tallyIn(entry: StoredEntry | undefined): FigureSheetRow['previous'] {
  if (entry === undefined || entry.numerator === null || entry.denominator === null) return null;
  return { numerator: entry.numerator, denominator: entry.denominator };
}
