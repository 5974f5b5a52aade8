import { periodKindOf, periodOf, shiftPeriod, type Day, type Period } from '@dondoc/domain/calendar';
import type { Indicator } from '@dondoc/domain/kpi';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useTRPC } from '../../api.tsx';
import { Answer } from '../../parts/Answer.tsx';
import { HowCounted } from '../../parts/HowCounted.tsx';
import { PeriodField } from '../../parts/PeriodField.tsx';
import { SheetNotices } from '../../parts/SheetNotices.tsx';
import { useMe } from '../../session.ts';
import { useText } from '../../text/use-text.ts';
import { PageHeading } from '../../ui/PageHeading.tsx';
import type { FormRow } from './answers.ts';
import { EntryForm } from './entry/EntryForm.tsx';
import { SubmitSheet } from './entry/SubmitSheet.tsx';
import './kpi.css';

const route = getRouteApi('/app/chi-tieu/nhap');

/** A unit enters what it counted in a month, and sees how far that is from its targets as it types. */
export default function EntryPage() {
  const trpc = useTRPC();
  const { t } = useText();
  const { today } = useMe();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const period = monthToEnter(search.period, today);
  const indicators = useQuery(trpc.indicator.list.queryOptions({ period }));
  const form = useQuery(trpc.entry.form.queryOptions({ period, unitIds: null }));
  const choose = (chosen: Period) => void navigate({ search: (before) => ({ ...before, period: chosen }) });
  return (
    <>
      <PageHeading title={t('kpi.entry.title')} product={t('shell.product')} intro={t('kpi.entry.intro')} />
      <SheetNotices />
      <div className="filters">
        <PeriodField value={period} onChange={choose} kinds={['month']} today={today} />
      </div>
      <div className="panel">
        <Answer to={indicators}>
          {(known) => (
            <>
              <Answer to={form}>
                {(rows) => (
                  <>
                    <EntryForm key={period} period={period} form={rows} indicators={known} />
                    {countedIn(rows, known).map((indicator) => (
                      <HowCounted key={indicator.code} indicator={indicator} />
                    ))}
                  </>
                )}
              </Answer>
              <SubmitSheet period={period} indicators={known} />
            </>
          )}
        </Answer>
      </div>
    </>
  );
}

/** The indicators of the form, each in the version its figures are counted by. */
function countedIn(rows: readonly FormRow[], known: readonly Indicator[]): readonly Indicator[] {
  const codes = new Set(rows.map(({ indicator }) => indicator));
  return known.filter(({ code }) => codes.has(code));
}

/** The month in the address; else the last whole month, which is the one that is due. */
function monthToEnter(period: Period | undefined, today: Day): Period {
  return period !== undefined && periodKindOf(period) === 'month' ? period : shiftPeriod(periodOf('month', today), -1);
}
