import { describe, expect, it } from 'vitest';
import { allCharts } from '../../src/charts/all-charts.ts';
import { chartIdOf } from '../../src/charts/chart-id.ts';
import { chartsOf } from '../../src/charts/charts-of.ts';
import { placeInBrief } from '../../src/charts/places-in-brief.ts';
import { recordsOfBrief } from '../../src/charts/records-of-brief.ts';
import { chartSources, vote } from './chart-sources.ts';
import { chartsOfAll, sampleSources } from './sample-charts.ts';

const everyId = [...sampleSources.recordById.keys()];
const idsOf = (records: readonly string[], page: string) =>
  chartsOf(records, page, sampleSources).map(({ id }) => id);

describe('chartsOf(recordIds, page, sources)', () => {
  it('gives a brief every kind its records bear, the vote first', () => {
    expect(idsOf(everyId, '/briefs/harbour/')).toEqual([
      'vote-harbour',
      'commitments-org-mission',
      'figures-people-briefs-harbour',
      'map-briefs-harbour',
      'timeline-briefs-harbour',
    ]);
  });

  it('makes the chart of a vote or a mission once, however many pages show it', () => {
    const chartOf = (record: string) => chartsOf([record], `/records/${record}/`, sampleSources)[0];
    expect(chartOf('position-vote-harbour-ken')).toBe(chartOf('vote-harbour'));
    expect(chartOf('commitment-ken-mission-troops')).toBeDefined();
    expect(chartOf('commitment-ken-mission-troops')).toBe(chartOf('commitment-ken-mission-troops'));
  });

  it('gives a record the vote or the mission it belongs to', () => {
    expect(idsOf(['position-vote-harbour-ken'], '/records/position-vote-harbour-ken/')).toEqual([
      'vote-harbour',
    ]);
    expect(idsOf(['commitment-ken-mission-troops'], '/records/commitment-ken-mission-troops/')).toEqual([
      'commitments-org-mission',
    ]);
    expect(idsOf(['event-a'], '/records/event-a/')).toEqual([]);
  });

  it('gives an actor and the timeline what belongs there, any other page nothing', () => {
    expect(idsOf(everyId, '/actors/country-ken/')).toEqual([
      'vote-harbour',
      'commitments-org-mission',
      'timeline-actors-country-ken',
    ]);
    expect(idsOf(everyId, '/timeline/')).toEqual(['timeline-timeline']);
    expect(idsOf(everyId, '/about/')).toEqual([]);
  });

  it('gives nothing for no records, for unknown ids, and for an empty dataset', () => {
    expect(idsOf([], '/briefs/harbour/')).toEqual([]);
    expect(idsOf(['vote-nowhere'], '/briefs/harbour/')).toEqual([]);
    expect(chartsOf(everyId, '/briefs/harbour/', chartSources({}))).toEqual([]);
  });

  it('shows at most three of a kind', () => {
    const votes = ['a', 'b', 'c', 'd', 'e'].map((name) => vote({ id: `vote-${name}` }));
    const charts = chartsOf(
      votes.map(({ id }) => id),
      '/briefs/harbour/',
      chartSources({ votes }),
    );
    expect(charts.map(({ id }) => id)).toEqual(['vote-a', 'vote-b', 'vote-c']);
  });
});

describe('allCharts(sources, briefs)', () => {
  it('has every chart that some page shows, once, in order', () => {
    const ids = chartsOfAll(sampleSources).map(({ id }) => id);
    expect(ids).toEqual([...new Set(ids)].toSorted());
    for (const id of idsOf(everyId, '/briefs/harbour/')) expect(ids).toContain(id);
    expect(ids).toContain('timeline-timeline');
  });

  it('is empty for an empty dataset', () => {
    expect(allCharts(chartSources({}), [{ id: 'harbour', body: '' }, { id: 'unread' }])).toEqual([]);
  });
});

describe('recordsOfBrief(mdx)', () => {
  it('finds the records of sentences, facts and components, each once', () => {
    const mdx = [
      '## Heading',
      '<Paragraph><Claim id="c-1" records="a b"><Fact record="a">Five</Fact> came.</Claim></Paragraph>',
      '- <Paragraph><Claim id="c-2" records="d">Four.</Claim></Paragraph>',
      '<Timeline records="c  b" />',
    ].join('\n\n');
    expect(recordsOfBrief(mdx)).toEqual(['a', 'b', 'd', 'c']);
    expect(recordsOfBrief('')).toEqual([]);
  });
});

describe('placeInBrief(kind, mdx)', () => {
  it('is beside the component that lists the same records, when there is just one', () => {
    expect(placeInBrief('vote', '<Positions records="a" />')).toBe('Positions');
    expect(placeInBrief('figures', '<KeyFigures>\n</KeyFigures>')).toBe('KeyFigures');
    expect(placeInBrief('timeline', '<Timeline records="a" />')).toBe('Timeline');
  });

  it('is the end when there is none, or several', () => {
    expect(placeInBrief('vote', 'No table.')).toBe('end');
    expect(placeInBrief('timeline', '<Timeline records="a" />\n<Timeline records="b" />')).toBe('end');
  });
});

describe('chartIdOf(what, page)', () => {
  it('is safe in an address and a file name', () => {
    expect(chartIdOf('figures-square metres', '/briefs/isf/')).toBe('figures-square-metres-briefs-isf');
    expect(chartIdOf('figures-%', '/briefs/../x/')).toBe('figures-briefs-x');
  });
});
