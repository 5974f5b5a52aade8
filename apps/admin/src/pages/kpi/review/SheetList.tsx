import type { Period } from '@dondoc/domain/calendar';
import { sheetStandings } from '@dondoc/domain/kpi';
import { useQuery } from '@tanstack/react-query';
import { Input, Pagination, Select } from 'antd';
import { useId, useState } from 'react';
import { useTRPC } from '../../../api.tsx';
import { Answer } from '../../../parts/Answer.tsx';
import type { ReviewSearch } from '../../../search.ts';
import { plain } from '../../../text/plain.ts';
import { useText } from '../../../text/use-text.ts';
import { Notice } from '../../../ui/Notice.tsx';
import type { ListedSheet } from '../answers.ts';
import { SheetTable } from './SheetTable.tsx';

interface SheetListProps {
  readonly period: Period;
  readonly chosen: ReviewSearch;
  readonly onShow: (chosen: ReviewSearch) => void;
}

/** How many sheets stand on one page. */
const onOnePage = 100;

/** The sheets of a month, what waits for this person first; of many units a page at a time, by standing and name. */
export function SheetList({ period, chosen, onShow }: SheetListProps) {
  const trpc = useTRPC();
  const { t } = useText();
  const sheets = useQuery(trpc.review.list.queryOptions({ period }));
  return (
    <Answer to={sheets}>
      {(listed) => {
        if (listed.length === 0) return <Notice>{t('review.empty')}</Notice>;
        const waiting = listed.filter(({ isToDecide }) => isToDecide).length;
        const { standing, text = '' } = chosen;
        const wanted = listed.filter((sheet) => (standing === undefined || sheet.standing === standing) && plain(sheet.unitName).includes(plain(text)));
        return (
          <>
            <p role="status">
              <strong>{t('review.waiting', { count: waiting })}</strong>
            </p>
            <Filters chosen={chosen} onShow={onShow} />
            {wanted.length === 0 && <Notice>{t('review.noneFound')}</Notice>}
            {wanted.length > 0 && <Paged key={`${period} ${standing} ${text}`} sheets={wanted} onOpen={(unit) => onShow({ unit })} />}
          </>
        );
      }}
    </Answer>
  );
}

function Filters({ chosen, onShow }: Omit<SheetListProps, 'period'>) {
  const { t } = useText();
  const id = useId();
  return (
    <div className="filters">
      <div className="filter">
        <label htmlFor={`${id}-standing`}>{t('review.standing')}</label>
        <Select
          id={`${id}-standing`}
          allowClear
          placeholder={t('review.everyStanding')}
          value={chosen.standing ?? null}
          options={sheetStandings.map((each) => ({ value: each, label: t(`review.standings.${each}`) }))}
          onChange={(standing) => onShow({ standing: standing ?? undefined })}
        />
      </div>
      <div className="filter filter-wide">
        <label htmlFor={`${id}-text`}>{t('review.unit')}</label>
        <Input.Search id={`${id}-text`} allowClear defaultValue={chosen.text} onSearch={(text) => onShow({ text: text.trim() === '' ? undefined : text })} />
      </div>
    </div>
  );
}

function Paged({ sheets, onOpen }: { readonly sheets: readonly ListedSheet[]; readonly onOpen: (unitId: string) => void }) {
  const { t } = useText();
  const [page, setPage] = useState(1);
  const from = (page - 1) * onOnePage;
  return (
    <>
      <SheetTable sheets={sheets.slice(from, from + onOnePage)} onOpen={onOpen} />
      <Pagination
        className="no-print"
        hideOnSinglePage
        current={page}
        pageSize={onOnePage}
        total={sheets.length}
        showSizeChanger={false}
        showTotal={(total, [first, last]) => t('review.shownOf', { first, last, count: total })}
        onChange={setPage}
      />
    </>
  );
}
