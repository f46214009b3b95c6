// Which filters stand in the open: a few that tell rows apart. All others are a click away.

import type { ExplorerColumn, ExplorerFile } from './explorer-file.ts';
import { keysOf } from './match-rows.ts';

/** How many beside the field for words. */
const openFilters = 4;
/** About the coding, or said by another column already: never in the open. */
const apparatus = new Set([
  'article_ids',
  'outlet_count',
  'derived',
  'review',
  'code_scheme',
  'country_code',
  'date_start',
  'date_end',
]);

export function firstFilters(file: ExplorerFile): {
  readonly first: readonly ExplorerColumn[];
  readonly rest: readonly ExplorerColumn[];
} {
  const telling = file.columns.filter((column, index) => {
    if (column.filter !== 'choice' && column.filter !== 'year') return false;
    const keys = new Set(file.rows.flatMap((row) => [...keysOf(row[index] ?? [], column)]));
    return keys.size > 1 && !apparatus.has(column.name);
  });
  const first = telling.slice(0, openFilters);
  return { first, rest: file.columns.filter((column) => !first.includes(column)) };
}
