// One chart of every kind, from invented rows; what must hold of any chart is tested on these.

import { allCharts } from '../../src/charts/all-charts.ts';
import type { Chart } from '../../src/charts/chart.ts';
import type { Dataset } from '../../src/schema/tables/all.ts';
import { indexSources, type Sources } from '../../src/site/dataset.ts';
import { chartSources, commitment, event, figure, position, vote } from './chart-sources.ts';

export const sampleRows: Partial<Dataset> = {
  votes: [vote({ against: null, not_voting: null, derived: ['abstentions'] })],
  vote_positions: [position('ken', 'no'), position('nor', 'abstain')],
  commitments: [
    commitment('ken', 'troops', 'agreed', { quantity: 40, unit: 'troops', qualifier: 'at_least' }),
    commitment('nor', 'medical', 'committed'),
    commitment('nor', 'observers', 'ready'),
    commitment('per', 'police', 'willing', { condition: 'but only in June' }),
    commitment('sgp', 'funding', 'planned'),
    commitment('xkx', 'troops', 'proposed'),
  ],
  figures: [
    figure('a', { value: 300, qualifier: 'up_to', unit: 'troops' }),
    figure('b', { value: 200, qualifier: 'about', unit: 'troops', modality: 'proposed' }),
  ],
  events: [
    event('a', '1992'),
    event('b', '2031-03'),
    event('c', '2031-05-04', { modality: 'planned' }),
    event('d', 'XXXX-05-04'),
    event('e', null),
  ],
};

export const sampleSources: Sources = chartSources(sampleRows);

/** The charts of one brief that shows every record; with `rename`, every name and text is changed first. */
export function chartsOfAll(sources: Sources, rename?: (text: string) => string): readonly Chart[] {
  const changed = rename ? renamed(sources, rename) : sources;
  const ids = [...changed.recordById.keys()].join(' ');
  return allCharts(changed, [{ id: 'harbour', body: `<Timeline records="${ids}" />` }]);
}

function renamed({ tables }: Sources, rename: (text: string) => string): Sources {
  const data: Dataset = {
    ...tables,
    articles: tables.articles.map((row) => ({ ...row, outlet: row.outlet && rename(row.outlet) })),
    actors: tables.actors.map((row) => ({ ...row, name: rename(row.name) })),
    votes: tables.votes.map((row) => ({ ...row, resolution: rename(row.resolution) })),
    events: tables.events.map((row) => ({ ...row, what: rename(row.what) })),
    figures: tables.figures.map((row) => ({ ...row, measures: rename(row.measures) })),
    commitments: tables.commitments.map((row) => ({
      ...row,
      condition: row.condition && rename(row.condition),
    })),
  };
  return indexSources(data, new Map(), []);
}
