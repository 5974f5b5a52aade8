import { lastDayOf, type Period } from '@dondoc/domain/calendar';
import { Select } from 'antd';
import { useId } from 'react';
import type { ResultsSearch } from '../../../search.ts';
import { useAsOf } from '../../../session.ts';
import { useText } from '../../../text/use-text.ts';

interface ListFieldProps {
  readonly search: ResultsSearch;
  readonly period: Period;
  readonly onChange: (units: 'now' | undefined) => void;
}

/** By which list of units: that of the period, or today's (34 provinces instead of 63). An as-of day settles it by itself. */
export function ListField({ search, period, onChange }: ListFieldProps) {
  const { t, dayText } = useText();
  const { isToday, today } = useAsOf();
  const id = useId();
  const end = lastDayOf(period);
  if (!isToday || end >= today) return null;
  return (
    <div className="filter filter-wide">
      <label htmlFor={id}>{t('kpi.results.list')}</label>
      <Select
        id={id}
        value={search.units ?? 'end'}
        onChange={(chosen) => onChange(chosen === 'now' ? 'now' : undefined)}
        options={[
          { value: 'end', label: t('kpi.results.lists.end', { day: dayText(end) }) },
          { value: 'now', label: t('kpi.results.lists.now', { day: dayText(today) }) },
        ]}
      />
    </div>
  );
}
