import { LeftOutlined, RightOutlined } from '@ant-design/icons';
import { lastDayOf, partsOf, partsOfPeriod, periodFrom, periodOf, shiftPeriod, type Day, type Period } from '@dondoc/domain/calendar';
import { Button, Select } from 'antd';
import { useId } from 'react';
import { useText } from '../text/use-text.ts';

/** The kinds of period figures are summed over. */
const summedKinds = ['month', 'quarter', 'half', 'nine-months', 'year'] as const;
export type SummedKind = (typeof summedKinds)[number];

/** The first year online-service figures are asked for. */
const firstYear = 2021;

interface PeriodFieldProps {
  readonly value: Period;
  readonly onChange: (period: Period) => void;
  readonly kinds?: readonly SummedKind[];
  readonly today: Day;
}

/** Chooses a period: its kind where there are several, its year, and which one; with a step back and a step on. */
export function PeriodField({ value, onChange, kinds = summedKinds, today }: PeriodFieldProps) {
  const { t, periodText } = useText();
  const id = useId();
  const { year, ordinal } = partsOfPeriod(value);
  const kind = summedKinds.find((each) => each === partsOfPeriod(value).kind) ?? 'month';
  const lastYear = partsOfPeriod(periodOf('year', today)).year + 1;
  const years = Array.from({ length: Math.max(lastYear, year) - firstYear + 1 }, (_, at) => firstYear + at);
  const inKind = (wanted: SummedKind) =>
    onChange(periodOf(wanted, lastDayOf(value)) ?? periodFrom({ kind: wanted, year, ordinal: 1 }));
  return (
    <div className="period-field">
      {kinds.length > 1 && (
        <div className="filter period-kind">
          <label htmlFor={`${id}-kind`}>{t('kpi.period.kind')}</label>
          <Select
            id={`${id}-kind`}
            value={kind}
            onChange={inKind}
            options={kinds.map((each) => ({ value: each, label: t(`kpi.period.kinds.${each}`) }))}
          />
        </div>
      )}
      <div className="filter period-year">
        <label htmlFor={`${id}-year`}>{t('kpi.period.year')}</label>
        <Select
          id={`${id}-year`}
          value={year}
          onChange={(wanted) => onChange(periodFrom({ kind, year: wanted, ordinal }))}
          options={years.map((each) => ({ value: each, label: String(each) }))}
        />
      </div>
      <div className="filter period-which">
        <label htmlFor={`${id}-which`}>{t('kpi.period.which')}</label>
        <Select
          id={`${id}-which`}
          value={value}
          onChange={onChange}
          options={periodsIn(year, kind).map((each) => ({ value: each, label: periodText(each) }))}
        />
      </div>
      <Button
        icon={<LeftOutlined />}
        aria-label={t('kpi.period.before')}
        disabled={year <= firstYear && ordinal === 1}
        onClick={() => onChange(shiftPeriod(value, -1))}
      />
      <Button icon={<RightOutlined />} aria-label={t('kpi.period.after')} onClick={() => onChange(shiftPeriod(value, 1))} />
    </div>
  );
}

function periodsIn(year: number, kind: SummedKind): readonly Period[] {
  if (kind === 'nine-months') return [periodFrom({ kind, year, ordinal: 1 })];
  return partsOf(periodFrom({ kind: 'year', year, ordinal: 1 }), kind);
}
