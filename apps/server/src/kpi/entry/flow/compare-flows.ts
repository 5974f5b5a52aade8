import {
  compareFlows as compare,
  flowRules,
  flowTable,
  monthsNamed,
  readFlows,
  type FlowColumn,
  type FlowComparison,
  type FlowGroup,
} from '@dondoc/domain/kpi';
import type { z } from 'zod';
import { readTables } from '../../../office/figures/read-tables.ts';
import { refused } from '../../../refused.ts';
import { procedure } from '../../../trpc.ts';
import { fileWire, shownOf } from '../file/compare-file.ts';
import { figureTermsFor, type Asking } from '../file/figure-terms.ts';
import { standingFigures } from '../file/standing-figures.ts';
import { unitNames } from '../file/unit-names.ts';
import { keptFlows } from './kept-flows.ts';

/** What importing the totals of one unit, month and service would do, with the name of the unit in that month. */
type NamedGroup = FlowGroup & { readonly unitName: string };

/** What importing a file of totals would do. */
interface FileFlowComparison extends Omit<FlowComparison, 'groups'> {
  readonly groups: readonly NamedGroup[];
  /** How many cells are refused; `refused` has the first. */
  readonly refusals: number;
}

/** Compares uploaded monthly totals with those imported before and with the figures that stand. Nothing is written. */
export const compareFlows = procedure.input(fileWire).mutation(async ({ ctx, input }): Promise<FileFlowComparison> => {
  const compared = await flowsCompared(ctx, input);
  const nameOf = await unitNames(ctx.em);
  const groups = compared.groups.map((group) => ({ ...group, unitName: nameOf(group) }));
  return { ...compared, ...shownOf<FlowColumn>(compared.refused), groups };
});

/** Reads a file of totals and compares it with what is known now. Throws what refuses the file. */
export async function flowsCompared(asking: Asking, { fileName, contentBase64 }: z.infer<typeof fileWire>): Promise<FlowComparison> {
  const tables = await readTables(Buffer.from(contentBase64, 'base64'), fileName);
  if (!tables.ok) throw refused(tables.fault);
  const months = monthsNamed<FlowColumn>(tables.value, flowTable);
  if (!months.ok) throw refused(months.fault);
  const terms = await figureTermsFor(asking, months.value);
  const given = readFlows(tables.value, terms);
  if (!given.ok) throw refused(given.fault);

  const { flows } = given.value;
  const units = [...new Set(flows.map(({ unitId }) => unitId))];
  const kept = await keptFlows(asking.em, units, months.value);
  const keys = flows.flatMap(({ unitId, period, service }) => flowRules.map(({ indicator }) => ({ unitId, period, service, indicator })));
  const standing = await standingFigures(asking.em, keys, terms.catalogue);
  return compare({ kept, standing, catalogue: terms.catalogue }, given.value);
}
