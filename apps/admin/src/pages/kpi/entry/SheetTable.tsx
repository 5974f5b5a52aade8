import { shiftPeriod, type Period } from '@dondoc/domain/calendar';
import { allServices } from '@dondoc/domain/kpi';
import { useState, type FocusEvent, type KeyboardEvent } from 'react';
import { useServiceText } from '../../../parts/use-service-text.ts';
import { useText } from '../../../text/use-text.ts';
import { useRange } from '../../../ui/sheet/use-range.ts';
import { placeOf, useSheet, type CellPlace } from '../../../ui/sheet/use-sheet.ts';
import { useVirtualLines } from '../../../ui/sheet/use-virtual-lines.ts';
import { cellKey } from './entry-draft.ts';
import { LineHeading } from './LineHeading.tsx';
import { SheetRow } from './SheetRow.tsx';
import { sheetParts, type EntryDraftInUse, type SheetLine } from './use-entry-draft.ts';
import type { SavingEntries } from './use-save-entries.ts';

/** What the lines of a sheet are: the indicators and services of one unit, or the units of one indicator and service. */
export type SheetView = 'unit' | 'units';

interface SheetTableProps {
  readonly view: SheetView;
  readonly period: Period;
  readonly lines: readonly SheetLine[];
  readonly draft: EntryDraftInUse;
  readonly saving: SavingEntries;
  /** Told how many cells of a pasted range lay outside the sheet. */
  readonly onOutside: (count: number) => void;
}

/** The sheet that is typed into: walked, filled, copied and pasted like a spreadsheet; of many lines only those in sight are drawn. */
export function SheetTable({ view, period, lines, draft, saving, onOutside }: SheetTableProps) {
  const { t, periodText } = useText();
  const [focused, setFocused] = useState<number | null>(null);
  const put = (at: CellPlace, range: readonly (readonly string[])[]) => {
    const outside = draft.paste(at, range);
    if (outside > 0) onOutside(outside);
  };
  const range = useRange({ rows: lines.length, columns: sheetParts.length, textAt: draft.textAt, onFill: put });
  const keys = useSheet({ onText: draft.type, onUndo: draft.undo, onRedo: draft.redo, onPaste: put });
  const { frame, drawn, below, measure } = useVirtualLines(lines.length, focused);
  const on = {
    ...range.on,
    onPaste: keys.onPaste,
    onFocus: (event: FocusEvent<HTMLElement>) => {
      setFocused(placeOf(event.target)?.row ?? null);
      range.on.onFocus();
      keys.onFocus(event);
    },
    onKeyDown: (event: KeyboardEvent<HTMLElement>) => {
      range.on.onKeyDown(event);
      if (!event.defaultPrevented) keys.onKeyDown(event);
    },
  };
  return (
    <>
      <div ref={frame} className="kpi-frame" {...on}>
        <table className="kpi-table kpi-sheet" aria-rowcount={lines.length + 1}>
          <caption className="visually-hidden">{t('kpi.entry.caption', { period: periodText(period) })}</caption>
          <SheetHead view={view} period={period} first={lines[0]} />
          <tbody>
            {drawn.map(({ index, room }) => {
              const [line, reading] = [lines[index], draft.readings[index]];
              if (line === undefined || reading === undefined) return null;
              return [
                room > 0 && <Room key={`room ${index}`} height={room} />,
                <SheetRow
                  key={cellKey(line.row)}
                  at={index}
                  heading={view === 'unit' ? <LineHeading line={line} before={lines[index - 1]} after={lines[index + 1]} /> : line.row.unitName}
                  measureRow={measure}
                  isChosen={range.isChosen}
                  {...{ line, reading, draft, saving }}
                />,
              ];
            })}
            {below > 0 && <Room height={below} />}
          </tbody>
        </table>
      </div>
      <p role="status" className="kpi-chosen soft no-print">
        {range.size !== null && t('kpi.entry.chosen', range.size)}
      </p>
    </>
  );
}

/** Room for lines that are not drawn. */
function Room({ height }: { readonly height: number }) {
  return (
    <tr aria-hidden="true" style={{ height }}>
      <td colSpan={4 + sheetParts.length} />
    </tr>
  );
}

function SheetHead({ view, period, first }: Pick<SheetTableProps, 'view' | 'period'> & { readonly first: SheetLine | undefined }) {
  const { t, language, periodText } = useText();
  const services = useServiceText();
  const names =
    view === 'units' && first !== undefined
      ? [first.indicator.numeratorName[language], first.indicator.denominatorName[language]]
      : [t('kpi.indicator.numerator'), t('kpi.indicator.denominator')];
  return (
    <thead>
      <tr aria-rowindex={1}>
        <th scope="col" className="kpi-unit">
          {t(view === 'unit' ? 'kpi.indicator.label' : 'kpi.entry.unit')}
          {view === 'units' && first !== undefined && first.row.service !== allServices && (
            <span className="kpi-counted soft">{services.inSentence(first.row.service)}</span>
          )}
        </th>
        {names.map((name) => (
          <th key={name} scope="col" className="kpi-part">
            {name}
          </th>
        ))}
        <th scope="col">{t('kpi.entry.rate')}</th>
        <th scope="col">{t('kpi.entry.previous', { period: periodText(shiftPeriod(period, -1)) })}</th>
        <th scope="col">{t('kpi.entry.previous', { period: periodText(shiftPeriod(period, -12)) })}</th>
      </tr>
    </thead>
  );
}
