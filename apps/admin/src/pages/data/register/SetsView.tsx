import { dataFieldName, type DataField } from '@dondoc/domain/kpi';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Button, Drawer, Pagination } from 'antd';
import { useState } from 'react';
import { useTRPC } from '../../../api.tsx';
import { Answer } from '../../../parts/Answer.tsx';
import { DataShareHeadings, DataShares } from '../../../parts/DataShares.tsx';
import { useText } from '../../../text/use-text.ts';
import { Notice } from '../../../ui/Notice.tsx';
import { DataSetHistory } from './DataSetHistory.tsx';
import { RemoveDataSet } from './RemoveDataSet.tsx';
import type { ListedDataSet } from './typed-data-set.ts';

interface SetsViewProps {
  readonly field: DataField | null;
  /** Told the set to edit; null for who enters no data. */
  readonly onEdit: ((dataSet: ListedDataSet) => void) | null;
}

/** How many data sets stand on one page. */
const onOnePage = 100;

/** The data sets of the person's units, a page at a time, each with how far it has come, who declared it and what it was before. */
export function SetsView({ field, onEdit }: SetsViewProps) {
  const trpc = useTRPC();
  const { t } = useText();
  const [page, setPage] = useState(1);
  const asked = { unitId: null, field, limit: onOnePage, offset: (page - 1) * onOnePage };
  const sets = useQuery(trpc.dataSet.list.queryOptions(asked, { placeholderData: keepPreviousData }));
  const [looked, setLooked] = useState<ListedDataSet | null>(null);
  return (
    <>
      <Answer to={sets}>
        {({ rows, count }) =>
          count === 0 ? (
            <Notice>{field === null && onEdit !== null ? t('data.sets.none') : t('data.sets.noneFound')}</Notice>
          ) : (
            <>
              <SetsTable
                {...{ rows, count, onEdit }}
                onLook={setLooked}
                onRemoved={() => {
                  if (rows.length === 1) setPage(Math.max(1, page - 1));
                }}
              />
              <Pagination
                className="no-print"
                hideOnSinglePage
                current={page}
                pageSize={onOnePage}
                total={count}
                showSizeChanger={false}
                showTotal={(total, [first, last]) => t('data.sets.shownOf', { first, last, count: total })}
                onChange={setPage}
              />
            </>
          )
        }
      </Answer>
      <Drawer title={t('data.sets.history')} open={looked !== null} onClose={() => setLooked(null)} size={480} destroyOnHidden>
        {looked !== null && <DataSetHistory dataSet={looked} />}
      </Drawer>
    </>
  );
}

interface SetsTableProps extends Pick<SetsViewProps, 'onEdit'> {
  readonly rows: readonly ListedDataSet[];
  readonly count: number;
  readonly onLook: (dataSet: ListedDataSet) => void;
  readonly onRemoved: () => void;
}

function SetsTable({ rows, count, ...acts }: SetsTableProps) {
  const { t } = useText();
  return (
    <div className="kpi-frame" role="region" aria-label={t('data.views.sets')} tabIndex={0}>
      <table className="kpi-table">
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
  const { name, unitName: unit, field, progress, asOf, savedBy, savedAt } = dataSet;
  return (
    <tr>
      <th scope="row">{name}</th>
      <td>{unit}</td>
      <td>{dataFieldName(field)[language]}</td>
      <DataShares progress={progress} />
      <td>{dayText(asOf)}</td>
      <td>
        {savedBy}, {timeText(savedAt)}
      </td>
      <td>
        <div className="row">
          {onEdit !== null && (
            <Button size="small" aria-label={t('data.sets.editOf', { name, unit })} onClick={() => onEdit(dataSet)}>
              {t('data.sets.edit')}
            </Button>
          )}
          <Button size="small" aria-label={t('data.sets.historyOf', { name, unit })} onClick={() => onLook(dataSet)}>
            {t('data.sets.history')}
          </Button>
          {onEdit !== null && <RemoveDataSet dataSet={dataSet} onRemoved={onRemoved} />}
        </div>
      </td>
    </tr>
  );
}
