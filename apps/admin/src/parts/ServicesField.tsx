import type { Period } from '@dondoc/domain/calendar';
import { servicesOf } from '@dondoc/domain/kpi';
import { Select } from 'antd';
import { useId } from 'react';
import { plain } from '../text/plain.ts';
import { useText } from '../text/use-text.ts';
import { useServiceText } from './use-service-text.ts';

interface ServicesFieldProps {
  /** The month whose services can be chosen. */
  readonly month: Period;
  readonly value: readonly number[];
  /** Told the services chosen, in the order of their numbers; none: all services together. */
  readonly onChange: (services: readonly number[]) => void;
}

/** Stands in the list for every service at once; no service has this number. */
const everyService = -1;

/** Chooses for which services figures are entered, by number or name, with or without accents. */
export function ServicesField({ month, value, onChange }: ServicesFieldProps) {
  const { t } = useText();
  const id = useId();
  const { options: [whole, ...services], ...looks } = useServiceOptions(month);
  const every = { value: everyService, label: t('indicator.service.every', { count: services.length }) };
  const choose = (chosen: readonly number[]) =>
    onChange(chosen.includes(everyService) ? servicesOf(month) : chosen.toSorted((one, other) => one - other));
  return (
    <div className="filter filter-wide">
      <label htmlFor={id}>{t('indicator.service.field')}</label>
      <Select<number[], ServiceOption>
        id={id}
        mode="multiple"
        maxTagCount={2}
        allowClear={value.length > 1}
        value={[...value]}
        onChange={choose}
        options={whole === undefined ? [] : [whole, every, ...services]}
        {...looks}
      />
    </div>
  );
}

/** Chooses one service, or all services together. */
export function ServiceField({ month, value, onChange }: { readonly month: Period; readonly value: number; readonly onChange: (service: number) => void }) {
  const { t } = useText();
  const id = useId();
  const options = useServiceOptions(month);
  return (
    <div className="filter filter-wide">
      <label htmlFor={id}>{t('indicator.service.field')}</label>
      <Select<number, ServiceOption> id={id} value={value} onChange={onChange} {...options} />
    </div>
  );
}

interface ServiceOption {
  readonly value: number;
  readonly label: string;
}

function useServiceOptions(month: Period) {
  const { listed } = useServiceText();
  const options: ServiceOption[] = servicesOf(month).map((service) => ({ value: service, label: listed(service) }));
  return {
    options,
    optionRender: ({ data }: { readonly data: ServiceOption }) => <span className="unit-option">{data.label}</span>,
    showSearch: { filterOption: (typed: string, option?: ServiceOption) => plain(option?.label ?? '').includes(plain(typed)) },
  };
}
