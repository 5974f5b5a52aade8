import { z } from 'zod';
import type { Day } from '@dondoc/domain/calendar';
import type { DocumentLine, ReviewedDraft, RevisionCounts } from '@dondoc/domain/plan';
import type { Em } from '../database.ts';
import { User } from '../identity/user.entity.ts';
import { notFound } from '../refused.ts';
import { procedure } from '../trpc.ts';
import { idWire } from '../wire.ts';
import { DraftRow } from './draft.entity.ts';
import { versionWithDraft } from './plan-versions.ts';
import { PlanVersion } from './plan-version.entities.ts';
import { checkPart } from './scope.ts';

/** A version of a plan. */
export interface VersionListed {
  readonly number: number;
  /** The first day it holds. */
  readonly on: Day;
  /** A moment, ISO 8601 in UTC. */
  readonly approvedAt: string;
  /** The name of the person. */
  readonly approvedBy: string;
  /** The document it was read from; both null when it was written by hand. */
  readonly fileName: string | null;
  readonly documentId: string | null;
  /** What it changed in the version before; null for the first. */
  readonly changes: RevisionCounts | null;
}

/** A version as it was approved, beside its source. */
export interface VersionOpened extends VersionListed {
  readonly draft: ReviewedDraft;
  readonly source: readonly DocumentLine[];
}

/** The versions of a plan, the one that stands first. A member of no unit that has a part in it does not find it. */
export const listVersions = procedure.input(z.object({ planId: idWire })).query(async ({ ctx, input }): Promise<readonly VersionListed[]> => {
  await checkPart(ctx.em, ctx.actor, input);
  const versions = await ctx.em.find(PlanVersion, input, { orderBy: { number: 'desc' } });
  if (versions.length === 0) throw notFound();
  const drafts = await ctx.em.find(
    DraftRow,
    { id: { $in: versions.map(({ draftId }) => draftId) } },
    { fields: ['id', 'fileName', 'documentId'], disableIdentityMap: true },
  );
  const draftOf = new Map(drafts.map((draft) => [draft.id, draft]));
  const nameOf = await namesOf(ctx.em, versions);
  return versions.map((version) => listed(version, { draft: draftOf.get(version.draftId), nameOf }));
});

/** One version of a plan, the last or an earlier one: its draft as approved and the document line by line. */
export const getVersion = procedure
  .input(z.object({ planId: idWire, number: z.int().min(1) }))
  .query(async ({ ctx, input: { planId, number } }): Promise<VersionOpened> => {
    const { version, draft } = await versionWithDraft(ctx.em, planId, number);
    const nameOf = await namesOf(ctx.em, [version]);
    return { ...listed(version, { draft, nameOf }), draft: draft.content, source: draft.source.lines };
  });

interface About {
  readonly draft: Pick<DraftRow, 'fileName' | 'documentId'> | undefined;
  readonly nameOf: (userId: string) => string;
}

function listed({ number, on, approvedAt, approvedBy, changes }: PlanVersion, { draft, nameOf }: About): VersionListed {
  const document = { fileName: draft?.fileName ?? null, documentId: draft?.documentId ?? null };
  return { number, on, approvedAt: approvedAt.toISOString(), approvedBy: nameOf(approvedBy), ...document, changes };
}

async function namesOf(em: Em, versions: readonly PlanVersion[]): Promise<(userId: string) => string> {
  const people = await em.find(User, { id: { $in: [...new Set(versions.map(({ approvedBy }) => approvedBy))] } });
  const names = new Map(people.map(({ id, name }) => [id, name]));
  return (userId) => names.get(userId) ?? userId;
}
