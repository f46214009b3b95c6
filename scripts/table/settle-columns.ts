// Several codings of one fact become the columns of one row: the first says it, later ones fill gaps, the firmest status wins.

import type { Article } from '../article/article.ts';
import type { AnyCodedRecord } from '../record/coded-record.ts';
import type { MergedRecord } from './merge-records.ts';

/** Statuses from firm to loose. */
export const firmness = ['agreed', 'committed', 'ready', 'willing', 'planned', 'proposed'] as const;

export function columnsOf(
  record: MergedRecord,
  articles: ReadonlyMap<string, Article>,
): Record<string, unknown> {
  const [first, ...rest] = record.codings;
  if (!first) throw new Error(`Bug: ${record.id} has no coding`);
  const filled: Record<string, unknown> = { ...first.columns };
  for (const coding of rest)
    for (const [column, value] of Object.entries(coding.columns)) filled[column] ??= value;
  if (record.table === 'commitments') return { ...filled, status: firmest(record.codings) };
  if (record.table === 'actors') return { ...filled, ...actorColumns(record.codings, articles) };
  return filled;
}

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
