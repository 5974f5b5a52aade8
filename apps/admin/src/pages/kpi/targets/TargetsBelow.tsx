import type { Period } from '@dondoc/domain/calendar';
import type { Indicator } from '@dondoc/domain/kpi';
import { nationId } from '@dondoc/domain/unit';
import { useQuery } from '@tanstack/react-query';
import { useTRPC } from '../../../api.tsx';
import { Answer } from '../../../parts/Answer.tsx';
import { useText } from '../../../text/use-text.ts';
import type { ParentUnit } from '../answers.ts';
import { ParentTree } from './ParentTree.tsx';
import { TargetsForm } from './TargetsForm.tsx';

interface TargetsBelowProps {
  readonly indicator: Indicator;
  readonly period: Period;
  readonly parents: readonly ParentUnit[];
  readonly parent: ParentUnit;
  readonly onParent: (unitId: string) => void;
}

/** The units above to choose from, and the targets of those directly below the chosen one. */
export function TargetsBelow({ indicator, period, parents, parent, onParent }: TargetsBelowProps) {
  const trpc = useTRPC();
  const { t, language, periodText } = useText();
  const asked = { indicator: indicator.code, period, under: parent.unitId };
  const targets = useQuery(trpc.target.list.queryOptions(asked));
  const cascade = useQuery(trpc.target.cascade.queryOptions(asked));
  const caption = t('kpi.targets.caption', { indicator: indicator.name[language], period: periodText(period) });
  const name = parent.unitId === nationId ? t('kpi.results.nation') : parent.unitName;
  return (
    <section className="panel" aria-label={t('target.given')}>
      <h2>{t('target.given')}</h2>
      <div className={parents.length > 1 ? 'targets-split' : 'targets-split is-alone'}>
        {parents.length > 1 && <ParentTree parents={parents} chosen={parent.unitId} onChoose={onParent} />}
        <div>
          <Answer to={targets}>
            {(lines) => (
              <TargetsForm
                key={`${indicator.code} ${period} ${parent.unitId}`}
                {...{ indicator, period, lines, caption, cascade }}
                parent={{ unitId: parent.unitId, name }}
              />
            )}
          </Answer>
        </div>
      </div>
    </section>
  );
}
