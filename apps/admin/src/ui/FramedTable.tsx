import type { ReactNode } from 'react';

interface FramedTableProps {
  /** Names the table, and the frame it is scrolled in, to whoever does not see them. */
  readonly name: string;
  /** Its head and its body. */
  readonly children: ReactNode;
}

/** A table of figures that is scrolled in a frame of its own, by the keyboard too. */
export function FramedTable({ name, children }: FramedTableProps) {
  return (
    <div className="kpi-frame" tabIndex={0} role="group" aria-label={name}>
      <table className="kpi-table">
        <caption className="visually-hidden">{name}</caption>
        {children}
      </table>
    </div>
  );
}
