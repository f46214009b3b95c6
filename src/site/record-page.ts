// Which records have a page under /records/, and the facets by which a search finds them.

import { outletName } from './article-words.ts';
import { actorsOf, compare, dataset, type SourceRecord } from './dataset.ts';
import { yearOf } from './format-date.ts';
import { actorName, kindWords } from './record-words.ts';

/** Every record but the actors, which have pages of their own; sorted by id. */
export const pagedRecords = (): readonly SourceRecord[] =>
  [...dataset().recordById.values()]
    .filter(({ table }) => table !== 'actors')
    .toSorted((a, b) => compare(a.row.id, b.row.id));

export function recordFilters(record: SourceRecord): Record<string, string[]> {
  const { row } = record;
  const outlets = row.article_ids.flatMap((id) => dataset().articleById.get(id) ?? []).map(outletName);
  const date = 'date' in row ? row.date : 'as_of' in row ? row.as_of : null;
  const year = yearOf(date);
  return {
    kind: [kindWords(record.table)],
    actor: unique(actorsOf(record).map(actorName)),
    outlet: unique(outlets),
    ...(year !== null && { year: [year] }),
    ...('modality' in row && { modality: [row.modality] }),
  };
}

const unique = (values: readonly string[]): string[] => [...new Set(values)].toSorted(compare);
