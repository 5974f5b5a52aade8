import { describe, expect, it } from 'vitest';
import { drawPicture } from '../../../../ui/picture/draw-picture.ts';
import { darkPalette, lightPalette } from '../../../../ui/picture/palette.ts';
import { heatDrawing, tilesDrawing } from './cells-drawing.ts';
import { rankingDrawing } from './ranking-drawing.ts';
import { trendDrawing } from './trend-drawing.ts';

const write = (basisPoints: number) => `${basisPoints / 100} %`;

/** The words of a drawing, in the order they are drawn. */
const wordsOf = (svg: string) => [...svg.matchAll(/<text[^>]*>([^<]*)</g)].map(([, words = '']) => words.trim());

describe('every picture', () => {
  it('is a whole SVG that an image can show', async () => {
    const cells = [{ column: 0, row: 0, words: 'Thừa Thiên Huế\n75 % & hơn', step: 3 }];
    const drawings = [
      trendDrawing({ months: ['7/2022'], rates: [2000], targets: [null], rateName: 'Tỷ lệ', targetName: 'Chỉ tiêu', write }),
      heatDrawing({ cells, columns: ['7/2022'], rows: ['Huế'], size: [64, 24] }),
      tilesDrawing({ cells, size: [104, 46] }),
      rankingDrawing([{ name: '1. Huế', value: 6000, target: 5000, words: '60 %' }]),
    ];

    for (const drawing of drawings) {
      const svg = new DOMParser().parseFromString(await drawPicture(drawing, lightPalette), 'image/svg+xml');

      expect(svg.querySelector('parsererror')).toBeNull();
      expect(svg.documentElement.getAttribute('xmlns')).toBe('http://www.w3.org/2000/svg');
    }
  });
});

describe('the picture of a trend', () => {
  const shown = { months: ['7/2022', '8/2022', '9/2022'], rates: [2000, null, 4000], targets: [5000, 5000, 5000], rateName: 'Tỷ lệ', targetName: 'Chỉ tiêu', write };

  it('writes each rate at its month and names both lines', async () => {
    const words = wordsOf(await drawPicture(trendDrawing(shown), lightPalette));

    expect(words).toEqual(expect.arrayContaining(['7/2022', '9/2022', '20 %', '40 %', 'Tỷ lệ', 'Chỉ tiêu']));
  });

  it('leaves a gap where a month has no figure', async () => {
    const whole = await drawPicture(trendDrawing({ ...shown, rates: [2000, 3000, 4000] }), lightPalette);
    const withGap = await drawPicture(trendDrawing(shown), lightPalette);

    const strokes = (svg: string) => svg.match(/<path[^>]*stroke-width="3"[^>]*>/g)?.join('') ?? '';
    expect((strokes(withGap).match(/M/g) ?? []).length).toBeGreaterThan((strokes(whole).match(/M/g) ?? []).length);
  });

  it('begins at zero and ends at 100 %', async () => {
    expect(wordsOf(await drawPicture(trendDrawing(shown), lightPalette))).toEqual(expect.arrayContaining(['0 %', '100 %']));
  });
});

describe('pictures made of cells', () => {
  const cells = [
    { column: 0, row: 0, words: '75 %', step: 3 },
    { column: 1, row: 0, words: '–', step: null },
  ];

  it('say in words what their colours say', async () => {
    const heat = await drawPicture(heatDrawing({ cells, columns: ['7/2022', '8/2022'], rows: ['Hà Nội'], size: [64, 24] }), lightPalette);

    expect(wordsOf(heat)).toEqual(expect.arrayContaining(['75 %', '–', 'Hà Nội', '7/2022', '8/2022']));
    expect(heat).toContain(lightPalette.steps[3]);
  });

  it('stand where the map has them', async () => {
    const tiles = await drawPicture(tilesDrawing({ cells, size: [96, 48] }), darkPalette);

    expect(wordsOf(tiles)).toEqual(['75 %', '–']);
    expect(tiles).toContain(darkPalette.panel);
  });
});

describe('the picture of a ranking', () => {
  it('writes at each bar the rate and the distance, and marks the targets there are', async () => {
    const bars = [
      { name: '1. Hà Nội', value: 6000, target: 5000, words: '60 %, đạt' },
      { name: '2. Hà Tĩnh', value: 2000, target: null, words: '20 %' },
    ];

    const svg = await drawPicture(rankingDrawing(bars), lightPalette);

    expect(wordsOf(svg)).toEqual(expect.arrayContaining(['1. Hà Nội', '60 %, đạt', '2. Hà Tĩnh', '20 %']));
    expect(svg.match(new RegExp(`fill="${lightPalette.target}"`, 'g'))).toHaveLength(1);
  });
});
