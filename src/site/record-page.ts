// Which records have a page under /records/, and the facets by which a search finds them.

import { outletName } from './article-words.ts';
import { actorsOf, compare, dataset, type SourceRecord, type Sources } from './dataset.ts';
import { yearOf } from './format-date.ts';
import { articleSentenceHref } from './links.ts';
import { actorName, kindWords } from './record-words.ts';

/** Every record but the actors, which have pages of their own; sorted by id. */
export const pagedRecords = (): readonly SourceRecord[] =>
  [...dataset().recordById.values()]
    .filter(({ table }) => table !== 'actors')
    .toSorted((a, b) => compare(a.row.id, b.row.id));

/** Other records that were coded from the same sentences, at most `count`. */
export function sameWords(id: string, count: number): readonly SourceRecord[] {
  const { evidenceByRecord, recordById } = dataset();
  const places = recordsByPlace(dataset());
  const ids = new Set(
    (evidenceByRecord.get(id) ?? []).flatMap((piece) => places.get(articleSentenceHref(piece)) ?? []),
  );
  ids.delete(id);
  return [...ids]
    .toSorted(compare)
    .flatMap((other) => recordById.get(other) ?? [])
    .slice(0, count);
}

const byPlace = new WeakMap<Sources, ReadonlyMap<string, readonly string[]>>();

/** Sentence of an article -> ids of the records coded from it; mentions of actors are none. */
function recordsByPlace(sources: Sources): ReadonlyMap<string, readonly string[]> {
  const known = byPlace.get(sources);
  if (known) return known;
  const places = new Map<string, string[]>();
  for (const piece of sources.tables.evidence) {
    if (piece.record_table === 'actors') continue;
    const place = articleSentenceHref(piece);
    const ids = places.get(place);
    if (ids) ids.push(piece.record_id);
    else places.set(place, [piece.record_id]);
  }
  byPlace.set(sources, places);
  return places;
}

/** `briefs` are the titles of all briefs by id. */
export function recordFilters(
  record: SourceRecord,
  briefs: ReadonlyMap<string, string>,
): Record<string, string[]> {
  const { row } = record;
  const outlets = row.article_ids.flatMap((id) => dataset().articleById.get(id) ?? []).map(outletName);
  const date = 'date' in row ? row.date : 'as_of' in row ? row.as_of : null;
  const year = yearOf(date);
  const topics = (dataset().claimsByRecord.get(row.id) ?? []).flatMap(({ brief }) => briefs.get(brief) ?? []);
  const firmness = 'modality' in row ? row.modality : 'status' in row ? row.status : null;
  return {
    kind: [kindWords(record.table)],
    topic: unique(topics),
    actor: unique(actorsOf(record).map(actorName)),
    outlet: unique(outlets),
    ...(year !== null && { year: [year] }),
    ...(firmness !== null && { modality: [firmness] }),
  };
}

const unique = (values: readonly string[]): string[] => [...new Set(values)].toSorted(compare);
