// The dataset and the briefs -> every chart of the site, once, in order of ids: what /charts/ publishes.

import { compare, recordTables, type Sources } from '../site/dataset.ts';
import type { Chart } from './chart.ts';
import { chartsOf } from './charts-of.ts';
import { recordsOfBrief } from './records-of-brief.ts';

export interface BriefText {
  readonly id: string;
  /** MDX. */
  readonly body?: string | undefined;
}

export function allCharts(sources: Sources, briefs: readonly BriefText[]): readonly Chart[] {
  const { recordById, recordsByActor, actorById } = sources;
  const records = [...recordById.values()];
  const charts = [
    ...briefs.flatMap(({ id, body = '' }) => chartsOf(recordsOfBrief(body), `/briefs/${id}/`, sources)),
    ...records
      .filter(({ table }) => table !== 'actors')
      .flatMap(({ row }) => chartsOf([row.id], `/records/${row.id}/`, sources)),
    ...[...actorById.keys()].flatMap((id) =>
      chartsOf(
        (recordsByActor.get(id) ?? []).map(({ row }) => row.id),
        `/actors/${id}/`,
        sources,
      ),
    ),
    ...chartsOf([...recordById.keys()], '/timeline/', sources),
    ...recordTables.flatMap((table) =>
      chartsOf(
        sources.tables[table].map(({ id }) => id),
        `/data/${table}/`,
        sources,
      ),
    ),
  ];
  return [...new Map(charts.map((chart) => [chart.id, chart])).values()].toSorted((a, b) =>
    compare(a.id, b.id),
  );
}
