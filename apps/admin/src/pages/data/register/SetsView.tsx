import type { DataField } from '@dondoc/domain/kpi';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Checkbox, Drawer, Pagination } from 'antd';
import { useState } from 'react';
import { useTRPC } from '../../../api.tsx';
import { Answer } from '../../../parts/Answer.tsx';
import { useText } from '../../../text/use-text.ts';
import { Notice } from '../../../ui/Notice.tsx';
import { DataSetHistory } from './DataSetHistory.tsx';
import { SetsTable } from './SetsTable.tsx';
import type { ListedDataSet } from './typed-data-set.ts';

interface SetsViewProps {
  readonly field: DataField | null;
  /** Whether the sets that were removed are shown too. */
  readonly withRemoved: boolean;
  readonly onWithRemoved: (withRemoved: boolean) => void;
  /** Told the set to edit; null for who enters no data. */
  readonly onEdit: ((dataSet: ListedDataSet) => void) | null;
}

/** How many data sets stand on one page. */
const onOnePage = 100;

/** The data sets of the person's units, a page at a time, each with how far it has come, who declared it and what it was before. */
export function SetsView({ field, withRemoved, onWithRemoved, onEdit }: SetsViewProps) {
  const trpc = useTRPC();
  const { t } = useText();
  const [page, setPage] = useState(1);
  const asked = { unitId: null, field, withRemoved, limit: onOnePage, offset: (page - 1) * onOnePage };
  const sets = useQuery(trpc.dataSet.list.queryOptions(asked, { placeholderData: keepPreviousData }));
  const [looked, setLooked] = useState<ListedDataSet | null>(null);
  const show = (isShown: boolean) => {
    setPage(1);
    onWithRemoved(isShown);
  };
  const afterRemoval = (shown: number) => {
    if (shown === 1 && !withRemoved) setPage(Math.max(1, page - 1));
  };
  return (
    <>
      <Checkbox className="data-with-removed no-print" checked={withRemoved} onChange={({ target }) => show(target.checked)}>
        {t('data.sets.withRemoved')}
      </Checkbox>
      <Answer to={sets}>
        {({ rows, count }) =>
          count === 0 ? (
            <NoSets {...{ field, withRemoved }} mayDeclare={onEdit !== null} />
          ) : (
            <>
              <SetsTable {...{ rows, count, onEdit }} onLook={setLooked} onRemoved={() => afterRemoval(rows.length)} />
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

/** What to do when there is no set to show. */
function NoSets({ field, withRemoved, mayDeclare }: Pick<SetsViewProps, 'field' | 'withRemoved'> & { readonly mayDeclare: boolean }) {
  const { t } = useText();
  if (field === null && withRemoved) return <Notice>{t('data.sets.noneEver')}</Notice>;
  return <Notice>{t(field === null && mayDeclare ? 'data.sets.none' : 'data.sets.noneFound')}</Notice>;
}
