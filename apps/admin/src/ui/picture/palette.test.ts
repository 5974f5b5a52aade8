import { describe, expect, it } from 'vitest';
import { darkPalette, lightPalette } from './palette.ts';

/** The relative luminance of a colour `#rrggbb`, from 0 to 1; WCAG 2.2. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [low = 0, high = 0] = [luminance(one), luminance(other)].toSorted((less, more) => less - more);
  return (high + 0.05) / (low + 0.05);
}

describe.each([['light', lightPalette], ['dark', darkPalette]] as const)('the %s palette', (_, { panel, steps, onSteps, text }) => {
  it('lets each step stand out more from the panel than the one before it, as the captions say', () => {
    const contrasts = steps.map((step) => contrast(step, panel));

    expect(contrasts).toEqual(contrasts.toSorted((less, more) => less - more));
    expect(new Set(contrasts).size).toBe(5);
  });

  it('has words that can be read on the panel and on every step', () => {
    for (const [at, step] of steps.entries()) expect(contrast(step, onSteps[at] ?? step)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(panel, text)).toBeGreaterThanOrEqual(4.5);
  });
});
