import { editDraft, type DraftTask, type ReviewedDraft } from '@dondoc/domain/plan';
import { Modal } from 'antd';
import type { KeyboardEvent } from 'react';
import { sentenceFor } from '../../../text/fault-text.ts';
import { useText } from '../../../text/use-text.ts';
import { useKept } from '../../../ui/use-kept.ts';
import { cutBeside, cutsOf, likelyCut, wordsOf } from './split-places.ts';
import type { ReviewSteps } from './use-review.ts';

interface Props {
  readonly draftId: string;
  readonly draft: ReviewedDraft;
  readonly task: DraftTask;
  readonly steps: ReviewSteps;
  readonly onClose: () => void;
}

const isCut = (value: unknown): value is number => typeof value === 'number';

/** Places the cut in the words of a title and shows the two tasks it gives. */
export function SplitDialog({ draftId, draft, task, steps, onClose }: Props) {
  const { t, language } = useText();
  const { kept, keep, forget } = useKept(`draft.${draftId}.${task.line}.cut`, isCut);
  const cuts = cutsOf(task.title);
  const at = kept !== null && cuts.includes(kept) ? kept : likelyCut(task.title);
  const close = () => {
    forget();
    onClose();
  };
  const split = at === null ? null : editDraft(draft, { kind: 'split-task', line: task.line, at });
  const submit = async () => {
    if (at !== null && (await steps.take({ kind: 'split-task', line: task.line, at })) !== null) close();
  };
  return (
    <Modal
      open
      title={t('draft.split.title')}
      width={680}
      okText={t('draft.split.confirm')}
      okButtonProps={{ disabled: split?.ok !== true }}
      confirmLoading={steps.isBusy}
      onOk={() => void submit()}
      onCancel={close}
    >
      {at === null ? (
        <p>{t('draft.split.oneWord')}</p>
      ) : (
        <div className="stack">
          <p className="soft">{t('draft.split.how')}</p>
          <CutInWords title={task.title} at={at} onCut={keep} onTake={() => void submit()} />
          {split?.ok === false && <p className="warn">{sentenceFor(split.fault, language)}</p>}
          {split?.ok === true && <Halves draft={split.value} line={task.line} />}
          <p className="soft">{t('draft.split.both', { units: task.assignments.length, deadlines: task.deadlines.length })}</p>
        </div>
      )}
    </Modal>
  );
}

interface CutProps {
  readonly title: string;
  readonly at: number;
  readonly onCut: (at: number) => void;
  readonly onTake: () => void;
}

/** The words with the cut between two of them: a press on a word puts it before that word, the arrow keys move it word by word. */
function CutInWords({ title, at, onCut, onTake }: CutProps) {
  const { t } = useText();
  const words = wordsOf(title);
  const cuts = cutsOf(title);
  const before = words.findLast(({ from }) => from < at)?.text ?? '';
  const after = words.find(({ from }) => from === at)?.text ?? '';
  const press = (event: KeyboardEvent) => {
    if (event.key === 'Enter') return onTake();
    const by = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1, PageDown: 10, PageUp: -10, Home: -Infinity, End: Infinity }[event.key];
    if (by === undefined) return;
    event.preventDefault();
    onCut(cutBeside(title, at, by));
  };
  return (
    <div
      ref={focusWhenOpen}
      role="slider"
      tabIndex={0}
      className="split-words"
      aria-label={t('draft.split.cut')}
      aria-valuemin={1}
      aria-valuemax={cuts.length}
      aria-valuenow={cuts.indexOf(at) + 1}
      aria-valuetext={t('draft.split.between', { before, after })}
      onKeyDown={press}
      onClick={(event) => {
        const word = event.target instanceof Element ? event.target.closest('[data-from]') : null;
        if (word instanceof HTMLElement) onCut(Number(word.dataset['from']));
      }}
    >
      {words.map(({ from, text }, index) => (
        <span key={from}>
          {from === at && <span className="split-cut" aria-hidden="true" />}
          <span className={index === 0 ? '' : 'split-word'} data-from={index === 0 ? undefined : from}>
            {text}
          </span>{' '}
        </span>
      ))}
    </div>
  );
}

/** The cut takes the focus once the dialog, which takes it first, is open. */
function focusWhenOpen(words: HTMLElement | null): () => void {
  const timer = setTimeout(() => words?.focus(), 150);
  return () => clearTimeout(timer);
}

function Halves({ draft, line }: { readonly draft: ReviewedDraft; readonly line: number }) {
  const { t } = useText();
  const first = draft.tasks.findIndex((task) => task.line === line);
  return (
    <ol className="split-halves" aria-label={t('draft.split.result')}>
      {draft.tasks.slice(first, first + 2).map((task) => (
        <li key={task.line}>{task.title}</li>
      ))}
    </ol>
  );
}
