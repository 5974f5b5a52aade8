import type { DraftTask, ReviewedDraft } from '@dondoc/domain/plan';
import { useQueryClient } from '@tanstack/react-query';
import { App, Button, Drawer, Input } from 'antd';
import { useState } from 'react';
import { useTRPC } from '../../../api.tsx';
import { useSay } from '../../../parts/use-say.ts';
import { useAsOf } from '../../../session.ts';
import { useText } from '../../../text/use-text.ts';
import { Field } from '../../../ui/Field.tsx';
import { useKept } from '../../../ui/use-kept.ts';
import { DeadlineRows } from './DeadlineRows.tsx';
import { fieldsOf, isTaskFields, rowsToRead, taskOf, type TaskFields } from './task-fields.ts';
import { UnitRows } from './UnitRows.tsx';
import type { ReviewSteps } from './use-review.ts';

interface Props {
  readonly draftId: string;
  readonly draft: ReviewedDraft;
  readonly task: DraftTask;
  readonly steps: ReviewSteps;
  readonly onClose: () => void;
}

/** Edits one task of a draft. What is typed stays on this machine until it is saved or given up. */
export function TaskForm({ draftId, draft, task, steps, onClose }: Props) {
  const { t } = useText();
  const { on } = useAsOf();
  const { modal } = App.useApp();
  const { kept, keep, forget } = useKept(`draft.${draftId}.${task.line}`, isTaskFields);
  const [isTried, setTried] = useState(false);
  const fields = kept ?? fieldsOf(task);
  const change = (part: Partial<TaskFields>) => keep({ ...fields, ...part });
  const year = draft.period === null ? null : Number(draft.period.from.slice(0, 4));
  const save = useSave({ task, steps, year });

  const giveUp = () => {
    forget();
    onClose();
  };
  const submit = async () => {
    setTried(true);
    if (!isWhole(fields) || !(await save(fields))) return;
    giveUp();
  };
  const remove = () =>
    modal.confirm({
      title: t('draft.form.removeConfirm', { line: task.line }),
      okText: t('draft.form.removeTask'),
      onOk: async () => {
        if (await steps.take({ kind: 'remove-task', line: task.line })) giveUp();
      },
    });
  const close = () => {
    if (kept === null) return onClose();
    return void modal.confirm({
      title: t('draft.form.unsaved'),
      okText: t('draft.form.discardChanges'),
      cancelText: t('draft.form.keepEditing'),
      onOk: giveUp,
    });
  };
  return (
    <Drawer
      open
      size="large"
      title={t('draft.form.title', { line: task.line })}
      onClose={close}
      footer={
        <div className="form-actions">
          <Button type="primary" loading={steps.isBusy} onClick={() => void submit()}>
            {t('shell.common.save')}
          </Button>
          <Button onClick={close}>{t('shell.common.cancel')}</Button>
          <span className="topbar-space" />
          <Button onClick={remove}>{t('draft.form.removeTask')}</Button>
        </div>
      }
    >
      <div className="form">
        <Words fields={fields} isTried={isTried} onChange={change} />
        <UnitRows rows={fields.units} on={on} isTried={isTried} onChange={(units) => change({ units })} />
        <DeadlineRows rows={fields.deadlines} year={year} isTried={isTried} onChange={(deadlines) => change({ deadlines })} />
      </div>
    </Drawer>
  );
}

interface WordsProps {
  readonly fields: TaskFields;
  readonly isTried: boolean;
  readonly onChange: (part: Partial<TaskFields>) => void;
}

function Words({ fields, isTried, onChange }: WordsProps) {
  const { t } = useText();
  const missing = isTried && fields.title.trim() === '' ? t('draft.form.textNeeded') : null;
  return (
    <>
      <Field label={t('draft.form.text')} error={missing} isRequired>
        {(ties) => (
          <Input.TextArea {...ties} autoSize={{ minRows: 3 }} maxLength={10_000} value={fields.title} onChange={(event) => onChange({ title: event.target.value })} />
        )}
      </Field>
      <Field label={t('draft.form.path')}>
        {(ties) => <Input.TextArea {...ties} autoSize value={fields.path} onChange={(event) => onChange({ path: event.target.value })} />}
      </Field>
      <Field label={t('draft.form.product')}>
        {(ties) => <Input.TextArea {...ties} autoSize maxLength={5000} value={fields.product} onChange={(event) => onChange({ product: event.target.value })} />}
      </Field>
    </>
  );
}

function isWhole({ title, units, deadlines }: TaskFields): boolean {
  return title.trim() !== '' && units.every(({ named }) => named !== null) && deadlines.every(({ words }) => words.trim() !== '');
}

/** Saves the form as one step of the review; changed deadlines are read first, so that a rule always fits its words. */
function useSave({ task, steps, year }: Pick<Props, 'task' | 'steps'> & { readonly year: number | null }) {
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  const say = useSay();
  return async (fields: TaskFields): Promise<boolean> => {
    try {
      const readings = await Promise.all(
        rowsToRead(fields).map(async ({ key, words }) => {
          const reading = await queryClient.ensureQueryData(trpc.plan.readDeadline.queryOptions({ text: words.trim(), year }));
          return [key, reading] as const;
        }),
      );
      return await steps.take({ kind: 'edit-task', task: taskOf(task.line, fields, new Map(readings)) });
    } catch (error) {
      say.failed(error);
      return false;
    }
  };
}
