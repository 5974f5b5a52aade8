import { dataFieldName } from '@dondoc/domain/kpi';
import { Button } from 'antd';
import { DataShareHeadings, DataShares } from '../../../parts/DataShares.tsx';
import { useText } from '../../../text/use-text.ts';
import { Sign } from '../../../ui/Sign.tsx';
import { RemoveDataSet } from './RemoveDataSet.tsx';
import type { ListedDataSet } from './typed-data-set.ts';

interface SetsTableProps {
  readonly rows: readonly ListedDataSet[];
  /** How many there are with those on other pages. */
  readonly count: number;
  /** Told the set to edit; null for who enters no data. */
  readonly onEdit: ((dataSet: ListedDataSet) => void) | null;
  readonly onLook: (dataSet: ListedDataSet) => void;
  readonly onRemoved: () => void;
}

/** One page of data sets. One that was removed says so beside its name, and only its history can be opened. */
export function SetsTable({ rows, count, ...acts }: SetsTableProps) {
  const { t } = useText();
  return (
    <div className="kpi-frame" role="region" aria-label={t('data.views.sets')} tabIndex={0}>
      <table className="kpi-table data-sets">
        <caption>{t('data.sets.caption', { shown: rows.length, count })}</caption>
        <thead>
          <tr>
            <th scope="col">{t('data.sets.name')}</th>
            <th scope="col">{t('data.sets.unit')}</th>
            <th scope="col">{t('data.sets.field')}</th>
            <DataShareHeadings />
            <th scope="col">{t('data.sets.asOf')}</th>
            <th scope="col">{t('data.sets.savedBy')}</th>
            <th scope="col">{t('shell.common.actions')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((each) => (
            <SetRow key={each.id} dataSet={each} {...acts} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface SetRowProps extends Pick<SetsTableProps, 'onEdit' | 'onLook' | 'onRemoved'> {
  readonly dataSet: ListedDataSet;
}

function SetRow({ dataSet, onEdit, onLook, onRemoved }: SetRowProps) {
  const { t, language, dayText, timeText } = useText();
  const { name, unitName: unit, field, progress, asOf, savedBy, savedAt, removed } = dataSet;
  const historyOf =
    removed === null ? t('data.sets.historyOf', { name, unit }) : t('data.sets.historyOfRemoved', { name, unit, day: dayText(removed.on) });
  return (
    <tr className={removed === null ? undefined : 'soft'}>
      <th scope="row">
        {name}
        {removed !== null && (
          <div>
            <Sign tone="quiet" shape="cross">
              {t('data.sets.removedOn', { day: dayText(removed.on), person: removed.by })}
            </Sign>
          </div>
        )}
      </th>
      <td>{unit}</td>
      <td>{dataFieldName(field)[language]}</td>
      <DataShares progress={progress} />
      <td>{dayText(asOf)}</td>
      <td>
        {savedBy}, {timeText(savedAt)}
      </td>
      <td>
        <div className="row">
          {onEdit !== null && removed === null && (
            <Button size="small" aria-label={t('data.sets.editOf', { name, unit })} onClick={() => onEdit(dataSet)}>
              {t('data.sets.edit')}
            </Button>
          )}
          <Button size="small" aria-label={historyOf} onClick={() => onLook(dataSet)}>
            {t('data.sets.history')}
          </Button>
          {onEdit !== null && removed === null && <RemoveDataSet dataSet={dataSet} onRemoved={onRemoved} />}
        </div>
      </td>
    </tr>
  );
}
