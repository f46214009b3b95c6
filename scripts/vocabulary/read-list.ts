// The text of one CSV file becomes its rows, each with its place, or located problems. Does not look at other lists.

import { parse } from 'csv-parse/sync';
import type { Outcome, Problem } from '../problem.ts';
import type { ListSpec } from './lists.ts';

export interface Located<Row> {
  readonly row: Row;
  /** `data/vocabulary/countries.csv:12`. */
  readonly place: string;
}

interface RawRow {
  readonly record: Readonly<Record<string, string>>;
  readonly info: { readonly lines: number; readonly index: number };
}

const pathOf = (spec: { readonly file: string }) => `data/vocabulary/${spec.file}`;
const snakeCase = (field: string) => field.replaceAll(/[A-Z]/gu, (letter) => `_${letter.toLowerCase()}`);
const shorten = (text: string) => (text.length > 60 ? `${text.slice(0, 60)}…` : text);

/** What comes after `vocabulary/` in the code of a problem. */
type VocabularyFault = Problem['code'] extends infer Code
  ? Code extends `vocabulary/${infer Fault}`
    ? Fault
    : never
  : never;

/** Every row of a list that can be read, and every problem of those that cannot. */
export function readList<Row>(
  text: string | undefined,
  spec: ListSpec<Row>,
): Outcome<readonly Located<Row>[]> {
  const path = pathOf(spec);
  const fields = Object.keys(spec.cells) as (keyof Row & string)[];
  const header = fields.map(snakeCase);
  const problem = (
    line: number | null,
    code: VocabularyFault,
    message: string,
    fix: string,
    actual?: string,
  ): Problem => ({
    code: `vocabulary/${code}` as const,
    severity: 'error',
    place: line === null ? path : `${path}:${line}`,
    message,
    fix,
    ...(actual === undefined ? {} : { actual }),
  });

  if (text === undefined) {
    const fix = `Add the file; its first line is ${header.join(',')}.`;
    return {
      value: [],
      problems: [problem(null, 'missing-file', 'every vocabulary list must be there', fix)],
    };
  }

  const raw = parseCsv(text);
  if ('error' in raw) {
    const fix =
      'Put a cell that holds a comma or a quotation mark in quotation marks, and double those inside.';
    return { value: [], problems: [problem(raw.line, 'csv', 'must be well-formed CSV', fix, raw.error)] };
  }
  if (raw.header.join() !== header.join()) {
    const fix = 'Name the columns so, in this order.';
    const problems = [
      problem(1, 'header', `the header must be ${header.join(',')}`, fix, `"${raw.header.join()}"`),
    ];
    return { value: [], problems };
  }

  const problems: Problem[] = [];
  const value: Located<Row>[] = [];
  const lineOfKey = new Map<string, number>();
  for (const { record, info } of raw.rows) {
    const line = info.lines;
    if (info.index !== header.length) {
      const fix = 'Add or take away commas; quote a cell that holds one.';
      problems.push(
        problem(line, 'row-length', `a row must have ${header.length} cells`, fix, `${info.index}`),
      );
      continue;
    }
    const row: Partial<Row> = {};
    let whole = true;
    for (const field of fields) {
      const cell = spec.cells[field];
      const column = snakeCase(field);
      const found = record[column] ?? '';
      const parsed = cell.parse(found);
      if (parsed !== undefined) row[field] = parsed;
      else {
        whole = false;
        problems.push(
          found === ''
            ? problem(line, 'empty-cell', `${column} must not be empty`, `Fill it with ${cell.expected}.`)
            : problem(
                line,
                'bad-value',
                `${column} must be ${cell.expected}`,
                'Correct the cell.',
                `"${shorten(found)}"`,
              ),
        );
      }
    }
    if (!whole) continue;
    const complete = row as Row;
    const key = spec.key(complete);
    const earlier = lineOfKey.get(key);
    if (earlier === undefined) lineOfKey.set(key, line);
    else {
      const fix = `Line ${earlier} has it already: keep one of the two.`;
      problems.push(problem(line, 'duplicate', 'a row must be there once', fix, `"${key}"`));
    }
    value.push({ row: complete, place: `${path}:${line}` });
  }
  return { value, problems };
}

function parseCsv(
  text: string,
):
  | { readonly header: readonly string[]; readonly rows: readonly RawRow[] }
  | { error: string; line: number | null } {
  let header: readonly string[] = [];
  try {
    const rows = parse<RawRow>(text, {
      bom: true,
      columns: (names: string[]) => {
        header = names;
        return names;
      },
      info: true,
      relax_column_count: true,
      skip_empty_lines: true,
      trim: true,
    });
    return { header, rows };
  } catch (cause) {
    if (!(cause instanceof Error)) throw cause;
    const line = 'lines' in cause && typeof cause.lines === 'number' ? cause.lines : null;
    return { error: cause.message, line };
  }
}
