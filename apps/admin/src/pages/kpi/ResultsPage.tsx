import { lastDayOf, periodOf, shiftPeriod } from '@dondoc/domain/calendar';
import { allServices, sourceIndicatorCodes } from '@dondoc/domain/kpi';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { Button, Tabs } from 'antd';
import { useTRPC } from '../../api.tsx';
import { Answer } from '../../parts/Answer.tsx';
import { IndicatorField } from '../../parts/IndicatorField.tsx';
import { PeriodField } from '../../parts/PeriodField.tsx';
import { ServiceField } from '../../parts/ServicesField.tsx';
import { resultsViews, type ResultsSearch, type ResultsView } from '../../search.ts';
import { useAsOf } from '../../session.ts';
import { useText } from '../../text/use-text.ts';
import { Notice } from '../../ui/Notice.tsx';
import { PageHeading } from '../../ui/PageHeading.tsx';
import { HeatView } from './results/HeatView.tsx';
import { ListField } from './results/ListField.tsx';
import { MapView } from './results/MapView.tsx';
import { OpenedPath } from './results/OpenedPath.tsx';
import { RankingView, usualLeast } from './results/RankingView.tsx';
import { ScoreView } from './results/ScoreView.tsx';
import { daysShown, serviceShown, unitShown, type Shown } from './results/shown.ts';
import { TableView } from './results/TableView.tsx';
import { TrendView } from './results/TrendView.tsx';
import './kpi.css';

const route = getRouteApi('/app/chi-tieu/ket-qua');

/** How the nation, or a unit that is opened, and the units below it stand against their targets in a period. */
export default function ResultsPage() {
  const trpc = useTRPC();
  const { t } = useText();
  const asOf = useAsOf();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const period = search.period ?? shiftPeriod(periodOf('month', asOf.on), -1);
  const code = search.indicator ?? sourceIndicatorCodes[1] ?? '';
  const indicators = useQuery(trpc.indicator.list.queryOptions({ period }));
  const show = (chosen: ResultsSearch) => void navigate({ search: (before) => ({ ...before, ...chosen }), resetScroll: false });
  return (
    <>
      <PageHeading
        title={t('kpi.results.title')}
        product={t('shell.product')}
        intro={t('kpi.results.intro')}
        actions={<Button onClick={() => print()}>{t('kpi.results.print')}</Button>}
      />
      <Answer to={indicators}>
        {(known) => {
          const indicator = known.findLast((each) => each.code === code);
          const days = daysShown(search, period, asOf);
          const lastMonth = periodOf('month', lastDayOf(period));
          const service = serviceShown(search, lastMonth);
          return (
            <>
              <div className="filters">
                <IndicatorField indicators={known} value={code} onChange={(chosen) => show({ indicator: chosen })} />
                <PeriodField value={period} onChange={(chosen) => show({ period: chosen })} today={asOf.today} />
                {search.view !== 'score' && <ServiceField month={lastMonth} value={service} onChange={(chosen) => show({ service: chosen === allServices ? undefined : chosen })} />}
                <ListField search={search} period={period} onChange={(units) => show({ units })} />
              </div>
              <div className="panel">
                {indicator === undefined ? (
                  <Notice>{code}</Notice>
                ) : (
                  <Views shown={{ indicator, period, under: unitShown(search), service, ...days }} search={search} onShow={show} />
                )}
              </div>
            </>
          );
        }}
      </Answer>
    </>
  );
}

interface ViewsProps {
  readonly shown: Shown;
  readonly search: ResultsSearch;
  readonly onShow: (chosen: ResultsSearch) => void;
}

/** The ways to look at the same results; the address says which. */
function Views({ shown, search, onShow }: ViewsProps) {
  const { t } = useText();
  const { view = 'table' } = search;
  return (
    <>
      <OpenedPath shown={shown} />
      <Tabs
        activeKey={view}
        destroyOnHidden
        onChange={(chosen) => onShow({ view: resultsViews.find((each) => each === chosen) ?? 'table' })}
        items={resultsViews.map((key) => ({ key, label: t(`kpi.results.views.${key}`), children: <View {...{ view: key, shown, search, onShow }} /> }))}
      />
    </>
  );
}

function View({ view, shown, search, onShow }: ViewsProps & { readonly view: ResultsView }) {
  const { by, reversed } = search;
  const order = { ...(by === undefined ? {} : { by }), ...(reversed === undefined ? {} : { reversed }) };
  switch (view) {
    case 'table':
      return <TableView shown={shown} order={order} onOrder={(chosen) => onShow({ by: undefined, reversed: undefined, ...chosen })} />;
    case 'trend':
      return <TrendView shown={shown} />;
    case 'map':
      return <MapView shown={shown} />;
    case 'heat':
      return <HeatView shown={shown} />;
    case 'ranking':
      return <RankingView shown={shown} least={search.least ?? usualLeast} onLeast={(least) => onShow({ least })} />;
    case 'score':
      return <ScoreView shown={shown} />;
  }
}
