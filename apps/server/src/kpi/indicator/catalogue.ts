import { indicators, type Indicator } from '@dondoc/domain/kpi';
import { User } from '../../identity/user.entity.ts';
import { procedure } from '../../trpc.ts';
import { addedVersions } from './indicator-for.ts';

/** One way of counting, and who brought it in. */
export interface CatalogueVersion extends Indicator {
  /** The name of the administrator who added it; null when it ships. */
  readonly addedBy: string | null;
  readonly addedAt: string | null;
}

/** Every version of every indicator, past, in force and to come: those that ship, then those this office added. */
export const catalogue = procedure.query(async ({ ctx }): Promise<readonly CatalogueVersion[]> => {
  const added = await addedVersions(ctx.em);
  const people = await ctx.em.find(User, { id: { $in: [...new Set(added.map(({ addedBy }) => addedBy))] } });
  const names = new Map(people.map(({ id, name }) => [id, name]));
  return [
    ...indicators.map((each) => ({ ...each, addedBy: null, addedAt: null })),
    ...added.map(({ content, addedBy, addedAt }) => ({
      ...content,
      addedBy: names.get(addedBy) ?? null,
      addedAt: addedAt.toISOString(),
    })),
  ];
});
