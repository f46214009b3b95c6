import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { describe, expect, it, vi } from 'vitest';
import type { Chart } from '../../src/charts/chart.ts';
import ActorMap from '../../src/components/charts/ActorMap.astro';
import ChartFigure from '../../src/components/charts/ChartFigure.astro';
import Charts from '../../src/components/charts/Charts.astro';
import CommitmentChart from '../../src/components/charts/CommitmentChart.astro';
import FigureChart from '../../src/components/charts/FigureChart.astro';
import TimelineChart from '../../src/components/charts/TimelineChart.astro';
import VoteChart from '../../src/components/charts/VoteChart.astro';
import { timesIn } from './drawn.ts';
import { sampleSources } from './sample-charts.ts';

vi.mock('../../src/site/dataset.ts', async (original) => ({
  ...(await original<typeof import('../../src/site/dataset.ts')>()),
  dataset: () => sampleSources,
}));

const container = await AstroContainer.create();
const render: typeof container.renderToString = async (...args) =>
  (await container.renderToString(...args)).replaceAll(/ data-astro-source-(?:file|loc)="[^"]*"/g, '').trim();
const everything = { records: [...sampleSources.recordById.keys()], page: '/briefs/harbour/' };

describe('<Charts>', () => {
  it('shows every chart of the records: words, two drawings, data, files', async () => {
    const html = await render(Charts, { props: everything });
    expect(timesIn(html, '<figure')).toBe(5);
    expect(timesIn(html, '<svg')).toBe(10);
    expect(timesIn(html, '<details')).toBe(5);
    for (const extension of ['svg', 'png', 'csv'])
      expect(html).toContain(`href="/charts/vote-harbour.${extension}"`);
    expect(html).toContain('href="/records/position-vote-harbour-ken/"');
    expect(html).toContain('href="/articles/post/"');
    expect(html).not.toMatch(/style=|<style/);
  });

  it('shows only the kinds that are asked for', async () => {
    const html = await render(Charts, { props: { ...everything, kinds: ['map', 'timeline'] } });
    expect(timesIn(html, '<figure')).toBe(2);
  });

  it('leaves nothing behind when there is nothing to draw', async () => {
    expect(await render(Charts, { props: { records: [], page: '/briefs/harbour/' } })).toBe('');
    expect(await render(Charts, { props: { ...everything, page: '/about/' } })).toBe('');
  });
});

describe('<ChartFigure>', () => {
  it('shows the first hundred rows of a long table, and says where all are', async () => {
    const { id, columns } = { id: 'long', columns: [{ name: 'who', title: 'Who', isNumber: false }] };
    const rows = Array.from({ length: 120 }, (_, at) => ({
      recordId: null,
      cells: [{ value: at, text: `row ${at}.` }],
    }));
    const chart: Chart = {
      ...{ id, kind: 'map', title: 'Long', lede: '', alt: '', notes: [], source: [], path: '/map/' },
      table: { columns, rows, linked: 'who' },
      draw: ({ width }) => ({ width, height: 10, defs: [], shapes: [] }),
    };
    const html = await render(ChartFigure, { props: { chart } });
    expect(html).toContain('Data of this chart, 120 rows');
    expect([html.includes('row 99.'), html.includes('row 100.')]).toEqual([true, false]);
    expect(html).toContain('Here are the first 100 of 120. The CSV file has all.');
  });
});

describe('single charts', () => {
  it.each([
    ['<VoteChart>', VoteChart, { record: 'vote-harbour' }, 'chart-of-vote'],
    ['<CommitmentChart>', CommitmentChart, { mission: 'org-mission' }, 'chart-of-commitments'],
    ['<TimelineChart>', TimelineChart, everything, 'chart-of-timeline'],
    ['<FigureChart>', FigureChart, everything, 'chart-of-figures'],
    ['<ActorMap>', ActorMap, everything, 'chart-of-map'],
  ] as const)('%s shows its kind and no other', async (_, component, props, kind) => {
    const html = await render(component, { props });
    expect(timesIn(html, '<figure')).toBe(1);
    expect(html).toContain(kind);
  });

  it('leave nothing behind for a record that is not there', async () => {
    expect(await render(VoteChart, { props: { record: 'vote-nowhere' } })).toBe('');
    expect(await render(CommitmentChart, { props: { mission: 'org-nowhere' } })).toBe('');
  });
});
