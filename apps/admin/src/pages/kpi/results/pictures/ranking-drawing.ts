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

const names = { type: 'category', inverse: true, axisTick: { show: false } } as const;

/** Bars from zero, the best on top, each with its value in words at the end of its line; the target is a line across its bar. */
export function rankingDrawing(bars: readonly RankedBar[]): Drawing {
  const most = Math.max(10_000, ...bars.flatMap(({ value, target }) => [value, target ?? 0]));
  return {
    width: 860,
    height: 16 + bars.length * 26,
    option: ({ text, line, accent, target: targetColour }) => ({
      grid: { left: 220, right: 250, top: 4, bottom: 4 },
      xAxis: { type: 'value', min: 0, max: most, show: false },
      yAxis: [
        {
          ...names,
          data: bars.map(({ name }) => name),
          axisLabel: { color: text, fontSize: 12, interval: 0, width: 200, overflow: 'truncate' },
          axisLine: { lineStyle: { color: line } },
        },
        { ...names, data: bars.map(({ words }) => words), position: 'right', axisLabel: { color: text, fontSize: 12, interval: 0 }, axisLine: { show: false } },
      ],
      series: [
        {
          type: 'bar',
          data: bars.map(({ value }) => value),
          barWidth: 16,
          itemStyle: { color: accent },
        },
        {
          type: 'scatter',
          symbol: 'rect',
          symbolSize: [3, 22],
          itemStyle: { color: targetColour, opacity: 1 },
          data: bars.flatMap(({ target }, at) => (target === null ? [] : [[target, at]])),
          z: 3,
        },
      ],
    }),
  };
}
