import type { Indicator } from '@dondoc/domain/kpi';
import { Select } from 'antd';
import { useId } from 'react';
import { useText } from '../text/use-text.ts';

interface IndicatorFieldProps {
  readonly indicators: readonly Indicator[];
  readonly value: string;
  readonly onChange: (code: string) => void;
}

/** Chooses one of the indicators by its name; one that the list does not have stands as none. */
export function IndicatorField({ indicators, value, onChange }: IndicatorFieldProps) {
  const { t, language } = useText();
  const id = useId();
  const names = new Map(indicators.map(({ code, name }) => [code, name[language]]));
  return (
    <div className="filter filter-wide">
      <label htmlFor={id}>{t('kpi.indicator.label')}</label>
      <Select
        id={id}
        value={names.has(value) ? value : null}
        onChange={onChange}
        options={[...names].map(([code, label]) => ({ value: code, label }))}
      />
    </div>
  );
}

interface IndicatorsFieldProps {
  readonly label: string;
  /** Undefined while the list is on its way. */
  readonly indicators: readonly Indicator[] | undefined;
  readonly value: readonly string[];
  readonly onChange: (codes: readonly string[]) => void;
}

/** Chooses several of the indicators by their names; nothing is shown by its code, and nothing chosen before all have a name. */
export function IndicatorsField({ label, indicators, value, onChange }: IndicatorsFieldProps) {
  const { t, language } = useText();
  const id = useId();
  const names = new Map((indicators ?? []).map(({ code, name }) => [code, name[language]]));
  const isLoading = indicators === undefined;
  return (
    <div className="filter filter-wide">
      <label htmlFor={id}>{label}</label>
      <Select<string[]>
        id={id}
        mode="multiple"
        loading={isLoading}
        disabled={isLoading}
        placeholder={isLoading ? t('shell.common.loading') : null}
        value={value.filter((code) => names.has(code))}
        onChange={onChange}
        options={[...names].map(([code, name]) => ({ value: code, label: name }))}
        showSearch={{ optionFilterProp: 'label' }}
      />
    </div>
  );
}
