import { measure, type EntryCounts, type Indicator } from '@dondoc/domain/kpi';
import { Button } from 'antd';
import { sentenceFor } from '../../../text/fault-text.ts';
import { useText } from '../../../text/use-text.ts';
import type { FormRow } from '../answers.ts';
import { useMeasureText } from '../use-measure-text.ts';
import type { CellReading } from './entry-draft.ts';

interface CellMeasureProps {
  readonly reading: CellReading;
  readonly indicator: Indicator;
  readonly onKeepMine: (row: FormRow) => void;
  readonly onTakeTheirs: (row: FormRow) => void;
}

/** What a cell comes to as it is typed: the rate and the distance to the target, or what is wrong with it. */
export function CellMeasure({ reading, indicator, onKeepMine, onTakeTheirs }: CellMeasureProps) {
  const { t, language } = useText();
  const words = useMeasureText();
  const { row, tally, fault, state } = reading;
  if (fault !== null) return <span className="late">{sentenceFor(fault.fault, language)}</span>;
  const measured = measure(indicator, tally, row.targetBp);
  return (
    <>
      {tally === null ? (
        <span className="soft">{t('kpi.entry.notEntered')}</span>
      ) : (
        <span className="kpi-rate">{words.rate({ ...measured, tally, indicator })}</span>
      )}
      {measured.rateBp !== null && (
        <span>{words.distance({ gap: measured.gap, targetBp: row.targetBp, indicator })}</span>
      )}
      {state === 'waiting' && <span className="kpi-unsent">{t('kpi.entry.unsent')}</span>}
      {state === 'conflict' && reading.counts !== null && (
        <Conflict row={row} mine={reading.counts} onKeepMine={onKeepMine} onTakeTheirs={onTakeTheirs} />
      )}
    </>
  );
}

interface ConflictProps extends Pick<CellMeasureProps, 'onKeepMine' | 'onTakeTheirs'> {
  readonly row: FormRow;
  readonly mine: EntryCounts;
}

/** Two people entered different counts: both are shown, and a person decides. */
function Conflict({ row, mine, onKeepMine, onTakeTheirs }: ConflictProps) {
  const { t } = useText();
  const words = useMeasureText();
  return (
    <span className="kpi-conflict">
      <span>{t('kpi.draft.mine', { value: words.counts(mine) })}</span>
      <span>{t('kpi.draft.theirs', { person: row.enteredBy ?? '', value: words.counts(row) })}</span>
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
