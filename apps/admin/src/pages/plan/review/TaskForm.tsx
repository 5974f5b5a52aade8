import type { DraftEdit, DraftTask, ReviewedDraft } from '@dondoc/domain/plan';
import { useQueryClient } from '@tanstack/react-query';
import { Alert, App, Button, Drawer, Input } from 'antd';
import { useState } from 'react';
import { useTRPC } from '../../../api.tsx';
import { useSay } from '../../../parts/use-say.ts';
import { useAsOf } from '../../../session.ts';
import { useText } from '../../../text/use-text.ts';
import { Field } from '../../../ui/Field.tsx';
import { useKept } from '../../../ui/use-kept.ts';
import { anchorOf } from './chosen.ts';
import { DeadlineRows } from './DeadlineRows.tsx';
import { blankTask, changedParts, fieldsOf, isTaskFields, rowsToRead, saidIn, taskOf, yearOf, type TaskFields } from './task-fields.ts';
import { UnitRows } from './UnitRows.tsx';
import type { ReviewSteps } from './use-review.ts';

/** What the form is about: a task of the draft, or one to be added after another or before all. */
type FormTarget = { readonly kind: 'edit'; readonly task: DraftTask } | { readonly kind: 'add'; readonly after: number | null; readonly path: readonly string[] };

interface Props {
  /** The name under which what is typed stays on this machine. */
  readonly keptAs: string;
  readonly draft: ReviewedDraft;
  readonly target: FormTarget;
  /** The task that was being edited is gone from the draft: what was typed becomes a task of its own. */
  readonly isGone?: boolean;
  readonly steps: ReviewSteps;
  readonly onClose: () => void;
}

/** Edits a task of a draft, or adds one. What is typed stays on this machine until it is saved or given up. */
export function TaskForm({ keptAs, draft, target, isGone = false, steps, onClose }: Props) {
  const { t } = useText();
  const { on } = useAsOf();
  const { kept, keep, forget } = useKept(keptAs, isTaskFields);
  const [isTried, setTried] = useState(false);
  const fields = kept ?? fieldsOf(target.kind === 'edit' ? target.task : blankTask(target.path));
  const change = (part: Partial<TaskFields>) => keep({ ...fields, ...part });
  const year = yearOf(draft);
  const save = useSave({ target, steps, year });
  const nameOf = useName();
  const giveUp = () => {
    forget();
    onClose();
  };
  const close = useClose({ isTouched: kept !== null, giveUp, onClose });
  const submit = async () => {
    setTried(true);
    if (isWhole(fields) && (await save(fields))) giveUp();
  };
  return (
    <Drawer
      open
      size="large"
      title={nameOf(target)}
      onClose={close}
      footer={
        <div className="form-actions">
          <Button type="primary" loading={steps.isBusy} onClick={() => void submit()}>
            {t('shell.common.save')}
          </Button>
          <Button onClick={close}>{t('shell.common.cancel')}</Button>
          <span className="topbar-space" />
          {target.kind === 'edit' && <RemoveTask task={target.task} steps={steps} onRemoved={giveUp} />}
        </div>
      }
    >
      <div className="form">
        {isGone && <Alert type="warning" showIcon title={t('draft.form.gone')} />}
        {target.kind === 'edit' && <ChangedMeanwhile task={target.task} />}
        <Words fields={fields} isTried={isTried} onChange={change} />
        <UnitRows rows={fields.units} on={on} isTried={isTried} onChange={(units) => change({ units })} />
        <DeadlineRows rows={fields.deadlines} year={year} isTried={isTried} onChange={(deadlines) => change({ deadlines })} />
      </div>
    </Drawer>
  );
}

/** What the form is called: a task that has no place in the source is not named by one. */
function useName(): (target: FormTarget) => string {
  const { t } = useText();
  return (target) => {
    if (target.kind === 'add') return t('draft.form.addTitle');
    const line = anchorOf(target.task);
    return line === null ? t('draft.review.editTask') : t('draft.form.title', { line });
  };
}

/** Names what somebody else has changed in the task since its form was opened: saving the form puts it back. */
function ChangedMeanwhile({ task }: { readonly task: DraftTask }) {
  const { t, listText } = useText();
  const [begun] = useState(task);
  const parts = begun.line === task.line ? changedParts(begun, task).map((part) => t(`draft.form.part.${part}`)) : [];
  return parts.length === 0 ? null : <Alert type="warning" showIcon title={t('draft.form.changedMeanwhile', { parts: listText(parts) })} />;
}

interface CloseAsked {
  readonly isTouched: boolean;
  readonly giveUp: () => void;
  readonly onClose: () => void;
}

/** Closes the form; asks first when something typed would be lost. */
function useClose({ isTouched, giveUp, onClose }: CloseAsked): () => void {
  const { t } = useText();
  const { modal } = App.useApp();
  return () => {
    if (!isTouched) return onClose();
    return void modal.confirm({
      title: t('draft.form.unsaved'),
      okText: t('draft.form.discardChanges'),
      cancelText: t('draft.form.keepEditing'),
      onOk: giveUp,
    });
  };
}

function RemoveTask({ task, steps, onRemoved }: { readonly task: DraftTask; readonly steps: ReviewSteps; readonly onRemoved: () => void }) {
  const { t } = useText();
  const { modal } = App.useApp();
  const at = anchorOf(task);
  const remove = () =>
    modal.confirm({
      title: at === null ? t('draft.form.removeConfirmByHand') : t('draft.form.removeConfirm', { line: at }),
      okText: t('draft.form.removeTask'),
      onOk: async () => {
        if ((await steps.take({ kind: 'remove-task', line: task.line })) !== null) onRemoved();
      },
    });
  return <Button onClick={remove}>{t('draft.form.removeTask')}</Button>;
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
function useSave({ target, steps, year }: Pick<Props, 'target' | 'steps'> & { readonly year: number | null }) {
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
      const read = new Map(readings);
      const edit: DraftEdit =
        target.kind === 'edit' ? { kind: 'edit-task', task: taskOf(target.task, fields, read) } : { kind: 'add-task', after: target.after, task: saidIn(fields, read) };
      return (await steps.take(edit)) !== null;
    } catch (error) {
      say.failed(error);
      return false;
    }
  };
}
