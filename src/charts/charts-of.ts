// Record ids and the page they stand on -> the charts that page shows, in order. A chart that would say nothing is left
// out, so that no page has an empty frame.

import { compare, type SourceRecord, type Sources } from '../site/dataset.ts';
import type { Chart, ChartKind } from './chart.ts';
import { commitmentsChart } from './commitments/commitments-chart.ts';
import { figuresCharts } from './figures/figures-charts.ts';
import { mapChart } from './map/map-chart.ts';
import { timelineChart } from './timeline/timeline-chart.ts';
import { voteChart } from './vote/vote-chart.ts';

/** More of one kind than this are left to the pages of the records. */
const mostOfAKind = 3;

/** What kinds of page show; a record stands beside the vote or the mission it belongs to, nothing more. */
const kindsOfPage: readonly (readonly [prefix: string, kinds: readonly ChartKind[]])[] = [
  ['/briefs/', ['vote', 'commitments', 'figures', 'map', 'timeline']],
  ['/records/', ['vote', 'commitments']],
  ['/actors/', ['vote', 'commitments', 'timeline']],
  ['/timeline/', ['timeline']],
  ['/data/votes/', ['vote']],
  ['/data/vote_positions/', ['vote']],
  ['/data/commitments/', ['commitments', 'map']],
  ['/data/figures/', ['figures']],
  ['/data/events/', ['timeline']],
];

/** `page` is site-relative, with a slash at both ends: '/briefs/isf/'. Unknown ids are passed over. */
export function chartsOf(recordIds: readonly string[], page: string, sources: Sources): readonly Chart[] {
  const kinds = kindsOfPage.find(([prefix]) => page.startsWith(prefix))?.[1] ?? [];
  const records = [...new Set(recordIds)].toSorted(compare).flatMap((id) => sources.recordById.get(id) ?? []);
  return kinds.flatMap((kind) => chartsOfKind(kind, records, page, sources).slice(0, mostOfAKind));
}

function chartsOfKind(
  kind: ChartKind,
  records: readonly SourceRecord[],
  page: string,
  sources: Sources,
): readonly Chart[] {
  switch (kind) {
    case 'vote':
      return votesOf(records, sources).flatMap(
        (vote) => once(sources, vote.id, () => voteChart(vote, sources)) ?? [],
      );
    case 'commitments':
      return missionsOf(records).flatMap(
        (id) => once(sources, id, () => commitmentsChart(id, sources)) ?? [],
      );
    case 'figures':
      return figuresCharts(records, page, sources);
    case 'map':
      return [mapChart(records, page, sources) ?? []].flat();
    case 'timeline':
      return [timelineChart(records, page, sources) ?? []].flat();
  }
}

const made = new WeakMap<Sources, Map<string, Chart | null>>();

/** The chart of a vote or a mission stands on the page of each of its records: made anew for each, it would cost their square. */
function once(sources: Sources, id: string, make: () => Chart | null): Chart | null {
  const charts = made.get(sources) ?? new Map<string, Chart | null>();
  made.set(sources, charts);
  const known = charts.get(id);
  if (known !== undefined) return known;
  const chart = make();
  charts.set(id, chart);
  return chart;
}

/** The votes among the records, and those whose positions are. */
function votesOf(records: readonly SourceRecord[], { recordById }: Sources) {
  const ids = new Set(
    records.flatMap(({ table, row }) =>
      table === 'votes' ? [row.id] : table === 'vote_positions' ? [row.vote_id] : [],
    ),
  );
  return [...ids].toSorted(compare).flatMap((id) => {
    const vote = recordById.get(id);
    return vote?.table === 'votes' ? [vote.row] : [];
  });
}

/** Missions by how many of the records are commitments to them. */
function missionsOf(records: readonly SourceRecord[]): readonly string[] {
  const ids = records.flatMap((record) =>
    record.table === 'commitments' && record.row.mission_id !== null ? [record.row.mission_id] : [],
  );
  const groups = [...Map.groupBy(ids, (id) => id)];
  return groups.toSorted((a, b) => b[1].length - a[1].length || compare(a[0], b[0])).map(([id]) => id);
}
