import { checkRevision, type Indicator, type RevisionBasis } from '@dondoc/domain/kpi';
import type { Em } from '../../database.ts';
import { refused } from '../../refused.ts';
import { rememberTargets, targetConflicts, type TargetSet, type TargetTerms, type TargetToSet } from './remember-targets.ts';
import { TargetRow } from './target.entity.ts';

/** A target as it was sent, before it is known whether it revises one. */
export type TargetSent = Omit<TargetToSet, 'basis'>;

/** How targets are saved, and the document that changes those already given. */
export interface SavingTerms extends TargetTerms {
  readonly indicator: Indicator;
  readonly basis: RevisionBasis | null;
}

/**
 * Saves targets, all or none: none when somebody else has changed one since it was read, or when one already given would
 * change without a document. What stays as it is, is not written.
 */
export async function saveTargets(em: Em, sent: readonly TargetSent[], terms: SavingTerms): Promise<readonly TargetSet[]> {
  return em.transactional(async (inner) => {
    const changes = await changesIn(inner, sent, terms);
    const set = await rememberTargets(inner, changes, terms);
    const written = new Set(set.map(keyOf));
    const unwritten = changes.filter((change) => !written.has(keyOf(change)));
    if (unwritten.length === 0) return set;
    throw refused({ code: 'kpi/target-stale', detail: { conflicts: await targetConflicts(inner, unwritten, terms) } });
  });
}

const keyOf = ({ unitId, period }: Pick<TargetSent, 'unitId' | 'period'>): string => `${unitId} ${period}`;

async function changesIn(em: Em, sent: readonly TargetSent[], terms: SavingTerms): Promise<readonly TargetToSet[]> {
  const standing = await standingTargets(em, sent, terms);
  const changes: TargetToSet[] = [];
  for (const each of sent) {
    const row = standing.get(keyOf(each));
    const before = row?.targetBp ?? null;
    const isRead = (row?.version ?? null) === each.version;
    if (isRead && before === each.targetBp) continue;
    // What was not read is a conflict, whatever it rests on; the statement that writes it says so.
    const basis = isRead ? basisOf({ wasGiven: row !== undefined, before, after: each.targetBp }, terms) : null;
    changes.push({ ...each, basis });
  }
  return changes;
}

function basisOf(change: Parameters<typeof checkRevision>[0], { basis, today }: SavingTerms): RevisionBasis | null {
  const checked = checkRevision(change, basis, today);
  if (!checked.ok) throw refused(checked.fault);
  return checked.value;
}

async function standingTargets(em: Em, sent: readonly TargetSent[], { indicator }: SavingTerms): Promise<ReadonlyMap<string, TargetRow>> {
  const rows = await em.find(TargetRow, {
    indicator: indicator.code,
    indicatorVersion: indicator.version,
    period: { $in: [...new Set(sent.map(({ period }) => period))] },
    unitId: { $in: [...new Set(sent.map(({ unitId }) => unitId))] },
  });
  return new Map(rows.map((row) => [keyOf(row), row]));
}
