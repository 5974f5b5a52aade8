import { measure, type CellDifference, type Doubt, type Indicator } from '@dondoc/domain/kpi';
import { Checkbox, Input } from 'antd';
import type { Dispatch, SetStateAction } from 'react';
import { useText } from '../../../text/use-text.ts';
import type { ReviewedSheet } from '../answers.ts';
import { useMeasureText } from '../use-measure-text.ts';
import { useOutlierText } from '../use-outlier-text.ts';
import { cellKey, ticked, type TypedDoubts } from './doubts-typed.ts';
import { useCellName } from './use-cell-name.ts';
import { useCellValue } from './use-cell-value.ts';

interface ReviewedCellRowProps {
  readonly cell: ReviewedSheet['cells'][number];
  readonly indicators: readonly Indicator[];
  readonly change: CellDifference | null;
  readonly doubt: Doubt | null;
  /** Null for a person who cannot decide. */
  readonly typing: { readonly typed: TypedDoubts; readonly setTyped: Dispatch<SetStateAction<TypedDoubts>> } | null;
}

/** A cell with its value, what it was when it was approved, what was asked and answered, and a tick to doubt it. */
export function ReviewedCellRow({ cell, indicators, change, doubt, typing }: ReviewedCellRowProps) {
  const { t } = useText();
  const nameOf = useCellName(indicators);
  const valueOf = useCellValue();
  const name = nameOf(cell);
  return (
    <tr className={change === null ? undefined : 'kpi-level-1'}>
      <th scope="row" className="kpi-unit">
        {name}
        <Unusual cell={cell} indicators={indicators} />
        {cell.note !== null && <div className="soft">{t('review.sheet.note', { note: cell.note })}</div>}
        {doubt !== null && (
          <div>
            {t('review.sheet.asked', { reason: doubt.reason })} {t('review.sheet.answered', { answer: doubt.answer ?? t('review.sheet.noAnswer') })}
          </div>
        )}
      </th>
      <td className="kpi-number">
        {cell.numerator === null && !cell.notApplicable ? <strong>{t('review.sheet.cleared')}</strong> : valueOf(cell)}
        {change !== null && <div className="soft">{t('review.sheet.changed', { before: valueOf(change.before) })}</div>}
      </td>
      <td className="kpi-number">
        <Rate cell={cell} indicators={indicators} />
      </td>
      <td>{cell.enteredBy}</td>
      {typing !== null && (
        <td>
          <DoubtField name={name} cell={cell} typing={typing} />
        </td>
      )}
    </tr>
  );
}

/** What is unusual about the value: what a person who decides looks at first. */
function Unusual({ cell, indicators }: Pick<ReviewedCellRowProps, 'cell' | 'indicators'>) {
  const textOf = useOutlierText();
  const [first] = cell.outliers;
  const indicator = indicators.find(({ code }) => code === cell.indicator);
  return first === undefined || indicator === undefined ? null : <div>{textOf(first, indicator)}</div>;
}

function Rate({ cell, indicators }: Pick<ReviewedCellRowProps, 'cell' | 'indicators'>) {
  const words = useMeasureText();
  const indicator = indicators.find(({ code, version }) => code === cell.indicator && version === cell.indicatorVersion);
  const { numerator, denominator } = cell;
  if (indicator === undefined || numerator === null || denominator === null) return null;
  const tally = { numerator, denominator };
  return words.rate({ tally, rateBp: measure(indicator, tally, null).rateBp, indicator });
}

function DoubtField({ name, cell, typing: { typed, setTyped } }: { readonly name: string; readonly cell: ReviewedCellRowProps['cell']; readonly typing: NonNullable<ReviewedCellRowProps['typing']> }) {
  const { t } = useText();
  const key = cellKey(cell);
  const reason = typed[key];
  return (
    <>
      <Checkbox checked={reason !== undefined} onChange={({ target }) => setTyped((before) => ticked(before, key, target.checked))} aria-label={t('review.sheet.doubtOf', { cell: name })}>
        {t('review.sheet.doubt')}
      </Checkbox>
      {reason !== undefined && (
        <Input.TextArea
          autoSize={{ minRows: 1, maxRows: 4 }}
          maxLength={2000}
          placeholder={t('review.sheet.reason')}
          aria-label={t('review.sheet.reasonOf', { cell: name })}
          value={reason}
          onChange={({ target }) => setTyped((before) => ({ ...before, [key]: target.value }))}
        />
      )}
    </>
  );
}
