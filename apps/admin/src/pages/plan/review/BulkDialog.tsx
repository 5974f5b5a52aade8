import { roles, type DraftEdit, type ReviewedDraft } from '@dondoc/domain/plan';
import { skipToken, useQuery } from '@tanstack/react-query';
import { Input, Modal, Radio, Select } from 'antd';
import { useMemo } from 'react';
import { useTRPC } from '../../../api.tsx';
import { DeadlineField } from '../../../parts/DeadlineField.tsx';
import { UnitPicker } from '../../../parts/UnitPicker.tsx';
import { useAsOf } from '../../../session.ts';
import { useText } from '../../../text/use-text.ts';
import { Field } from '../../../ui/Field.tsx';
import { useKept } from '../../../ui/use-kept.ts';
import { useSettled } from '../../../ui/use-settled.ts';
import { blankBulk, bulkKinds, changeOf, isBulkFields, unitsNamed, type BulkFields } from './bulk-fields.ts';
import { ConsequenceNote } from './ConsequenceNote.tsx';
import type { ReviewSteps } from './use-review.ts';
import { yearOf } from './task-fields.ts';

interface Props {
  readonly draftId: string;
  readonly draft: ReviewedDraft;
  readonly lines: ReadonlySet<number>;
  readonly steps: ReviewSteps;
  readonly onClose: () => void;
}

/** Changes the ticked tasks together, and says first in numbers what that does. */
export function BulkDialog({ draftId, draft, lines, steps, onClose }: Props) {
  const { t } = useText();
  const { kept, keep, forget } = useKept(`draft.${draftId}.many`, isBulkFields);
  const fields = kept ?? blankBulk;
  const edit = useBulkEdit(fields, { draft, lines });
  const submit = async () => {
    if (edit === null || (await steps.take(edit)) === null) return;
    forget();
    onClose();
  };
  return (
    <Modal
      open
      title={t('draft.bulk.title', { count: lines.size })}
      width={640}
      okText={t('draft.bulk.confirm', { count: lines.size })}
      okButtonProps={{ disabled: edit === null }}
      confirmLoading={steps.isBusy}
      onOk={() => void submit()}
      onCancel={onClose}
    >
      <div className="form">
        <Radio.Group
          className="bulk-kinds"
          aria-label={t('draft.bulk.what')}
          value={fields.kind}
          onChange={(event) => keep({ ...fields, kind: bulkKinds.find((kind) => kind === event.target.value) ?? fields.kind })}
          options={bulkKinds.map((kind) => ({ value: kind, label: t(`draft.bulk.kinds.${kind}`) }))}
        />
        <BulkForm fields={fields} draft={draft} lines={lines} onChange={(part) => keep({ ...fields, ...part })} />
        {edit !== null && <ConsequenceNote draft={draft} edit={edit} />}
      </div>
    </Modal>
  );
}

/** The step the form describes, once the words of a deadline are read; null while something is missing. */
function useBulkEdit(fields: BulkFields, { draft, lines }: Pick<Props, 'draft' | 'lines'>): DraftEdit | null {
  const trpc = useTRPC();
  const words = useSettled(fields.words.trim(), 250);
  const isAsked = fields.kind === 'set-deadlines' && words !== '';
  const reading = useQuery(trpc.plan.readDeadline.queryOptions(isAsked ? { text: words, year: yearOf(draft) } : skipToken, { staleTime: 300_000 }));
  const read = words === fields.words.trim() ? reading.data : undefined;
  return useMemo(() => {
    const change = changeOf(fields, read);
    return change === null || lines.size === 0 ? null : { kind: 'edit-many', lines: [...lines], change };
  }, [fields, read, lines]);
}

interface FormProps {
  readonly fields: BulkFields;
  readonly draft: ReviewedDraft;
  readonly lines: ReadonlySet<number>;
  readonly onChange: (part: Partial<BulkFields>) => void;
}

function BulkForm({ fields, draft, lines, onChange }: FormProps) {
  const { t } = useText();
  const { kind, role, words, path } = fields;
  return (
    <>
      {(kind === 'replace-unit' || kind === 'remove-unit') && <GoneUnit fields={fields} draft={draft} lines={lines} onChange={onChange} />}
      {kind === 'add-unit' && (
        <Field label={t('draft.bulk.role')}>
          {({ id }) => (
            <Select id={id} value={role} onChange={(chosen) => onChange({ role: chosen })} options={roles.map((each) => ({ value: each, label: t(`words.role.${each}`) }))} />
          )}
        </Field>
      )}
      {(kind === 'add-unit' || kind === 'replace-unit') && <NewUnit fields={fields} onChange={onChange} />}
      {kind === 'set-deadlines' && (
        <Field label={t('draft.bulk.deadline')} help={t('draft.bulk.deadlineHelp')} isRequired>
          {({ id }) => <DeadlineField id={id} label={t('draft.bulk.deadline')} year={yearOf(draft)} value={words} onChange={(text) => onChange({ words: text })} />}
        </Field>
      )}
      {kind === 'set-path' && (
        <Field label={t('draft.form.path')}>
          {(ties) => <Input.TextArea {...ties} autoSize={{ minRows: 2 }} value={path} onChange={(event) => onChange({ path: event.target.value })} />}
        </Field>
      )}
    </>
  );
}

function GoneUnit({ fields, draft, lines, onChange }: FormProps) {
  const { t } = useText();
  return (
    <Field label={t(`draft.bulk.gone.${fields.kind === 'remove-unit' ? 'remove' : 'replace'}`)} isRequired>
      {({ id }) => (
        <Select
          id={id}
          value={fields.gone}
          placeholder={t('draft.bulk.chooseUnit')}
          showSearch={{ optionFilterProp: 'label' }}
          onChange={(gone) => onChange({ gone })}
          options={unitsNamed(draft, lines).map((unit) => ({ value: unit, label: unit }))}
        />
      )}
    </Field>
  );
}

function NewUnit({ fields: { unit }, onChange }: Pick<FormProps, 'fields' | 'onChange'>) {
  const { t } = useText();
  const { on } = useAsOf();
  return (
    <Field label={t('draft.bulk.unit')} isRequired>
      {({ id }) => (
        <UnitPicker
          id={id}
          on={on}
          label={t('draft.bulk.unit')}
          value={unit === null ? null : { id: unit.code ?? unit.name, name: unit.name }}
          onChange={(chosen) => onChange({ unit: chosen === null ? null : { name: chosen.name, code: chosen.id } })}
          onAsWritten={(name) => onChange({ unit: { name, code: null } })}
        />
      )}
    </Field>
  );
}
