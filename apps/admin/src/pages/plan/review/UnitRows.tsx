import type { Day } from '@dondoc/domain/calendar';
import { roles } from '@dondoc/domain/plan';
import { Button, Select } from 'antd';
import { UnitPicker } from '../../../parts/UnitPicker.tsx';
import { useText } from '../../../text/use-text.ts';
import { nextKey, type UnitRow } from './task-fields.ts';

interface Props {
  readonly rows: readonly UnitRow[];
  readonly on: Day;
  readonly isTried: boolean;
  readonly onChange: (rows: readonly UnitRow[]) => void;
}

/** The units of a task, each with its role. */
export function UnitRows({ rows, on, isTried, onChange }: Props) {
  const { t } = useText();
  const put = (changed: UnitRow) => onChange(rows.map((row) => (row.key === changed.key ? changed : row)));
  return (
    <fieldset className="plain stack">
      <legend>{t('draft.form.units')}</legend>
      {rows.map((row, index) => (
        <UnitRowFields
          key={row.key}
          row={row}
          ordinal={index + 1}
          on={on}
          isTried={isTried}
          onChange={put}
          onRemove={() => onChange(rows.filter(({ key }) => key !== row.key))}
        />
      ))}
      <div>
        <Button onClick={() => onChange([...rows, { key: nextKey(rows), role: 'implement', named: null }])}>{t('draft.form.addUnit')}</Button>
      </div>
    </fieldset>
  );
}

interface RowProps {
  readonly row: UnitRow;
  readonly ordinal: number;
  readonly on: Day;
  readonly isTried: boolean;
  readonly onChange: (row: UnitRow) => void;
  readonly onRemove: () => void;
}

function UnitRowFields({ row, ordinal, on, isTried, onChange, onRemove }: RowProps) {
  const { t } = useText();
  const { named } = row;
  const isMissing = isTried && named === null;
  return (
    <div className="form-row">
      <Select
        aria-label={t('draft.form.role', { ordinal })}
        value={row.role}
        onChange={(role) => onChange({ ...row, role })}
        options={roles.map((role) => ({ value: role, label: t(`words.role.${role}`) }))}
      />
      <div className="form-row-main">
        <UnitPicker
          on={on}
          label={t('draft.form.unit', { ordinal })}
          status={isMissing ? 'error' : ''}
          value={named === null ? null : { id: named.code ?? named.unit, name: named.unit }}
          onChange={(unit) => onChange({ ...row, named: unit === null ? null : { unit: unit.name, code: unit.id, collective: false, ...placesOf(named) } })}
          onAsWritten={(unit) => onChange({ ...row, named: { unit, code: null, collective: named?.collective ?? false, ...placesOf(named) } })}
        />
        {named !== null && <UnitNote named={named} />}
        {isMissing && (
          <div className="field-error" role="alert">
            {t('draft.form.unfinishedUnit')}
          </div>
        )}
      </div>
      <Button aria-label={t('draft.form.removeUnit', { ordinal })} onClick={onRemove}>
        {t('shell.common.remove')}
      </Button>
    </div>
  );
}

/** The words in the source stay those the unit was read from, whichever unit a person says they name. */
const placesOf = (named: UnitRow['named']) => (named?.source === undefined ? {} : { source: named.source });

function UnitNote({ named }: { readonly named: NonNullable<UnitRow['named']> }) {
  const { t } = useText();
  if (named.collective) return <div className="soft">{t('draft.review.collective')}</div>;
  return named.code === null ? <div className="draft-missing">{t('draft.review.unknownUnit')}</div> : null;
}
