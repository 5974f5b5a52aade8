import type { Day } from '@dondoc/domain/calendar';
import { statuses, type Counts } from '@dondoc/domain/plan';
import type { PlanCounts } from '../plan/count-plan.ts';
import { todayIn } from '../today.ts';
import { printJson, RefusedCommand } from './refusal.ts';
import { withOffice } from './with-office.ts';

export interface StatusOptions {
  readonly plan?: string;
  readonly on?: Day;
  readonly json?: true;
}

type PlanStatus = PlanCounts & { readonly plan: string };

/** `dondoc status`: how the parts of each plan stand as of a day, by task group and by unit. */
export async function status({ plan: wanted, on: asked, json }: StatusOptions): Promise<void> {
  const on = asked ?? todayIn(new Date());
  const plans = await withOffice(async ({ caller }) => {
    const listed = await caller.plan.list();
    const chosen = wanted === undefined ? listed : listed.filter(({ name }) => name === wanted.normalize('NFC'));
    if (wanted !== undefined && chosen.length === 0) throw noSuchPlan(wanted, listed.map(({ name }) => name));
    const found: PlanStatus[] = [];
    for (const { id, name } of chosen) found.push({ plan: name, ...(await caller.plan.counts({ planId: id, on })) });
    return found;
  });
  if (json === true) printJson({ on, plans });
  else console.log(plans.flatMap(inWords).join('\n') || 'Chưa có kế hoạch nào. / There is no plan yet.');
}

function noSuchPlan(name: string, names: readonly string[]): RefusedCommand {
  return new RefusedCommand(
    `Không có kế hoạch “${name}”; hiện có: ${names.join('; ') || '—'}. / There is no plan “${name}”; there are: ${names.join('; ') || '—'}.`,
    { refused: { code: 'plan/unknown', detail: { name, names } } },
  );
}

function inWords({ plan, total, byGroup, byUnit }: PlanStatus): string[] {
  return [
    `${plan}: ${numbers(total)}`,
    ...byGroup.map(({ group, counts }) => `  ${group || '—'}: ${numbers(counts)}`),
    ...byUnit.map(({ unitName, counts }) => `  ${unitName}: ${numbers(counts)}`),
  ];
}

const numbers = (counts: Counts): string =>
  [`${counts.total}`, ...statuses.filter((each) => counts[each] > 0).map((each) => `${each} ${counts[each]}`)].join(', ');
