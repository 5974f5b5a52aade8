import { dataFieldName, dataFields, dataStages, parseCount, type DataField } from '@dondoc/domain/kpi';
import { Input, Select } from 'antd';
import { UnitPicker } from '../../../parts/UnitPicker.tsx';
import { useMe } from '../../../session.ts';
import { useText } from '../../../text/use-text.ts';
import { DayInput } from '../../../ui/DayInput.tsx';
import { Field } from '../../../ui/Field.tsx';
import { sumTyped, type TypedDataSet, type WrongPart } from './typed-data-set.ts';

interface DataSetFormProps {
  readonly typed: TypedDataSet;
  readonly wrong: ReadonlySet<WrongPart>;
  /** A set that stands does not change hands. */
  readonly isNew: boolean;
  readonly onChange: (part: Partial<TypedDataSet>) => void;
}

/** Everything a unit says of a data set; how the stages add up is in sight while they are typed. */
export function DataSetForm(props: DataSetFormProps) {
  const { typed, wrong, isNew, onChange } = props;
  const { t, language, numberText } = useText();
  const { today } = useMe();
  const total = parseCount(typed.total, 'denominator');
  return (
    <>
      {isNew && (
        <Field label={t('data.sets.unit')} error={wrong.has('unit') ? t('data.form.unitNeeded') : null} isRequired>
          {({ id, status }) => <UnitPicker id={id} status={status} on={today} value={typed.unit} onChange={(unit) => onChange({ unit })} />}
        </Field>
      )}
      <Field label={t('data.sets.field')} isRequired>
        {({ id }) => (
          <Select<DataField>
            id={id}
            value={typed.field}
            onChange={(field) => onChange({ field })}
            options={dataFields.map((each) => ({ value: each, label: dataFieldName(each)[language] }))}
          />
        )}
      </Field>
      <Field label={t('data.sets.name')} help={t('data.form.nameHelp')} error={wrong.has('name') ? t('data.form.nameNeeded') : null} isRequired>
        {(ties) => <Input {...ties} maxLength={200} value={typed.name} onChange={({ target }) => onChange({ name: target.value })} />}
      </Field>
      <CountField {...props} part="total" label={t('data.sets.total')} />
      <fieldset className="plain">
        <legend>{t('data.form.stages')}</legend>
        {dataStages.map((stage) => (
          <CountField key={stage} {...props} part={stage} label={t(`data.stage.${stage}`)} />
        ))}
        <p role="status">
          {t('data.form.sum', { sum: numberText(sumTyped(typed)), total: total.ok && total.value !== null ? numberText(total.value) : '?' })}
        </p>
      </fieldset>
      <CountField {...props} part="cleaned" label={t('data.form.cleaned')} />
      <Field label={t('data.form.asOf')} error={wrong.has('asOf') ? t('data.form.dayNeeded') : null} isRequired>
        {({ id }) => <DayInput id={id} most={today} value={typed.asOf === '' ? null : typed.asOf} onChange={(day) => onChange({ asOf: day ?? '' })} />}
      </Field>
      <Field label={t('data.form.evidence')} help={t('data.form.evidenceHelp')}>
        {(ties) => <Input {...ties} maxLength={500} value={typed.evidence} onChange={({ target }) => onChange({ evidence: target.value })} />}
      </Field>
    </>
  );
}

interface CountFieldProps extends DataSetFormProps {
  readonly part: 'total' | 'cleaned' | (typeof dataStages)[number];
  readonly label: string;
}

function CountField({ part, label, typed, wrong, onChange }: CountFieldProps) {
  const { t } = useText();
  return (
    <Field label={label} error={wrong.has(part) ? t('data.form.countNeeded') : null} isRequired>
      {(ties) => <Input {...ties} inputMode="numeric" value={typed[part]} onChange={({ target }) => onChange({ [part]: target.value })} />}
    </Field>
  );
}
