import { periodKindOf, periodOf, shiftPeriod } from '@dondoc/domain/calendar';
import { nationId, unitIdSchema } from '@dondoc/domain/unit';
import { getRouteApi } from '@tanstack/react-router';
import { Tabs } from 'antd';
import { PeriodField } from '../../parts/PeriodField.tsx';
import { reviewTabs, type ReviewSearch } from '../../search.ts';
import { useMe } from '../../session.ts';
import { useText } from '../../text/use-text.ts';
import { Notice } from '../../ui/Notice.tsx';
import { PageHeading } from '../../ui/PageHeading.tsx';
import { EntryWindows } from './review/EntryWindows.tsx';
import { ProgressTable } from './review/ProgressTable.tsx';
import { SheetDrawer } from './review/SheetDrawer.tsx';
import { SheetList } from './review/SheetList.tsx';
import './kpi.css';

const route = getRouteApi('/app/chi-tieu/duyet');

/** Figures that were handed on are looked at, returned with doubts or approved; how far approval has come; until when figures are entered. */
export default function ReviewPage() {
  const { t } = useText();
  const { today, role } = useMe();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const period = search.period ?? shiftPeriod(periodOf('month', today), -1);
  const show = (chosen: ReviewSearch) => void navigate({ search: (before) => ({ ...before, ...chosen }), resetScroll: false });
  const under = unitIdSchema.safeParse(search.under).data ?? nationId;
  const isMonth = periodKindOf(period) === 'month';
  const tabs = {
    list: isMonth ? <SheetList period={period} chosen={search} onShow={show} /> : <Notice>{t('review.needsMonth')}</Notice>,
    progress: <ProgressTable period={period} under={under} />,
    windows: <EntryWindows />,
  };
  const shown = reviewTabs.filter((tab) => tab !== 'windows' || role === 'administrator');
  return (
    <>
      <PageHeading title={t('review.title')} product={t('shell.product')} intro={t('review.intro')} />
      <div className="filters">
        <PeriodField value={period} onChange={(chosen) => show({ period: chosen })} today={today} />
      </div>
      <div className="panel">
        <Tabs
          activeKey={search.tab ?? 'list'}
          destroyOnHidden
          onChange={(chosen) => show({ tab: reviewTabs.find((tab) => tab === chosen) })}
          items={shown.map((key) => ({ key, label: t(`review.tabs.${key}`), children: tabs[key] }))}
        />
      </div>
      <SheetDrawer unit={isMonth ? (search.unit ?? null) : null} period={period} onClose={() => show({ unit: undefined })} />
    </>
  );
}
