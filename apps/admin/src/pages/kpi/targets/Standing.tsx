import { useText } from '../../../text/use-text.ts';
import type { TargetLine } from '../answers.ts';

/** How a target stands between who gave it and the unit, in words. */
export function Standing({ line: { standing, answer, keptReason } }: { readonly line: Pick<TargetLine, 'standing' | 'answer' | 'keptReason'> }) {
  const { t, percentText } = useText();
  if (standing === null) return null;
  const proposal = answer?.kind === 'proposed' ? { value: percentText(answer.proposedBp), reason: answer.reason } : null;
  if (standing === 'proposed' && proposal !== null) return <strong>{t('target.standing.proposed', proposal)}</strong>;
  if (standing === 'kept' && proposal !== null) {
    return (
      <>
        <span>{t('target.standing.proposed', proposal)}</span>
        <span>{t('target.standing.kept', { reason: keptReason })}</span>
      </>
    );
  }
  return <span className="soft">{standing === 'accepted' ? t('target.standing.accepted') : t('target.standing.assigned')}</span>;
}
