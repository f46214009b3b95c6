// What a test reads from a drawing: the markup of both widths, its texts, how often something stands in it.

import { parseHTML } from 'linkedom';
import { expect } from 'vitest';
import type { Chart } from '../../src/charts/chart.ts';
import { pageSvg } from '../../src/charts/file/page-svg.ts';

/** The two drawings of a chart that must exist. */
export function wideAndNarrow(chart: Chart | null | undefined): readonly [string, string] {
  expect(chart).toBeTruthy();
  return chart ? [pageSvg(chart, 'wide'), pageSvg(chart, 'narrow')] : ['', ''];
}

export const parseSvg = (markup: string): Element => {
  const svg = parseHTML(`<html><body>${markup}</body></html>`).document.querySelector('svg');
  if (!svg) throw new Error('no svg in the markup');
  return svg;
};

/** The text elements, in drawing order. */
export const textsIn = (markup: string): readonly string[] =>
  [...parseSvg(markup).querySelectorAll('text')].map((text) => text.textContent ?? '');

export const timesIn = (text: string, what: string | RegExp): number => text.split(what).length - 1;
