import type { Period } from '@dondoc/domain/calendar';
import { parseTarget, type Indicator } from '@dondoc/domain/kpi';
import type { UnitId } from '@dondoc/domain/unit';
import { Alert, Button, Select } from 'antd';
import { useId, useState } from 'react';
import { Refusal, type Asked } from '../../../parts/Answer.tsx';
import { TakenElsewhere } from '../../../parts/OtherTab.tsx';
import { SaveBar } from '../../../parts/SaveBar.tsx';
import { sentenceFor } from '../../../text/fault-text.ts';
import { useText } from '../../../text/use-text.ts';
import { Field } from '../../../ui/Field.tsx';
import { Notice } from '../../../ui/Notice.tsx';
import { useSheet } from '../../../ui/sheet/use-sheet.ts';
import type { CascadeAnswer, TargetLine } from '../answers.ts';
import { CascadeLine } from './CascadeLine.tsx';
import { FileCompare } from './FileCompare.tsx';
import { HistoryDrawer } from './HistoryDrawer.tsx';
import { KeepDialog } from './KeepDialog.tsx';
import { NotPasted } from './NotPasted.tsx';
import { RevisionDialog } from './RevisionDialog.tsx';
import type { PastedTargets } from './target-draft.ts';
import { TargetRow, type RowAct } from './TargetRow.tsx';
import { TrajectoryDrawer } from './TrajectoryDrawer.tsx';
import { useSaveTargets } from './use-save-targets.ts';
import { useTargetDraft, type TargetDraftInUse } from './use-target-draft.ts';

interface TargetsFormProps {
  readonly indicator: Indicator;
  readonly period: Period;
  /** The unit above, then those directly below it. */
  readonly lines: readonly TargetLine[];
  readonly caption: string;
  readonly cascade: Asked<CascadeAnswer>;
  readonly parent: { readonly unitId: UnitId; readonly name: string };
}

/** The targets of an indicator and period: one by one, the same for many, or pasted; saved all together. */
export function TargetsForm({ indicator, period, lines, caption, cascade, parent }: TargetsFormProps) {
  const { t } = useText();
  const asked = { indicator: indicator.code, period };
  const draft = useTargetDraft(lines, asked);
  const { save, revisions, isSaving, error, outcome } = useSaveTargets(asked, draft);
  const [isAsking, setAsking] = useState(false);
  const [act, setAct] = useState<{ readonly what: RowAct; readonly line: TargetLine } | null>(null);
  const [wasRestored] = useState(() => draft.readings.some(({ state }) => state !== 'saved'));
  const [level, setLevel] = useState<TargetLine['level'] | 'all'>('all');
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [pasted, setPasted] = useState<PastedTargets | null>(null);
  const shown = draft.readings.filter(({ line }) => line.mayAssign && (level === 'all' || line.level === level));
  const shownLines = shown.map(({ line }) => line);
  const keys = useSheet({
    onText: ({ row }, text) => {
      const line = shownLines[row];
      if (line !== undefined) draft.type(line, text);
    },
    onUndo: draft.undo,
    onRedo: draft.redo,
    onPaste: ({ row }, range) => setPasted(draft.paste(shownLines, row, range)),
  });
  if (lines.length === 0) return <Notice>{t('kpi.targets.none')}</Notice>;

  const count = (state: string) => draft.readings.filter((reading) => reading.state === state).length;
  const disputes = draft.readings.filter(({ other }) => other !== null).length;
  const conflicts = draft.readings.filter(({ state, other }) => state === 'conflict' && other === null).length;
  const [waiting, wrong] = [count('waiting'), count('wrong')];
  const standing = [
    wrong > 0 && t('kpi.targets.wrong', { count: wrong }),
    conflicts > 0 && t('kpi.targets.conflicts', { count: conflicts }),
    disputes > 0 && t('kpi.draft.disputes', { count: disputes }),
    waiting + wrong + conflicts + disputes === 0 && t('kpi.targets.nothing'),
  ];
  const choose = (line: TargetLine, isChosen: boolean) =>
    setChosen(new Set(isChosen ? [...chosen, line.unitId] : [...chosen].filter((id) => id !== line.unitId)));
  return (
    <>
      {wasRestored && <Alert type="info" showIcon closable title={t('kpi.draft.restored')} className="kpi-restored" />}
      <TakenElsewhere count={draft.taken} />
      <div className="kpi-bulk no-print">
        <LevelField lines={lines} value={level} onChange={setLevel} />
        <SameForMany shown={shownLines} chosen={shownLines.filter(({ unitId }) => chosen.has(unitId))} draft={draft} />
        <label className="targets-all">
          <input
            type="checkbox"
            checked={shownLines.length > 0 && shownLines.every(({ unitId }) => chosen.has(unitId))}
            onChange={(event) => setChosen(new Set(event.target.checked ? shownLines.map(({ unitId }) => unitId) : []))}
          />
          {t('kpi.targets.chooseAll')}
        </label>
        <FileCompare {...asked} under={parent.unitId} draft={draft} />
      </div>
      <p className="soft no-print">{t('kpi.targets.pasteHint')}</p>
      {pasted !== null && <NotPasted {...pasted} />}
      <div className="kpi-frame" {...keys}>
        <table className="kpi-table">
          <caption className="visually-hidden">{caption}</caption>
          <thead>
            <tr>
              <td className="kpi-check" />
              <th scope="col" className="kpi-unit">
                {t('kpi.targets.unit')}
              </th>
              <th scope="col">{t('kpi.targets.level')}</th>
              <th scope="col" className="kpi-number kpi-target">
                {t('kpi.targets.value')}
              </th>
              <th scope="col">{t('kpi.targets.state')}</th>
            </tr>
          </thead>
          <tbody>
            {shown.map((reading, at) => (
              <TargetRow
                key={reading.line.unitId}
                reading={reading}
                at={at}
                draft={draft}
                isChosen={chosen.has(reading.line.unitId)}
                onChoose={choose}
                onAct={(what, line) => setAct({ what, line })}
                period={period}
              />
            ))}
          </tbody>
        </table>
      </div>
      {error !== null && <Refusal error={error} />}
      <SaveBar
        draft={draft}
        save={{
          label: waiting === 0 ? t('shell.common.save') : t('kpi.targets.save', { count: waiting }),
          isReady: waiting > 0,
          isSaving,
          onSave: () => (revisions > 0 ? setAsking(true) : save(null)),
        }}
        outcome={outcome}
        standing={standing.filter((part) => part !== false)}
      >
        <CascadeLine {...{ indicator, cascade, parent }} readings={draft.readings} />
      </SaveBar>
      {isAsking && (
        <RevisionDialog
          count={revisions}
          onClose={() => setAsking(false)}
          onConfirm={(basis) => {
            setAsking(false);
            save(basis);
          }}
        />
      )}
      {act?.what === 'history' && <HistoryDrawer {...asked} line={act.line} onClose={() => setAct(null)} />}
      {act?.what === 'keep' && <KeepDialog {...asked} line={act.line} onClose={() => setAct(null)} />}
      {act?.what === 'way' && <TrajectoryDrawer indicator={indicator} period={period} line={act.line} onClose={() => setAct(null)} />}
    </>
  );
}

