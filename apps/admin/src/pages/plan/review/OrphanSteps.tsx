import type { DraftEdit, Orphan, ReviewedDraft } from '@dondoc/domain/plan';
import { Button, Input, Segmented, Select } from 'antd';
import { useState } from 'react';
import { useText } from '../../../text/use-text.ts';
import { useMedia } from '../../../ui/use-media.ts';
import type { ReviewSteps } from './use-review.ts';

const ways = ['attach', 'makeTask', 'drop'] as const;
type Way = (typeof ways)[number];

interface Props {
  readonly orphan: Orphan;
  readonly draft: ReviewedDraft;
  readonly steps: ReviewSteps;
}

/** Where a line without a task belongs: to a task there is, to one of its own, or nowhere, with the reason. */
export function OrphanSteps({ orphan, draft, steps }: Props) {
  const { t } = useText();
  const isNarrow = !useMedia('(min-width: 480px)');
  const [way, setWay] = useState<Way>('attach');
  const [to, setTo] = useState<number | null>(null);
  const [words, setWords] = useState('');
  const edit = stepOf(way, { line: orphan.line, to, words: words.trim() });
  const asked = { attach: t('draft.review.attachTo', orphan), makeTask: t('draft.review.makeTitle', orphan), drop: t('draft.review.dropReason', orphan) }[way];
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault();
        if (edit !== null) void steps.take(edit);
      }}
    >
      <Segmented
        name={`orphan-${orphan.line}`}
        aria-label={t('draft.review.orphan')}
        orientation={isNarrow ? 'vertical' : 'horizontal'}
        value={way}
        onChange={setWay}
        options={ways.map((each) => ({ value: each, label: t(`draft.review.${each}`) }))}
      />
      <label htmlFor={`orphan-step-${orphan.line}`}>{asked}</label>
      {way === 'attach' ? (
        <Select
          id={`orphan-step-${orphan.line}`}
          aria-label={asked}
          placeholder={t('draft.review.chooseTask')}
          value={to}
          onChange={setTo}
          showSearch={{ optionFilterProp: 'label' }}
          options={draft.tasks.map(({ line, title }) => ({ value: line, label: `${line}. ${title}` }))}
        />
      ) : (
        <Input.TextArea id={`orphan-step-${orphan.line}`} autoSize={{ minRows: 2 }} value={words} onChange={(event) => setWords(event.target.value)} />
      )}
      <div>
        <Button type="primary" htmlType="submit" disabled={edit === null || steps.isBusy}>
          {t(`draft.review.${way}`)}
        </Button>
      </div>
    </form>
  );
}

/** The step, or null while something of it is missing. */
function stepOf(
  way: Way,
  { line, to, words }: { readonly line: number; readonly to: number | null; readonly words: string },
): DraftEdit | null {
  if (way === 'attach') return to === null ? null : { kind: 'attach-orphan', line, to };
  if (words === '') return null;
  return way === 'makeTask' ? { kind: 'make-task', line, title: words } : { kind: 'drop-orphan', line, reason: words };
}
