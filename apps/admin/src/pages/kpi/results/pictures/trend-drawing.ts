import type { Drawing } from '../../../../ui/picture/draw-picture.ts';

/** A rate along months beside its target; basis points, null where there is none. */
export interface TrendShown {
  readonly months: readonly string[];
  readonly rates: readonly (number | null)[];
  readonly targets: readonly (number | null)[];
  readonly rateName: string;
  readonly targetName: string;
  /** Writes a rate: "37,66 %". */
  readonly write: (basisPoints: number) => string;
}

/** The rate as a line with its values written at it, the target as a dashed line of steps; from zero, and gaps stay gaps. */
export function trendDrawing({ months, rates, targets, rateName, targetName, write }: TrendShown): Drawing {
  return {
    width: Math.max(520, 120 + months.length * 72),
    height: 320,
    option: ({ text, soft, line, accent, target }) => ({
      grid: { left: 64, right: 24, top: 56, bottom: 36 },
      legend: { top: 4, left: 56, itemWidth: 32, textStyle: { color: text, fontSize: 13 }, data: [rateName, targetName] },
      xAxis: {
        type: 'category',
        data: months,
        axisLabel: { color: soft, fontSize: 12, interval: 0 },
        axisLine: { lineStyle: { color: line } },
        axisTick: { show: false },
      },
      yAxis: {
        type: 'value',
        min: 0,
        max: highest([...rates, ...targets]),
        axisLabel: { color: soft, fontSize: 12, formatter: (value: number) => write(value) },
        splitLine: { lineStyle: { color: line, opacity: 0.5 } },
      },
      series: [
        {
          name: rateName,
          type: 'line',
          data: rates,
          connectNulls: false,
          symbol: 'circle',
          symbolSize: 8,
          lineStyle: { width: 3, color: accent },
          itemStyle: { color: accent },
          label: { show: true, position: 'top', color: text, fontSize: 12, formatter: ({ value }: { readonly value: number }) => write(value) },
        },
        {
          name: targetName,
          type: 'line',
          step: 'middle',
          data: targets,
          symbol: 'none',
          lineStyle: { width: 2, type: 'dashed', color: target },
          itemStyle: { color: target },
        },
      ],
    }),
  };
}

/** The upper end of the axis: 100 %, or the next 10 % above what is shown. */
function highest(values: readonly (number | null)[]): number {
  const most = Math.max(0, ...values.map((value) => value ?? 0));
  return most <= 10_000 ? 10_000 : Math.ceil(most / 1000) * 1000;
}
