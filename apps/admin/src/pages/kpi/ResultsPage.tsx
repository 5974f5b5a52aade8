import { lastDayOf, periodOf, shiftPeriod } from '@dondoc/domain/calendar';
import { sourceIndicatorCodes } from '@dondoc/domain/kpi';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { Button } from 'antd';
import { useTRPC } from '../../api.tsx';
import { Answer } from '../../parts/Answer.tsx';
import { IndicatorField } from '../../parts/IndicatorField.tsx';
import { PeriodField } from '../../parts/PeriodField.tsx';
import type { ResultsSearch } from '../../search.ts';
import { useAsOf } from '../../session.ts';
import { useText } from '../../text/use-text.ts';
import { Notice } from '../../ui/Notice.tsx';
import { PageHeading } from '../../ui/PageHeading.tsx';
import { HowCounted } from './results/HowCounted.tsx';
import { ResultsTable } from './results/ResultsTable.tsx';
import './kpi.css';

const route = getRouteApi('/app/chi-tieu/ket-qua');

/** How the nation, the ministries and the provinces stand against their targets in a period. */
export default function ResultsPage() {
  const trpc = useTRPC();
  const { t } = useText();
  const asOf = useAsOf();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const period = search.period ?? shiftPeriod(periodOf('month', asOf.on), -1);
  const code = search.indicator ?? sourceIndicatorCodes[1] ?? '';
  // Without a day of its own choosing, a period that is over shows the units that were in force at its end.
  const end = lastDayOf(period);
  const on = search.on ?? (end < asOf.today ? end : asOf.today);
  const indicators = useQuery(trpc.indicator.list.queryOptions());
  const results = useQuery(trpc.result.rollUp.queryOptions({ indicator: code, period, on }));
  const show = (chosen: ResultsSearch) => void navigate({ search: (before) => ({ ...before, ...chosen }), resetScroll: false });
  const order = (chosen: Pick<ResultsSearch, 'by' | 'reversed'>) =>
    void navigate({ search: ({ by: _by, reversed: _reversed, ...before }) => ({ ...before, ...chosen }), resetScroll: false });
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
          const indicator = known.find((each) => each.code === code);
          return (
            <>
              <div className="filters">
                <IndicatorField indicators={known} value={code} onChange={(chosen) => show({ indicator: chosen })} />
                <PeriodField value={period} onChange={(chosen) => show({ period: chosen })} today={asOf.today} />
              </div>
              <div className="panel">
                <Answer to={results}>
                  {(lines) =>
                    indicator === undefined ? (
                      <Notice>{code}</Notice>
                    ) : (
                      <>
                        <ResultsTable
                          {...{ lines, indicator, period, on }}
                          order={search}
                          onOrder={order}
                        />
                        <HowCounted indicator={indicator} />
                      </>
                    )
                  }
                </Answer>
              </div>
            </>
          );
        }}
      </Answer>
    </>
  );
}
