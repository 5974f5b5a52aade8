import { dataFieldName, fieldsSpokenOf, type DataField } from '@dondoc/domain/kpi';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Button } from 'antd';
import { useId, useState } from 'react';
import type { Answers } from '../../../answers.ts';
import { useTRPC } from '../../../api.tsx';
import { Answer, Refusal } from '../../../parts/Answer.tsx';
import { DataShareHeadings, DataShares } from '../../../parts/DataShares.tsx';
import { FieldsPicker } from '../../../parts/FieldsPicker.tsx';
import { useAsOf, useMe } from '../../../session.ts';
import { useText } from '../../../text/use-text.ts';

type Linked = Answers['dataSet']['forTask'];

interface TaskDataProps {
  readonly taskId: string;
  readonly title: string;
}

/** The data a task has digitised or cleaned, and how far it has come; nothing for a task that has none of it. */
export function TaskData({ taskId, title }: TaskDataProps) {
  const trpc = useTRPC();
  const { t } = useText();
  const { role } = useMe();
  const { on, isToday } = useAsOf();
  const heading = useId();
  const linked = useQuery(trpc.dataSet.forTask.queryOptions({ taskId, known: isToday ? null : on }));
  const isAdministrator = role === 'administrator';
  const spokenOf = fieldsSpokenOf(title);
  if (linked.data?.fields.length === 0 && !(isAdministrator && (spokenOf.length > 0 || linked.data.number > 0))) return null;
  if (linked.data === undefined && linked.error === null) return null;
  return (
    <section className="panel" aria-labelledby={heading}>
      <h2 id={heading}>{t('data.task.title')}</h2>
      <Answer to={linked}>
        {(found) => (
          <>
            {found.fields.length === 0 ? <p>{t('data.task.none')}</p> : <LinkedProgress linked={found} />}
            {isAdministrator && <LinkFields key={found.number} taskId={taskId} linked={found} spokenOf={spokenOf} />}
          </>
        )}
      </Answer>
    </section>
  );
}

function LinkedProgress({ linked }: { readonly linked: Linked }) {
  const { t, language } = useText();
  return (
    <table className="table table-cards">
      <caption>{t('data.task.caption')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('data.fieldLabel')}</th>
          <DataShareHeadings />
        </tr>
      </thead>
      <tbody>
        {linked.progress.map(({ field, progress }) => (
          <tr key={field}>
            <th scope="row">{dataFieldName(field)[language]}</th>
            <DataShares progress={progress} />
          </tr>
        ))}
      </tbody>
    </table>
  );
}

interface LinkFieldsProps {
  readonly taskId: string;
  readonly linked: Linked;
  /** The fields the words of the task speak of: proposed, never linked by themselves. */
  readonly spokenOf: readonly DataField[];
}

/** An administrator takes the proposal, or chooses the fields. */
function LinkFields({ taskId, linked, spokenOf }: LinkFieldsProps) {
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  const { t, language, listText } = useText();
  const id = useId();
  const [chosen, setChosen] = useState<readonly DataField[] | null>(null);
  const link = useMutation(
    trpc.dataSet.linkTask.mutationOptions({
      onSettled: () => queryClient.invalidateQueries(trpc.dataSet.forTask.queryFilter({ taskId })),
    }),
  );
  const send = (fields: readonly DataField[]) => link.mutate({ taskId, fields: [...fields], number: linked.number });
  const isProposed = linked.number === 0 && spokenOf.length > 0;
  return (
    <div className="stack">
      {isProposed && <p>{t('data.task.suggested', { fields: listText(spokenOf.map((field) => dataFieldName(field)[language])) })}</p>}
      {chosen === null ? (
        <div className="row">
          {isProposed && (
            <Button type="primary" loading={link.isPending} onClick={() => send(spokenOf)}>
              {t('data.task.accept')}
            </Button>
          )}
          <Button onClick={() => setChosen(linked.number === 0 ? spokenOf : linked.fields)}>{t('data.task.edit')}</Button>
        </div>
      ) : (
        <form
          className="form"
          onSubmit={(event) => {
            event.preventDefault();
            send(chosen);
          }}
        >
          <label htmlFor={id}>{t('data.fieldLabel')}</label>
          <FieldsPicker id={id} value={chosen} onChange={setChosen} />
          <div className="form-actions">
            <Button type="primary" htmlType="submit" loading={link.isPending}>
              {t('shell.common.save')}
            </Button>
            <Button onClick={() => setChosen(null)}>{t('shell.common.cancel')}</Button>
          </div>
        </form>
      )}
      {link.error !== null && <Refusal error={link.error} />}
    </div>
  );
}
