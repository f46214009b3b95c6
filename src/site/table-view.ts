// What a table page shows of its rows: all of a small table, the beginning of a large one; a page for each row if it has one.

import type { TableName } from '../schema/tables/all.ts';
import { tables } from '../schema/tables/all.ts';
import { articleHref, recordHref } from './links.ts';

/** Larger tables are shown in part; the files hold all. */
export const previewRows = 200;

/** Address of the page of a row; null for tables whose rows have none. */
export function rowHref(table: TableName, { id }: { readonly id: string }): string | null {
  if (table === 'articles') return articleHref(id);
  return tables[table].isRecord ? recordHref(table, id) : null;
}
