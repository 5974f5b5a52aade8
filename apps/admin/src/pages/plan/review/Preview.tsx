import type { Answers } from '../../../answers.ts';
import { useText } from '../../../text/use-text.ts';

type Numbers = Answers['plan']['previewApproval'];

/** What approval gives out, in numbers: in all, what nobody would be given, and task by task. */
export function Preview({ numbers, tasks }: { readonly numbers: Numbers; readonly tasks: number }) {
  const { t, numberText } = useText();
  const sum = { tasks: numberText(tasks), assignments: numberText(numbers.assignments), units: numberText(numbers.units) };
  return (
    <div className="stack">
      <p className="preview-sum" role="status">
        {t('draft.approve.preview', sum)}
      </p>
      {numbers.open.length > 0 && (
        <section>
          <h3>{t('draft.approve.nobody')}</h3>
          <ul className="why-list">
            {numbers.open.map(({ line, words }) => (
              <li key={line}>
                {t('plan.tasks.sourceLine', { line })}: {words.map((each) => `“${each}”`).join('; ')}
              </li>
            ))}
          </ul>
        </section>
      )}
      <details>
        <summary>{t('draft.approve.perTask')}</summary>
        <div className="table-frame">
          <table className="table">
            <thead>
              <tr>
                <th scope="col">{t('plan.tasks.task')}</th>
                <th scope="col" className="number">
                  {t('plan.plans.assignments')}
                </th>
                <th scope="col" className="number">
                  {t('plan.task.units')}
                </th>
              </tr>
            </thead>
            <tbody>
              {numbers.tasks.map(({ line, title, assignments, units }) => (
                <tr key={line}>
                  <th scope="row">{title}</th>
                  <td className="number">{numberText(assignments)}</td>
                  <td className="number">{numberText(units)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </details>
    </div>
  );
}
