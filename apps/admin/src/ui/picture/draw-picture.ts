import type { EChartsCoreOption } from 'echarts/core';
import type { Palette } from './palette.ts';

/** What a picture looks like in the colours it is given. */
export interface Drawing {
  /** Pixels. */
  readonly width: number;
  readonly height: number;
  readonly option: (palette: Palette) => EChartsCoreOption;
}

/** Without quotation marks: they would end the attribute of the SVG they are written into, and no image could show it. */
const fontFamily = 'system-ui, Segoe UI, Roboto, Noto Sans, Arial, sans-serif';

/** A drawing as the text of an SVG, with nothing that moves and nothing to fetch: the same on a page, on paper and in a file. */
export async function drawPicture({ width, height, option }: Drawing, palette: Palette): Promise<string> {
  const { init } = await import('./echarts.ts');
  const chart = init(null, null, { renderer: 'svg', ssr: true, width, height });
  chart.setOption({
    animation: false,
    backgroundColor: palette.panel,
    textStyle: { fontFamily, color: palette.text },
    ...option(palette),
  });
  const svg = chart.renderToSVGString();
  chart.dispose();
  return svg;
}

/** An SVG as an address that an image can show. */
export const pictureAddress = (svg: string): string => `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
