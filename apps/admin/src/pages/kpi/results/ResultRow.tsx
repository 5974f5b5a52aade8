import type { Period } from '@dondoc/domain/calendar';
import type { Indicator } from '@dondoc/domain/kpi';
import { unitIdSchema, type UnitId } from '@dondoc/domain/unit';
import { Link } from '@tanstack/react-router';
import { paths } from '../../../paths.ts';
import { useText } from '../../../text/use-text.ts';
import type { ResultLine } from '../answers.ts';
import { useMeasureText } from '../use-measure-text.ts';
import { useLineName } from './use-line-name.ts';

interface ResultRowProps {
  readonly line: ResultLine;
  readonly depth: number;
  readonly indicator: Indicator;
  readonly period: Period;
  readonly onCells: (unitId: UnitId) => void;
}

/** One line: what was counted, the rate, the target, how much of it is reached and what is missing, who reported. */
export function ResultRow({ line, depth, indicator, period, onCells }: ResultRowProps) {
  const { t, percentText, periodText, rateText, numberText } = useText();
  const words = useMeasureText();
  const { tally, targetBp, targetPeriod, attainmentBp } = line;
  return (
    <tr className={`kpi-level-${Math.min(depth, 3)}`}>
      <th scope="row" className="kpi-unit">
        <LineName line={line} />
      </th>
      <td className="kpi-number">{tally !== null && <Count line={line} count={tally.numerator} onCells={onCells} />}</td>
      <td className="kpi-number">{tally !== null && <Count line={line} count={tally.denominator} onCells={onCells} />}</td>
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

/** The name of a line; of a unit that has units below it, it opens them. */
function LineName({ line }: Pick<ResultRowProps, 'line'>) {
  const { t } = useText();
  const name = useLineName()(line);
  if (!line.hasBelow) return name;
  return (
    <Link from={paths.results} to="." search={(before) => ({ ...before, under: line.id })} title={t('kpi.results.open', { unit: name })}>
      {name}
    </Link>
  );
}

interface CountProps extends Pick<ResultRowProps, 'line' | 'onCells'> {
  readonly count: number;
}

/** A count that opens what the unit entered itself; the count of a line that is no unit opens nothing. */
function Count({ line, count, onCells }: CountProps) {
  const { t, numberText } = useText();
  const name = useLineName()(line);
  const unit = unitIdSchema.safeParse(line.id);
  const written = numberText(count);
  if (line.level === null || line.level === 'nation' || !unit.success) return written;
  return (
    <button type="button" className="count-button" onClick={() => onCells(unit.data)} title={t('kpi.results.cellsOf', { unit: name })}>
      {written}
    </button>
  );
}

function Gap({ line, indicator }: Pick<ResultRowProps, 'line' | 'indicator'>) {
  const { t, language, numberText } = useText();
  if (line.gap === null) return null;
  return line.gap === 0
    ? t('kpi.results.reached')
    : `${numberText(line.gap)} ${indicator.countingUnit[language]}`;
}
