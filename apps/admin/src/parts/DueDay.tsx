import type { Day } from '@dondoc/domain/calendar';
import type { Status } from '@dondoc/domain/plan';
import { Popover } from 'antd';
import { useText } from '../text/use-text.ts';

/** Why a deadline falls on its day, in both languages. */
interface Explanation {
  readonly vi: readonly string[];
  readonly en: readonly string[];
}

interface DueDayProps {
  readonly dueOn: Day | null;
  /** The words of the document. */
  readonly deadlineText?: string | null;
  readonly explanation?: Explanation;
  readonly status?: Status | null;
  readonly daysLate?: number | null;
  readonly daysLeft?: number | null;
  readonly doneOn?: Day | null;
}

/** A due day with how far away it is; asked, it says how the day was worked out. */
export function DueDay(props: DueDayProps) {
  const { language } = useText();
  const { dueOn, deadlineText = null, explanation } = props;
  const steps = explanation?.[language] ?? [];
  return (
    <span className="due">
      <Why dueOn={dueOn} deadlineText={deadlineText} steps={steps} />
      <Distance {...props} />
    </span>
  );
}

interface WhyProps {
  readonly dueOn: Day | null;
  readonly deadlineText: string | null;
  readonly steps: readonly string[];
}

function Why({ dueOn, deadlineText, steps }: WhyProps) {
  const { t, dayText } = useText();
  const shown = dueOn === null ? (deadlineText ?? t('plan.due.none')) : dayText(dueOn);
  if (steps.length === 0) return <span className="nowrap">{shown}</span>;
  const label =
    dueOn === null ? t('plan.due.whyText', { text: deadlineText ?? '' }) : t('plan.due.why', { day: dayText(dueOn) });
  const content = (
    <div className="why-panel">
      {deadlineText !== null && <p>“{deadlineText}”</p>}
      <ol className="why-list">
        {steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
    </div>
  );
  return (
    <Popover content={content} trigger={['hover', 'focus']}>
      <button type="button" className="why" aria-label={label}>
        {shown}
      </button>
    </Popover>
  );
}

function Distance({ status = null, daysLate = null, daysLeft = null, doneOn = null }: DueDayProps) {
  const { t, dayText, numberText } = useText();
  const done = doneOn === null ? null : t('plan.due.doneOn', { day: dayText(doneOn) });
  if (status === 'done-late' && daysLate !== null) {
    return <span className="due-note">{`${done ?? ''}, ${t('plan.due.doneLate', { count: daysLate, days: numberText(daysLate) })}`}</span>;
  }
  if (daysLate !== null) return <span className="due-note late">{t('plan.due.late', { count: daysLate, days: numberText(daysLate) })}</span>;
  if (daysLeft === 0) return <span className="due-note">{t('plan.due.today')}</span>;
  if (daysLeft !== null) return <span className="due-note">{t('plan.due.left', { count: daysLeft, days: numberText(daysLeft) })}</span>;
  return done === null ? null : <span className="due-note">{done}</span>;
}
