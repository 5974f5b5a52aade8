import type { Drawing } from '../../../../ui/picture/draw-picture.ts';

/** A unit in its place. */
export interface RankedBar {
  readonly name: string;
  /** Basis points. */
  readonly value: number;
  /** Basis points; null: none was given. */
  readonly target: number | null;
  /** What stands at the end of the bar: the rate and the distance to the target. */
  readonly words: string;
}

/** Bars from zero, the best on top, each with its value in words; the target is a line across its bar. */
export function rankingDrawing(bars: readonly RankedBar[]): Drawing {
  const most = Math.max(10_000, ...bars.flatMap(({ value, target }) => [value, target ?? 0]));
  return {
    width: 860,
    height: 16 + bars.length * 26,
    option: ({ text, line, accent, target: targetColour }) => ({
      grid: { left: 220, right: 250, top: 4, bottom: 4 },
      xAxis: { type: 'value', min: 0, max: most, show: false },
      yAxis: {
        type: 'category',
        inverse: true,
        data: bars.map(({ name }) => name),
        axisLabel: { color: text, fontSize: 12, interval: 0, width: 200, overflow: 'truncate' },
        axisLine: { lineStyle: { color: line } },
        axisTick: { show: false },
      },
      series: [
        {
          type: 'bar',
          data: bars.map(({ value }) => value),
          barWidth: 16,
          itemStyle: { color: accent },
          label: {
            show: true,
            position: 'right',
            color: text,
            fontSize: 12,
            formatter: ({ dataIndex }: { readonly dataIndex: number }) => bars[dataIndex]?.words ?? '',
          },
        },
        {
          type: 'scatter',
          symbol: 'rect',
          symbolSize: [3, 22],
          itemStyle: { color: targetColour },
          data: bars.flatMap(({ target }, at) => (target === null ? [] : [[target, at]])),
          z: 3,
        },
      ],
    }),
  };
}
