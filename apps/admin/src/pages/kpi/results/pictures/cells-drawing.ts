import type { Drawing } from '../../../../ui/picture/draw-picture.ts';
import type { Palette } from '../../../../ui/picture/palette.ts';

/** One coloured cell. Its words say what its colour says. */
export interface ColouredCell {
  readonly column: number;
  readonly row: number;
  readonly words: string;
  /** 0 to 4, the darker the more; null where there is nothing to compare. */
  readonly step: number | null;
}

interface Grid {
  readonly cells: readonly ColouredCell[];
  /** Pixels of a cell. */
  readonly size: readonly [width: number, height: number];
}

/** Months across, units down: each cell says its value. */
export function heatDrawing(grid: Grid & { readonly columns: readonly string[]; readonly rows: readonly string[] }): Drawing {
  const { columns, rows, size, cells } = grid;
  const named = 190;
  return {
    width: named + columns.length * size[0] + 16,
    height: 40 + rows.length * size[1] + 8,
    option: (palette) => ({
      grid: { left: named, right: 16, top: 36, bottom: 8 },
      xAxis: axis(palette, columns, 'top'),
      yAxis: { ...axis(palette, rows, 'left'), inverse: true },
      series: [squares({ cells, size }, palette)],
    }),
  };
}

/** Cells where a map has its places: no axis, each cell says who it is. */
export function tilesDrawing({ cells, size }: Grid): Drawing {
  const across = Math.max(...cells.map(({ column }) => column)) + 1;
  const down = Math.max(...cells.map(({ row }) => row)) + 1;
  const hidden = { type: 'value', show: false, min: -0.5 } as const;
  return {
    width: across * size[0] + 16,
    height: down * size[1] + 16,
    option: (palette) => ({
      grid: { left: 8, right: 8, top: 8, bottom: 8 },
      xAxis: { ...hidden, max: across - 0.5 },
      yAxis: { ...hidden, max: down - 0.5, inverse: true },
      series: [squares({ cells, size }, palette)],
    }),
  };
}

function axis({ text, line }: Palette, names: readonly string[], position: 'top' | 'left') {
  return {
    type: 'category',
    data: names,
    position,
    axisLabel: { color: text, fontSize: 12, interval: 0, ...(position === 'left' ? { width: 174, overflow: 'truncate' } : {}) },
    axisLine: { lineStyle: { color: line } },
    axisTick: { show: false },
    splitLine: { show: false },
  } as const;
}

function squares({ cells, size: [width, height] }: Grid, { steps, onSteps, missing, text, line }: Palette) {
  return {
    type: 'scatter',
    symbol: 'rect',
    symbolSize: [width - 2, height - 2],
    data: cells.map(({ column, row, words, step }) => ({
      value: [column, row],
      itemStyle: { opacity: 1, color: step === null ? missing : steps[step], borderColor: line, borderWidth: 1, ...(step === null ? { borderType: 'dashed' } : {}) },
      label: { show: true, color: step === null ? text : onSteps[step], fontSize: 11.5, lineHeight: 14, formatter: () => words },
    })),
  } as const;
}
