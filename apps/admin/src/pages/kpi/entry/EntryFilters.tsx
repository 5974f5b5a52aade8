import type { Period } from '@dondoc/domain/calendar';
import { allServices, type Indicator } from '@dondoc/domain/kpi';
import { Select } from 'antd';
import { useId } from 'react';
import { IndicatorField, IndicatorsField } from '../../../parts/IndicatorField.tsx';
import { ServiceField, ServicesField } from '../../../parts/ServicesField.tsx';
import type { EntrySearch } from '../../../search.ts';
import { useText } from '../../../text/use-text.ts';
import type { EntryUnit } from '../answers.ts';
import type { EntryShown } from './entry-shown.ts';

interface EntryFiltersProps {
  readonly shown: EntryShown;
  readonly month: Period;
  readonly units: readonly EntryUnit[];
  readonly indicators: readonly Indicator[];
  readonly onShow: (chosen: EntrySearch) => void;
}

/** Chooses which cells of the month are entered: those of one unit, or those of one indicator and service for many units. */
export function EntryFilters({ shown, month, units, indicators, onShow }: EntryFiltersProps) {
  const { t } = useText();
  const [viewId, unitId] = [useId(), useId()];
  return (
    <>
      {units.length > 1 && (
        <div className="filter">
          <label htmlFor={viewId}>{t('kpi.entry.view')}</label>
          <Select
            id={viewId}
            value={shown.view}
            onChange={(view) => onShow({ view })}
            options={(['unit', 'units'] as const).map((view) => ({ value: view, label: t(`kpi.entry.views.${view}`) }))}
          />
        </div>
      )}
      {shown.view === 'units' ? (
        <>
          <IndicatorField indicators={indicators} value={shown.indicators[0] ?? ''} onChange={(indicator) => onShow({ indicator })} />
          <ServiceField month={month} value={shown.services[0] ?? allServices} onChange={(service) => onShow({ services: [service] })} />
        </>
      ) : (
        <>
          {units.length > 1 && (
            <div className="filter filter-wide">
              <label htmlFor={unitId}>{t('kpi.entry.unit')}</label>
              <Select
                id={unitId}
                showSearch={{ optionFilterProp: 'label' }}
                value={shown.unitIds?.[0] ?? null}
                onChange={(unit: string) => onShow({ unit })}
                options={units.map((each) => ({ value: each.unitId, label: each.unitName }))}
              />
            </div>
          )}
          <IndicatorsField
            label={t('kpi.entry.indicators')}
            indicators={indicators}
            value={shown.indicators}
            onChange={(chosen) => onShow({ indicators: [...chosen] })}
          />
          <ServicesField month={month} value={shown.services} onChange={(services) => onShow({ services: services.length === 0 ? undefined : services })} />
        </>
      )}
    </>
  );
}
