// What backs the words bound to a record: its cells, the cells of the rows it refers to (names, other names, offices), and
// the words it was coded from. A record of another sentence, article or table backs nothing.

import type { RecordTable } from '../../../src/schema/tables/all.ts';
import { tables } from '../../../src/schema/tables/all.ts';
import type { NameFinder } from '../prose/find-names.ts';
import { leaf } from '../render/mdast-leaf.ts';
import type { PartialDate } from './read-dates.ts';
import { datesOfCell, readDates } from './read-dates.ts';
import { readNumbers } from './read-numbers.ts';

export interface Backing {
  /** Cells of text, values of lists, names and evidence, spelt alike. */
  readonly texts: readonly string[];
  readonly numbers: readonly number[];
  readonly dates: readonly PartialDate[];
}

/** What is looked up of a record; the index of a dataset has all of it. */
export interface LookUp {
  readonly table: (id: string) => RecordTable | undefined;
  readonly row: (id: string) => { readonly article_ids: readonly string[] } | undefined;
  readonly evidence: (id: string) => readonly { readonly exact: string }[];
  readonly article: (id: string) => { readonly outlet: string | null } | undefined;
  /** Known names in a text; a plan may be called by that of a body. */
  readonly names?: NameFinder;
}

/** One spelling for quotation marks, apostrophes, dashes and spaces. */
export const spell = (text: string): string =>
  leaf(text)
    .replaceAll(/[“”„"]/g, '"')
    .replaceAll(/[‘’']/g, "'")
    .replaceAll(/[‐‑–—]/g, '-');

/** Everything the records `ids` say; unknown ids say nothing. */
export function backingOf(ids: readonly string[], index: LookUp): Backing {
  const own = ids.flatMap((id) => readRecord(id, index));
  const quoted = ids.flatMap((id) => index.evidence(id).map(({ exact }) => exact));
  const outlets = ids.flatMap((id) =>
    (index.row(id)?.article_ids ?? []).flatMap((article) => index.article(article)?.outlet ?? []),
  );
  return collect(own, [...quoted, ...outlets]);
}

/** The backing of cells and of words beside them. */
export function collect(cells: readonly Cell[], words: readonly string[]): Backing {
  const texts = [...cells.flatMap(({ value, kind }) => (kind === 'text' ? [value] : [])), ...words];
  const read = [...new Set(texts)].map(readWords);
  return {
    texts: [...new Set(read.map(({ printed }) => printed))],
    numbers: [
      ...cells.flatMap(({ value, kind }) => (kind === 'number' ? [Number(value)] : [])),
      ...read.flatMap(({ numbers }) => numbers),
    ],
    dates: [
      ...cells.flatMap(({ value, kind }) => (kind === 'date' ? datesOfCell(value) : [])),
      ...read.flatMap(({ dates }) => dates),
    ],
  };
}

interface ReadWords {
  readonly printed: string;
  readonly numbers: readonly number[];
  readonly dates: readonly PartialDate[];
}

/** The words of a record are asked for by every sentence that it backs. */
const known = new Map<string, ReadWords>();
const mostKnown = 20_000;

function readWords(text: string): ReadWords {
  const before = known.get(text);
  if (before) return before;
  const printed = spell(text);
  const numbers = readNumbers(printed).flatMap(({ value }) => value ?? []);
  const read = { printed, numbers, dates: readDates(printed) };
  if (known.size >= mostKnown) known.clear();
  known.set(text, read);
  return read;
}

export interface Cell {
  readonly kind: 'text' | 'number' | 'date';
  readonly value: string;
}

/** The cells of a row, and one step further those of the rows it names. */
function readRecord(id: string, index: LookUp): readonly Cell[] {
  const table = index.table(id);
  const row = index.row(id);
  if (table === undefined || row === undefined) return [];
  const body = 'plan' in row && typeof row.plan === 'string' ? wholeName(row.plan, index) : null;
  const named = [...namesOf(table, row), ...(body === null ? [] : [body])].filter((other) => other !== id);
  return [
    ...readCells(table, row),
    ...named.flatMap((other) => {
      const [of, target] = [index.table(other), index.row(other)];
      if (of === undefined || target === undefined) return [];
      // The body of the vote of a position.
      const further = of === 'actors' ? [] : namesOf(of, target);
      return [
        ...readCells(of, target),
        ...further.flatMap((actor) => {
          const last = index.row(actor);
          return last === undefined ? [] : readCells('actors', last);
        }),
      ];
    }),
  ];
}

/** The actor whose name the whole text is. */
function wholeName(text: string, { names }: LookUp): string | null {
  const [found] = names?.(text) ?? [];
  return found?.start === 0 && found.end === text.length ? found.actor : null;
}

/** Columns that say nothing of the world. */
const ownColumns = /^(?:id|article_ids|outlet_count|derived|review|mention_count)$/;

function readCells(table: RecordTable, row: object): readonly Cell[] {
  return Object.entries(tables[table].columns).flatMap(([name, column]): readonly Cell[] => {
    const value: unknown = Reflect.get(row, name);
    if (value === null || value === undefined) return [];
    // The position of a provision is its place in a list of ours.
    if (ownColumns.test(name) || (name === 'position' && column.kind === 'integer')) return [];
    if (column.kind === 'integer' || column.kind === 'number')
      return [{ kind: 'number', value: String(value) }];
    if (column.kind === 'edtf' || column.kind === 'day') return [{ kind: 'date', value: String(value) }];
    if (column.kind === 'enum') return [{ kind: 'text', value: String(value).replaceAll('_', ' ') }];
    if (column.kind === 'text' || column.kind === 'ref') return [{ kind: 'text', value: String(value) }];
    if (column.kind === 'list' && column.items?.kind === 'text' && Array.isArray(value))
      return value.map((item) => ({ kind: 'text', value: String(item) }));
    return [];
  });
}

/** The ids of the rows a row refers to, articles left out. */
function namesOf(table: RecordTable, row: object): readonly string[] {
  return Object.entries(tables[table].columns).flatMap(([name, column]) => {
    const target = column.references ?? column.items?.references;
    if (target === undefined || target === 'articles') return [];
    const value: unknown = Reflect.get(row, name);
    return Array.isArray(value) ? value.map(String) : value == null ? [] : [String(value)];
  });
}
