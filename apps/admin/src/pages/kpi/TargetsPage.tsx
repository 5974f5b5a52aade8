import { periodOf, shiftPeriod, type Period } from '@dondoc/domain/calendar';
import { sourceIndicatorCodes } from '@dondoc/domain/kpi';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useTRPC } from '../../api.tsx';
import { Answer } from '../../parts/Answer.tsx';
import { HowCounted } from '../../parts/HowCounted.tsx';
import { IndicatorField } from '../../parts/IndicatorField.tsx';
import { PeriodField } from '../../parts/PeriodField.tsx';
import { useMe } from '../../session.ts';
import { useText } from '../../text/use-text.ts';
import { PageHeading } from '../../ui/PageHeading.tsx';
import { TargetsForm } from './targets/TargetsForm.tsx';
import { TargetsGiven } from './targets/TargetsGiven.tsx';
import './kpi.css';

const route = getRouteApi('/app/chi-tieu/giao');

/** An administrator gives each unit its target; a member reads what its units were given. */
export default function TargetsPage() {
  const trpc = useTRPC();
  const { t, language, periodText } = useText();
  const { today, role } = useMe();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const period = search.period ?? shiftPeriod(periodOf('month', today), -1);
  const indicator = search.indicator ?? sourceIndicatorCodes[1] ?? '';
  const isSetting = role === 'administrator';
  const indicators = useQuery(trpc.indicator.list.queryOptions({ period }));
  const targets = useQuery(trpc.target.list.queryOptions({ indicator, period }));
  const show = (chosen: { readonly period?: Period; readonly indicator?: string }) =>
    void navigate({ search: (before) => ({ ...before, ...chosen }) });
  return (
    <>
      <PageHeading
        title={isSetting ? t('kpi.targets.title') : t('kpi.targets.mine')}
        product={t('shell.product')}
        intro={isSetting ? t('kpi.targets.intro') : t('kpi.targets.introMine')}
      />
      <Answer to={indicators}>
        {(known) => {
          const counted = known.find(({ code }) => code === indicator);
          const name = counted?.name[language] ?? indicator;
          const caption = t('kpi.targets.caption', { indicator: name, period: periodText(period) });
          return (
            <>
              <div className="filters">
                <IndicatorField indicators={known} value={indicator} onChange={(code) => show({ indicator: code })} />
                <PeriodField value={period} onChange={(chosen) => show({ period: chosen })} today={today} />
              </div>
              <div className="panel">
                <Answer to={targets}>
                  {(lines) =>
                    isSetting ? (
                      <TargetsForm key={`${indicator} ${period}`} {...{ indicator, period, lines, caption }} />
                    ) : (
                      <TargetsGiven lines={lines} caption={caption} />
                    )
                  }
                </Answer>
                {counted !== undefined && <HowCounted indicator={counted} />}
              </div>
            </>
          );
        }}
      </Answer>
    </>
  );
}
