import type { ReviewedDraft, ReviewedFinding, Severity } from '@dondoc/domain/plan';
import { Button } from 'antd';
import { useText } from '../../../text/use-text.ts';
import type { ShapeName } from '../../../ui/Shape.tsx';
import { Sign, type Tone } from '../../../ui/Sign.tsx';
import type { RowPlace } from '../../../ui/use-virtual-rows.ts';
import { FindingSteps } from './FindingSteps.tsx';
import type { ReviewSteps } from './use-review.ts';

/** Red is kept for lateness: an error is told by its word and its triangle. */
const severitySigns: { readonly [Each in Severity]: { readonly tone: Tone; readonly shape: ShapeName } } = {
  error: { tone: 'warn', shape: 'triangle' },
  warning: { tone: 'open', shape: 'ring' },
  info: { tone: 'quiet', shape: 'dot' },
};

interface Props {
  readonly finding: ReviewedFinding;
  readonly draft: ReviewedDraft;
  readonly steps: ReviewSteps;
  /** How a person finds what it is about: a line of the source, or a task by its place in the draft. */
  readonly where: string;
  readonly isCurrent: boolean;
  readonly place: RowPlace;
  readonly measure: (element: HTMLLIElement | null) => void;
  readonly onChoose: () => void;
  readonly onEdit: (line: number) => void;
}

/** A finding that waits: what it is and, when it is the one gone to, what can be done about it. */
export function Finding({ finding, draft, steps, where, isCurrent, place, measure, onChoose, onEdit }: Props) {
  const { t } = useText();
  return (
    <li ref={measure} className="finding" data-current={isCurrent ? '' : undefined} {...place}>
      <button type="button" className="finding-head" aria-expanded={isCurrent} onClick={onChoose}>
        <SeveritySign severity={finding.severity} />
        <span>
          <span className="finding-what">{t(`words.finding.${finding.code}`)}</span>{' '}
          <span className="soft">{where}</span>
          {finding.about !== null && <span className="finding-about">“{finding.about}”</span>}
        </span>
      </button>
      {isCurrent && (
        <div className="finding-body">
          <p className="soft">{t(`words.findingAdvice.${finding.code}`)}</p>
          <FindingSteps finding={finding} draft={draft} steps={steps} onEdit={onEdit} />
        </div>
      )}
    </li>
  );
}

/** A finding that has been dealt with, and how. */
export function SettledFinding({ finding, where, place, measure, onChoose }: Pick<Props, 'finding' | 'where' | 'place' | 'measure' | 'onChoose'>) {
  const { t } = useText();
  const { resolution } = finding;
  if (resolution === null) return null;
  return (
    <li ref={measure} className="finding finding-settled" {...place}>
      <Sign tone="good" shape="check">
        {t(`draft.review.settled.${resolution.how}`)}
      </Sign>
      <span>
        {t(`words.finding.${finding.code}`)}{' '}
        <Button type="link" size="small" onClick={onChoose}>
          {where}
        </Button>
        {resolution.how === 'dropped' && <span className="finding-about">“{resolution.reason}”</span>}
      </span>
    </li>
  );
}

function SeveritySign({ severity }: { readonly severity: Severity }) {
  const { t } = useText();
  return <Sign {...severitySigns[severity]}>{t(`words.severity.${severity}`)}</Sign>;
}
