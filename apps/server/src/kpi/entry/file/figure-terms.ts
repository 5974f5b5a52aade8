import { lastDayOf, type Day, type Period } from '@dondoc/domain/calendar';
import type { FigureTerms, WindowFault } from '@dondoc/domain/kpi';
import type { UnitId } from '@dondoc/domain/unit';
import type { Em } from '../../../database.ts';
import type { Actor } from '../../../trpc.ts';
import { treeOn } from '../../../unit/register-of.ts';
import { catalogueOf } from '../../indicator/indicator-for.ts';
import { windowFault, windowStandings } from '../../review/windows.ts';
import { unitsInScope } from '../../units-in-scope.ts';

/** Who asks, and on which day. */
export interface Asking {
  readonly em: Em;
  readonly actor: Actor;
  readonly today: Day;
}

/** What the actor may enter figures for in these months. */
export async function figureTermsFor({ em, actor, today }: Asking, months: readonly Period[]): Promise<FigureTerms> {
  const scopes = new Map<Period, ReadonlyMap<UnitId, WindowFault | null>>();
  for (const month of months) {
    const units = unitsInScope(actor, await treeOn(em, lastDayOf(month)));
    const standingOf = await windowStandings(em, month, today);
    scopes.set(month, new Map(units.map((unit) => [unit.id, windowFault(unit.id, month, standingOf(unit))])));
  }
  return {
    catalogue: await catalogueOf(em),
    today,
    unitsIn: (period) => scopes.get(period) ?? nobody,
    closed: (unitId, period) => scopes.get(period)?.get(unitId) ?? null,
  };
}

const nobody: ReadonlyMap<UnitId, WindowFault | null> = new Map();
