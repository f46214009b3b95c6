import { Resvg } from '@resvg/resvg-js';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { config } from '../../../sourcebook.config.ts';
import { chartFaces } from '../../../src/charts/draw/faces.ts';
import { svg } from '../../../src/charts/draw/svg.ts';
import { phrase, words } from '../../../src/charts/draw/words.ts';
import { csvFile } from '../../../src/charts/file/csv-file.ts';
import { outlineText } from '../../../src/charts/file/outline-text.ts';
import { pngFile } from '../../../src/charts/file/png-file.ts';
import { svgFile } from '../../../src/charts/file/svg-file.ts';
import type { KeptImages } from '../../../src/share-image/kept-images.ts';
import { timesIn } from '../drawn.ts';
import { chartsOfAll, sampleSources } from '../sample-charts.ts';

const charts = chartsOfAll(sampleSources);
/** Draws every time. */
const unkept: KeptImages = { image: (_, draw) => draw() };
const pen = { measure: chartFaces().measure, scope: 'chart' };
const file = (chart: (typeof charts)[number]) => svgFile(chart, config, pen).text;

describe.each(charts.map((chart) => ({ chart, id: chart.id })))('the files of $id', ({ chart }) => {
  it('SVG stands alone: well formed, its own colours, title, sources, licence and address', () => {
    const text = file(chart);
    expect(() => new Resvg(text, { font: { loadSystemFonts: false } })).not.toThrow();
    expect(text).not.toMatch(/class=|var\(|<style|style=/);
    expect(text).toContain(`fill="${config.colours.light.paper}"`);
    expect(text).toContain(config.licences.data.id);
    expect(text).toContain(`${config.address}${config.basePath}`.replace(/\/$/, ''));
    expect(text).toContain('Source');
    expect(file(chart)).toBe(text);
  });

  it('PNG is twice the size of the SVG and the same on every run', async () => {
    const [, width = 0, height = 0] =
      file(chart)
        .match(/width="(\d+)" height="(\d+)"/)
        ?.map(Number) ?? [];
    const [first, second] = [await pngFile(chart, config, unkept), await pngFile(chart, config, unkept)];
    const view = new DataView(first.buffer);
    expect([view.getUint32(16), view.getUint32(20)]).toEqual([2 * width, 2 * height]);
    expect(Buffer.from(first).equals(Buffer.from(second))).toBe(true);
  });

  it('CSV has a line for each row of the table, with the values of the records', () => {
    const [header = [], ...lines]: string[][] = parse(csvFile(chart));
    expect(header).toEqual([...chart.table.columns.map(({ name }) => name), 'record_id']);
    expect(lines).toEqual(
      chart.table.rows.map(({ cells, recordId }) =>
        [...cells.map(({ value }) => value), recordId].map((value) => (value === null ? '' : `${value}`)),
      ),
    );
  });
});

describe('pngFile(chart, config)', () => {
  it.each([
    [1400, 2],
    [3000, 1],
  ])('draws a chart of height %i at %i times its size', async (height, zoom) => {
    const [chart] = charts;
    if (!chart) throw new Error('Bug: there are sample charts');
    const long = {
      ...chart,
      draw: () => ({ width: 640, height, defs: [], shapes: [svg('rect', { width: 9, height })] }),
    };
    const size = svgFile(long, config, pen);
    const view = new DataView((await pngFile(long, config, unkept)).buffer);
    expect([view.getUint32(16), view.getUint32(20)]).toEqual([zoom * size.width, zoom * size.height]);
  });
});

describe('chart tables', () => {
  it('link a column they have', () => {
    for (const { table } of charts) expect(table.columns.map(({ name }) => name)).toContain(table.linked);
  });
});

describe('outlineText(fonts)', () => {
  const outline = outlineText(chartFaces().fonts);

  it('turns every text into paths and leaves the rest alone', () => {
    const tree = svg('g', {}, [words(10, 20, 'Қазақстан 1,000', { size: 14 }), svg('rect', { x: 1 })]);
    const [text, rect] = outline(tree).children;
    expect(text).toMatchObject({ name: 'g', attributes: { fill: 'ink', transform: 'translate(10 20)' } });
    expect(JSON.stringify(text)).toMatch(/"d":"M/);
    expect(rect).toEqual(svg('rect', { x: 1 }));
  });

  it('ends where the anchor says', () => {
    const { measure } = chartFaces();
    const end = outline(words(100, 20, 'Hill', { size: 10, anchor: 'end' }));
    expect(end.attributes.transform).toBe(
      `translate(${Math.round((100 - measure('Hill', 'sans') * 10) * 100) / 100} 20)`,
    );
  });

  it('keeps the colour and the weight of each part of a phrase', () => {
    const parts = [
      { text: '10', bold: true },
      { text: ' against', fill: 'soft' as const },
    ];
    const drawn = JSON.stringify(outline(phrase(0, 20, parts, { size: 14 })));
    expect(timesIn(drawn, '"name":"path"')).toBe(2);
    expect(drawn).toContain('"fill":"soft"');
  });
});
