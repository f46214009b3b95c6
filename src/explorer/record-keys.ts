// What a record is found by in the lists that can be narrowed: its kind, year, actors, briefs, sources, how real it is.

import { edtfBounds } from '../schema/edtf.ts';
import { articleTitle } from '../site/article-words.ts';
import { actorsOf, dataset, type SourceRecord } from '../site/dataset.ts';
import { actorName, enumWords, kindWords } from '../site/record-words.ts';
import type { Keys } from './list-facets.ts';

export function recordKeys(record: SourceRecord): Keys {
  const { table, row } = record;
  const claims = dataset().claimsByRecord.get(row.id) ?? [];
  const date = 'date' in row ? row.date : 'as_of' in row ? row.as_of : null;
  const bounds = date === null ? null : edtfBounds(date);
  const year = (bounds?.start ?? bounds?.end)?.slice(0, 4);
  return {
    record: [table],
    type: table === 'events' ? [row.type] : [table],
    ...(year !== undefined && { year: [year] }),
    actor: actorsOf(record),
    brief: [...new Set(claims.map(({ brief }) => brief))],
    source: row.article_ids,
    ...('modality' in row && { modality: [row.modality] }),
  };
}

/** What an actor is found by: its kind, the kinds of record that name it, the briefs that rest on those. */
export function actorKeys(id: string): Keys {
  const records = dataset().recordsByActor.get(id) ?? [];
  const claims = [...records.map(({ row }) => row.id), id].flatMap(
    (record) => dataset().claimsByRecord.get(record) ?? [],
  );
  return {
    kind: [dataset().actorById.get(id)?.kind ?? ''],
    record: [...new Set(records.map(({ table }) => table))],
    brief: [...new Set(claims.map(({ brief }) => brief))],
  };
}

/** The facets of lists of records, each with how its values are named. `briefs` are their titles. */
export const recordFacets = (briefs: ReadonlyMap<string, string>) =>
  [
    {
      name: 'record',
      title: 'Kind of record',
      wordsOf: (value: string) => kindWords(value as SourceRecord['table']),
    },
    { name: 'type', title: 'Kind of event', wordsOf: enumWords },
    { name: 'year', title: 'Year', wordsOf: (value: string) => value, isNewestFirst: true },
    { name: 'actor', title: 'Actor or place', wordsOf: actorName },
    { name: 'brief', title: 'Brief', wordsOf: (value: string) => briefs.get(value) ?? value },
    {
      name: 'source',
      title: 'Source',
      wordsOf: (value: string) => {
        const article = dataset().articleById.get(value);
        return article ? articleTitle(article) : value;
      },
    },
    { name: 'modality', title: 'How firm', wordsOf: enumWords },
  ] as const;
