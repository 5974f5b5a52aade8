import type { DraftEdit, Orphan, ReviewedDraft } from '@dondoc/domain/plan';
import { Button, Input, Segmented, Select } from 'antd';
import { useText } from '../../../text/use-text.ts';
import { useKept } from '../../../ui/use-kept.ts';
import { useMedia } from '../../../ui/use-media.ts';
import type { ReviewSteps } from './use-review.ts';

const ways = ['attach', 'makeTask', 'drop'] as const;
type Way = (typeof ways)[number];

/** What a person has chosen and typed about a line; it stays on this machine until the step is taken. */
interface Typed {
  readonly way: Way;
  readonly to: number | null;
  readonly words: string;
}

const blank: Typed = { way: 'attach', to: null, words: '' };

function isTyped(value: unknown): value is Typed {
  if (typeof value !== 'object' || value === null) return false;
  const { way, to, words } = value as Readonly<Record<string, unknown>>;
  return ways.some((each) => each === way) && (to === null || typeof to === 'number') && typeof words === 'string';
}

interface Props {
  readonly orphan: Orphan;
  readonly draft: ReviewedDraft;
  readonly steps: ReviewSteps;
}

/** Where a line without a task belongs: to a task there is, to one of its own, or nowhere, with the reason. */
export function OrphanSteps({ orphan, draft, steps }: Props) {
  const { t } = useText();
  const isNarrow = !useMedia('(min-width: 480px)');
  const { kept, keep, forget } = useKept(`draft.${steps.draftId}.line.${orphan.line}`, isTyped);
  const { way, to, words } = kept ?? blank;
  const put = (part: Partial<Typed>) => keep({ way, to, words, ...part });
  const take = async (wanted: DraftEdit) => {
    if ((await steps.take(wanted)) !== null) forget();
  };
  const edit = stepOf(way, { line: orphan.line, to, words: words.trim() });
  const asked = { attach: t('draft.review.attachTo', orphan), makeTask: t('draft.review.makeTitle', orphan), drop: t('draft.review.dropReason', orphan) }[way];
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault();
        if (edit !== null) void take(edit);
      }}
    >
      <Segmented
        name={`orphan-${orphan.line}`}
        aria-label={t('draft.review.orphan')}
        orientation={isNarrow ? 'vertical' : 'horizontal'}
        value={way}
        onChange={(chosen) => put({ way: chosen })}
        options={ways.map((each) => ({ value: each, label: t(`draft.review.${each}`) }))}
      />
      <label htmlFor={`orphan-step-${orphan.line}`}>{asked}</label>
      {way === 'attach' ? (
        <Select
          id={`orphan-step-${orphan.line}`}
          aria-label={asked}
          placeholder={t('draft.review.chooseTask')}
          value={to}
          onChange={(line) => put({ to: line })}
          showSearch={{ optionFilterProp: 'label' }}
          options={draft.tasks.map(({ line, title }) => ({ value: line, label: `${line}. ${title}` }))}
        />
      ) : (
        <Input.TextArea id={`orphan-step-${orphan.line}`} autoSize={{ minRows: 2 }} value={words} onChange={(event) => put({ words: event.target.value })} />
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
