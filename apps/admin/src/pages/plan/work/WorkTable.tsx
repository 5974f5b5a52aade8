import { Link } from '@tanstack/react-router';
import { Button } from 'antd';
import type { Answers } from '../../../answers.ts';
import { DueDay } from '../../../parts/DueDay.tsx';
import { StatusTag } from '../../../parts/StatusTag.tsx';
import { paths } from '../../../paths.ts';
import { useMe } from '../../../session.ts';
import { useText } from '../../../text/use-text.ts';

/** One part of the member's work. */
export type WorkRow = Answers['plan']['myWork']['rows'][number];

interface WorkTableProps {
  readonly title: string;
  readonly rows: readonly WorkRow[];
  readonly onReport: ((row: WorkRow) => void) | null;
}

/** Work with its due day and the one button that is due now. The unit is named where a person acts for several. */
export function WorkTable({ title, rows, onReport }: WorkTableProps) {
  const { t } = useText();
  return (
    <div className="table-frame" role="region" aria-label={title} tabIndex={0}>
      <table className="table table-cards work-table">
        <thead>
          <tr>
            <th scope="col">{t('work.page.task')}</th>
            <th scope="col">{t('work.page.role')}</th>
            <th scope="col">{t('work.page.due')}</th>
            <th scope="col">{t('work.page.status')}</th>
            <th scope="col">
              <span className="visually-hidden">{t('shell.common.actions')}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <WorkTableRow key={row.assignmentId} row={row} onReport={onReport} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function WorkTableRow({ row, onReport }: { readonly row: WorkRow; readonly onReport: WorkTableProps['onReport'] }) {
  const { t, dayText } = useText();
  const { units } = useMe();
  const isOwnUnit = units.length === 1 && units[0]?.id === row.unitId;
  return (
    <tr>
      <th scope="row">
        <Link to={paths.task} params={{ taskId: row.taskId }} className="work-title">
          {row.taskTitle}
        </Link>
        {row.deliverable !== null && <div>{row.deliverable}</div>}
        <div className="soft">
          {isOwnUnit ? '' : `${row.unitName} · `}
          {row.planName}
        </div>
        {row.lastReport !== null && (
          <div className="soft">
            {t('work.page.lastReport', { progress: t(`words.progress.${row.lastReport.progress}`), day: dayText(row.lastReport.on) })}
          </div>
        )}
      </th>
      <td data-label={t('work.page.role')}>{t(`words.role.${row.role}`)}</td>
      <td>
        <DueDay {...row} />
      </td>
      <td>
        <StatusTag status={row.status} />
      </td>
      <td>
        {onReport !== null && row.status !== 'cancelled' && (
          <Button type="primary" onClick={() => onReport(row)} aria-label={t('work.page.reportOn', { task: row.taskTitle })}>
            {t('work.page.report')}
          </Button>
        )}
      </td>
    </tr>
  );
}
