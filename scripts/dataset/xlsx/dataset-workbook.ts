// The dataset becomes `sourcebook.xlsx`: a sheet that explains the others, one sheet a table with names beside
// identifiers, and the codebook.

import type { CodebookRows } from '../../../src/schema/codebook-tables.ts';
import { codebookTables } from '../../../src/schema/codebook-tables.ts';
import type { Column } from '../../../src/schema/column.ts';
import { formatCell } from '../../../src/schema/format-cell.ts';
import { labelledTable } from '../../../src/schema/labelled-table.ts';
import { publisherUrl } from '../../../src/schema/site-url.ts';
import type { Table } from '../../../src/schema/table.ts';
import type { TableName } from '../../../src/schema/tables/all.ts';
import { tables } from '../../../src/schema/tables/all.ts';
import type { AnyRow } from '../any-row.ts';
import type { Publication } from '../publication.ts';
import type { Sheet, XlsxCell } from './sheet-xml.ts';
import { workbook } from './workbook.ts';

/** A sheet has 1,048,576 rows, the header among them; a longer table goes on in the next sheet. */
const MOST_ROWS = 1_048_575;

/** Publication, labelled rows of a table and codebook -> the file in pieces. */
export function datasetWorkbook(
  about: Publication,
  labelled: (name: TableName) => Iterable<AnyRow>,
  codebook: CodebookRows,
): Generator<Uint8Array> {
  const names = Object.keys(tables) as TableName[];
  const sheets = [
    readmeSheet(about),
    ...names.flatMap((name) =>
      tableSheets(name, labelledTable(tables[name]), labelled(name), about.rowCounts[name]),
    ),
    ...tableSheets('codebook', codebookTables.codebook, codebook.codebook, codebook.codebook.length),
    ...tableSheets(
      'codebook_values',
      codebookTables.codebook_values,
      codebook.codebook_values,
      codebook.codebook_values.length,
    ),
  ];
  const { name, publisher } = about.config;
  return workbook(sheets, { title: name, creator: publisher.name });
}

/** The rows of a table and their number -> as many sheets as they need, mostly one; to be read in order. */
export function tableSheets(
  name: string,
  table: Table,
  rows: Iterable<AnyRow>,
  rowCount: number,
  mostRows = MOST_ROWS,
): readonly Sheet[] {
  const columns = Object.entries(table.columns);
  const count = Math.max(1, Math.ceil(rowCount / mostRows));
  const left = rows[Symbol.iterator]();
  return Array.from({ length: count }, (_, index) => ({
    name: index === 0 ? name : `${name} ${index + 1}`,
    header: columns.map(([column]) => column),
    widths: columns.map(([column, { kind }]) => width(column, kind)),
    rows: next(left, mostRows).map((row) =>
      columns.map(([column, definition]) => cell(definition, row[column])),
    ),
  }));
}

/** So many of the rows that are left; unlike `take`, it leaves the others to be asked for. */
function* next<T>(left: Iterator<T>, count: number): Generator<T> {
  for (let index = 0; index < count; index++) {
    const { done, value } = left.next();
    if (done) return;
    yield value;
  }
}

function cell(column: Column, value: unknown): XlsxCell {
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  const text = formatCell(column, value);
  if (text === '') return null;
  return column.kind === 'day' ? { day: text } : text;
}

function width(name: string, kind: Column['kind']): number {
  const usual = kind === 'text' || kind === 'list' ? 32 : kind === 'url' || kind === 'ref' ? 24 : 12;
  return Math.max(usual, name.length + 2);
}

function readmeSheet({ config, version, url, newest, rowCounts }: Publication): Sheet {
  const licence = config.licences.data;
  const lines: readonly (readonly [string, string | number])[] = [
    ['About', config.description],
    ['Version', version],
    ...(newest === null ? [] : [['Newest article', newest] as const]),
    ['Licence', `${licence.name} (${licence.id}), ${licence.url}`],
    ['Publisher', `${config.publisher.name}, ${publisherUrl(config)}`],
    ['Address', url],
    ['Empty cells', 'The articles do not say.'],
    [
      'Lists',
      'Several identifiers in one cell are joined by a semicolon, several names by a semicolon and a space.',
    ],
    [
      'Dates',
      'Columns of days are dates. All other dates are EDTF text: 2025-09 is a month, 2025-10-15~ an approximate day.',
    ],
    ['Formulas', 'There are none. Text that begins with = is text.'],
    [
      'Long text',
      'A text of more than 32,767 characters is cut here and ends in "…"; the CSV files have all of it.',
    ],
    ['', ''],
    ['Sheet', 'Rows'],
    ...Object.entries(rowCounts),
    ['codebook', 'What each column holds.'],
    ['codebook_values', 'What each value of a closed list means.'],
  ];
  return {
    name: 'README',
    header: [config.name, ''],
    widths: [24, 100],
    wraps: true,
    rows: lines.map(toCells),
  };
}

const toCells = ([first, second]: readonly [string, string | number]): readonly XlsxCell[] => [
  first === '' ? null : first,
  second === '' ? null : second,
];
