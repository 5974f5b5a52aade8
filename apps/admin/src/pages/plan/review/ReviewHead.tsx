import { openErrors } from '@dondoc/domain/plan';
import { Link } from '@tanstack/react-router';
import { Button } from 'antd';
import { useState } from 'react';
import { paths } from '../../../paths.ts';
import { useText } from '../../../text/use-text.ts';
import { PageHeading } from '../../../ui/PageHeading.tsx';
import { ApproveDialog } from './ApproveDialog.tsx';
import type { OpenedDraft, ReviewSteps } from './use-review.ts';

interface Props {
  readonly opened: OpenedDraft;
  readonly steps: ReviewSteps;
  readonly onKeys: () => void;
}

/** Which document is under review, how much of it was read, and the steps over all: back, forth, and approve. */
export function ReviewHead({ opened, steps, onKeys }: Props) {
  const { t } = useText();
  const [isApproving, setApproving] = useState(false);
  const { draft, fileName, canUndo, canRedo } = opened;
  const errors = openErrors(draft).length;
  return (
    <>
      <PageHeading
        title={draft.title ?? fileName ?? t('draft.drafts.byHand')}
        product={t('shell.product')}
        intro={<Facts opened={opened} />}
        actions={
          <>
            <Button onClick={onKeys}>
              {t('draft.keys.open')} <kbd>?</kbd>
            </Button>
            <Button disabled={!canUndo || steps.isBusy} onClick={() => void steps.undo()}>
              {t('draft.review.undo')}
            </Button>
            <Button disabled={!canRedo || steps.isBusy} onClick={() => void steps.redo()}>
              {t('draft.review.redo')}
            </Button>
            {opened.planId !== null ? (
              <Link to={paths.revision} params={{ draftId: opened.id }}>
                {t('version.compare.open')}
              </Link>
            ) : (
              <Button type="primary" disabled={errors > 0} onClick={() => setApproving(true)}>
                {errors > 0 ? t('draft.approve.openErrors', { count: errors }) : t('draft.approve.open')}
              </Button>
            )}
          </>
        }
      />
      {isApproving && <ApproveDialog opened={opened} onClose={() => setApproving(false)} />}
    </>
  );
}

function Facts({ opened: { draft, fileName, planName, remembered } }: { readonly opened: OpenedDraft }) {
  const { t, shareText, periodText, listText } = useText();
  const { characters, accounted } = draft.coverage;
  const facts = [
    fileName ?? t('draft.drafts.byHand'),
    t('draft.review.tasks', { count: draft.tasks.length }),
    ...(characters > 0 ? [t('draft.review.coverage', { share: shareText(accounted / characters) })] : []),
    ...(planName === null ? [] : [t('version.draftOf', { plan: planName })]),
    ...(remembered.length === 0 ? [] : [t('version.remembered', { count: remembered.length, names: listText(remembered.map(({ words }) => words)) })]),
    ...(draft.period === null ? [] : [t('draft.review.period', { period: periodText(draft.period.period) })]),
  ];
  return facts.join(' · ');
}
