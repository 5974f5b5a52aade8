import { periodKindOf, periodOf, shiftPeriod, type Day, type Period } from '@dondoc/domain/calendar';
import type { Indicator } from '@dondoc/domain/kpi';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useTRPC } from '../../api.tsx';
import { Answer } from '../../parts/Answer.tsx';
import { HowCounted } from '../../parts/HowCounted.tsx';
import { PeriodField } from '../../parts/PeriodField.tsx';
import { SheetNotices } from '../../parts/SheetNotices.tsx';
import type { EntrySearch } from '../../search.ts';
import { useMe } from '../../session.ts';
import { useText } from '../../text/use-text.ts';
import { PageHeading } from '../../ui/PageHeading.tsx';
import type { FormRow } from './answers.ts';
import { EntryFilters } from './entry/EntryFilters.tsx';
import { EntryForm } from './entry/EntryForm.tsx';
import { entryShown, type EntryShown } from './entry/entry-shown.ts';
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
  const units = useQuery(trpc.entry.units.queryOptions({ period }));
  const show = (chosen: EntrySearch) => void navigate({ search: (before) => ({ ...before, ...chosen }), resetScroll: false });
  return (
    <>
      <PageHeading title={t('kpi.entry.title')} product={t('shell.product')} intro={t('kpi.entry.intro')} />
      <SheetNotices />
      <Answer to={indicators}>
        {(known) => (
          <Answer to={units}>
            {(entered) => {
              const shown = entryShown(search, entered, period);
              return (
                <>
                  <div className="filters">
                    <PeriodField value={period} onChange={(chosen) => show({ period: chosen })} kinds={['month']} today={today} />
                    <EntryFilters shown={shown} month={period} units={entered} indicators={known} onShow={show} />
                  </div>
                  <div className="panel">
                    <ShownForm key={sheetOf(shown, period)} shown={shown} period={period} indicators={known} />
                    <SubmitSheet period={period} indicators={known} />
                  </div>
                </>
              );
            }}
          </Answer>
        )}
      </Answer>
    </>
  );
}

interface ShownFormProps {
  readonly shown: EntryShown;
  readonly period: Period;
  readonly indicators: readonly Indicator[];
}

/** What makes another sheet of a form. A unit's indicators and services come and go within one, and its steps back stay. */
function sheetOf({ view, unitIds, indicators, services }: EntryShown, period: Period): string {
  return [period, view, ...(view === 'unit' ? (unitIds ?? []) : [...indicators, ...services])].join(' ');
}

function ShownForm({ shown, period, indicators }: ShownFormProps) {
  const trpc = useTRPC();
  const asked = {
    period,
    unitIds: shown.unitIds === null ? null : [...shown.unitIds],
    indicators: [...shown.indicators],
    services: [...shown.services],
  };
  const form = useQuery(trpc.entry.form.queryOptions(asked, { placeholderData: keepPreviousData }));
  return (
    <Answer to={form}>
      {(rows) => (
        <>
          <EntryForm key={period} view={shown.view} period={period} form={rows} indicators={indicators} />
          {countedIn(rows, indicators).map((indicator) => (
            <HowCounted key={indicator.code} indicator={indicator} />
          ))}
        </>
      )}
    </Answer>
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
