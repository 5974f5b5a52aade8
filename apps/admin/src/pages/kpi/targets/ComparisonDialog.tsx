import { Modal } from 'antd';
import { useState } from 'react';
import { useText } from '../../../text/use-text.ts';
import { Notice } from '../../../ui/Notice.tsx';
import type { TableComparison } from '../answers.ts';
import type { TargetDraftInUse } from './use-target-draft.ts';

interface ComparisonDialogProps {
  readonly fileName: string;
  readonly comparison: TableComparison;
  readonly draft: TargetDraftInUse;
  readonly onClose: () => void;
}

/** What a file of targets would change, row by row; the chosen rows are typed into the table. */
export function ComparisonDialog({ fileName, comparison: { rows, refused }, draft, onClose }: ComparisonDialogProps) {
  const { t } = useText();
  const changing = rows.filter(({ change }) => change !== 'unchanged');
  const [chosen, setChosen] = useState<ReadonlySet<number>>(() => new Set(changing.map(({ row }) => row)));
  const count = (change: string) => rows.filter((row) => row.change === change).length;
  const take = () => {
    draft.typeEach(changing.filter(({ row }) => chosen.has(row)));
    onClose();
  };
  const choose = (row: number, isChosen: boolean) => setChosen(new Set(isChosen ? [...chosen, row] : [...chosen].filter((each) => each !== row)));
  return (
    <Modal
      open
      width={820}
      title={t('target.file.title', { name: fileName })}
      okText={t('target.file.take', { count: chosen.size })}
      okButtonProps={{ disabled: chosen.size === 0 }}
      onOk={take}
      onCancel={onClose}
    >
      <p>{t('target.file.intro')}</p>
      <p>
        <strong>
          {t('target.file.counts', { added: count('added'), changed: count('changed'), unchanged: count('unchanged'), refused: refused.length })}
        </strong>
      </p>
      {rows.length === 0 ? <Notice>{t('target.file.nothing')}</Notice> : <Rows rows={rows} chosen={chosen} onChoose={choose} />}
      {refused.length > 0 && <Refused refused={refused} />}
    </Modal>
  );
}

interface RowsProps {
  readonly rows: TableComparison['rows'];
  readonly chosen: ReadonlySet<number>;
  readonly onChoose: (row: number, isChosen: boolean) => void;
}

function Rows({ rows, chosen, onChoose }: RowsProps) {
  const { t, percentText } = useText();
  return (
    <div className="kpi-frame targets-compare">
      <table className="kpi-table">
        <thead>
          <tr>
            <th scope="col">{t('target.file.row')}</th>
            <th scope="col">{t('target.file.unit')}</th>
            <th scope="col" className="kpi-number">
              {t('target.file.standing')}
            </th>
            <th scope="col" className="kpi-number">
              {t('target.file.value')}
            </th>
            <th scope="col">{t('target.file.change')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ row, unitName, standingBp, targetBp, change }) => (
            <tr key={row}>
              <td>
                {change === 'unchanged' ? (
                  row
                ) : (
                  <label>
                    <input
                      type="checkbox"
                      checked={chosen.has(row)}
                      aria-label={t('target.file.choosing', { row, unit: unitName })}
                      onChange={(event) => onChoose(row, event.target.checked)}
                    />{' '}
                    {row}
                  </label>
                )}
              </td>
              <th scope="row">{unitName}</th>
              <td className="kpi-number">{standingBp === null ? t('kpi.draft.blank') : percentText(standingBp)}</td>
              <td className="kpi-number">{percentText(targetBp)}</td>
              <td>{t(`target.file.changes.${change}`)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Refused({ refused }: { readonly refused: TableComparison['refused'] }) {
  const { t } = useText();
  return (
    <table className="kpi-table">
      <caption>
        <strong>{t('target.file.refused')}</strong>
      </caption>
      <thead>
        <tr>
          <th scope="col">{t('target.file.row')}</th>
          <th scope="col">{t('target.file.column')}</th>
          <th scope="col">{t('target.file.found')}</th>
          <th scope="col">{t('target.file.why')}</th>
          <th scope="col">{t('target.file.allowed')}</th>
        </tr>
      </thead>
      <tbody>
        {refused.map(({ row, column, found, why, allowed }) => (
          <tr key={row}>
            <td>{row}</td>
            <td>{column}</td>
            <td>{found}</td>
            <td className="late">{t(`target.file.reasons.${why}`)}</td>
            <td>{why === 'not-a-target' || why === 'target-missing' ? t('target.file.allowedTarget') : allowed.join('; ')}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
