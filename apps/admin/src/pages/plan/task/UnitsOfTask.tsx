import { roles, statuses } from '@dondoc/domain/plan';
import { Button } from 'antd';
import type { Answers } from '../../../answers.ts';
import { DueDay } from '../../../parts/DueDay.tsx';
import { StatusTag } from '../../../parts/StatusTag.tsx';
import { useText } from '../../../text/use-text.ts';
import { DataTable, type Column } from '../../../ui/DataTable.tsx';
import { Notice } from '../../../ui/Notice.tsx';

/** One unit's part in the task. */
export type PartOfTask = Answers['plan']['getTask']['assignments'][number];

interface UnitsOfTaskProps {
  readonly parts: readonly PartOfTask[];
  readonly onShow: (part: PartOfTask) => void;
}

/** How every unit stands with a task: the latest first until another order is chosen. */
export function UnitsOfTask({ parts, onShow }: UnitsOfTaskProps) {
  const { t } = useText();
  const columns = useColumns(onShow);
  return (
    <DataTable
      label={t('plan.task.units')}
      columns={columns}
      rows={parts.toSorted(byPressure)}
      keyOf={({ id }) => id}
      empty={<Notice>{t('plan.task.noUnits')}</Notice>}
      sortLabel={(column) => t('plan.page.sortBy', { column })}
      cards
    />
  );
}

/** The longest late first, then the most pressing status, then what is due first. */
function byPressure(one: PartOfTask, other: PartOfTask): number {
  return (
    rank(one) - rank(other) || (other.daysLate ?? 0) - (one.daysLate ?? 0) || (one.dueOn ?? '9').localeCompare(other.dueOn ?? '9')
  );
}

const rank = ({ status }: PartOfTask): number => statuses.indexOf(status);

function useColumns(onShow: UnitsOfTaskProps['onShow']): readonly Column<PartOfTask>[] {
  const { t, compare, dayText, listText } = useText();
  return [
    {
      key: 'unit',
      title: t('plan.task.unit'),
      isHeading: true,
      cell: ({ unitName, deliverable }) => (
        <>
          {unitName}
          {deliverable !== null && <div className="soft">{deliverable}</div>}
        </>
      ),
      order: (one, other) => compare(one.unitName, other.unitName),
    },
    {
      key: 'role',
      title: t('plan.task.role'),
      cell: ({ role }) => t(`words.role.${role}`),
      order: (one, other) => roles.indexOf(one.role) - roles.indexOf(other.role),
    },
    {
      key: 'due',
      title: t('plan.task.due'),
      cell: (part) => (
        <>
          <DueDay {...part} />
          {part.earlierDues.length > 0 && (
            <div className="soft">
              {t('version.task.earlier', { days: listText(part.earlierDues.map(({ dueOn, deadlineText }) => (dueOn === null ? (deadlineText ?? '') : dayText(dueOn)))) })}
            </div>
          )}
        </>
      ),
      order: (one, other) => (one.dueOn ?? '9').localeCompare(other.dueOn ?? '9'),
    },
    { key: 'status', title: t('plan.task.status'), cell: ({ status }) => <StatusTag status={status} />, order: byPressure },
    {
      key: 'last',
      title: t('plan.task.last'),
      cell: ({ lastReport }) =>
        lastReport === null ? (
          <span className="soft">{t('plan.task.noReport')}</span>
        ) : (
          <>
            {t(`words.progress.${lastReport.progress}`)}, {dayText(lastReport.on)}
            {lastReport.note !== '' && <div className="soft clamp">{lastReport.note}</div>}
          </>
        ),
      order: (one, other) => (other.lastReport?.on ?? '').localeCompare(one.lastReport?.on ?? ''),
    },
    {
      key: 'show',
      title: t('shell.common.actions'),
      cell: (part) =>
        part.lastReport === null ? null : (
          <Button size="small" onClick={() => onShow(part)} aria-label={`${t('plan.task.history')}: ${part.unitName}`}>
            {t('plan.task.history')}
          </Button>
        ),
    },
  ];
}
