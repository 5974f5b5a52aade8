import { z } from 'zod';
import { essentialServicesOn, type EssentialService } from '@dondoc/domain/kpi';
import { procedure } from '../../trpc.ts';
import { namedOn, registerOf } from '../../unit/register-of.ts';
import { dayWire } from '../../wire.ts';

/** An essential service with the name of the ministry that answers for it. */
export interface ServiceOnDay extends EssentialService {
  readonly leadName: string;
}

/** The 25 essential services, each with the ministry that answers for it on a day. */
export const listServices = procedure
  .input(z.object({ on: dayWire }))
  .query(async ({ ctx, input: { on } }): Promise<readonly ServiceOnDay[]> => {
    const named = namedOn(await registerOf(ctx.em), on);
    return essentialServicesOn(on).map((service) => ({ ...service, leadName: named(service.leadId).name }));
  });
