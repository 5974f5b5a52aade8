import { z } from 'zod';
import { User } from '../identity/user.entity.ts';
import { notFound } from '../refused.ts';
import { procedure, reaches } from '../trpc.ts';
import { idWire } from '../wire.ts';
import type { LastReport } from './assignments-on.ts';
import { AssignmentRow, ReportRow } from './plan.entities.ts';

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
    const reports = await ctx.em.find(ReportRow, { assignmentId: assignment.id }, { orderBy: { sequence: 'desc' } });
    const people = await ctx.em.find(User, { id: { $in: [...new Set(reports.map(({ reportedBy }) => reportedBy))] } });
    const nameOf = new Map(people.map(({ id, name }) => [id, name]));
    return reports.map(({ id, on, progress, percent, note, evidence, reportedBy, reportedAt }) => ({
      id,
      on,
      progress,
      percent,
      note,
      evidence,
      reportedBy: nameOf.get(reportedBy) ?? reportedBy,
      reportedAt: reportedAt.toISOString(),
    }));
  });
