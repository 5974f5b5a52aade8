import { LockMode } from '@mikro-orm/core';
import { checkReport, progressReportSchema, type Obligation, type ProgressReport } from '@dondoc/domain/plan';
import type { Em } from '../database.ts';
import { notFound, refused, stale } from '../refused.ts';
import { procedure } from '../trpc.ts';
import { idWire, versionWire } from '../wire.ts';
import { AssignmentRow, ReportRow } from './plan.entities.ts';
import { tables } from './tables.ts';

/** A unit reports on one of its assignments. Nothing is edited: a correction is a further report. */
export const report = procedure
  .input(progressReportSchema.extend({ assignmentId: idWire, version: versionWire }))
  .mutation(async ({ ctx, input: { assignmentId, version, ...said } }): Promise<{ readonly version: number }> =>
    ctx.em.transactional(async (em) => {
      const assignment = await em.findOne(
        AssignmentRow,
        { id: assignmentId, unitId: { $in: [...ctx.actor.unitIds] } },
        { lockMode: LockMode.PESSIMISTIC_WRITE },
      );
      if (assignment === null) throw notFound();
      if (assignment.version !== version) throw stale(version, assignment.version);

      const earlier = await em.find(ReportRow, { assignmentId }, { orderBy: { sequence: 'asc' } });
      const checked = checkReport(obligationOf(assignment), earlier, { report: said, today: ctx.today });
      if (!checked.ok) throw refused(checked.fault);

      await save(em, checked.value, { assignmentId, sequence: earlier.length + 1, reportedBy: ctx.actor.userId });
      return { version: version + 1 };
    }),
  );

function obligationOf({ opensOn, rule, dueOn, haltKind, haltFrom }: AssignmentRow): Obligation {
  const halt = haltKind === null || haltFrom === null ? null : { kind: haltKind, from: haltFrom };
  return { opensOn, rule, dueOn, halt };
}

/** Writes the report and counts it as an edit of the assignment, which is held by the transaction. */
async function save(
  em: Em,
  said: ProgressReport,
  named: { readonly assignmentId: string; readonly sequence: number; readonly reportedBy: string },
): Promise<void> {
  await em.insert(ReportRow, { id: crypto.randomUUID(), ...named, ...said, reportedAt: new Date() });
  await tables(em)
    .updateTable('assignment')
    .set(({ eb }) => ({ version: eb('version', '+', 1) }))
    .where('id', '=', named.assignmentId)
    .execute();
}
