import type { Answers } from '../../../answers.ts';
import { useText } from '../../../text/use-text.ts';

type Task = Answers['plan']['getTask'];

/** The deadlines of a task in the words of the document, with the day each gives and how it was worked out. */
export function TaskDeadlines({ task }: { readonly task: Task }) {
  const { t, language, dayText } = useText();
  if (task.deadlines.length === 0) return <p className="soft">{t('plan.task.noDeadline')}</p>;
  return (
    <ul className="deadline-list">
      {task.deadlines.map(({ text, due, role, deliverable }) => {
        const part = task.assignments.find((each) => each.deadlineText === text);
        const dueOn = part?.dueOn ?? due;
        return (
          <li key={`${text} ${role} ${deliverable}`}>
            <strong>“{text}”</strong>
            {dueOn !== null && <> → {dayText(dueOn)}</>}
            {role !== null && <span className="soft"> · {t('plan.task.forRole', { role: t(`words.role.${role}`) })}</span>}
            {deliverable !== null && <span className="soft"> · {t('plan.task.forProduct', { product: deliverable })}</span>}
            {part !== undefined && (
              <ul className="soft">
                {part.explanation[language].map((step) => (
                  <li key={step}>{step}</li>
                ))}
              </ul>
            )}
          </li>
        );
      })}
    </ul>
  );
}
