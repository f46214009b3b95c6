// The numbers of the method page, counted from the data.

import { dataset } from './dataset.ts';

export function methodCounts() {
  const { tables, recordById, claims } = dataset();
  const records = [...recordById.values()].filter(({ table }) => table !== 'actors').map(({ row }) => row);
  return {
    articles: tables.articles.length,
    outlets: new Set(tables.articles.flatMap(({ outlet }) => outlet ?? [])).size,
    copies: tables.articles.filter(({ duplicate_of }) => duplicate_of !== null).length,
    records: records.length,
    evidence: tables.evidence.length,
    corroborated: records.filter(({ outlet_count }) => outlet_count > 1).length,
    checked: records.filter(({ review }) => review !== 'machine').length,
    claims: claims.length,
  } as const;
}
