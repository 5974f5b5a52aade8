import { z } from 'zod';
import { lastDayOf, periodSchema } from '@dondoc/domain/calendar';
import { indicatorCodeSchema, readTargetTable, type BasisPoints, type ReadTargetRow, type RefusedTargetRow } from '@dondoc/domain/kpi';
import type { UnitTree } from '@dondoc/domain/unit';
import { readRows } from '../../office/read-rows.ts';
import { notFound, refused } from '../../refused.ts';
import { procedure } from '../../trpc.ts';
import { treeOn } from '../../unit/register-of.ts';
import { unitIdWire } from '../../wire.ts';
import { indicatorFor } from '../indicator/indicator-for.ts';
import { assignedBy } from './assigned-by.ts';
import { targetsHolding } from './targets-holding.ts';

/** A row of a file beside the target that stands. */
export interface ComparedRow extends ReadTargetRow {
  readonly unitName: string;
  readonly standingBp: BasisPoints | null;
  readonly change: 'added' | 'changed' | 'unchanged';
}

/** A row that is not taken; the units that may be meant by their names. */
interface RefusedRow extends Omit<RefusedTargetRow, 'allowed'> {
  readonly allowed: readonly string[];
}

/** What a file would change; nothing has been changed. */
export interface TableComparison {
  readonly rows: readonly ComparedRow[];
  readonly refused: readonly RefusedRow[];
}

const input = z.object({
  indicator: indicatorCodeSchema,
  period: periodSchema,
  /** The unit whose children's targets, and its own where the person gives it, the file may hold. */
  under: unitIdWire,
  fileName: z.string().trim().min(1).max(255),
  contentBase64: z.base64(),
});

/** Compares the targets in a file (XLSX or CSV: units and rates) with those that stand. Saves nothing. */
export const readTable = procedure.input(input).mutation(async ({ ctx, input: { period, under, ...asked } }): Promise<TableComparison> => {
  const indicator = await indicatorFor(ctx.em, asked.indicator, period);
  const tree = await treeOn(ctx.em, lastDayOf(period));
  const assigned = assignedBy(ctx.actor, tree);
  const given = new Set([under, ...tree.childrenOf(under).map(({ id }) => id)].filter((id) => assigned.has(id)));
  if (given.size === 0) throw notFound();
  const table = await readRows(Buffer.from(asked.contentBase64, 'base64'), asked.fileName);
  if (!table.ok) throw refused(table.fault);
  const read = readTargetTable(table.value, { tree, given });
  const targets = await targetsHolding(ctx.em, { indicators: [indicator], period, unitIds: [...given] });
  const rows = read.rows.map((row) => compared(row, nameIn(tree, row.unitId), targets.of(row.unitId, indicator.code).own?.targetBp ?? null));
  return { rows, refused: read.refused.map((row) => ({ ...row, allowed: row.allowed.map((id) => nameIn(tree, id)) })) };
});

function compared(row: ReadTargetRow, unitName: string, standingBp: BasisPoints | null): ComparedRow {
  const change = standingBp === null ? 'added' : standingBp === row.targetBp ? 'unchanged' : 'changed';
  return { ...row, unitName, standingBp, change };
}

const nameIn = ({ units }: UnitTree, id: ReadTargetRow['unitId']): string => units.get(id)?.name ?? id;
