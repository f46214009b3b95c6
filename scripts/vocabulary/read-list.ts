// The text of one CSV file becomes its rows, each with its place, or located problems. Does not look at other lists.

import type { Outcome, Problem } from '../problem.ts';
import type { ListSpec } from './lists.ts';
import { type CsvRow, parseCsv } from './parse-csv.ts';

export interface Located<Row> {
  readonly row: Row;
  /** `data/vocabulary/countries.csv:12`. */
  readonly place: string;
}

/** A problem of a line; the file is added by the reader of the list. */
interface Fault {
  readonly code: Problem['code'] & `vocabulary/${string}`;
  readonly message: string;
  readonly actual?: string;
  readonly fix: string;
}

const snakeCase = (field: string) => field.replaceAll(/[A-Z]/gu, (letter) => `_${letter.toLowerCase()}`);
const shorten = (text: string) => (text.length > 60 ? `${text.slice(0, 60)}…` : text);
const fieldsOf = <Row>(spec: ListSpec<Row>) => Object.keys(spec.cells) as (keyof Row & string)[];

/** Every row of a list that can be read, and every problem of those that cannot. */
export function readList<Row>(
  text: string | undefined,
  spec: ListSpec<Row>,
): Outcome<readonly Located<Row>[]> {
  const path = `data/vocabulary/${spec.file}`;
  const placeOf = (line: number | null) => (line === null ? path : `${path}:${line}`);
  const problem = (line: number | null, fault: Fault): Problem => ({
    severity: 'error',
    place: placeOf(line),
    ...fault,
  });

  const header = fieldsOf(spec).map(snakeCase).join();
  const csv = text === undefined ? null : parseCsv(text);
  if (csv === null) return { value: [], problems: [problem(null, missingFile(header))] };
  if ('error' in csv) return { value: [], problems: [problem(csv.line, malformed(csv.error))] };
  if (csv.header.join() !== header)
    return { value: [], problems: [problem(1, wrongHeader(header, csv.header.join()))] };

  const problems: Problem[] = [];
  const value: Located<Row>[] = [];
  const lineOfKey = new Map<string, number>();
  for (const csvRow of csv.rows) {
    const { row, faults } = readRow(csvRow, spec);
    problems.push(...faults.map((fault) => problem(csvRow.line, fault)));
    if (row === null) continue;
    const key = spec.key(row);
    const earlier = lineOfKey.get(key);
    if (earlier === undefined) lineOfKey.set(key, csvRow.line);
    else problems.push(problem(csvRow.line, duplicate(key, earlier)));
    value.push({ row, place: placeOf(csvRow.line) });
  }
  return { value, problems };
}

function readRow<Row>(
  { cells, cellCount }: CsvRow,
  spec: ListSpec<Row>,
): { readonly row: Row | null; readonly faults: readonly Fault[] } {
  const fields = fieldsOf(spec);
  if (cellCount !== fields.length) return { row: null, faults: [wrongLength(fields.length, cellCount)] };
  const row: Partial<Row> = {};
  const faults: Fault[] = [];
  for (const field of fields) {
    const column = snakeCase(field);
    const text = cells[column] ?? '';
    const cell = spec.cells[field];
    const value = cell.parse(text);
    if (value !== undefined) row[field] = value;
    else faults.push(text === '' ? emptyCell(column, cell.expected) : badValue(column, cell.expected, text));
  }
  return { row: faults.length === 0 ? (row as Row) : null, faults };
}

const missingFile = (header: string): Fault => ({
  code: 'vocabulary/missing-file',
  message: 'every vocabulary list must be there',
  fix: `Add the file; its first line is ${header}.`,
});

const malformed = (error: string): Fault => ({
  code: 'vocabulary/csv',
  message: 'must be well-formed CSV',
  actual: error,
  fix: 'Put a cell that holds a comma or a quotation mark in quotation marks, and double those inside.',
});

const wrongHeader = (header: string, found: string): Fault => ({
  code: 'vocabulary/header',
  message: `the header must be ${header}`,
  actual: `"${found}"`,
  fix: 'Name the columns so, in this order.',
});

const wrongLength = (expected: number, found: number): Fault => ({
  code: 'vocabulary/row-length',
  message: `a row must have ${expected} cells`,
  actual: `${found}`,
  fix: 'Add or take away commas; quote a cell that holds one.',
});

const emptyCell = (column: string, expected: string): Fault => ({
  code: 'vocabulary/empty-cell',
  message: `${column} must not be empty`,
  fix: `Fill it with ${expected}.`,
});

const badValue = (column: string, expected: string, found: string): Fault => ({
  code: 'vocabulary/bad-value',
  message: `${column} must be ${expected}`,
  actual: `"${shorten(found)}"`,
  fix: 'Correct the cell.',
});

const duplicate = (key: string, line: number): Fault => ({
  code: 'vocabulary/duplicate',
  message: 'a row must be there once',
  actual: `"${key}"`,
  fix: `Line ${line} has it already: keep one of the two.`,
});
