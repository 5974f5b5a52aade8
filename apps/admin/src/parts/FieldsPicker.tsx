import { dataFieldName, dataFields, type DataField } from '@dondoc/domain/kpi';
import { Select } from 'antd';
import { useText } from '../text/use-text.ts';

interface FieldsPickerProps {
  readonly id: string;
  readonly value: readonly DataField[];
  readonly onChange: (fields: readonly DataField[]) => void;
}

/** Chooses fields of data. */
export function FieldsPicker({ id, value, onChange }: FieldsPickerProps) {
  const { language } = useText();
  return (
    <Select<DataField[]>
      id={id}
      mode="multiple"
      value={[...value]}
      onChange={(chosen) => onChange(dataFields.filter((field) => chosen.includes(field)))}
      options={dataFields.map((field) => ({ value: field, label: dataFieldName(field)[language] }))}
      showSearch={{ optionFilterProp: 'label' }}
    />
  );
}
