import { describe, expect, it } from 'vitest';
import { narrow, wide } from '../../src/charts/chart.ts';
import { chartFaces } from '../../src/charts/draw/faces.ts';
import { widthOf } from '../../src/charts/draw/words.ts';
import { pageSvg } from '../../src/charts/file/page-svg.ts';
import { chartSources } from './chart-sources.ts';
import { parseSvg, timesIn } from './drawn.ts';
import { chartsOfAll, sampleRows, sampleSources } from './sample-charts.ts';

const charts = chartsOfAll(sampleSources);
const drawings = charts.flatMap((chart) =>
  ([wide, narrow] as const).map((layout) => ({
    name: `${chart.id}, ${layout.name}`,
    layout,
    chart,
    markup: pageSvg(chart, layout.name),
  })),
);

describe('the sample', () => {
  it('has a chart of every kind', () => {
    expect(new Set(charts.map(({ kind }) => kind))).toEqual(
      new Set(['vote', 'commitments', 'figures', 'map', 'timeline']),
    );
  });
});

describe.each(drawings)('the drawing $name', ({ markup, layout, chart }) => {
  it('is an image with a title and a description', () => {
    const svg = parseSvg(markup);
    expect(svg.getAttribute('role')).toBe('img');
    const ids = svg.getAttribute('aria-labelledby')?.split(' ') ?? [];
    expect(ids.map((id) => svg.querySelector(`[id="${id}"]`)?.textContent)).toEqual([chart.title, chart.alt]);
    expect(timesIn(markup, 'aria-label=')).toBe(0);
  });

  it('has no inline style and no colour of its own', () => {
    expect(markup).not.toMatch(/<style|style=|#[0-9a-f]{3,6}"|rgb\(|currentColor/i);
  });

  it('has only finite numbers', () => {
    expect(markup).not.toMatch(/NaN|Infinity|undefined|null/);
  });

  it('keeps text at 12 px or more wherever it is shown', () => {
    // Narrowest content box: 320 px less 2 rem, and for the wide drawing 34.4 rem (charts.css).
    const scale = layout.name === 'wide' ? (34.4 * 16) / wide.width : 288 / narrow.width;
    for (const text of parseSvg(markup).querySelectorAll('text'))
      expect(Number(text.getAttribute('font-size')) * scale).toBeGreaterThanOrEqual(12);
  });

  it('lets no text stick out', () => {
    expect(stickingOut(markup)).toEqual([]);
  });
});

/** Texts of a drawing that leave its frame. */
function stickingOut(markup: string): readonly string[] {
  const svg = parseSvg(markup);
  const [, , width = 0, height = 0] = (svg.getAttribute('viewBox') ?? '').split(' ').map(Number);
  const { measure } = chartFaces();
  return [...svg.querySelectorAll('text')].flatMap((text) => {
    const number = (name: string) => Number(text.getAttribute(name) ?? 0);
    const bold = number('font-weight') >= 600;
    const length = widthOf(text.textContent ?? '', { size: number('font-size'), bold }, measure);
    const anchor = text.getAttribute('text-anchor');
    const left = number('x') - (anchor === 'end' ? length : anchor === 'middle' ? length / 2 : 0);
    const isInside =
      left >= -0.5 && left + length <= width + 0.5 && number('y') > 0 && number('y') <= height + 0.5;
    return isInside ? [] : [text.textContent ?? ''];
  });
}

describe('all drawings together', () => {
  it('have no id twice', () => {
    const ids = drawings.flatMap(({ markup }) => [...markup.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id));
    expect(ids.length).toBe(new Set(ids).size);
  });

  it('are the same however the rows are ordered', () => {
    const reversed = chartSources(
      Object.fromEntries(Object.entries(sampleRows).map(([table, rows]) => [table, rows.toReversed()])),
    );
    const again = chartsOfAll(reversed);
    expect(again.map((chart) => pageSvg(chart, 'wide'))).toEqual(
      charts.map((chart) => pageSvg(chart, 'wide')),
    );
  });
});

describe('hostile names', () => {
  const hostile = chartsOfAll(sampleSources, (name) => `<script>&"${name}\u0000\u202e]]>`);

  it('stay text', () => {
    expect(hostile).toHaveLength(charts.length);
    for (const chart of hostile) {
      const markup = pageSvg(chart, 'wide');
      expect(markup).not.toContain('<script');
      expect(markup).not.toContain('\u0000');
      expect(parseSvg(markup).textContent).toContain('<script>&"');
    }
  });

  it('fit the frame even when they are long', () => {
    const long = chartsOfAll(
      sampleSources,
      (name) => `${name} ${'of the Kingdom of Ardenwold '.repeat(6)}${'x'.repeat(120)}`,
    );
    for (const chart of long)
      for (const name of ['wide', 'narrow'] as const) expect(stickingOut(pageSvg(chart, name))).toEqual([]);
  });
});
