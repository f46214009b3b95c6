// The typed fields of a record page: label, meaning, value, and whether the value was computed.

import type { Column } from '../schema/column.ts';
import { tables } from '../schema/tables/all.ts';
import { type CellPart, cellParts } from './cell.ts';
import type { SourceRecord } from './dataset.ts';

export interface Field {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly unit: string | null;
  /** Empty when the text does not give it. */
  readonly parts: readonly CellPart[];
  readonly isComputed: boolean;
}

/** Shown on the page in other places: the address, the evidence, the badges. */
const shownElsewhere = new Set(['id', 'article_ids', 'outlet_count', 'derived', 'review']);

/** Every other column of the record, in published order. */
export function recordFields({ table, row }: SourceRecord): readonly Field[] {
  const columns: readonly (readonly [string, Column])[] = Object.entries(tables[table].columns);
  return columns
    .filter(([name]) => !shownElsewhere.has(name))
    .map(([name, column]) => ({
      name,
      title: column.title,
      description: column.description,
      unit: column.unit ?? null,
      parts: cellParts(column, Reflect.get(row, name)),
      isComputed: row.derived.includes(name),
    }));
}
