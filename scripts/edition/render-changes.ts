// Changes -> lines for an editor, and for what is gone the entries that data/withdrawn.yaml needs.

import type { Changes, TableChanges } from '../../src/schema/edition.ts';
import { isEmptyChange } from './compare-states.ts';

const longest = 160;

/** `wordsOf` says what an id stands for where the id alone says nothing: the sentences of briefs. */
export function renderChanges(
  { from, to, tables }: Changes,
  wordsOf: (id: string) => string | undefined = () => undefined,
): string {
  if (from === null) return 'No edition has been published yet: there is nothing to compare with.';
  const changed = tables.filter((table) => !isEmptyChange(table));
  if (changed.length === 0) return `Nothing has changed since the edition ${from}.`;
  return [
    `From the edition ${from} to ${to}:`,
    ...changed.map((table) => renderTable(table, wordsOf)),
    ...stub(changed),
  ].join('\n\n');
}

function renderTable(
  { table, rows, ...changes }: TableChanges,
  wordsOf: (id: string) => string | undefined,
): string {
  const { added, changed, withdrawn, columns_added, columns_dropped } = changes;
  const named = (id: string) => (wordsOf(id) === undefined ? id : `${id}: ${wordsOf(id)}`);
  return [
    `${table}: ${rows.old} -> ${rows.new} rows; ${added.length} added, ${changed.length} changed, ${withdrawn.length} withdrawn`,
    ...columns_added.map((column) => `  + column ${column}`),
    ...columns_dropped.map((column) => `  - column ${column}`),
    ...added.map((id) => `  + ${named(id)}`),
    ...changed.flatMap(({ id, values }) => [
      `  ~ ${id}`,
      ...values.map((value) => `      ${value.column}: ${shown(value.old)} -> ${shown(value.new)}`),
    ]),
    ...withdrawn.map(({ id, reason }) =>
      table === 'sentences' ? `  - ${named(id)}` : `  - ${id}: ${reason ?? 'NO REASON GIVEN'}`,
    ),
  ].join('\n');
}

/** Ids without a reason, ready to be pasted and filled in; sentences have no page of their own. */
function stub(tables: readonly TableChanges[]): readonly string[] {
  const gone = tables
    .filter(({ table }) => table !== 'sentences' && table !== 'differences')
    .flatMap(({ withdrawn }) => withdrawn.filter(({ reason }) => reason === null));
  if (gone.length === 0) return [];
  const ids = gone.map(({ id }) => `    - ${id}`).join('\n');
  return [
    `The build fails until data/withdrawn.yaml says why these are gone, such as:\n\n- id:\n${ids}\n  reason: ""\n  date: ""`,
  ];
}

const shown = (value: unknown): string => {
  const text = JSON.stringify(value);
  return text.length > longest ? `${text.slice(0, longest)}…` : text;
};
