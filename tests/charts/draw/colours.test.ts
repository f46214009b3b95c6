import { describe, expect, it } from 'vitest';
import { config } from '../../../sourcebook.config.ts';
import { tokens } from '../../../src/charts/draw/svg.ts';
import { lightColours } from '../../../src/charts/light-colours.ts';
import { readProjectFile } from '../../project-files.ts';

const css = readProjectFile('src/styles/charts.css');
const [, forced = ''] = css.split('@media (forced-colors: active)');

describe('src/styles/charts.css', () => {
  it.each(tokens)('gives the colour %s to fills and lines, in forced colours too', (token) => {
    expect(css).toMatch(new RegExp(`\\.fill-${token} \\{\\s+fill: var\\(--chart-${token}\\);`));
    expect(css).toMatch(new RegExp(`\\.stroke-${token} \\{\\s+stroke: var\\(--chart-${token}\\);`));
    expect(forced).toMatch(new RegExp(`--chart-${token}: (?:CanvasText|Canvas|GrayText);`));
  });

  it('shows the wide drawing only where its text has 12 px', () => {
    expect(css).toContain('@container chart (min-width: 34.4rem)');
  });
});

describe('lightColours(palette)', () => {
  const colours = lightColours(config.colours.light);

  it('has an opaque value for every colour', () => {
    for (const token of tokens) expect(colours[token]).toMatch(/^#[0-9a-f]{6}$/i);
  });

  it('keeps text at 4.5:1 and outlines of marks at 3:1 on paper', () => {
    expect(contrast(colours.ink, colours.paper)).toBeGreaterThan(4.5);
    expect(contrast(colours.soft, colours.paper)).toBeGreaterThan(4.5);
    expect(contrast(colours.accent, colours.paper)).toBeGreaterThan(3);
    expect(contrast(colours.accent, colours.land)).toBeGreaterThan(3);
  });
});

/** WCAG 2 contrast ratio of two `#rrggbb`. */
function contrast(first: string, second: string): number {
  const [high = 0, low = 0] = [first, second].map(luminance).toSorted((a, b) => b - a);
  return (high + 0.05) / (low + 0.05);
}

function luminance(colour: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const value = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return value <= 0.03928 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
