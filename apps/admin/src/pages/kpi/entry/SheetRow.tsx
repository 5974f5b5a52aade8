import type { Indicator, TallyPart } from '@dondoc/domain/kpi';
import { measure } from '@dondoc/domain/kpi';
import { useText } from '../../../text/use-text.ts';
import { cellAttributes } from '../../../ui/sheet/use-sheet.ts';
import type { FormRow } from '../answers.ts';
import { useMeasureText } from '../use-measure-text.ts';
import { CellMeasure } from './CellMeasure.tsx';
import type { EntryDraftInUse, EntrySheet } from './use-entry-draft.ts';

interface SheetRowProps {
  readonly sheet: EntrySheet;
  readonly at: number;
  readonly draft: EntryDraftInUse;
}

/** One unit of the form: each indicator's two counts, what they come to, and the month before. */
export function SheetRow({ sheet, at, draft }: SheetRowProps) {
  const unit = sheet.units[at];
  if (unit === undefined) return null;
  return (
    <tr>
      <th scope="row" className="kpi-unit">
        {unit.unitName}
      </th>
      {sheet.indicators.map((indicator, index) => {
        const row = unit.rows.find((each) => each.indicator === indicator.code);
        return row === undefined ? null : (
          <IndicatorCells key={indicator.code} row={row} indicator={indicator} place={{ row: at, column: index * 2 }} draft={draft} />
        );
      })}
    </tr>
  );
}

interface IndicatorCellsProps {
  readonly row: FormRow;
  readonly indicator: Indicator;
  readonly place: { readonly row: number; readonly column: number };
  readonly draft: EntryDraftInUse;
}

function IndicatorCells({ row, indicator, place, draft }: IndicatorCellsProps) {
  const { t, language } = useText();
  const words = useMeasureText();
  const reading = draft.read(row, indicator);
  const noteId = `note-${place.row}-${place.column}`;
  const input = (part: TallyPart, column: number) => (
    <td className={reading.state === 'saved' ? 'kpi-cell' : `kpi-cell kpi-cell-${reading.state}`}>
      <input
        {...cellAttributes({ row: place.row, column })}
        type="text"
        inputMode="numeric"
        value={reading.texts[part]}
        aria-label={t('kpi.entry.cell', {
          unit: row.unitName,
          indicator: indicator.name[language],
          part: part === 'numerator' ? indicator.numeratorName[language] : indicator.denominatorName[language],
        })}
        aria-invalid={reading.fault?.part === part}
        aria-describedby={noteId}
        onChange={(event) => draft.type({ row: place.row, column }, event.target.value)}
      />
    </td>
  );
  const previous = measure(indicator, row.previous, null);
  return (
    <>
      {input('numerator', place.column)}
      {input('denominator', place.column + 1)}
      <td id={noteId} className="kpi-note">
        <CellMeasure
          reading={reading}
          indicator={indicator}
          onKeepMine={draft.keepMine}
          onTakeTheirs={draft.takeTheirs}
        />
      </td>
      <td className="kpi-previous soft">
        {row.previous !== null && <span>{words.counts(row.previous)}</span>}
        <span>{words.rate({ tally: row.previous, rateBp: previous.rateBp, indicator })}</span>
      </td>
    </>
  );
}
