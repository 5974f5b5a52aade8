import type { Answers } from '../../../answers.ts';
import { useText } from '../../../text/use-text.ts';

type Change = Answers['plan']['compareRevision']['changes'][number];
export type ChangeOf<Kind extends Change['kind']> = Extract<Change, { readonly kind: Kind }>;
type Changed = ChangeOf<'changed'>;
type Task = Changed['before'];
type Part = Changed['assignments']['added'][number];

/** A task before and after a revision, field by field, and what it gives to and takes from units. */
export function ChangedTask({ change }: { readonly change: Changed }) {
  const { t } = useText();
  const { before, after, fields, assignments } = change;
  return (
    <>
      {fields.length > 0 && (
        <table className="table">
          <thead>
            <tr>
              <td />
              <th scope="col">{t('version.compare.before')}</th>
              <th scope="col">{t('version.compare.after')}</th>
            </tr>
          </thead>
          <tbody>
            {fields.map((field) => (
              <tr key={field}>
                <th scope="row">{t(`version.compare.fields.${field}`)}</th>
                <td>
                  <FieldWords task={before} field={field} />
                </td>
                <td>
                  <FieldWords task={after} field={field} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <Parts {...assignments} />
    </>
  );
}

function FieldWords({ task, field }: { readonly task: Task; readonly field: Changed['fields'][number] }) {
  const { t } = useText();
  const words: { readonly [Each in Changed['fields'][number]]: readonly string[] } = {
    title: [task.title],
    path: [task.path.join(' › ')],
    product: [task.product ?? ''],
    units: task.assignments.map(({ role, unit }) => `${t(`words.role.${role}`)}: ${unit}`),
    deadlines: task.deadlines.map(({ text }) => text),
  };
  const said = words[field].filter((each) => each !== '');
  return said.length === 0 ? t('version.compare.nothingWritten') : said.join('; ');
}

/** How many parts are listed one by one: a task of all units has 85. */
const mostShown = 6;

function Parts({ added, removed, redated }: Changed['assignments']) {
  const { t, dayText } = useText();
  const role = ({ role: each }: Part) => t(`words.role.${each}`);
  const due = ({ dueOn }: Part) => (dueOn === null ? t('version.compare.undated') : dayText(dueOn));
  const sentences = [
    ...added.map((part) => t('version.compare.partAdded', { unit: part.unitName, role: role(part), due: due(part) })),
    ...removed.map((part) => t('version.compare.partRemoved', { unit: part.unitName, role: role(part) })),
    ...redated.map(({ before, after }) =>
      t('version.compare.partRedated', { unit: after.unitName, role: role(after), before: due(before), after: due(after) }),
    ),
  ];
  if (sentences.length === 0) return null;
  const more = sentences.length - mostShown;
  return (
    <ul className="why-list">
      {sentences.slice(0, mostShown).map((sentence) => (
        <li key={sentence}>{sentence}</li>
      ))}
      {more > 0 && (
        <li>
          <details>
            <summary>{t('version.compare.morePartsShown', { count: more })}</summary>
            <ul>
              {sentences.slice(mostShown).map((sentence) => (
                <li key={sentence}>{sentence}</li>
              ))}
            </ul>
          </details>
        </li>
      )}
    </ul>
  );
}
