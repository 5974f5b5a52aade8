import { DownloadOutlined } from '@ant-design/icons';
import { lastDayOf, type Period } from '@dondoc/domain/calendar';
import { allServices, sourceIndicatorCodes } from '@dondoc/domain/kpi';
import { useQuery } from '@tanstack/react-query';
import { Alert, Button, Select } from 'antd';
import { useId, useState } from 'react';
import { useTRPC } from '../../../api.tsx';
import { Refusal } from '../../../parts/Answer.tsx';
import { IndicatorsField } from '../../../parts/IndicatorField.tsx';
import { PeriodField } from '../../../parts/PeriodField.tsx';
import { ServicesField } from '../../../parts/ServicesField.tsx';
import { UnitsPicker } from '../../../parts/UnitPicker.tsx';
import { useDownload } from '../../../parts/use-download.ts';
import type { ChosenUnit } from '../../../parts/use-unit-search.ts';
import { useMe } from '../../../session.ts';
import { useText } from '../../../text/use-text.ts';

const formats = ['xlsx', 'csv', 'json'] as const;
type Format = (typeof formats)[number];

interface TemplateProps {
  readonly period: Period;
  readonly onPeriod: (period: Period) => void;
}

/** Chooses what a template is of, and downloads it. */
export function TemplateDownload({ period, onPeriod }: TemplateProps) {
  const { t, language, periodText } = useText();
  const { today } = useMe();
  const trpc = useTRPC();
  const known = useQuery(trpc.indicator.list.queryOptions());
  const id = useId();
  const { download, isFetching, refusal } = useDownload();
  const [units, setUnits] = useState<readonly ChosenUnit[]>([]);
  const [indicators, setIndicators] = useState<readonly string[]>(sourceIndicatorCodes);
  const [services, setServices] = useState<readonly number[]>([allServices]);
  const [format, setFormat] = useState<Format>('xlsx');
  const address = templateAddress({ period, language, format, units: units.map((unit) => unit.id), indicators, services });
  return (
    <section className="panel" aria-labelledby="template">
      <h2 id="template">{t('figureFile.template.title')}</h2>
      <p className="soft">{t('figureFile.template.intro')}</p>
      <div className="file-template">
        <PeriodField value={period} onChange={onPeriod} kinds={['month']} today={today} />
        <div className="filter filter-wide">
          <label htmlFor={`${id}-units`}>{t('figureFile.template.units')}</label>
          <UnitsPicker id={`${id}-units`} on={lastDayOf(period)} value={units} onChange={setUnits} />
          <span className="soft">{t('figureFile.template.unitsHelp')}</span>
        </div>
        <div className="file-indicators">
          <IndicatorsField label={t('figureFile.template.indicators')} indicators={known.data ?? (known.error === null ? undefined : [])} value={indicators} onChange={setIndicators} />
        </div>
        <ServicesField month={period} value={services} onChange={(chosen) => setServices(chosen.length === 0 ? [allServices] : chosen)} />
        <div className="filter">
          <label htmlFor={`${id}-format`}>{t('figureFile.template.format')}</label>
          <Select
            id={`${id}-format`}
            value={format}
            onChange={setFormat}
            options={formats.map((each) => ({ value: each, label: t(`figureFile.template.formats.${each}`) }))}
          />
        </div>
      </div>
      <Button
        type="primary"
        icon={<DownloadOutlined />}
        loading={isFetching}
        disabled={indicators.length === 0}
        onClick={() => download({ address, fileName: `so-lieu-${period}.${format}` })}
      >
        {t('figureFile.template.download', { period: periodText(period) })}
      </Button>
      {known.error !== null && <Refusal error={known.error} retry={known.refetch} />}
      {refusal !== null && <Alert role="alert" type="error" showIcon title={refusal} />}
    </section>
  );
}

interface TemplateAsked {
  readonly period: Period;
  readonly language: string;
  readonly format: Format;
  readonly units: readonly string[];
  readonly indicators: readonly string[];
  readonly services: readonly number[];
}

function templateAddress({ period, language, format, units, indicators, services }: TemplateAsked): string {
  const search = new URLSearchParams({ period, format, language, indicator: indicators.join(','), service: services.join(',') });
  if (units.length > 0) search.set('unit', units.join(','));
  return `/api/figures?${search.toString()}`;
}
