import type { Period } from '@dondoc/domain/calendar';
import { parseTarget } from '@dondoc/domain/kpi';
import { Alert, Button, Select } from 'antd';
import { useId, useState } from 'react';
import { Refusal } from '../../../parts/Answer.tsx';
import { sentenceFor } from '../../../text/fault-text.ts';
import { useText } from '../../../text/use-text.ts';
import { Field } from '../../../ui/Field.tsx';
import { Notice } from '../../../ui/Notice.tsx';
import { useSheet } from '../../../ui/sheet/use-sheet.ts';
import type { TargetLine } from '../answers.ts';
import { TargetRow } from './TargetRow.tsx';
import { useSaveTargets } from './use-save-targets.ts';
import { useTargetDraft, type TargetDraftInUse } from './use-target-draft.ts';

interface TargetsFormProps {
  readonly indicator: string;
  readonly period: Period;
  readonly lines: readonly TargetLine[];
  readonly caption: string;
}

/** The targets of an indicator and period: one by one, the same for many, or pasted; saved all together. */
export function TargetsForm({ indicator, period, lines, caption }: TargetsFormProps) {
  const { t } = useText();
  const draft = useTargetDraft(lines, `${indicator}.${period}`);
  const { save, isSaving, error, outcome } = useSaveTargets({ indicator, period }, draft);
  const [wasRestored] = useState(() => Object.keys(draft.draft).length > 0);
  const [level, setLevel] = useState<TargetLine['level'] | 'all'>('all');
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [unmatched, setUnmatched] = useState<readonly string[]>([]);
  const shown = draft.readings.filter(({ line }) => level === 'all' || line.level === level);
  const shownLines = shown.map(({ line }) => line);
  const keys = useSheet({
    onText: ({ row }, text) => {
      const line = shownLines[row];
      if (line !== undefined) draft.type(line, text);
    },
    onUndo: draft.undo,
    onRedo: draft.redo,
    onPaste: ({ row }, range) => setUnmatched(draft.paste(shownLines, row, range).unmatched),
  });
  if (lines.length === 0) return <Notice>{t('kpi.targets.none')}</Notice>;

  const count = (state: string) => draft.readings.filter((reading) => reading.state === state).length;
  const [waiting, wrong, conflicts] = [count('waiting'), count('wrong'), count('conflict')];
  const choose = (line: TargetLine, isChosen: boolean) =>
    setChosen(new Set(isChosen ? [...chosen, line.unitId] : [...chosen].filter((id) => id !== line.unitId)));
  return (
    <>
      {wasRestored && <Alert type="info" showIcon closable title={t('kpi.draft.restored')} className="kpi-restored" />}
      <div className="kpi-bulk no-print">
        <LevelField lines={lines} value={level} onChange={setLevel} />
        <SameForMany shown={shownLines} chosen={shownLines.filter(({ unitId }) => chosen.has(unitId))} draft={draft} />
      </div>
      <p className="soft no-print">{t('kpi.targets.pasteHint')}</p>
      {unmatched.length > 0 && (
        <Alert role="alert" type="warning" showIcon title={t('kpi.targets.unmatched', { names: unmatched.join(', ') })} />
      )}
      <div className="kpi-frame" {...keys}>
        <table className="kpi-table">
          <caption className="visually-hidden">{caption}</caption>
          <thead>
            <tr>
              <th scope="col" className="kpi-check">
                <input
                  type="checkbox"
                  aria-label={t('kpi.targets.chooseAll')}
                  checked={shownLines.length > 0 && shownLines.every(({ unitId }) => chosen.has(unitId))}
                  onChange={(event) =>
                    setChosen(new Set(event.target.checked ? shownLines.map(({ unitId }) => unitId) : []))
                  }
                />
              </th>
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
              />
            ))}
          </tbody>
        </table>
      </div>
      {error !== null && <Refusal error={error} />}
      <div className="kpi-actions no-print">
        <Button type="primary" disabled={waiting === 0} loading={isSaving} onClick={save}>
          {waiting === 0 ? t('shell.common.save') : t('kpi.targets.save', { count: waiting })}
        </Button>
        <Button disabled={!draft.canUndo} onClick={draft.undo}>
          {t('kpi.draft.undo')}
        </Button>
        <Button disabled={!draft.canRedo} onClick={draft.redo}>
          {t('kpi.draft.redo')}
        </Button>
        <output>
          {outcome !== null && <strong>{outcome}</strong>}{' '}
          {wrong > 0 && <span>{t('kpi.targets.wrong', { count: wrong })}</span>}
          {conflicts > 0 && <span> {t('kpi.targets.conflicts', { count: conflicts })}</span>}
          {waiting + wrong + conflicts === 0 && t('kpi.targets.nothing')}
        </output>
      </div>
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
