import { roles } from '@dondoc/domain/plan';
import { Button, Input, Select } from 'antd';
import { DeadlineField } from '../../../parts/DeadlineField.tsx';
import { useText } from '../../../text/use-text.ts';
import { nextKey, type DeadlineRow } from './task-fields.ts';

interface Props {
  readonly rows: readonly DeadlineRow[];
  readonly year: number | null;
  readonly isTried: boolean;
  readonly onChange: (rows: readonly DeadlineRow[]) => void;
}

/** The deadlines of a task in words, each read while it is typed. */
export function DeadlineRows({ rows, year, isTried, onChange }: Props) {
  const { t } = useText();
  const put = (changed: DeadlineRow) => onChange(rows.map((row) => (row.key === changed.key ? changed : row)));
  const blank: DeadlineRow = { key: nextKey(rows), words: '', role: null, deliverable: '', read: null };
  return (
    <fieldset className="plain stack">
      <legend>{t('draft.form.deadlines')}</legend>
      {rows.map((row, index) => (
        <DeadlineRowFields
          key={row.key}
          row={row}
          ordinal={index + 1}
          year={year}
          isTried={isTried}
          onChange={put}
          onRemove={() => onChange(rows.filter(({ key }) => key !== row.key))}
        />
      ))}
      <div>
        <Button onClick={() => onChange([...rows, blank])}>{t('draft.form.addDeadline')}</Button>
      </div>
    </fieldset>
  );
}

interface RowProps {
  readonly row: DeadlineRow;
  readonly ordinal: number;
  readonly year: number | null;
  readonly isTried: boolean;
  readonly onChange: (row: DeadlineRow) => void;
  readonly onRemove: () => void;
}

function DeadlineRowFields({ row, ordinal, year, isTried, onChange, onRemove }: RowProps) {
  const { t } = useText();
  const isMissing = isTried && row.words.trim() === '';
  const everyRole = { value: '', label: t('draft.form.forAll') };
  return (
    <div className="form-card stack">
      <div className="form-row">
        <div className="form-row-main">
          <DeadlineField
            label={t('draft.form.deadline', { ordinal })}
            year={year}
            value={row.words}
            status={isMissing ? 'error' : ''}
            onChange={(words) => onChange({ ...row, words })}
          />
          {isMissing && (
            <div className="field-error" role="alert">
              {t('draft.form.unfinishedDeadline')}
            </div>
          )}
        </div>
        <Button aria-label={t('draft.form.removeDeadline', { ordinal })} onClick={onRemove}>
          {t('shell.common.remove')}
        </Button>
      </div>
      <div className="form-row">
        <Select
          aria-label={`${t('draft.form.deadline', { ordinal })}: ${t('draft.form.deadlineFor')}`}
          value={row.role ?? ''}
          onChange={(chosen) => onChange({ ...row, role: roles.find((role) => role === chosen) ?? null })}
          options={[everyRole, ...roles.map((role) => ({ value: role as string, label: t(`words.role.${role}`) }))]}
        />
        <Input
          className="form-row-main"
          aria-label={t('draft.form.deliverable', { ordinal })}
          placeholder={t('draft.form.forAnyProduct')}
          maxLength={2000}
          value={row.deliverable}
          onChange={(event) => onChange({ ...row, deliverable: event.target.value })}
        />
      </div>
    </div>
  );
}
