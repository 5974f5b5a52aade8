import { measure, type Tally, type TallyPart } from '@dondoc/domain/kpi';
import type { ReactNode, Ref } from 'react';
import { OtherTab } from '../../../parts/OtherTab.tsx';
import { useServiceText } from '../../../parts/use-service-text.ts';
import { useText } from '../../../text/use-text.ts';
import { cellAttributes, type CellPlace } from '../../../ui/sheet/use-sheet.ts';
import { useMeasureText } from '../use-measure-text.ts';
import { CellDoubt } from './CellDoubt.tsx';
import { CellMeasure } from './CellMeasure.tsx';
import { cellKey, type CellReading } from './entry-draft.ts';
import { useTypedText } from './use-cell-text.ts';
import { sheetParts, type EntryDraftInUse, type SheetLine } from './use-entry-draft.ts';
import type { SavingEntries } from './use-save-entries.ts';

interface SheetRowProps {
  readonly line: SheetLine;
  readonly reading: CellReading;
  readonly at: number;
  readonly heading: ReactNode;
  readonly draft: EntryDraftInUse;
  readonly saving: SavingEntries;
  readonly isChosen: (at: CellPlace) => boolean;
  readonly measureRow: Ref<HTMLTableRowElement>;
}

/** One line of the sheet: two counts, what they come to, and what was reported before. */
export function SheetRow({ line, reading, at, heading, draft, saving, isChosen, measureRow }: SheetRowProps) {
  const { t, language } = useText();
  const services = useServiceText();
  const { row, indicator } = line;
  const noteId = `entry-note-${at}`;
  const counted = services.cell(indicator.name[language], row.service);
  const textOf = useTypedText();
  const name = `${row.unitName}, ${counted}`;
  const input = (part: TallyPart, column: number) => (
    <td key={part} className={classOf(reading.state, isChosen({ row: at, column }))}>
      <input
        {...cellAttributes({ row: at, column })}
        type="text"
        inputMode="numeric"
        value={reading.texts[part]}
        aria-label={t('kpi.entry.cell', {
          unit: row.unitName,
          indicator: counted,
          part: part === 'numerator' ? indicator.numeratorName[language] : indicator.denominatorName[language],
        })}
        aria-invalid={reading.fault?.part === part}
        aria-describedby={noteId}
        onChange={(event) => draft.type({ row: at, column }, event.target.value)}
      />
    </td>
  );
  return (
    <tr ref={measureRow} data-index={at} aria-rowindex={at + 2}>
      <th scope="row" className="kpi-unit">
        {heading}
      </th>
      {sheetParts.map(input)}
      <td className="kpi-note">
        <span id={noteId}>
          <CellMeasure
            reading={reading}
            line={line}
            refusal={saving.refusalOf(row)}
            onKeepMine={draft.keepMine}
            onTakeTheirs={draft.takeTheirs}
          />
          {reading.other !== null && (
            <OtherTab value={textOf(reading.other)} onKeep={() => draft.keepHere(cellKey(row))} onTake={() => draft.takeOther(cellKey(row))} />
          )}
        </span>
        <CellDoubt reading={reading} line={line} name={name} onReason={draft.giveReason} />
      </td>
      <Before line={line} tally={row.previous} />
      <Before line={line} tally={row.yearBefore} />
    </tr>
  );
}

function classOf(state: CellReading['state'], isChosen: boolean): string {
  return ['kpi-cell', state !== 'saved' && `kpi-cell-${state}`, isChosen && 'kpi-cell-chosen'].filter(Boolean).join(' ');
}

/** What was reported for an earlier month. */
function Before({ line: { indicator }, tally }: { readonly line: SheetLine; readonly tally: Tally | null }) {
  const words = useMeasureText();
  const { rateBp } = measure(indicator, tally, null);
  return (
    <td className="kpi-previous soft">
      {tally !== null && <span>{words.counts(tally)}</span>}
      <span>{words.rate({ tally, rateBp, indicator })}</span>
    </td>
  );
}
