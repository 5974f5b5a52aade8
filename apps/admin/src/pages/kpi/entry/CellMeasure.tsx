import { measure, type KpiFault } from '@dondoc/domain/kpi';
import { Button } from 'antd';
import { sentenceFor } from '../../../text/fault-text.ts';
import { useText } from '../../../text/use-text.ts';
import type { FormRow } from '../answers.ts';
import { useMeasureText } from '../use-measure-text.ts';
import type { CellReading } from './entry-draft.ts';
import { useCellText } from './use-cell-text.ts';
import type { SheetLine } from './use-entry-draft.ts';

interface CellMeasureProps {
  readonly reading: CellReading;
  readonly line: SheetLine;
  /** Why the server did not save it; null: it did, or was not asked. */
  readonly refusal: KpiFault | null;
  readonly onKeepMine: (row: FormRow) => void;
  readonly onTakeTheirs: (row: FormRow) => void;
}

/** What a cell comes to as it is typed: the rate and the distance to the target, or what is wrong with it; and whether it is saved. */
export function CellMeasure({ reading, line, refusal, onKeepMine, onTakeTheirs }: CellMeasureProps) {
  const { t, language, dayText } = useText();
  const words = useMeasureText();
  const { row, tally, cell, fault, state } = reading;
  if (fault !== null || cell === null) return <span className="late">{fault !== null && sentenceFor(fault.fault, language)}</span>;
  const { indicator } = line;
  const measured = measure(indicator, tally, row.targetBp);
  return (
    <>
      {tally === null ? (
        <span className="soft">{t(cell.notApplicable ? 'kpi.entry.notApplicable' : 'kpi.entry.notEntered')}</span>
      ) : (
        <span className="kpi-rate">{words.rate({ ...measured, tally, indicator })}</span>
      )}
      {measured.rateBp !== null && <span>{words.distance({ gap: measured.gap, targetBp: row.targetBp, indicator })}</span>}
      {state === 'waiting' && refusal === null && <span className="kpi-unsent">{t('kpi.entry.unsent')}</span>}
      {refusal !== null && <span className="late">{t('kpi.entry.notSaved', { reason: sentenceFor(refusal, language) })}</span>}
      {state === 'saved' && row.enteredBy !== null && row.enteredOn !== null && (
        <span className="soft">{t('kpi.entry.savedBy', { person: row.enteredBy, day: dayText(row.enteredOn) })}</span>
      )}
      {state === 'conflict' && reading.other === null && <Conflict reading={reading} onKeepMine={onKeepMine} onTakeTheirs={onTakeTheirs} />}
    </>
  );
}

type ConflictProps = Pick<CellMeasureProps, 'reading' | 'onKeepMine' | 'onTakeTheirs'>;

/** Two people entered different things: both are shown, and a person decides. */
function Conflict({ reading: { row, cell, texts }, onKeepMine, onTakeTheirs }: ConflictProps) {
  const { t } = useText();
  const cellText = useCellText();
  if (cell === null) return null;
  return (
    <span className="kpi-conflict">
      <span>{t('kpi.draft.mine', { value: cellText(cell, texts.note) })}</span>
      <span>{t('kpi.draft.theirs', { person: row.enteredBy ?? '', value: cellText(row, row.note ?? '') })}</span>
      <span className="row">
        <Button size="small" onClick={() => onKeepMine(row)}>
          {t('kpi.draft.keepMine')}
        </Button>
        <Button size="small" onClick={() => onTakeTheirs(row)}>
          {t('kpi.draft.takeTheirs')}
        </Button>
      </span>
    </span>
  );
}
