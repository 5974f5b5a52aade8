import type { Period } from '@dondoc/domain/calendar';
import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useTRPC } from '../../../api.tsx';
import { Answer } from '../../../parts/Answer.tsx';
import { useText } from '../../../text/use-text.ts';
import { Notice } from '../../../ui/Notice.tsx';
import type { ListedSheet } from '../answers.ts';
import { useWindowText } from './use-window-text.ts';

interface SheetListProps {
  readonly period: Period;
  readonly onOpen: (unitId: string) => void;
}

/** The sheets of a month, what waits for this person first. */
export function SheetList({ period, onOpen }: SheetListProps) {
  const trpc = useTRPC();
  const { t } = useText();
  const sheets = useQuery(trpc.review.list.queryOptions({ period }));
  return <Answer to={sheets}>{(listed) => (listed.length === 0 ? <Notice>{t('review.empty')}</Notice> : <Listed listed={listed} onOpen={onOpen} />)}</Answer>;
}

function Listed({ listed, onOpen }: Pick<SheetListProps, 'onOpen'> & { readonly listed: readonly ListedSheet[] }) {
  const { t, numberText, dayText } = useText();
  const windowText = useWindowText();
  const waiting = listed.filter(({ isToDecide }) => isToDecide).length;
  return (
    <>
      <p role="status">
        <strong>{t('review.waiting', { count: waiting })}</strong>
      </p>
      <div className="kpi-frame" tabIndex={0} role="group" aria-label={t('review.tabs.list')}>
        <table className="kpi-table">
          <caption className="visually-hidden">{t('review.tabs.list')}</caption>
          <thead>
            <tr>
              <th scope="col" className="kpi-unit">
                {t('review.unit')}
              </th>
              <th scope="col">{t('review.standing')}</th>
              <th scope="col" className="kpi-number">
                {t('review.filled')}
              </th>
              <th scope="col">{t('review.submittedOn')}</th>
              <th scope="col">{t('review.window')}</th>
              <th scope="col">{t('review.open')}</th>
            </tr>
          </thead>
          <tbody>
            {listed.map((sheet) => (
              <tr key={sheet.unitId}>
                <th scope="row" className="kpi-unit">
                  {sheet.unitName}
                </th>
                <td>{t(`review.standings.${sheet.standing}`)}</td>
                <td className="kpi-number">{numberText(sheet.filled)}</td>
                <td>{sheet.submittedOn !== null && dayText(sheet.submittedOn)}</td>
                <td>{windowText(sheet.window)}</td>
                <td>
                  <Button size="small" type={sheet.isToDecide ? 'primary' : 'default'} onClick={() => onOpen(sheet.unitId)} aria-label={t('review.openOf', { unit: sheet.unitName })}>
                    {t('review.open')}
                  </Button>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}
