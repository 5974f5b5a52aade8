import { openFindings } from '@dondoc/domain/plan';
import { procedure } from '../trpc.ts';
import { DraftRow } from './draft.entity.ts';

/** A draft that waits for its review to end. */
export interface DraftListed {
  readonly id: string;
  readonly fileName: string;
  readonly title: string | null;
  readonly taskCount: number;
  readonly openErrors: number;
  readonly openWarnings: number;
  /** A moment, ISO 8601 in UTC. */
  readonly createdAt: string;
  readonly version: number;
}

/** The drafts under review, newest first. */
export const listDrafts = procedure.query(async ({ ctx }): Promise<readonly DraftListed[]> => {
  const newestFirst = { createdAt: 'desc', id: 'asc' } as const;
  const drafts = await ctx.em.find(DraftRow, { closedAt: null }, { orderBy: newestFirst, exclude: ['sourceText'], disableIdentityMap: true });
  return drafts.map(({ id, fileName, content, createdAt, version }) => {
    const open = openFindings(content);
    return {
      id,
      fileName,
      title: content.title,
      taskCount: content.tasks.length,
      openErrors: open.filter(({ severity }) => severity === 'error').length,
      openWarnings: open.filter(({ severity }) => severity === 'warning').length,
      createdAt: createdAt.toISOString(),
      version,
    };
  });
});
