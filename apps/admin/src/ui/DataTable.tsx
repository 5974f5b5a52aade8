import { useState, type KeyboardEvent, type ReactNode } from 'react';
import { useWindow } from './use-window.ts';
import './data-table.css';

/** A column: how a row shows in it and, when it can be sorted by, which of two rows comes first. */
export interface Column<Row> {
  readonly key: string;
  readonly title: string;
  readonly cell: (row: Row) => ReactNode;
  readonly order?: (one: Row, other: Row) => number;
  /** Figures stand at the end of the cell, under each other. */
  readonly isFigure?: boolean;
  /** The cell names the row. */
  readonly isHeading?: boolean;
  /** A CSS length; the column takes what it needs without one. */
  readonly width?: string;
}

interface Props<Row> {
  /** Names the table for those who cannot see it. */
  readonly label: string;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly keyOf: (row: Row) => string;
  /** Shown instead of rows when there is none. */
  readonly empty: ReactNode;
  /** The name of the button that sorts by a column. */
  readonly sortLabel: (column: string) => string;
  /** Opens a row: a double click, or Enter on it. */
  readonly onOpen?: (row: Row) => void;
  /** Rows of one height, of which only those in sight are drawn: for thousands of rows. */
  readonly dense?: boolean;
  /** On a narrow screen each row becomes a card; otherwise the table scrolls sideways. */
  readonly cards?: boolean;
}

interface Order {
  readonly by: string;
  readonly isReversed: boolean;
}

/** A table that stays quick with thousands of rows, can be sorted, and is walked through with ↑ ↓ and Enter. */
export function DataTable<Row>(props: Props<Row>) {
  const { columns, rows, keyOf, dense = false, onOpen } = props;
  const [order, setOrder] = useState<Order | null>(null);
  const sorted = sortRows(rows, columns, order);
  const { ref, first, last, above, below } = useWindow(sorted.length, dense);

  if (rows.length === 0) return props.empty;
  return (
    <section className={`rows ${dense ? 'rows-dense' : ''} ${props.cards === true ? 'rows-cards' : ''}`} ref={ref} aria-label={props.label} tabIndex={dense ? 0 : -1}>
      <table aria-label={props.label} aria-rowcount={sorted.length + 1}>
        <thead>
          <tr aria-rowindex={1}>
            {columns.map((column) => (
              <Heading key={column.key} column={column} order={order} onOrder={setOrder} sortLabel={props.sortLabel} />
            ))}
          </tr>
        </thead>
        <tbody onKeyDown={walkRows}>
          {above > 0 && <Space height={above} columns={columns.length} />}
          {sorted.slice(first, last).map((row, index) => (
            <tr
              key={keyOf(row)}
              aria-rowindex={first + index + 2}
              tabIndex={onOpen === undefined ? undefined : 0}
              onDoubleClick={onOpen && (() => onOpen(row))}
              onKeyDown={onOpen && ((event) => event.key === 'Enter' && event.target === event.currentTarget && onOpen(row))}
            >
              {columns.map((column) => (
                <Cell key={column.key} column={column} row={row} />
              ))}
            </tr>
          ))}
          {below > 0 && <Space height={below} columns={columns.length} />}
        </tbody>
      </table>
    </section>
  );
}

function sortRows<Row>(rows: readonly Row[], columns: readonly Column<Row>[], order: Order | null): readonly Row[] {
  const compare = columns.find(({ key }) => key === order?.by)?.order;
  if (compare === undefined || order === null) return rows;
  return rows.toSorted(order.isReversed ? (one, other) => compare(other, one) : compare);
}

function Heading<Row>(props: {
  readonly column: Column<Row>;
  readonly order: Order | null;
  readonly onOrder: (order: Order) => void;
  readonly sortLabel: (column: string) => string;
}) {
  const { column, order, onOrder } = props;
  const isBy = order?.by === column.key;
  const isReversed = isBy && order.isReversed;
  const direction = isReversed ? 'descending' : 'ascending';
  return (
    <th
      scope="col"
      className={column.isFigure === true ? 'figure-cell' : undefined}
      style={column.width === undefined ? undefined : { width: column.width }}
      aria-sort={isBy ? direction : undefined}
    >
      {column.order === undefined ? (
        column.title
      ) : (
        <button
          type="button"
          className="rows-sort"
          title={props.sortLabel(column.title)}
          onClick={() => onOrder({ by: column.key, isReversed: isBy && !isReversed })}
        >
          {column.title}
          <span aria-hidden="true">{isBy ? (isReversed ? ' ▼' : ' ▲') : ' ⇅'}</span>
        </button>
      )}
    </th>
  );
}

function Cell<Row>({ column, row }: { readonly column: Column<Row>; readonly row: Row }) {
  const className = column.isFigure === true ? 'figure-cell' : undefined;
  const content = <div className="rows-cell">{column.cell(row)}</div>;
  if (column.isHeading === true) {
    return (
      <th scope="row" className={className} data-title={column.title}>
        {content}
      </th>
    );
  }
  return (
    <td className={className} data-title={column.title}>
      {content}
    </td>
  );
}

/** Stands for the rows out of sight. */
function Space({ height, columns }: { readonly height: number; readonly columns: number }) {
  return (
    <tr aria-hidden="true" className="rows-space" style={{ height }}>
      <td colSpan={columns} />
    </tr>
  );
}

function walkRows(event: KeyboardEvent<HTMLElement>): void {
  const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
  if (step === 0 || !(event.target instanceof HTMLTableRowElement)) return;
  const next = step > 0 ? event.target.nextElementSibling : event.target.previousElementSibling;
  if (!(next instanceof HTMLTableRowElement) || next.tabIndex < 0) return;
  event.preventDefault();
  next.focus();
  next.scrollIntoView({ block: 'nearest' });
}