interface LevelFieldProps {
  readonly lines: readonly TargetLine[];
  readonly value: TargetLine['level'] | 'all';
  readonly onChange: (level: TargetLine['level'] | 'all') => void;
}

function LevelField({ lines, value, onChange }: LevelFieldProps) {
  const { t } = useText();
  const id = useId();
  const levels = [...new Set(lines.map(({ level }) => level))];
  return (
    <div className="filter">
      <label htmlFor={id}>{t('kpi.targets.show')}</label>
      <Select
        id={id}
        value={value}
        onChange={onChange}
        options={[
          { value: 'all' as const, label: t('shell.common.all') },
          ...levels.map((each) => ({ value: each, label: t(`words.level.${each}`) })),
        ]}
      />
    </div>
  );
}

interface SameForManyProps {
  readonly shown: readonly TargetLine[];
  readonly chosen: readonly TargetLine[];
  readonly draft: TargetDraftInUse;
}

/** One target for every unit in sight, or for those that are chosen. */
function SameForMany({ shown, chosen, draft }: SameForManyProps) {
  const { t, language } = useText();
  const [text, setText] = useState('');
  const parsed = parseTarget(text);
  const isReady = parsed.ok && parsed.value !== null;
  return (
    <>
      <Field label={t('kpi.targets.bulk')} error={parsed.ok ? null : sentenceFor(parsed.fault, language)}>
        {({ status: _status, ...ties }) => (
          <span className="kpi-cell">
            <input {...ties} type="text" inputMode="decimal" value={text} onChange={(event) => setText(event.target.value)} />
          </span>
        )}
      </Field>
      <Button disabled={!isReady} onClick={() => draft.typeAll(shown, text)}>
        {t('kpi.targets.setAll', { count: shown.length })}
      </Button>
      <Button disabled={!isReady || chosen.length === 0} onClick={() => draft.typeAll(chosen, text)}>
        {t('kpi.targets.setChosen', { count: chosen.length })}
      </Button>
    </>
  );
}
