import { Button, Select } from 'antd';
import { useState } from 'react';
import type { Answers } from '../../../answers.ts';
import { useText } from '../../../text/use-text.ts';
import { Notice } from '../../../ui/Notice.tsx';
import './changes.css';
import { ChangedTask, type ChangeOf } from './ChangedTask.tsx';

type Compared = Answers['plan']['compareRevision'];

interface Props {
  readonly compared: Compared;
  /** Says which task of the plan a task of the draft is; null: none, it is new. */
  readonly onPair: (line: number, taskId: string | null) => void;
}

/** Every change of a revision: what is added, gone and changed in full, what is kept by name. */
export function Changes({ compared, onPair }: Props) {
  const { t, numberText } = useText();
  const { counts, changes } = compared;
  const added = changes.filter((change) => change.kind === 'added');
  const gone = changes.filter((change) => change.kind === 'gone');
  const changed = changes.filter((change) => change.kind === 'changed');
  const kept = changes.filter((change) => change.kind === 'kept');
  const isNothing = added.length + gone.length + changed.length === 0;
  const head = (kind: 'added' | 'gone' | 'changed' | 'kept') => `${t(`version.compare.kinds.${kind}`)} (${numberText(counts[kind])})`;
  return (
    <>
      <p className="preview-sum" role="status">
        {isNothing
          ? t('version.compare.nothing')
          : t('version.compare.parts', { added: numberText(counts.partsAdded), removed: numberText(counts.partsRemoved), redated: numberText(counts.partsRedated) })}
      </p>
      <section className="panel" aria-labelledby="changed">
        <h2 id="changed">{head('changed')}</h2>
        {changed.length === 0 && <Notice>{t('version.compare.none')}</Notice>}
        {changed.map((change) => (
          <article key={change.line} className="change" aria-label={change.after.title}>
            <h3>{change.after.title}</h3>
            {change.reports > 0 && <p className="soft">{t('version.compare.reports', { count: change.reports })}</p>}
            <ChangedTask change={change} />
            <Button size="small" onClick={() => onPair(change.line, null)} aria-label={`${t('version.compare.unpair')}: ${change.after.title}`}>
              {t('version.compare.unpair')}
            </Button>
          </article>
        ))}
      </section>
      <section className="panel" aria-labelledby="added">
        <h2 id="added">{head('added')}</h2>
        {added.length === 0 && <Notice>{t('version.compare.none')}</Notice>}
        {added.map((change) => (
          <AddedTask key={change.line} change={change} gone={gone} onPair={onPair} />
        ))}
      </section>
      <section className="panel" aria-labelledby="gone">
        <h2 id="gone">{head('gone')}</h2>
        {gone.length === 0 && <Notice>{t('version.compare.none')}</Notice>}
        {gone.map(({ taskId, before, parts, reports }) => (
          <article key={taskId} className="change">
            <h3>{before.title}</h3>
            <p className="soft">{t('version.compare.goneNote', { count: parts.length, reports })}</p>
          </article>
        ))}
      </section>
      <details className="panel">
        <summary>{head('kept')}</summary>
        <ul className="why-list">
          {kept.map(({ taskId, title }) => (
            <li key={taskId}>{title}</li>
          ))}
        </ul>
      </details>
    </>
  );
}

interface AddedProps {
  readonly change: ChangeOf<'added'>;
  readonly gone: readonly ChangeOf<'gone'>[];
  readonly onPair: Props['onPair'];
}

/** A new task; a person may say that it is an earlier one in other words. */
function AddedTask({ change, gone, onPair }: AddedProps) {
  const { t } = useText();
  const [chosen, setChosen] = useState<string | null>(null);
  const { line, task } = change;
  return (
    <article className="change" aria-label={task.title}>
      <h3>{task.title}</h3>
      <p className="soft">{task.assignments.map(({ role, unit }) => `${t(`words.role.${role}`)}: ${unit}`).join('; ')}</p>
      <p className="soft">{task.deadlines.map(({ text }) => text).join('; ')}</p>
      {gone.length > 0 && (
        <div className="pairing">
          <div>
            <Select
              className="pairing-choice"
              aria-label={`${t('version.compare.pair')} ${task.title}`}
              placeholder={t('version.compare.pair')}
              showSearch={{ optionFilterProp: 'label' }}
              value={chosen}
              onChange={setChosen}
              options={gone.map(({ taskId, before }) => ({ value: taskId, label: before.title }))}
            />
            <div className="soft">{t('version.compare.pairHint')}</div>
          </div>
          <Button disabled={chosen === null} onClick={() => onPair(line, chosen)}>
            {t('version.compare.pairAction')}
          </Button>
        </div>
      )}
    </article>
  );
}
