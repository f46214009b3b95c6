// A table -> lines of code that load it in five languages, types and empty cells as the codebook says. Pure.

import type { Column, ColumnKind } from './column.ts';
import { listSeparator } from './format-cell.ts';
import type { Table } from './table.ts';

export interface Snippet {
  readonly language: string;
  readonly code: string;
}

/** `dataUrl`: the address of the download folder, with a slash at the end. */
export function snippets(table: Table, dataUrl: string): readonly Snippet[] {
  return [
    { language: 'Python', code: python(table, dataUrl) },
    { language: 'R', code: r(table, dataUrl) },
    { language: 'DuckDB', code: duckdb(table, dataUrl) },
    { language: 'SQL', code: sqlite(table, dataUrl) },
    { language: 'JavaScript', code: javascript(table, dataUrl) },
  ];
}

/** Without `keep_default_na` pandas would take the text "NA" for an empty cell; typed columns keep years as text. */
function python({ name, columns }: Table, dataUrl: string): string {
  const types = Object.entries(columns).map(([column, { kind }]) => `"${column}": "${pandasTypes[kind]}"`);
  const lists = columnsOf(columns, 'list').map(
    (column) =>
      `${name}["${column}"] = ${name}["${column}"].fillna("").map(lambda cell: cell.split("${listSeparator}") if cell else [])`,
  );
  return [
    'import pandas as pd',
    '',
    `${name} = pd.read_csv(`,
    `    "${dataUrl}${name}.csv",`,
    '    keep_default_na=False,',
    '    na_values=[""],',
    `    dtype={${wrapped(types, '        ')}},`,
    ')',
    ...lists,
    `print(${name}.head())`,
  ].join('\n');
}

function r({ name, columns }: Table, dataUrl: string): string {
  const types = Object.entries(columns).map(([column, { kind }]) => `${column} = "${rTypes[kind]}"`);
  const lists = columnsOf(columns, 'list').map(
    (column) =>
      `${name}$${column} <- strsplit(ifelse(is.na(${name}$${column}), "", ${name}$${column}), "${listSeparator}")`,
  );
  return [
    `${name} <- read.csv(`,
    `  "${dataUrl}${name}.csv",`,
    '  encoding = "UTF-8", na.strings = "",',
    `  colClasses = c(${wrapped(types, '    ')})`,
    ')',
    ...lists,
    `str(${name})`,
  ].join('\n');
}

/** Parquet carries its types; DuckDB loads what it needs to read addresses by itself. */
const duckdb = ({ name }: Table, dataUrl: string): string =>
  `SELECT *\nFROM read_parquet('${dataUrl}${name}.parquet')\nLIMIT 10;`;

const sqlite = ({ name }: Table, dataUrl: string): string =>
  `curl -O ${dataUrl}sourcebook.sqlite\nsqlite3 -header sourcebook.sqlite "SELECT * FROM ${name} LIMIT 10;"`;

const javascript = ({ name }: Table, dataUrl: string): string =>
  [
    `const response = await fetch("${dataUrl}${name}.json");`,
    `const ${camelCase(name)} = await response.json();`,
    `console.table(${camelCase(name)}.slice(0, 10));`,
  ].join('\n');

const pandasTypes: Readonly<Record<ColumnKind, string>> = {
  text: 'string',
  url: 'string',
  enum: 'string',
  ref: 'string',
  edtf: 'string',
  day: 'string',
  list: 'string',
  integer: 'Int64',
  number: 'Float64',
  boolean: 'boolean',
};

const rTypes: Readonly<Record<ColumnKind, string>> = {
  text: 'character',
  url: 'character',
  enum: 'character',
  ref: 'character',
  edtf: 'character',
  day: 'character',
  list: 'character',
  integer: 'numeric',
  number: 'numeric',
  boolean: 'logical',
};

const columnsOf = (columns: Readonly<Record<string, Column>>, kind: ColumnKind): readonly string[] =>
  Object.entries(columns).flatMap(([name, column]) => (column.kind === kind ? [name] : []));

/** 'vote_positions' -> 'votePositions' */
const camelCase = (name: string): string =>
  name.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());

/** Items a few to a line, as a person would write them. */
function wrapped(items: readonly string[], indent: string): string {
  const lines: string[] = [];
  for (const item of items) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + item.length < 84) lines[lines.length - 1] = `${last} ${item},`;
    else lines.push(`${indent}${item},`);
  }
  const outdent = indent.slice(0, indent.length / 2);
  return `\n${lines.join('\n').replace(/,$/, '')}\n${outdent}`;
}
