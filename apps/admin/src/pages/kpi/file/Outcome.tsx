import { Alert } from 'antd';
import { sentenceFor } from '../../../text/fault-text.ts';
import { useText } from '../../../text/use-text.ts';
import type { FigureRefusal } from './answers.ts';
import { useFileText } from './use-file-text.ts';

/** How many refusals are said one by one. */
const mostSaid = 20;

interface OutcomeProps {
  readonly saved: number;
  readonly refused: readonly FigureRefusal[];
  /** How many rows of totals were taken; left out: the file was of figures. */
  readonly kept?: number;
}

/** What became of what was sent, in numbers, and why some of it was not written. */
export function Outcome({ saved, refused, kept }: OutcomeProps) {
  const { t, language } = useText();
  const text = useFileText();
  const said = [...(kept === undefined ? [] : [t('figureFile.done.kept', { count: kept })]), t('figureFile.done.saved', { count: saved })].join(' ');
  return (
    <>
      <Alert role="status" type={refused.length === 0 ? 'success' : 'warning'} showIcon title={said} />
      {refused.length > 0 && (
        <Alert
          role="alert"
          type="error"
          title={t('figureFile.done.refused', { count: refused.length })}
          description={
            <ul>
              {refused.slice(0, mostSaid).map((each) => (
                <li key={`${each.period} ${each.unitId} ${each.indicator} ${each.service}`}>
                  {t('figureFile.done.one', {
                    unit: each.unitId,
                    indicator: text.indicator(each),
                    month: text.month(each.period),
                    why: sentenceFor(each.refused, language),
                  })}
                </li>
              ))}
              {refused.length > mostSaid && <li>{t('figureFile.done.more', { count: refused.length - mostSaid })}</li>}
            </ul>
          }
        />
      )}
    </>
  );
}
