import type { Status } from '@dondoc/domain/plan';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import { Button, Input, Select } from 'antd';
import { useState } from 'react';
import { statuses } from '@dondoc/domain/plan';
import type { Answers } from '../../answers.ts';
import { useTRPC } from '../../api.tsx';
import { Answer } from '../../parts/Answer.tsx';
import { SheetNotices } from '../../parts/SheetNotices.tsx';
import { Figure } from '../../ui/Figure.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { PageHeading } from '../../ui/PageHeading.tsx';
import { paths } from '../../paths.ts';
import type { WorkSearch } from '../../search.ts';
import { useAsOf } from '../../session.ts';
import { plain } from '../../text/plain.ts';
import { useText } from '../../text/use-text.ts';
import { ReportDrawer } from './work/ReportDrawer.tsx';
import { WorkTable, type WorkRow } from './work/WorkTable.tsx';

const route = getRouteApi('/app/viec');

type MyWork = Answers['plan']['myWork'];

/** What the member's units owe: what is late first, then what is due first, each with one button that reports on it. */
export default function WorkPage() {
  const { t } = useText();
  const trpc = useTRPC();
  const { on } = useAsOf();
  const work = useQuery(trpc.plan.myWork.queryOptions({ on }, { placeholderData: keepPreviousData }));
  return (
    <>
      <PageHeading title={t('work.page.title')} product={t('shell.product')} />
      <SheetNotices />
      <Answer to={work}>{(mine) => (mine.rows.length === 0 ? <Notice>{t('work.page.empty')}</Notice> : <Work work={mine} />)}</Answer>
    </>
  );
}

function Work({ work }: { readonly work: MyWork }) {
  const { t } = useText();
  const { isToday } = useAsOf();
  const search = route.useSearch();
  const [reporting, setReporting] = useState<string | null>(null);
  const shown = work.rows.filter((row) => matches(row, search));
  return (
    <>
      <Summary summary={work.summary} />
      <Filters />
      {!isToday && <p className="soft">{t('work.page.pastDay')}</p>}
      {shown.length === 0 && <Nothing />}
      <Groups rows={shown} onReport={isToday ? (row) => setReporting(row.assignmentId) : null} />
      <ReportDrawer
        row={work.rows.find(({ assignmentId }) => assignmentId === reporting) ?? null}
        onClose={() => setReporting(null)}
      />
    </>
  );
}

function matches(row: WorkRow, { text, status }: WorkSearch): boolean {
  if (status !== undefined && row.status !== status) return false;
  const wanted = plain(text ?? '');
  return wanted === '' || [row.taskTitle, row.planName, row.group, row.deliverable ?? '', row.unitName].some((words) => plain(words).includes(wanted));
}

/** The numbers, each a filter of the list below. */
function Summary({ summary }: { readonly summary: MyWork['summary'] }) {
  const { t, numberText } = useText();
  const shown = statuses.filter((status) => summary[status] > 0 || status === 'open-overdue' || status === 'open-due-soon');
  return (
    <ul className="tiles">
      {shown.map((status) => (
        <Figure
          key={status}
          label={t(`words.status.${status}`)}
          value={numberText(summary[status])}
          isLate={status === 'open-overdue' && summary[status] > 0}
          link={(content) => (
            <Link from={paths.work} to={paths.work} search={(search) => ({ ...search, status })} resetScroll={false}>
              {content}
            </Link>
          )}
        />
      ))}
    </ul>
  );
}

function Filters() {
  const { t } = useText();
  const { text = '', status = '' } = route.useSearch();
  const navigate = useNavigate({ from: paths.work });
  const choose = (next: WorkSearch) => void navigate({ search: (search) => ({ ...search, ...next }), replace: true, resetScroll: false });
  return (
    <div className="filters">
      <div className="filter filter-wide">
        <label htmlFor="find-work">{t('work.page.search')}</label>
        <Input id="find-work" allowClear value={text} onChange={({ target }) => choose({ text: target.value || undefined })} />
      </div>
      <div className="filter">
        <label htmlFor="work-status">{t('work.page.status')}</label>
        <Select
          id="work-status"
          value={status}
          onChange={(chosen: Status | '') => choose({ status: chosen || undefined })}
          options={[{ value: '', label: t('shell.common.all') }, ...statuses.map((value) => ({ value, label: t(`words.status.${value}`) }))]}
        />
      </div>
    </div>
  );
}

function Nothing() {
  const { t } = useText();
  const navigate = useNavigate({ from: paths.work });
  const clear = () => void navigate({ search: ({ on }) => ({ on }) });
  return <Notice action={<Button onClick={clear}>{t('shell.common.clearFilters')}</Button>}>{t('work.page.nothing')}</Notice>;
}

const groups = [
  { name: 'late', holds: ['open-overdue', 'standing-report-missing'] },
  { name: 'soon', holds: ['open-due-soon'] },
  { name: 'open', holds: ['open-on-time', 'open-undated'] },
  { name: 'standing', holds: ['standing'] },
  { name: 'closed', holds: ['done-late', 'done-on-time', 'done-undated', 'suspended', 'cancelled'] },
] as const satisfies readonly { readonly name: string; readonly holds: readonly Status[] }[];

interface GroupsProps {
  readonly rows: readonly WorkRow[];
  /** Null while another day than today is looked at: reports speak of today. */
  readonly onReport: ((row: WorkRow) => void) | null;
}

/** The work under headings, the most pressing first; the order within a heading is the server's. */
function Groups({ rows, onReport }: GroupsProps) {
  const { t } = useText();
  return groups.map(({ name, holds }) => {
    const held: readonly Status[] = holds;
    const inGroup = rows.filter(({ status }) => held.includes(status));
    const title = `${t(`work.page.${name}`)} (${inGroup.length})`;
    if (inGroup.length === 0) return null;
    return (
      <details key={name} open={name !== 'closed' || inGroup.length === rows.length} className="panel work-group">
        <summary>{title}</summary>
        <WorkTable title={title} rows={inGroup} onReport={onReport} />
      </details>
    );
  });
}
