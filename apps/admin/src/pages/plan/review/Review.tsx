import { openFindings } from '@dondoc/domain/plan';
import { Segmented } from 'antd';
import { useState } from 'react';
import { useText } from '../../../text/use-text.ts';
import { useMedia } from '../../../ui/use-media.ts';
import { DraftPane } from './DraftPane.tsx';
import { FindingsPane } from './FindingsPane.tsx';
import { ReviewDialogs, type OpenDialog } from './ReviewDialogs.tsx';
import { ReviewHead } from './ReviewHead.tsx';
import { SourcePane } from './SourcePane.tsx';
import { useChosen } from './use-chosen.ts';
import { useReviewKeys } from './use-review-keys.ts';
import { useReviewSteps, type OpenedDraft } from './use-review.ts';
import { useSelected } from './use-selected.ts';
import { useTaskActs } from './use-task-acts.ts';
import './review.css';
import './source.css';

const panes = ['source', 'findings', 'draft'] as const;
type Pane = (typeof panes)[number];

/** The source, what is open, and the draft, side by side; one at a time on a narrow screen. Made by hand, a draft has no source. */
export function Review({ opened }: { readonly opened: OpenedDraft }) {
  const isWide = useMedia('(min-width: 900px)');
  // A plan written by hand begins with its tasks: there is nothing to settle yet.
  const [pane, setPane] = useState<Pane>(opened.source.length === 0 ? 'draft' : 'findings');
  const [dialog, setDialog] = useState<OpenDialog | null>(null);
  const { line: chosen, field, choose, chooseField } = useChosen();
  const steps = useReviewSteps(opened);
  const { draft, source } = opened;
  const selected = useSelected(opened.id, draft.tasks);
  const acts = useTaskActs({ draft, steps, selected, chosen, choose, open: setDialog });
  const edit = (line: number) => setDialog({ kind: 'edit', line });
  const showKeys = () => setDialog({ kind: 'keys' });
  const hasKeys = dialog === null;
  useReviewKeys({ ...opened, chosen, steps, choose, select: selected.toggle, act: acts.act, add: acts.add, showKeys }, hasKeys);

  const hasSource = source.length > 0;
  // Where one pane is shown at a time, what is chosen in it is shown in the other.
  const thenShow = <Of,>(other: Pane, act: (of: Of) => void) => (of: Of) => {
    act(of);
    if (other !== 'source' || hasSource) setPane(other);
  };
  const shown = (each: Pane) => (each !== 'source' || hasSource) && (isWide || pane === each);
  return (
    <>
      <ReviewHead opened={opened} steps={steps} onKeys={showKeys} />
      {!isWide && <PaneChoice opened={opened} pane={pane} onChoose={setPane} />}
      <div className="review" data-alone={hasSource ? undefined : ''}>
        {shown('source') && <SourcePane source={source} draft={draft} chosen={chosen} field={field} onChoose={choose} onField={thenShow('draft', chooseField)} />}
        {shown('findings') && <FindingsPane draft={draft} steps={steps} chosen={chosen} onChoose={choose} onEdit={edit} hasKeys={hasKeys} />}
        {shown('draft') && (
          <DraftPane draft={draft} chosen={chosen} field={field} selected={selected} onChoose={thenShow('source', choose)} onField={thenShow('source', chooseField)} onAct={acts.act} onAdd={acts.add} onMany={acts.many} />
        )}
      </div>
      {dialog !== null && <ReviewDialogs opened={opened} dialog={dialog} selected={selected} steps={steps} onClose={() => setDialog(null)} />}
    </>
  );
}

interface PaneChoiceProps {
  readonly opened: OpenedDraft;
  readonly pane: Pane;
  readonly onChoose: (pane: Pane) => void;
}

function PaneChoice({ opened: { draft, source }, pane, onChoose }: PaneChoiceProps) {
  const { t } = useText();
  const labels: { readonly [Each in Pane]: string } = {
    source: t('draft.review.paneSource'),
    findings: t('draft.review.paneFindings', { count: openFindings(draft).length }),
    draft: t('draft.review.paneDraft', { count: draft.tasks.length }),
  };
  const offered = panes.filter((each) => each !== 'source' || source.length > 0);
  return (
    <Segmented
      block
      className="review-panes"
      name="pane"
      aria-label={t('draft.review.title')}
      value={pane}
      onChange={onChoose}
      options={offered.map((each) => ({ value: each, label: labels[each] }))}
    />
  );
}
