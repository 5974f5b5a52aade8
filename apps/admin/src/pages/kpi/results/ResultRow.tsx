import type { Period } from '@dondoc/domain/calendar';
import { rollUpGroups, type Indicator } from '@dondoc/domain/kpi';
import { useText } from '../../../text/use-text.ts';
import type { ResultLine } from '../answers.ts';
import { useMeasureText } from '../use-measure-text.ts';

interface ResultRowProps {
  readonly line: ResultLine;
  readonly depth: number;
  readonly indicator: Indicator;
  readonly period: Period;
}

/** One line: what was counted, the rate, the target, how much of it is reached and what is missing, who reported. */
export function ResultRow({ line, depth, indicator, period }: ResultRowProps) {
  const { t, numberText, percentText, periodText, rateText } = useText();
  const words = useMeasureText();
  const { tally, targetBp, targetPeriod, attainmentBp } = line;
  return (
    <tr className={`kpi-level-${Math.min(depth, 3)}`}>
      <th scope="row" className="kpi-unit">
        <LineName line={line} />
      </th>
      <td className="kpi-number">{tally !== null && numberText(tally.numerator)}</td>
      <td className="kpi-number">{tally !== null && numberText(tally.denominator)}</td>
      <td className="kpi-number">{words.rate({ tally, rateBp: line.rateBp, indicator })}</td>
      <td className="kpi-number">
        {targetBp !== null && percentText(targetBp)}
        {targetPeriod !== null && targetPeriod !== period && (
          <span className="soft"> ({t('kpi.results.targetOf', { period: periodText(targetPeriod) })})</span>
        )}
      </td>
      <td className="kpi-number">{attainmentBp !== null && rateText(attainmentBp)}</td>
      <td className="kpi-number">
        <Gap line={line} indicator={indicator} />
      </td>
      <td className="kpi-number">
        {line.of === 0 ? (
          <span className="soft">{t('kpi.results.nothingOwed')}</span>
        ) : (
          t('kpi.results.reportedOf', { reported: numberText(line.reported), of: numberText(line.of) })
        )}
      </td>
    </tr>
  );
}

/** The name of a unit; the lines that are no units, and the nation, have names of ours. */
function LineName({ line: { id, name, level } }: Pick<ResultRowProps, 'line'>) {
  const { t } = useText();
  if (level === 'nation') return t('kpi.results.nation');
  const group = rollUpGroups.find((each) => each === id);
  return group === undefined ? (name ?? id) : t(`kpi.results.${group}`);
}

function Gap({ line, indicator }: Pick<ResultRowProps, 'line' | 'indicator'>) {
  const { t, language, numberText } = useText();
  if (line.gap === null) return null;
  return line.gap === 0
    ? t('kpi.results.reached')
    : `${numberText(line.gap)} ${indicator.countingUnit[language]}`;
}
