import { z } from 'zod';
import { blockedServices, essentialServicesOn, type BlockingSet, type DataNeed, type Phrase, type UnmetNeed } from '@dondoc/domain/kpi';
import { procedure } from '../trpc.ts';
import { namedOn, registerOf } from '../unit/register-of.ts';
import { dayWire } from '../wire.ts';
import { standingNeeds } from './data-needs.ts';
import { dataSetsOf, type StoredDataSet } from './data-sets-of.ts';

/** A data set that blocks a service, and by how many records. */
interface BlockingPlace extends Pick<BlockingSet<unknown>, 'behind' | 'uncleaned'> {
  readonly dataSetId: string;
  readonly dataSetName: string;
  readonly unitName: string;
}

/** A need that is not met, with where: the `most` places that lack most, of all of them. */
export interface UnmetView extends DataNeed {
  readonly where: readonly BlockingPlace[];
  /** How many places there are; 0: nobody has declared data of the field. */
  readonly places: number;
  /** Records that have not come far enough, in all places. */
  readonly behind: number;
  /** Records not cleaned, in all places. */
  readonly uncleaned: number;
}

/** An essential service with the data that blocks it; none when nothing does. */
export interface ServiceStanding {
  readonly service: number;
  readonly name: Phrase;
  readonly leadName: string;
  readonly unmet: readonly UnmetView[];
  /** How many fields of data it needs. */
  readonly needs: number;
}

const most = 20;

const input = z.object({
  /** The day whose ministries answer for the services. */
  on: dayWire,
  /** As it was known at the end of this day; as it stands when null. */
  known: dayWire.nullable().default(null),
});

/** Each of the 25 essential services, with which data still blocks it and where. */
export const listBlocked = procedure.input(input).query(async ({ ctx, input: { on, known } }): Promise<readonly ServiceStanding[]> => {
  const { needs } = await standingNeeds(ctx.em);
  const blocked = blockedServices(await dataSetsOf(ctx.em, { unitIds: null, fields: null, known }), needs);
  const unmetOf = new Map(blocked.map(({ service, unmet }) => [service, unmet]));
  const named = namedOn(await registerOf(ctx.em), on);
  return essentialServicesOn(on).map(({ number, name, leadId }) => ({
    service: number,
    name,
    leadName: named(leadId).name,
    unmet: (unmetOf.get(number) ?? []).map((need) => viewOf(need, named)),
    needs: needs.filter(({ service }) => service === number).length,
  }));
});

function viewOf({ where, ...need }: UnmetNeed<StoredDataSet>, named: ReturnType<typeof namedOn>): UnmetView {
  return {
    ...need,
    where: where.slice(0, most).map(({ dataSet, behind, uncleaned }) => ({
      dataSetId: dataSet.id,
      dataSetName: dataSet.name,
      unitName: named(dataSet.unitId).name,
      behind,
      uncleaned,
    })),
    places: where.length,
    behind: where.reduce((sum, { behind }) => sum + behind, 0),
    uncleaned: where.reduce((sum, { uncleaned }) => sum + uncleaned, 0),
  };
}
