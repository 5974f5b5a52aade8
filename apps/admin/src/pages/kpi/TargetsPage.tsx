import { periodOf, shiftPeriod, type Period } from '@dondoc/domain/calendar';
import { sourceIndicatorCodes, type Indicator } from '@dondoc/domain/kpi';
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
import { TargetsBelow } from './targets/TargetsBelow.tsx';
import { TargetsGiven } from './targets/TargetsGiven.tsx';
import './kpi.css';
import './targets/targets.css';

const route = getRouteApi('/app/chi-tieu/giao');

/** Who gives targets gives them to the units below; a unit answers what it was given. */
export default function TargetsPage() {
  const trpc = useTRPC();
  const { t } = useText();
  const { today, role } = useMe();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const period = search.period ?? shiftPeriod(periodOf('month', today), -1);
  const indicator = search.indicator ?? sourceIndicatorCodes[1] ?? '';
  const isAdministrator = role === 'administrator';
  const indicators = useQuery(trpc.indicator.list.queryOptions({ period }));
  const show = (chosen: { readonly period?: Period; readonly indicator?: string }) =>
    void navigate({ search: (before) => ({ ...before, ...chosen }) });
  return (
    <>
      <PageHeading
        title={isAdministrator ? t('kpi.targets.title') : t('kpi.targets.mine')}
        product={t('shell.product')}
        intro={isAdministrator ? t('kpi.targets.intro') : t('kpi.targets.introMine')}
      />
      <Answer to={indicators}>
        {(known) => {
          const counted = known.find(({ code }) => code === indicator);
          return (
            <>
              <div className="filters">
                <IndicatorField indicators={known} value={indicator} onChange={(code) => show({ indicator: code })} />
                <PeriodField value={period} onChange={(chosen) => show({ period: chosen })} today={today} />
              </div>
              {counted !== undefined && <Targets indicator={counted} period={period} />}
              {counted !== undefined && <HowCounted indicator={counted} />}
            </>
          );
        }}
      </Answer>
    </>
  );
}

function Targets({ indicator, period }: { readonly indicator: Indicator; readonly period: Period }) {
  const trpc = useTRPC();
  const { role } = useMe();
  const { under } = route.useSearch();
  const navigate = route.useNavigate();
  const parents = useQuery(trpc.target.parents.queryOptions({ period }));
  return (
    <>
      {role === 'unit-member' && <TargetsGiven indicator={indicator} period={period} />}
      <Answer to={parents}>
        {(units) => {
          const parent = units.find(({ unitId }) => unitId === under) ?? units[0];
          if (parent === undefined) return null;
          const open = (unitId: string) => void navigate({ search: (before) => ({ ...before, under: unitId }) });
          return <TargetsBelow {...{ indicator, period, parents: units, parent }} onParent={open} />;
        }}
      </Answer>
    </>
  );
}
