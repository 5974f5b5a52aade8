import { dataFieldName, dataFields, type DataField } from '@dondoc/domain/kpi';
import { getRouteApi } from '@tanstack/react-router';
import { Button, Select, Tabs } from 'antd';
import { useState } from 'react';
import { dataViews, type DataSearch } from '../../search.ts';
import { useAsOf, useMe } from '../../session.ts';
import { useText } from '../../text/use-text.ts';
import { PageHeading } from '../../ui/PageHeading.tsx';
import { DataSetDrawer } from './register/DataSetDrawer.tsx';
import { ProgressView } from './register/ProgressView.tsx';
import { ServicesView } from './register/ServicesView.tsx';
import { SetsView } from './register/SetsView.tsx';
import type { ListedDataSet } from './register/typed-data-set.ts';
import '../kpi/kpi.css';

const route = getRouteApi('/app/du-lieu');

/** The data units hold: how far it has come, set by set, and which essential services it still blocks. */
export default function DataSetsPage() {
  const { t, dayText } = useText();
  const { role } = useMe();
  const { on, isToday } = useAsOf();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const [editing, setEditing] = useState<ListedDataSet | 'new' | null>(null);
  const { field = null, view = 'progress' } = search;
  const show = (chosen: DataSearch) => void navigate({ search: (before) => ({ ...before, ...chosen }), resetScroll: false });
  const isMember = role === 'unit-member';
  const sets = (
    <SetsView
      key={field}
      field={field}
      withRemoved={search.removed === true}
      onWithRemoved={(isShown) => show({ removed: isShown || undefined })}
      onEdit={isMember ? setEditing : null}
    />
  );
  return (
    <>
      <PageHeading
        title={t('data.title')}
        product={t('shell.product')}
        intro={t('data.intro')}
        actions={
          isMember && (
            <Button type="primary" onClick={() => setEditing('new')}>
              {t('data.sets.add')}
            </Button>
          )
        }
      />
      <FieldFilter field={field} onChange={(chosen) => show({ field: chosen ?? undefined })} />
      <div className="panel">
        {!isToday && <p>{t('data.known', { day: dayText(on) })}</p>}
        <Tabs
          activeKey={view}
          destroyOnHidden
          onChange={(chosen) => show({ view: dataViews.find((each) => each === chosen) })}
          items={[
            { key: 'progress', label: t('data.views.progress'), children: <ProgressView field={field} under={search.under} /> },
            { key: 'sets', label: t('data.views.sets'), children: sets },
            { key: 'services', label: t('data.views.services'), children: <ServicesView /> },
          ]}
        />
      </div>
      <DataSetDrawer editing={editing} onClose={() => setEditing(null)} />
    </>
  );
}

interface FieldFilterProps {
  readonly field: DataField | null;
  readonly onChange: (field: DataField | null) => void;
}

function FieldFilter({ field, onChange }: FieldFilterProps) {
  const { t, language } = useText();
  return (
    <div className="filters">
      <div className="filter filter-wide">
        <label htmlFor="data-field">{t('data.fieldLabel')}</label>
        <Select<DataField | ''>
          id="data-field"
          value={field ?? ''}
          onChange={(chosen) => onChange(chosen === '' ? null : chosen)}
          options={[
            { value: '', label: t('data.allFields') },
            ...dataFields.map((each) => ({ value: each, label: dataFieldName(each)[language] })),
          ]}
        />
      </div>
    </div>
  );
}
