import { useQuery } from '@tanstack/react-query';
import { useTRPC } from '../../../api.tsx';
import { Answer } from '../../../parts/Answer.tsx';
import { useText } from '../../../text/use-text.ts';
import { Notice } from '../../../ui/Notice.tsx';
import { Picture } from '../../../ui/picture/Picture.tsx';
import type { SeriesAnswer } from '../answers.ts';
import { colouredAs, comparedBy } from './coloured.ts';
import { heatDrawing } from './pictures/cells-drawing.ts';
import { fileCodeOf, type Shown } from './shown.ts';
import { useCountedName } from './use-counted-name.ts';
import { yearUpTo } from './TrendView.tsx';
import { useCellWords } from './use-cell-words.ts';
import { useLineName } from './use-line-name.ts';

/** Units down, months across: who reached what, month by month. */
export function HeatView({ shown }: { readonly shown: Shown }) {
  const trpc = useTRPC();
  const { indicator, period, on, known, under, service } = shown;
  const series = useQuery(trpc.result.series.queryOptions({ indicator: indicator.code, ...yearUpTo(period), on, known, under, service }));
  return <Answer to={series}>{(answer) => <Heat shown={shown} series={answer} />}</Answer>;
}

function Heat({ shown, series }: { readonly shown: Shown; readonly series: SeriesAnswer }) {
  const { t, periodText, dayText } = useText();
  const nameOf = useLineName();
  const countedName = useCountedName();
  const words = useCellWords();
  const [opened, ...below] = series.lines;
  const by = comparedBy(below.flatMap(({ points }) => points));
  const table = below.map((line) => ({ name: nameOf(line), cells: line.points.map((point) => colouredAs(point, by, words)) }));
  const columns = series.months.map((month) => `${Number(month.slice(5))}/${month.slice(0, 4)}`);
  const coloured = table.flatMap((row, at) => row.cells.map((cell, column) => ({ ...cell, column, row: at })));
  const drawing = heatDrawing({ cells: coloured, columns, rows: table.map(({ name }) => name), size: [66, 24] });
  if (opened === undefined || below.length === 0) return <Notice>{t('looks.heat.none')}</Notice>;
  const [from, to] = [series.months[0], series.months.at(-1)].map((month) => (month === undefined ? '' : periodText(month)));
  return (
    <Picture
      title={t('looks.heat.title', { unit: nameOf(opened), indicator: countedName(shown) })}
      caption={t('looks.heat.caption', { measure: t(`looks.cells.${by}`), from, to, day: dayText(shown.on), scale: t('looks.cells.scale') })}
      drawing={drawing}
      columns={[t('looks.heat.unit'), ...columns]}
      rows={table.map(({ name, cells }) => [name, ...cells.map((cell) => cell.words)])}
      fileName={`theo-thang-${fileCodeOf(shown)}-${shown.period}`}
    />
  );
}
