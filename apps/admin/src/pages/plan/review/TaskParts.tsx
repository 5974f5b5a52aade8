import type { DraftAssignment, DraftDeadline, DraftTask, Role, Source } from '@dondoc/domain/plan';
import type { ReactNode } from 'react';
import { useText } from '../../../text/use-text.ts';
import { isSameField, type ChosenField } from './chosen.ts';

interface PartsProps {
  readonly task: DraftTask;
  readonly field: ChosenField | null;
  readonly onField: (field: ChosenField) => void;
}

/** What a task says. Each field that was read from the source can be chosen, and shows its words there. */
export function TaskParts({ task, field, onField }: PartsProps) {
  const { t } = useText();
  const own = { task: task.line, chosen: field, onField };
  return (
    <>
      {task.path.length > 0 && <p className="soft draft-path">{task.path.join(' › ')}</p>}
      <Part {...own} kind="title" index={null} source={task.source} className="draft-title">
        {task.title}
      </Part>
      {task.product !== null && (
        <p className="soft">
          <Part {...own} kind="product" index={null} source={task.productSource}>
            {t('plan.tasks.product', { product: task.product })}
          </Part>
        </p>
      )}
      <Assignments of={task.assignments} {...own} />
      <Deadlines of={task.deadlines} {...own} />
    </>
  );
}

interface PartOwner {
  readonly task: number;
  readonly chosen: ChosenField | null;
  readonly onField: (field: ChosenField) => void;
}

interface PartProps extends PartOwner {
  readonly kind: ChosenField['kind'];
  readonly index: number | null;
  readonly source: Source | undefined;
  readonly className?: string;
  readonly children: ReactNode;
}

/** Entered by hand, a field has no words in the source and is plain text. */
function Part({ task, kind, index, source, chosen, onField, className = '', children }: PartProps) {
  if (source === undefined || source.length === 0) return <span className={className}>{children}</span>;
  const field = { task, kind, index };
  const isOn = isSameField(field, chosen);
  return (
    <button type="button" className={`draft-part ${className}`} data-on={isOn ? '' : undefined} aria-pressed={isOn} onClick={() => onField(field)}>
      {children}
    </button>
  );
}

function Assignments({ of, ...own }: PartOwner & { readonly of: readonly DraftAssignment[] }) {
  const { t } = useText();
  if (of.length === 0) return <p className="draft-missing">{t('draft.review.noUnits')}</p>;
  const byRole = Map.groupBy(of.map((assignment, index) => ({ assignment, index })), ({ assignment }): Role => assignment.role);
  return (
    <dl className="draft-roles">
      {[...byRole].map(([role, named]) => (
        <div key={role}>
          <dt>{t(`words.role.${role}`)}</dt>
          <dd>
            {named.map(({ assignment: { unit, code, collective, source }, index }, at) => (
              <span key={index}>
                {at > 0 && '; '}
                <Part {...own} kind="unit" index={index} source={source}>
                  {unit}
                </Part>
                {collective && <span className="soft"> ({t('draft.review.collective')})</span>}
                {!collective && code === null && <span className="draft-missing"> ({t('draft.review.unknownUnit')})</span>}
              </span>
            ))}
          </dd>
        </div>
      ))}
    </dl>
  );
}

function Deadlines({ of, ...own }: PartOwner & { readonly of: readonly DraftDeadline[] }) {
  const { t, dayText } = useText();
  if (of.length === 0) return <p className="draft-missing">{t('draft.review.noDeadline')}</p>;
  return (
    <ul className="draft-deadlines">
      {of.map(({ text, due, role, deliverable, source }, index) => (
        <li key={[text, role, deliverable, due].join('|')}>
          <Part {...own} kind="deadline" index={index} source={source}>
            {text}
          </Part>
          {due !== null && <strong className="nowrap"> → {dayText(due)}</strong>}
          {role !== null && <span className="soft"> {t('plan.task.forRole', { role: t(`words.role.${role}`) })}</span>}
          {deliverable !== null && <span className="soft"> {t('plan.task.forProduct', { product: deliverable })}</span>}
        </li>
      ))}
    </ul>
  );
}
