import type { ReactNode } from 'react';

interface FigureProps {
  readonly label: string;
  readonly value: string;
  /** What the number is part of, or says besides. */
  readonly note?: string;
  readonly isLate?: boolean;
  /** Wraps the figure in what leads to the list behind it. */
  readonly link: (content: ReactNode) => ReactNode;
}

/** A large number that leads to the list behind it. */
export function Figure({ label, value, note, isLate = false, link }: FigureProps) {
  return (
    <li className={isLate ? 'tile tile-late' : 'tile'}>
      {link(
        <>
          <span className="tile-label">{label}</span>
          <span className="tile-value">{value}</span>
          {note !== undefined && <span className="tile-note">{note}</span>}
        </>,
      )}
    </li>
  );
}
