import { openFindings } from '@dondoc/domain/plan';
import { getRouteApi } from '@tanstack/react-router';
import { Segmented } from 'antd';
import { useState } from 'react';
import { useText } from '../../../text/use-text.ts';
import { useMedia } from '../../../ui/use-media.ts';
import { DraftPane } from './DraftPane.tsx';
import { FindingsPane } from './FindingsPane.tsx';
import { ReviewHead } from './ReviewHead.tsx';
import { SourcePane } from './SourcePane.tsx';
import { TaskForm } from './TaskForm.tsx';
import { useReviewSteps, type OpenedDraft } from './use-review.ts';
import './review.css';

const here = getRouteApi('/app/ke-hoach/du-thao/$draftId');

const panes = ['source', 'findings', 'draft'] as const;
type Pane = (typeof panes)[number];

/** The source, what is open, and the draft, side by side; one at a time on a narrow screen. */
export function Review({ opened }: { readonly opened: OpenedDraft }) {
  const isWide = useMedia('(min-width: 900px)');
  const [pane, setPane] = useState<Pane>('findings');
  const [editing, setEditing] = useState<number | null>(null);
  const { line: chosen = null } = here.useSearch();
  const navigate = here.useNavigate();
  const steps = useReviewSteps(opened);
  const { draft, source } = opened;

  const choose = (line: number) =>
    void navigate({ search: (search) => ({ ...search, line }), replace: true, resetScroll: false });
  const shown = (each: Pane) => isWide || pane === each;
  const edited = draft.tasks.find(({ line }) => line === editing);
  return (
    <>
      <ReviewHead opened={opened} steps={steps} />
      {!isWide && <PaneChoice opened={opened} pane={pane} onChoose={setPane} />}
      <div className="review">
        {shown('source') && <SourcePane source={source} draft={draft} chosen={chosen} onChoose={choose} />}
        {shown('findings') && (
          <FindingsPane draft={draft} steps={steps} chosen={chosen} onChoose={choose} onEdit={setEditing} />
        )}
        {shown('draft') && <DraftPane draft={draft} chosen={chosen} onChoose={choose} onEdit={setEditing} />}
      </div>
      {edited !== undefined && (
        <TaskForm key={edited.line} draftId={opened.id} draft={draft} task={edited} steps={steps} onClose={() => setEditing(null)} />
      )}
    </>
  );
}

interface PaneChoiceProps {
  readonly opened: OpenedDraft;
  readonly pane: Pane;
  readonly onChoose: (pane: Pane) => void;
}

function PaneChoice({ opened: { draft }, pane, onChoose }: PaneChoiceProps) {
  const { t } = useText();
  const labels: { readonly [Each in Pane]: string } = {
    source: t('draft.review.paneSource'),
    findings: t('draft.review.paneFindings', { count: openFindings(draft).length }),
    draft: t('draft.review.paneDraft', { count: draft.tasks.length }),
  };
  return (
    <Segmented
      block
      className="review-panes"
      name="pane"
      aria-label={t('draft.review.title')}
      value={pane}
      onChange={onChoose}
      options={panes.map((each) => ({ value: each, label: labels[each] }))}
    />
  );
}
