import { z } from 'zod';
import type { FlowFigure, FlowGroup } from '@dondoc/domain/kpi';
import { procedure } from '../../../trpc.ts';
import { versionWire } from '../../../wire.ts';
import { takeFigures, type FiguresTaken } from '../file/apply-file.ts';
import { fileWire } from '../file/compare-file.ts';
import { flowsCompared } from './compare-flows.ts';
import { keepFlows } from './kept-flows.ts';

/** A group of the comparison, and the version of each figure that was shown there. */
const groupWire = z.object({
  group: z.string().min(1).max(200),
  versions: z.record(z.string().max(40), versionWire.nullable()),
});

const input = fileWire.extend({ groups: z.array(groupWire).max(20_000) });

/** What became of an import: figures that were written or refused, and rows of totals that are kept. */
export interface FlowsImported extends FiguresTaken {
  readonly kept: number;
}

/**
 * Imports the groups of a file that a person chose from its comparison. Each figure is written over the version that was
 * shown; totals are kept once all their figures stand, so that what was refused comes up again with the same file. A
 * group that has meanwhile been imported is left alone. All is remembered, or nothing.
 */
export const importFlows = procedure.input(input).mutation(({ ctx, input: { groups, ...file } }): Promise<FlowsImported> =>
  ctx.em.transactional(async (em) => {
    const asking = { em, actor: ctx.actor, today: ctx.today };
    const compared = await flowsCompared(asking, file);
    const versions = new Map(groups.map((each) => [each.group, each.versions]));
    const chosen = compared.groups.filter(({ group }) => versions.has(group));
    const wrong = chosen.flatMap(({ figures }) => figures.flatMap(wrongFigure));
    const sound = chosen.filter(({ figures }) => figures.every(({ fault }) => fault === null));
    const taken = await takeFigures(em, ctx.actor, {
      figures: sound.flatMap(({ group, figures }) => figures.map((figure) => overVersion(figure, versions.get(group) ?? {}))),
      origin: 'import',
      today: ctx.today,
    });
    const stuck = new Set(taken.refused.map(keyOf));
    const kept = sound.filter((group) => !stuck.has(keyOf(group))).flatMap(({ flows }) => flows);
    await keepFlows(em, kept, { userId: ctx.actor.userId, today: ctx.today });
    return { saved: taken.saved, kept: kept.length, refused: [...wrong, ...taken.refused] };
  }),
);

function overVersion({ unitId, indicator, service, period, to }: FlowFigure, seen: Readonly<Record<string, number | null>>) {
  return { unitId, indicator, service, period, ...to, version: seen[indicator] ?? null };
}

function wrongFigure({ unitId, indicator, service, period, fault }: FlowFigure) {
  return fault === null ? [] : [{ unitId, indicator, service, period, refused: fault }];
}

const keyOf = ({ unitId, period, service }: Pick<FlowGroup, 'unitId' | 'period' | 'service'>): string => `${period} ${unitId} ${service}`;
