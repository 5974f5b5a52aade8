import type { Indicator } from '@dondoc/domain/kpi';
import { Select } from 'antd';
import { useId } from 'react';
import { useText } from '../text/use-text.ts';

interface IndicatorFieldProps {
  readonly indicators: readonly Indicator[];
  readonly value: string;
  readonly onChange: (code: string) => void;
}

/** Chooses one of the indicators by its name. */
export function IndicatorField({ indicators, value, onChange }: IndicatorFieldProps) {
  const { t, language } = useText();
  const id = useId();
  const names = new Map(indicators.map(({ code, name }) => [code, name[language]]));
  return (
    <div className="filter filter-wide">
      <label htmlFor={id}>{t('kpi.indicator.label')}</label>
      <Select
        id={id}
        value={value}
        onChange={onChange}
        options={[...names].map(([code, label]) => ({ value: code, label }))}
      />
    </div>
  );
}
