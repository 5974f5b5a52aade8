import type { Day } from '@dondoc/domain/calendar';
import { Select } from 'antd';
import { useText } from '../text/use-text.ts';
import { useUnitSearch, type ChosenUnit } from './use-unit-search.ts';

interface Common {
  /** Units in force on this day can be chosen. */
  readonly on: Day;
  readonly id?: string;
  readonly label?: string;
  readonly status?: 'error' | '';
}

interface UnitPickerProps extends Common {
  readonly value: ChosenUnit | null;
  readonly onChange: (unit: ChosenUnit | null) => void;
  /** Lets words stand that name no unit; told the words as typed. */
  readonly onAsWritten?: (text: string) => void;
}

const asWritten = 'as-written:';

/** Chooses one unit by name, abbreviation or code, with or without accents. */
export function UnitPicker({ value, onChange, onAsWritten, ...common }: UnitPickerProps) {
  const { t } = useText();
  const search = useUnitSearch(common.on);
  const typed = search.text.trim();
  const written = { value: asWritten + typed, label: t('unit.picker.asWritten', { text: typed }), level: '' };
  const options = onAsWritten !== undefined && typed !== '' ? [...search.options, written] : search.options;
  const choose = (chosen: { readonly value: string; readonly label: unknown } | undefined) => {
    search.setText('');
    if (chosen === undefined) return onChange(null);
    if (chosen.value.startsWith(asWritten)) return onAsWritten?.(chosen.value.slice(asWritten.length));
    onChange({ id: chosen.value, name: options.find((option) => option.value === chosen.value)?.label ?? chosen.value });
  };
  return (
    <Select
      {...looks(common, t('unit.picker.placeholder'))}
      allowClear
      labelInValue
      value={value === null ? null : { value: value.id, label: value.name }}
      onChange={choose}
      options={options}
      optionRender={(option) => <UnitOption name={option.data.label} level={option.data.level} />}
      showSearch={{ filterOption: false, searchValue: search.text, onSearch: search.setText }}
      notFoundContent={search.message}
    />
  );
}

interface UnitsPickerProps extends Common {
  readonly value: readonly ChosenUnit[];
  readonly onChange: (units: readonly ChosenUnit[]) => void;
}

/** Chooses several units. */
export function UnitsPicker({ value, onChange, ...common }: UnitsPickerProps) {
  const { t } = useText();
  const search = useUnitSearch(common.on);
  const nameOf = (id: string) =>
    value.find((unit) => unit.id === id)?.name ?? search.options.find((option) => option.value === id)?.label ?? id;
  return (
    <Select
      {...looks(common, t('unit.picker.placeholder'))}
      mode="multiple"
      labelInValue
      value={value.map(({ id, name }) => ({ value: id, label: name }))}
      onChange={(chosen: readonly { readonly value: string }[]) => {
        search.setText('');
        onChange(chosen.map(({ value: id }) => ({ id, name: nameOf(id) })));
      }}
      options={search.options}
      optionRender={(option) => <UnitOption name={option.data.label} level={option.data.level} />}
      showSearch={{ filterOption: false, searchValue: search.text, onSearch: search.setText }}
      notFoundContent={search.message}
    />
  );
}

function looks({ id, label, status }: Common, placeholder: string) {
  return {
    ...(id === undefined ? {} : { id }),
    ...(status === undefined ? {} : { status }),
    'aria-label': label,
    placeholder,
    className: 'unit-picker',
    popupMatchSelectWidth: 340,
  };
}

function UnitOption({ name, level }: { readonly name: string; readonly level: string }) {
  return (
    <span className="unit-option">
      {name}
      {level !== '' && <span className="soft"> · {level}</span>}
    </span>
  );
}
