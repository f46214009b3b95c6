// CSV text becomes its header and rows with their line numbers, or the place where it is malformed. Knows no list.

import { parse } from 'csv-parse/sync';

export interface CsvRow {
  readonly line: number;
  readonly cells: Readonly<Record<string, string>>;
  /** How many cells the line holds, which may differ from the header. */
  readonly cellCount: number;
}

export type Csv =
  | { readonly header: readonly string[]; readonly rows: readonly CsvRow[] }
  | { readonly error: string; readonly line: number | null };

interface Parsed {
  readonly record: Readonly<Record<string, string>>;
  readonly info: { readonly lines: number; readonly index: number };
}

/** `code,name\nKAZ,Kazakhstan\n` -> a header of two names and one row, of line 2. */
export function parseCsv(text: string): Csv {
  let header: readonly string[] = [];
  try {
    const parsed = parse<Parsed>(text, {
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
    const rows = parsed.map(({ record, info }) => ({
      line: info.lines,
      cells: record,
      cellCount: info.index,
    }));
    return { header, rows };
  } catch (cause) {
    if (!(cause instanceof Error)) throw cause;
    const line = 'lines' in cause && typeof cause.lines === 'number' ? cause.lines : null;
    return { error: cause.message, line };
  }
}
