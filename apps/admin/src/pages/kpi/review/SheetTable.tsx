import { Button } from 'antd';
import { useText } from '../../../text/use-text.ts';
import { FramedTable } from '../../../ui/FramedTable.tsx';
import type { ListedSheet } from '../answers.ts';
import { useWindowText } from './use-window-text.ts';

interface SheetTableProps {
  readonly sheets: readonly ListedSheet[];
  readonly onOpen: (unitId: string) => void;
}

/** Sheets, a line each: how it stands, how much is in it, and until when figures are entered. */
export function SheetTable({ sheets, onOpen }: SheetTableProps) {
  const { t, numberText, dayText } = useText();
  const windowText = useWindowText();
  return (
    <FramedTable name={t('review.tabs.list')}>
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
        {sheets.map((sheet) => (
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
    </FramedTable>
  );
}
