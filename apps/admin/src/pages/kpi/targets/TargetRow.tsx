import type { Period } from '@dondoc/domain/calendar';
import { Button } from 'antd';
import { OtherTab } from '../../../parts/OtherTab.tsx';
import { sentenceFor } from '../../../text/fault-text.ts';
import { useText } from '../../../text/use-text.ts';
import { cellAttributes } from '../../../ui/sheet/use-sheet.ts';
import type { TargetLine } from '../answers.ts';
import { Standing } from './Standing.tsx';
import { hasWay } from './has-way.ts';
import type { TargetReading } from './target-draft.ts';
import type { TargetDraftInUse } from './use-target-draft.ts';

/** What can be opened from a row. */
export type RowAct = 'history' | 'keep' | 'way';

interface TargetRowProps {
  readonly reading: TargetReading;
  readonly at: number;
  readonly draft: TargetDraftInUse;
  readonly isChosen: boolean;
  readonly onChoose: (line: TargetLine, isChosen: boolean) => void;
  readonly onAct: (what: RowAct, line: TargetLine) => void;
  readonly period: Period;
}

/** One unit: its target to type, whether it is saved, and the longer period's target that holds without one. */
export function TargetRow({ reading, at, draft, isChosen, onChoose, onAct, period }: TargetRowProps) {
  const { t } = useText();
  const { line, text, state } = reading;
  const noteId = `target-note-${line.unitId}`;
  return (
    <tr>
      <td className="kpi-check">
        <input
          type="checkbox"
          checked={isChosen}
          aria-label={t('kpi.targets.choose', { unit: line.unitName })}
          onChange={(event) => onChoose(line, event.target.checked)}
        />
      </td>
      <th scope="row" className="kpi-unit">
        {line.unitName}
      </th>
      <td>{t(`words.level.${line.level}`)}</td>
      <td className={state === 'saved' ? 'kpi-cell' : `kpi-cell kpi-cell-${state}`}>
        <input
          {...cellAttributes({ row: at, column: 0 })}
          type="text"
          inputMode="decimal"
          value={text}
          aria-label={t('kpi.targets.cell', { unit: line.unitName })}
          aria-invalid={state === 'wrong'}
          aria-describedby={noteId}
          onChange={(event) => draft.type(line, event.target.value)}
        />
      </td>
      <td id={noteId} className="kpi-note">
        <TargetState reading={reading} draft={draft} />
        {reading.other !== null && (
          <OtherTab
            value={reading.other.trim() === '' ? t('kpi.draft.blank') : reading.other}
            onKeep={() => draft.keepHere(line.unitId)}
            onTake={() => draft.takeOther(line.unitId)}
          />
        )}
        {state !== 'conflict' && <Standing line={line} />}
        <RowActs {...{ line, draft, onAct, period }} />
      </td>
    </tr>
  );
}

function TargetState({ reading, draft }: { readonly reading: TargetReading; readonly draft: TargetDraftInUse }) {
  const { t, language, periodText, percentText } = useText();
  const { line, fault, state, targetBp } = reading;
  const percent = (points: number | null) => (points === null ? t('kpi.draft.blank') : percentText(points));
  if (fault !== null) return <span className="late">{sentenceFor(fault, language)}</span>;
  if (state === 'conflict' && reading.other === null) {
    return (
      <span className="kpi-conflict">
        <span>{t('kpi.draft.mine', { value: percent(targetBp) })}</span>
        <span>{t('kpi.draft.theirs', { person: line.setBy ?? '', value: percent(line.targetBp) })}</span>
        <span className="row">
          <Button size="small" onClick={() => draft.keepMine(line)}>
            {t('kpi.draft.keepMine')}
          </Button>
          <Button size="small" onClick={() => draft.takeTheirs(line)}>
            {t('kpi.draft.takeTheirs')}
          </Button>
        </span>
      </span>
    );
  }
  return (
    <>
      {state === 'waiting' && <span className="kpi-unsent">{t('kpi.targets.waiting')}</span>}
      {targetBp === null && line.inherited !== null && (
        <span>
          {t('kpi.targets.inherited', {
            period: periodText(line.inherited.period),
            target: percentText(line.inherited.targetBp),
          })}
        </span>
      )}
      {targetBp === null && line.inherited === null && <span className="soft">{t('kpi.measure.noTarget')}</span>}
    </>
  );
}

type RowActsProps = Pick<TargetRowProps, 'draft' | 'onAct' | 'period'> & { readonly line: TargetLine };

/** What can be done with a target beside typing another: decide on a proposal, see its versions, set the way to it. */
function RowActs({ line, draft, onAct, period }: RowActsProps) {
  const { t } = useText();
  const { unitName: unit, answer, standing, version } = line;
  const isDeciding = standing === 'proposed' && answer?.kind === 'proposed';
  if (!isDeciding && version === null && !hasWay(period)) return null;
  return (
    <div className="targets-row-acts no-print">
      {isDeciding && (
        <>
          <button
            type="button"
            className="count-button"
            aria-label={t('target.decide.takeOf', { unit })}
            onClick={() => draft.typeEach([{ unitId: line.unitId, targetBp: answer.proposedBp }])}
          >
            {t('target.decide.take')}
          </button>
          <button type="button" className="count-button" aria-label={t('target.decide.keepOf', { unit })} onClick={() => onAct('keep', line)}>
            {t('target.decide.keep')}
          </button>
        </>
      )}
      {version !== null && (
        <button type="button" className="count-button" aria-label={t('target.history.openOf', { unit })} onClick={() => onAct('history', line)}>
          {t('target.history.open')}
        </button>
      )}
      {hasWay(period) && (
        <button type="button" className="count-button" aria-label={t('target.way.openOf', { unit })} onClick={() => onAct('way', line)}>
          {t('target.way.open')}
        </button>
      )}
    </div>
  );
}
