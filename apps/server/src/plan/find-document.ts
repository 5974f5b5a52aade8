import type { Em } from '../database.ts';
import type { Actor } from '../trpc.ts';
import { DocumentRow } from './document.entity.ts';
import { scopeOf } from './scope.ts';
import { tables } from './tables.ts';

/**
 * A kept document as the actor may have it: an administrator any, a member one of a plan in which its units have a part.
 * Null when there is none, or none that this actor may know of: the two look alike from outside.
 */
export async function findDocument(em: Em, actor: Actor, documentId: string): Promise<DocumentRow | null> {
  if (!(await mayHave(em, actor, documentId))) return null;
  return em.findOne(DocumentRow, { id: documentId }, { disableIdentityMap: true });
}

async function mayHave(em: Em, actor: Actor, documentId: string): Promise<boolean> {
  const unitIds = scopeOf(actor);
  if (unitIds === null) return true;
  if (unitIds.length === 0) return false;
  const read = tables(em)
    .selectFrom('plan_version')
    .innerJoin('draft', 'draft.id', 'plan_version.draft_id')
    .innerJoin('assignment', 'assignment.plan_id', 'plan_version.plan_id')
    .where('draft.document_id', '=', documentId)
    .where('assignment.unit_id', 'in', unitIds)
    .select('assignment.id')
    .limit(1);
  const annexed = tables(em)
    .selectFrom('plan_annex')
    .innerJoin('assignment', 'assignment.plan_id', 'plan_annex.plan_id')
    .where('plan_annex.document_id', '=', documentId)
    .where('assignment.unit_id', 'in', unitIds)
    .select('assignment.id')
    .limit(1);
  return (await read.executeTakeFirst()) !== undefined || (await annexed.executeTakeFirst()) !== undefined;
}
