import { shiftPeriod, monthsIn, type Period } from '@dondoc/domain/calendar';
import { projectionOf, type Indicator } from '@dondoc/domain/kpi';
import { useQuery } from '@tanstack/react-query';
import { useTRPC } from '../../../api.tsx';
import { Answer } from '../../../parts/Answer.tsx';
import { useText } from '../../../text/use-text.ts';
import { Picture } from '../../../ui/picture/Picture.tsx';
import type { SeriesAnswer } from '../answers.ts';
import { useMeasureText } from '../use-measure-text.ts';
import { trendDrawing } from './pictures/trend-drawing.ts';
import { fileCodeOf, type Shown } from './shown.ts';
import { useCountedName } from './use-counted-name.ts';
import { useLineName } from './use-line-name.ts';

/** The twelve months up to the end of a period. */
export function yearUpTo(period: Period): { readonly from: Period; readonly to: Period } {
  const to = monthsIn(period).at(-1) ?? period;
  return { from: shiftPeriod(to, -11), to };
}

/** How the opened unit came along, beside its targets, and when it reaches them at this pace. */
export function TrendView({ shown }: { readonly shown: Shown }) {
  const trpc = useTRPC();
  const { indicator, period, on, known, under, service } = shown;
  const series = useQuery(trpc.result.series.queryOptions({ indicator: indicator.code, ...yearUpTo(period), on, known, under, service }));
  return <Answer to={series}>{(answer) => <Trend shown={shown} series={answer} />}</Answer>;
}

function Trend({ shown, series }: { readonly shown: Shown; readonly series: SeriesAnswer }) {
  const { t, language, periodText, dayText, rateText, percentText } = useText();
  const words = useMeasureText();
  const nameOf = useLineName();
  const countedName = useCountedName();
  const [line] = series.lines;
  const { indicator } = shown;
  const [rateName, targetName] = [t('looks.trend.rate'), t('looks.trend.target')];
  if (line === undefined) return null;
  const drawing = trendDrawing({
    months: series.months.map(shortMonth),
    rates: line.points.map(({ rateBp }) => rateBp),
    targets: line.points.map(({ targetBp }) => targetBp),
    rateName,
    targetName,
    write: percentText,
  });
  const last = line.points.at(-1);
  const [from, to] = [series.months[0], series.months.at(-1)].map((month) => (month === undefined ? '' : periodText(month)));
  return (
    <>
      <Picture
        title={t('looks.trend.title', { unit: nameOf(line), indicator: countedName(shown) })}
        caption={t('looks.trend.caption', { from, to, day: dayText(shown.known ?? shown.on), reported: last?.reported ?? 0, of: last?.of ?? 0 })}
        drawing={drawing}
        columns={[t('looks.trend.month'), indicator.numeratorName[language], indicator.denominatorName[language], rateName, targetName]}
        rows={series.months.map((month, at) => {
          const { tally = null, rateBp = null, targetBp = null } = line.points[at] ?? {};
          const rate = tally === null ? t('kpi.measure.notReported') : words.rate({ tally, rateBp, indicator });
          return [periodText(month), tally?.numerator ?? null, tally?.denominator ?? null, rate, targetBp === null ? null : rateText(targetBp)];
        })}
        fileName={`xu-huong-${fileCodeOf(shown)}-${line.id}-${shown.period}`}
      />
      <p>
        <Projected series={series} indicator={indicator} />
      </p>
    </>
  );
}

const shortMonth = (month: Period): string => `${Number(month.slice(5))}/${month.slice(0, 4)}`;

/** "At this pace the target is reached in …", with the months it was drawn through. */
function Projected({ series, indicator }: { readonly series: SeriesAnswer; readonly indicator: Indicator }) {
  const { t, periodText, percentText } = useText();
  const points = series.lines[0]?.points ?? [];
  const targetBp = points.at(-1)?.targetBp ?? null;
  if (targetBp === null) return t('looks.trend.noTarget');
  const months = series.months.flatMap((month, at) => {
    const tally = points[at]?.tally ?? null;
    return tally === null ? [] : [{ month, tally }];
  });
  const projection = projectionOf(months, targetBp, indicator.direction);
  const target = percentText(targetBp);
  switch (projection.kind) {
    case 'reached':
      return t('looks.trend.reached', { target, month: periodText(projection.month) });
    case 'expected':
      return t('looks.trend.expected', { target, month: periodText(projection.month), from: periodText(projection.from), to: periodText(projection.to) });
    case 'not-at-this-pace':
      return t('looks.trend.notAtThisPace', { target, from: periodText(projection.from), to: periodText(projection.to) });
    case 'too-few-months':
      return t('looks.trend.tooFewMonths', { known: projection.known, needed: projection.needed });
  }
}
