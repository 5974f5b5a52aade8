import { UniqueConstraintViolationException } from '@mikro-orm/core';
import { indicatorSchema, type Indicator } from '@dondoc/domain/kpi';
import type { Em } from '../../database.ts';
import { refused } from '../../refused.ts';
import { procedure } from '../../trpc.ts';
import { IndicatorVersionRow } from './indicator-version.entity.ts';
import { consequenceOf, type VersionConsequence } from './version-consequence.ts';

/** What adding a version would change, before it is added; refuses one that cannot be. */
export const previewVersion = procedure
  .input(indicatorSchema)
  .query(({ ctx, input }): Promise<VersionConsequence> => consequenceOf(ctx.em, input));

/** Adds a version of an indicator, or a new indicator. What was counted before stays as it was counted. */
export const addIndicatorVersion = procedure
  .input(indicatorSchema)
  .mutation(async ({ ctx, input: added }): Promise<VersionConsequence> => {
    const consequence = await consequenceOf(ctx.em, added);
    await remember(ctx.em, added, ctx.actor.userId);
    return consequence;
  });

async function remember(em: Em, content: Indicator, addedBy: string): Promise<void> {
  const { code, version } = content;
  em.create(IndicatorVersionRow, { code, version, content, addedBy });
  try {
    await em.flush();
  } catch (error) {
    if (!(error instanceof UniqueConstraintViolationException)) throw error;
    // Somebody else added the same number since it was checked.
    throw refused({ code: 'kpi/version-out-of-order', detail: { code, version, next: version + 1 } });
  }
}
