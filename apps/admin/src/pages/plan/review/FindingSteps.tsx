import { openFindings, type ReviewedDraft, type ReviewedFinding } from '@dondoc/domain/plan';
import { Button } from 'antd';
import { useText } from '../../../text/use-text.ts';
import { OrphanSteps } from './OrphanSteps.tsx';
import { UnknownUnitSteps } from './UnknownUnitSteps.tsx';
import type { ReviewSteps } from './use-review.ts';

interface Props {
  readonly finding: ReviewedFinding;
  readonly draft: ReviewedDraft;
  readonly steps: ReviewSteps;
  readonly onEdit: (line: number) => void;
}

/** What a person can do about a finding. */
export function FindingSteps({ finding, draft, steps, onEdit }: Props) {
  const { t } = useText();
  const orphan = draft.orphans.find(({ line }) => line === finding.line);
  const hasTask = draft.tasks.some(({ line }) => line === finding.line);
  return (
    <div className="stack">
      {finding.code === 'ASSIGNMENT_WITHOUT_TASK' && orphan !== undefined && (
        <OrphanSteps orphan={orphan} draft={draft} steps={steps} />
      )}
      {finding.code === 'UNIT_UNKNOWN' && finding.about !== null && <UnknownUnitSteps words={finding.about} draft={draft} steps={steps} />}
      <div className="row">
        {finding.code === 'TASK_WITHOUT_DEADLINE' && hasTask && <TakePeriod finding={finding} draft={draft} steps={steps} />}
        {hasTask && <Button onClick={() => onEdit(finding.line)}>{t('draft.review.editTask')}</Button>}
        {finding.severity !== 'error' && <Accept finding={finding} draft={draft} steps={steps} />}
      </div>
    </div>
  );
}

type StepProps = Pick<Props, 'finding' | 'draft' | 'steps'>;

function TakePeriod({ finding, draft, steps }: StepProps) {
  const { t, periodText } = useText();
  if (draft.period === null) return null;
  return (
    <Button type="primary" disabled={steps.isBusy} onClick={() => void steps.take({ kind: 'take-period', line: finding.line })}>
      {t('draft.review.takePeriod', { period: periodText(draft.period.period) })}
    </Button>
  );
}

function Accept({ finding, draft, steps }: StepProps) {
  const { t } = useText();
  const alike = openFindings(draft).filter(({ code }) => code === finding.code);
  const accept = (findings: readonly ReviewedFinding[]) =>
    void steps.take({ kind: 'accept', findings: findings.map(({ id }) => id) });
  return (
    <>
      <Button disabled={steps.isBusy} onClick={() => accept([finding])}>
        {t('draft.review.accept')}
      </Button>
      {alike.length > 1 && (
        <Button disabled={steps.isBusy} onClick={() => accept(alike)}>
          {t('draft.review.acceptAll', { count: alike.length })}
        </Button>
      )}
    </>
  );
}
