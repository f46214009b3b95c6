// A table for readers: the same columns, a name beside each identifier and the address of each row at the end.
// The identifiers stay the keys; the names are for reading and may hold any character.

import type { Column } from './column.ts';
import { text, url } from './column.ts';
import type { Table } from './table.ts';
import { tables } from './tables/all.ts';

export interface LabelColumn {
  /** The column of names: `actor_name`. */
  readonly name: string;
  /** The column of identifiers it stands beside: `actor_id`. */
  readonly source: string;
  /** The table whose rows are named. */
  readonly target: keyof typeof tables;
  /** Several identifiers in one cell give several names. */
  readonly isList: boolean;
}

/** Stands between names in one cell. */
export const nameSeparator = '; ';

/** `votes` -> `votes_labelled`: a view of the SQLite file, a resource of the data package. */
export const labelledName = (table: string): string => `${table}_labelled`;

/** The columns of names that a table gets, in the order of the identifiers. */
export const labelColumns = (table: Table): readonly LabelColumn[] =>
  Object.entries(table.columns).flatMap(([source, column]) => {
    const target = column.references ?? column.items?.references;
    if (!isTable(target)) return [];
    const isList = column.kind === 'list';
    return [{ name: nameFor(source, isList), source, target, isList }];
  });

/** Table -> the definition of its labelled form, from which its CSV, schema and codebook are made. */
export function labelledTable(table: Table): Table {
  const labels = new Map(labelColumns(table).map((label) => [label.source, label]));
  const columns = Object.entries(table.columns).flatMap(([name, column]): [string, Column][] => {
    const label = labels.get(name);
    return label ? [[name, column], labelColumn(column, label)] : [[name, column]];
  });
  return {
    ...table,
    name: labelledName(table.name),
    title: `${table.title}, with names`,
    description: `${table.description} Names stand beside identifiers, and each row has its address.`,
    columns: { ...Object.fromEntries(columns), ...addressColumns(table) },
  };
}

/** The column of a table that says what its rows are called. */
export function nameColumn(table: keyof typeof tables): string {
  const { name, nameColumn: column }: Table = tables[table];
  if (column === undefined) throw new Error(`Bug: other tables refer to ${name}, which has no nameColumn.`);
  return column;
}

const isTable = (name: string | undefined): name is keyof typeof tables =>
  name !== undefined && Object.hasOwn(tables, name);

/** `actor_id` -> `actor_name`, `article_ids` -> `article_names`, `participants` -> `participants_names` */
function nameFor(source: string, isList: boolean): string {
  const stem = source.replace(/_ids?$/, '');
  return `${stem}_name${isList ? 's' : ''}`;
}

function labelColumn(column: Column, { name, source, target, isList }: LabelColumn): [string, Column] {
  const named: Readonly<Record<string, Column>> = tables[target].columns;
  const description = isList
    ? `What the rows of ${target} in ${source} are called, joined by "${nameSeparator}" for reading; empty when there are none.`
    : `What the row of ${target} in ${source} is called.`;
  const example = String(named[nameColumn(target)]?.example);
  const nullable = column.nullable || isList;
  return [name, text({ title: `${column.title} (name)`, description, nullable, example })];
}

function addressColumns({ name }: Table): Readonly<Record<string, Column>> {
  const record_url = url({
    title: 'Address',
    description:
      name === 'evidence' ? 'The page of the record these words back.' : 'The page of the row on the site.',
    example: 'https://example.org/records/vote-unga-new-york-declaration/',
  });
  if (name !== 'evidence') return { record_url };
  const source_url = url({
    title: 'Place of the words',
    description: 'The paragraph of the article in which the words stand.',
    example: 'https://example.org/articles/two-state-vote/#p5',
  });
  return { record_url, source_url };
}
