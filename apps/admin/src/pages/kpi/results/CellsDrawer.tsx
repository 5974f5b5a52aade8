import type { UnitId } from '@dondoc/domain/unit';
import { useQuery } from '@tanstack/react-query';
import { Drawer } from 'antd';
import { useTRPC } from '../../../api.tsx';
import { Answer } from '../../../parts/Answer.tsx';
import { useText } from '../../../text/use-text.ts';
import { Notice } from '../../../ui/Notice.tsx';
import type { CellHistory } from '../answers.ts';
import { useMeasureText } from '../use-measure-text.ts';
import type { Shown } from './shown.ts';
import { useCountedName } from './use-counted-name.ts';

interface CellsDrawerProps {
  readonly shown: Shown;
  /** Whose cells are looked at; null while the drawer is closed. */
  readonly unitId: UnitId | null;
  readonly name: string;
  readonly onClose: () => void;
}

/** The cells a number is made of in the end: what a unit entered itself, every value it has had, who entered it and when. */
export function CellsDrawer({ shown, unitId, name, onClose }: CellsDrawerProps) {
  const { t } = useText();
  return (
    <Drawer title={t('kpi.results.cellsOf', { unit: name })} open={unitId !== null} onClose={onClose} size={620} destroyOnHidden>
      {unitId !== null && <CellsOf shown={shown} unitId={unitId} />}
    </Drawer>
  );
}

function CellsOf({ shown, unitId }: { readonly shown: Shown; readonly unitId: UnitId }) {
  const trpc = useTRPC();
  const { t, periodText } = useText();
  const countedName = useCountedName();
  const { indicator, period, service } = shown;
  const cells = useQuery(trpc.result.cells.queryOptions({ indicator: indicator.code, period, unitId, service }));
  return (
    <>
      <p>
        <strong>{countedName(shown)}</strong> · {t('indicator.version', { version: indicator.version })}
      </p>
      <p className="soft">{t('kpi.results.cellsIntro', { period: periodText(period) })}</p>
      <Answer to={cells}>
        {(months) => (months.length === 0 ? <Notice>{t('kpi.results.noCells')}</Notice> : months.map((each) => <MonthOf key={each.month} cell={each} />))}
      </Answer>
    </>
  );
}

function MonthOf({ cell }: { readonly cell: CellHistory }) {
  const { t, periodText, dayText } = useText();
  const words = useMeasureText();
  return (
    <table className="kpi-table">
      <caption>{periodText(cell.month)}</caption>
      <thead>
        <tr>
          <th scope="col">{t('kpi.results.value')}</th>
          <th scope="col">{t('kpi.results.enteredBy')}</th>
          <th scope="col">{t('kpi.results.enteredOn')}</th>
          <th scope="col">{t('kpi.results.origin')}</th>
        </tr>
      </thead>
      <tbody>
        {cell.values.map((value, at) => (
          <tr key={value.version} className={at === 0 ? 'kpi-level-1' : 'soft'}>
            <td>
              {value.notApplicable ? t('kpi.results.notApplicable') : words.counts(value)}
              {value.note !== null && (
                <div className="soft">
                  {t('kpi.results.note')}: {value.note}
                </div>
              )}
            </td>
            <td>{value.enteredBy ?? t('kpi.results.someone')}</td>
            <td>{dayText(value.enteredOn)}</td>
            <td>{t(`kpi.results.origins.${value.origin}`)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
