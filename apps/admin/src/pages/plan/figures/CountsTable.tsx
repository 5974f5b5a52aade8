import { statuses, type Counts, type Status } from '@dondoc/domain/plan';
import type { ReactNode } from 'react';
import { TasksLink } from '../../../parts/TasksLink.tsx';
import type { TasksSearch } from '../../../search.ts';
import { useText } from '../../../text/use-text.ts';
import { DataTable, type Column } from '../../../ui/DataTable.tsx';

/** A line of figures: a task group, a unit, a role. */
export interface CountsRow {
  readonly key: string;
  readonly name: string;
  readonly note?: string;
  readonly counts: Counts;
  /** What the tasks behind the line are found by. */
  readonly filters: TasksSearch;
}

interface CountsTableProps {
  readonly planId: string;
  readonly title: string;
  readonly rows: readonly CountsRow[];
  /** The figures of the whole plan: a status nobody has gets no column. */
  readonly total: Counts;
  readonly empty: ReactNode;
}

/** Figures by status, each leading to its tasks. */
export function CountsTable({ planId, title, rows, total, empty }: CountsTableProps) {
  const { t, compare } = useText();
  const shown = statuses.filter((status) => total[status] > 0);
  const cellOf = (row: CountsRow, status: Status | 'total') => <Number planId={planId} row={row} status={status} />;
  const columns: Column<CountsRow>[] = [
    {
      key: 'name',
      title,
      isHeading: true,
      cell: ({ name, note }) => (
        <>
          {name}
          {note !== undefined && <div className="soft">{note}</div>}
        </>
      ),
      order: (one, other) => compare(one.name, other.name),
    },
    {
      key: 'total',
      title: t('plan.figures.total'),
      isFigure: true,
      cell: (row) => cellOf(row, 'total'),
      order: (one, other) => other.counts.total - one.counts.total,
    },
    ...shown.map(
      (status): Column<CountsRow> => ({
        key: status,
        title: t(`words.status.${status}`),
        isFigure: true,
        cell: (row) => cellOf(row, status),
        order: (one, other) => other.counts[status] - one.counts[status],
      }),
    ),
  ];
  return (
    <DataTable
      label={title}
      columns={columns}
      rows={rows}
      keyOf={({ key }) => key}
      empty={empty}
      sortLabel={(column) => t('plan.page.sortBy', { column })}
      cards
    />
  );
}

function Number({ planId, row, status }: { readonly planId: string; readonly row: CountsRow; readonly status: Status | 'total' }) {
  const { t, numberText } = useText();
  const count = row.counts[status];
  if (count === 0) return <span className="soft">0</span>;
  const word = status === 'total' ? t('plan.figures.total') : t(`words.status.${status}`);
  const filters = status === 'total' ? row.filters : { ...row.filters, status };
  return (
    <span className={status === 'open-overdue' ? 'late-number' : undefined}>
      <TasksLink planId={planId} filters={filters} label={`${row.name}, ${word}: ${numberText(count)}`}>
        {numberText(count)}
      </TasksLink>
    </span>
  );
}
