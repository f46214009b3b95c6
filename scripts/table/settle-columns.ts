// Several codings of one fact become the columns of one row: the first says it, later ones fill gaps, the firmest status wins.

import type { Article } from '../article/article.ts';
import type { AnyCodedRecord } from '../record/coded-record.ts';
import type { MergedRecord } from './merge-records.ts';

/** Statuses from firm to loose. */
export const firmness = ['agreed', 'committed', 'ready', 'willing', 'planned', 'proposed'] as const;

export interface SettledColumns {
  readonly columns: Readonly<Record<string, unknown>>;
  /** Columns whose value was computed by the coding it was taken from. */
  readonly derived: readonly string[];
}

/** Columns that only mean something together: a number without its unit is none. */
const joint: Readonly<Partial<Record<AnyCodedRecord['table'], readonly (readonly string[])[]>>> = {
  commitments: [['quantity', 'unit', 'qualifier']],
  events: [['date', 'date_start', 'date_end', 'date_text', 'date_basis']],
  votes: [['in_favour', 'against', 'abstentions', 'not_voting', 'total_members']],
};

export function settleColumns(record: MergedRecord, articles: ReadonlyMap<string, Article>): SettledColumns {
  const [first, ...rest] = record.codings;
  if (!first) throw new Error(`Bug: ${record.id} has no coding`);
  const columns: Record<string, unknown> = { ...first.columns };
  const derived = new Set(first.derived);
  for (const coding of rest) {
    const given: Readonly<Record<string, unknown>> = coding.columns;
    const closed = closedColumns(record.table, columns, given);
    for (const column in given) {
      const value = given[column];
      if (value === null || (columns[column] ?? null) !== null || closed.includes(column)) continue;
      columns[column] = value;
      if (coding.derived.includes(column)) derived.add(column);
    }
  }
  const settled =
    record.table === 'commitments'
      ? { status: firmest(record.codings) }
      : record.table === 'actors'
        ? actorColumns(record.codings, articles)
        : {};
  return { columns: { ...columns, ...settled }, derived: [...derived] };
}

/** Columns that a later coding may not fill: those of a group of which it says something else than is known. */
const closedColumns = (
  table: AnyCodedRecord['table'],
  known: Readonly<Record<string, unknown>>,
  given: Readonly<Record<string, unknown>>,
): readonly string[] =>
  (joint[table] ?? [])
    .filter((group) =>
      group.some(
        (column) =>
          (known[column] ?? null) !== null &&
          (given[column] ?? null) !== null &&
          known[column] !== given[column],
      ),
    )
    .flat();

function firmest(codings: readonly AnyCodedRecord[]): string | null {
  const found = codings.flatMap((coding) => (coding.table === 'commitments' ? [coding.columns.status] : []));
  return firmness.find((status) => found.includes(status)) ?? null;
}

/** The fullest name and role; names of every form; mentions of originals only. */
function actorColumns(codings: readonly AnyCodedRecord[], articles: ReadonlyMap<string, Article>) {
  const actors = codings.filter((coding) => coding.table === 'actors');
  const names = actors.map((coding) => coding.columns.name);
  const name =
    names.toSorted((a, b) => accents(b) - accents(a) || b.length - a.length || (a < b ? -1 : 1))[0] ?? '';
  const aliases = [...new Set([...names, ...actors.flatMap((coding) => coding.columns.aliases)])]
    .filter((alias) => alias !== name)
    .toSorted();
  const roles = actors.flatMap((coding) => coding.columns.role ?? []);
  const originals = actors.filter((coding) => articles.get(coding.article)?.meta.duplicate_of === null);
  return {
    name,
    aliases,
    role: roles.toSorted((a, b) => b.length - a.length || (a < b ? -1 : 1))[0] ?? null,
    mention_count: originals.reduce((sum, coding) => sum + coding.columns.mention_count, 0),
  };
}

/** "António" is the fuller spelling of "Antonio". */
const accents = (name: string) => name.normalize('NFD').length - name.length;
