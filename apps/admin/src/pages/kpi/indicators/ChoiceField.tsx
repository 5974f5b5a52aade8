import { Select } from 'antd';
import { Field } from '../../../ui/Field.tsx';

interface ChoiceFieldProps<Each extends string> {
  readonly label: string;
  readonly of: readonly Each[];
  readonly value: Each;
  readonly nameOf: (each: Each) => string;
  readonly onChange: (chosen: Each) => void;
}

/** Chooses one of a closed set. */
export function ChoiceField<Each extends string>({ label, of, value, nameOf, onChange }: ChoiceFieldProps<Each>) {
  return (
    <Field label={label}>
      {({ id }) => (
        <Select<Each> id={id} value={value} onChange={onChange} options={of.map((each) => ({ value: each, label: nameOf(each) }))} />
      )}
    </Field>
  );
}
