import { describe, expect, it } from 'vitest';
import { config } from '../../sourcebook.config.ts';

/** Contrast of two colours as WCAG 2 counts it. */
function contrast(a: string, b: string): number {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].toSorted((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

describe('the colours of sourcebook.config.ts', () => {
  it.each(Object.entries(config.colours))('can be read in the %s theme', (_, { accent, paper, ink }) => {
    expect(contrast(accent, paper)).toBeGreaterThanOrEqual(4.5);
    // Secondary text is two thirds ink, so ink itself needs more than the minimum.
    expect(contrast(ink, paper)).toBeGreaterThanOrEqual(12);
  });
});
