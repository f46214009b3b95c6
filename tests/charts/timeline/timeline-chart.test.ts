import { describe, expect, it } from 'vitest';
import { timelineChart } from '../../../src/charts/timeline/timeline-chart.ts';
import { chartSources, event, recordsIn } from '../chart-sources.ts';
import { parseSvg, textsIn, timesIn, wideAndNarrow } from '../drawn.ts';

const chartOf = (...events: ReturnType<typeof event>[]) => {
  const sources = chartSources({ events });
  return timelineChart(recordsIn(sources), '/briefs/harbour/', sources);
};
const mixed = [
  event('day', '2031-05-04'),
  event('month', '2031-03'),
  event('year', '1992'),
  event('yearless', 'XXXX-05-04'),
  event('plan', '2031-06-01', { modality: 'planned' }),
  event('nodate-a', null),
  event('nodate-b', null),
];

describe('timelineChart(records, page, sources)', () => {
  it('draws days as dots, months and years as bars, plans dashed, and no date as open circles below', () => {
    for (const markup of wideAndNarrow(chartOf(...mixed))) {
      const svg = parseSvg(markup);
      expect(svg.querySelectorAll('circle.fill-accent')).toHaveLength(1);
      expect(svg.querySelectorAll('rect.fill-tint')).toHaveLength(2);
      expect(svg.querySelectorAll('circle[stroke-dasharray].fill-paper')).toHaveLength(1);
      expect(svg.querySelectorAll('circle[fill="none"]')).toHaveLength(2);
      expect(textsIn(markup)).toContain('No date given: 2 events');
      expect(textsIn(markup).join(' ')).toContain('4 May, year not given');
    }
  });

  it('counts what it cannot place', () => {
    expect(chartOf(...mixed)?.title).toBe('4 events placed in time, 3 that cannot be');
  });

  it('lists every event in its table, those without a date last', () => {
    const dates = chartOf(...mixed)?.table.rows.map(({ cells }) => cells[0]?.value);
    expect(dates).toEqual(['1992', '2031-03', '2031-05-04', '2031-06-01', 'XXXX-05-04', null, null]);
  });

  it('draws many events as marks without words, none over another', () => {
    const many = Array.from({ length: 60 }, (_, index) => event(`e${index}`, `2031-0${(index % 9) + 1}-13`));
    for (const markup of wideAndNarrow(chartOf(...many, event('m', '2031-04')))) {
      expect(textsIn(markup)).toContain('60 to the day');
      const places = [...markup.matchAll(/<circle cx="([\d.]+)" cy="([\d.]+)"/g)].map(
        ([, x, y]) => `${x} ${y}`,
      );
      expect(places).toHaveLength(60);
      expect(new Set(places).size).toBe(60);
      expect(timesIn(markup, 'delegates met')).toBeLessThanOrEqual(1);
    }
  });

  it('is left out when fewer than three events have a place in time', () => {
    expect(chartOf(event('a', '2031'), event('b', '2032'), event('c', null))).toBeNull();
  });
});
