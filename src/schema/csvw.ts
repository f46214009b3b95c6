// A table definition becomes its CSVW description (CSV on the Web), one of the tables of `csv-metadata.json`. Pure.

import type { Column } from './column.ts';
import { listSeparator } from './format-cell.ts';
import type { Table } from './table.ts';
import { cellPattern } from './table-schema.ts';

type Datatype = string | { readonly base: string; readonly format?: string; readonly minimum?: number };

export interface CsvwColumn {
  readonly name: string;
  /** The header of the file comes first: readers compare it with these. */
  readonly titles: readonly string[];
  readonly 'dc:description': string;
  readonly datatype: Datatype;
  readonly required?: true;
  /** Stands between the items of a list; an empty cell is an empty list. */
  readonly separator?: string;
}

export interface CsvwTable {
  readonly url: string;
  readonly 'dc:title': string;
  readonly 'dc:description': string;
  readonly tableSchema: {
    readonly columns: readonly CsvwColumn[];
    readonly primaryKey: 'id';
    /** URI template of the thing a row is about. */
    readonly aboutUrl?: string;
    readonly foreignKeys?: readonly object[];
  };
}

/** Table -> its description; `fileOf` says in which file the rows of a table that it refers to are. */
export function csvwTable(
  table: Table,
  fileOf: (table: string) => string,
  aboutUrl: string | null = null,
  file = fileOf(table.name),
): CsvwTable {
  const columns = Object.entries(table.columns);
  const foreignKeys = columns.flatMap(([name, { references }]) =>
    references === undefined ? [] : [foreignKey(name, fileOf(references))],
  );
  return {
    url: file,
    'dc:title': table.title,
    'dc:description': table.description,
    tableSchema: {
      columns: columns.map(([name, column]) => csvwColumn(name, column)),
      primaryKey: 'id',
      ...(aboutUrl !== null && { aboutUrl }),
      ...(foreignKeys.length > 0 && { foreignKeys }),
    },
  };
}

function csvwColumn(name: string, column: Column): CsvwColumn {
  const item = column.kind === 'list' && column.items ? column.items : column;
  return {
    name,
    titles: [name, column.title],
    'dc:description': column.description,
    datatype: datatype(item),
    ...(!column.nullable && column.kind !== 'list' && { required: true as const }),
    ...(column.kind === 'list' && { separator: listSeparator }),
  };
}

/** A list cannot be a foreign key in CSVW; the description of its column says where its items lead. */
const foreignKey = (name: string, resource: string) => ({
  columnReference: name,
  reference: { resource, columnReference: 'id' },
});

function datatype(column: Column): Datatype {
  const { kind, minimum, values } = column;
  if (kind === 'integer' || kind === 'number') {
    const base = kind === 'integer' ? 'integer' : 'double';
    return minimum === undefined ? base : { base, minimum };
  }
  if (kind === 'boolean') return 'boolean';
  if (kind === 'day') return 'date';
  if (kind === 'url') return 'anyURI';
  const pattern = values ? Object.keys(values).map(escapeRegExp).join('|') : cellPattern(column);
  return pattern === undefined ? 'string' : { base: 'string', format: `^(?:${pattern})$` };
}

const escapeRegExp = (text: string): string => text.replace(/[$()*+.?[\\\]^{|}]/g, '\\$&');
