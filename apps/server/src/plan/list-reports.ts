import { z } from 'zod';
import { notFound } from '../refused.ts';
import { procedure, reaches } from '../trpc.ts';
import { idWire } from '../wire.ts';
import type { LastReport } from './assignments-on.ts';
import { AssignmentRow } from './plan.entities.ts';
import { tables } from './tables.ts';

/** A report with who entered it and when. */
export interface ReportListed extends LastReport {
  readonly id: string;
  /** The name of the person. */
  readonly reportedBy: string;
  /** A moment, ISO 8601 in UTC. */
  readonly reportedAt: string;
}

/** What was reported on an assignment, the last entered first. */
export const listReports = procedure
  .input(z.object({ assignmentId: idWire }))
  .query(async ({ ctx, input }): Promise<readonly ReportListed[]> => {
    const assignment = await ctx.em.findOne(AssignmentRow, { id: input.assignmentId });
    if (assignment === null || !reaches(ctx.actor, assignment.unitId)) throw notFound();
    const rows = await tables(ctx.em)
      .selectFrom('report')
      .innerJoin('app_user', 'app_user.id', 'report.reported_by')
      .select(['report.id', 'reported_for as on', 'progress', 'percent', 'note', 'evidence', 'app_user.name as reportedBy', 'reported_at'])
      .where('assignment_id', '=', assignment.id)
      .orderBy('sequence', 'desc')
      .execute();
    return rows.map(({ reported_at, ...row }) => ({ ...row, reportedAt: reported_at.toISOString() }));
  });
