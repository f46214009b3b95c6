// A table definition becomes SQL for SQLite: a STRICT table whose comments say what each column holds, link tables
// for lists of identifiers, a view with names, indexes. Pure text; rows are written elsewhere.

import type { Column } from './column.ts';
import { labelColumns, labelledName, labelledTable, nameColumn, nameSeparator } from './labelled-table.ts';
import { pathTemplate } from './permalink.ts';
import type { Table } from './table.ts';

/** A list of identifiers as rows: `events_participants(id, position, item_id)`. */
export interface LinkTable {
  readonly name: string;
  /** The list column of the table it belongs to. */
  readonly column: string;
  readonly target: string;
}

/** "x" for a name, 'x' for a value; quotes inside are doubled. */
export const sqlName = (name: string): string => `"${name.replaceAll('"', '""')}"`;
export const sqlText = (value: string): string => `'${value.replaceAll("'", "''")}'`;

/** The link tables of a table, one for each list of identifiers. */
export const linkTables = (table: Table): readonly LinkTable[] =>
  labelColumns(table)
    .filter(({ isList }) => isList)
    .map(({ source, target }) => ({ name: `${table.name}_${source}`, column: source, target }));

/** Table -> `CREATE TABLE … STRICT`, with its key, references, checks and comments. */
export function createTable(table: Table): string {
  const columns = Object.entries(table.columns);
  const lines = columns.map(([name, column], index) => {
    const comma = index < columns.length - 1 ? ',' : '';
    return `  ${columnSql(name, column)}${comma} -- ${comment(column)}`;
  });
  return `CREATE TABLE ${sqlName(table.name)} (\n  -- ${table.description}\n${lines.join('\n')}\n) STRICT;`;
}

/** Link table -> its definition; `position` keeps the order of the list. */
export const createLinkTable = (table: Table, { name, target }: LinkTable): string =>
  `CREATE TABLE ${sqlName(name)} (
  "id" TEXT NOT NULL REFERENCES ${sqlName(table.name)} ("id"),
  "position" INTEGER NOT NULL,
  "item_id" TEXT NOT NULL REFERENCES ${sqlName(target)} ("id"),
  PRIMARY KEY ("id", "position")
) STRICT;`;

/** Indexes on what joins go through; the key has one already. */
export const createIndexes = (table: Table): readonly string[] => [
  ...Object.entries(table.columns)
    .filter(([name, { references }]) => references !== undefined || name === 'record_id')
    .map(([name]) => createIndex(table.name, name)),
  ...linkTables(table).map(({ name }) => createIndex(name, 'item_id')),
];

/** Table -> a view with the columns of its labelled form: names beside identifiers, the address at the end. */
export function createLabelledView(table: Table, siteAddress: string): string {
  const labels = new Map(labelColumns(table).map((label) => [label.name, label]));
  const links = new Map(linkTables(table).map((link) => [link.column, link]));
  const columns = Object.keys(labelledTable(table).columns).map((name) => {
    const label = labels.get(name);
    const address = addressSql(table.name, name, siteAddress);
    if (address !== null) return `${address} AS ${sqlName(name)}`;
    if (!label) return `t.${sqlName(name)}`;
    const named = `x.${sqlName(nameColumn(label.target))}`;
    const link = links.get(label.source);
    const query = link
      ? `SELECT group_concat("name", ${sqlText(nameSeparator)}) FROM (SELECT ${named} AS "name" FROM ${sqlName(link.name)} AS l JOIN ${sqlName(label.target)} AS x ON x."id" = l."item_id" WHERE l."id" = t."id" ORDER BY l."position")`
      : `SELECT ${named} FROM ${sqlName(label.target)} AS x WHERE x."id" = t.${sqlName(label.source)}`;
    return `(${query}) AS ${sqlName(name)}`;
  });
  return `CREATE VIEW ${sqlName(labelledName(table.name))} AS SELECT\n  ${columns.join(',\n  ')}\nFROM ${sqlName(table.name)} AS t;`;
}

const createIndex = (table: string, column: string): string =>
  `CREATE INDEX ${sqlName(`${table}_by_${column}`)} ON ${sqlName(table)} (${sqlName(column)});`;

function columnSql(name: string, column: Column): string {
  const { kind, nullable, minimum, values, references } = column;
  const quoted = sqlName(name);
  return [
    `${quoted} ${sqlType(kind)}`,
    name === 'id' && 'PRIMARY KEY',
    !nullable && 'NOT NULL',
    references !== undefined && `REFERENCES ${sqlName(references)} ("id")`,
    kind === 'boolean' && `CHECK (${quoted} IN (0, 1))`,
    minimum !== undefined && `CHECK (${quoted} >= ${minimum})`,
    values && `CHECK (${quoted} IN (${Object.keys(values).map(sqlText).join(', ')}))`,
  ]
    .filter(Boolean)
    .join(' ');
}

const sqlType = (kind: Column['kind']): 'INTEGER' | 'REAL' | 'TEXT' =>
  kind === 'integer' || kind === 'boolean' ? 'INTEGER' : kind === 'number' ? 'REAL' : 'TEXT';

const comment = ({ title, description, unit }: Column): string =>
  [`${title}: ${description}`, unit && `Counted in ${unit}.`].filter(Boolean).join(' ');

/** What the view puts into an address column; null for all others. */
function addressSql(table: string, column: string, siteAddress: string): string | null {
  const path = (template: string, id: string) => {
    const [before = '', after = ''] = template.split('{id}');
    return `${sqlText(siteAddress + before)} || ${id} || ${sqlText(after)}`;
  };
  if (column === 'source_url')
    return `${path(pathTemplate('articles'), 't."article_id"')} || '#p' || t."paragraph"`;
  if (column !== 'record_url') return null;
  if (table !== 'evidence') return path(pathTemplate(table), 't."id"');
  const id = 't."record_id"';
  return `CASE t."record_table" WHEN 'actors' THEN ${path(pathTemplate('actors'), id)} ELSE ${path(pathTemplate(''), id)} END`;
}
