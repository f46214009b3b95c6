// Where known names stand in a text. In: the actors; out: a function text -> spans, longest name first at each word.

import type { Row } from '../../../src/schema/table.ts';
import type { actors } from '../../../src/schema/tables/actors.ts';

export type Actor = Row<typeof actors>;

/** A half-open range of UTF-16 units of a text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export interface NamedSpan extends Span {
  /** Whose name it is; null when several actors share it. */
  readonly actor: string | null;
}

export type NameFinder = (text: string) => readonly NamedSpan[];

interface Name {
  readonly words: string;
  readonly actor: string | null;
}

/** Names and aliases of all actors, as a finder that reads a text once. */
export function nameFinder(actors: readonly Actor[]): NameFinder {
  const owners = Map.groupBy(
    actors.flatMap(({ id, name, aliases }) =>
      [...new Set([name, ...aliases])].map((words) => ({ words, id })),
    ),
    ({ words }) => words,
  );
  const byFirstWord = new Map<string, Name[]>();
  for (const [words, owned] of owners) {
    const first = /^[\p{L}\p{N}]+/u.exec(words)?.[0];
    if (first === undefined || words.length < 2) continue;
    const actor = owned.length === 1 ? (owned[0]?.id ?? null) : null;
    byFirstWord.set(first, [...(byFirstWord.get(first) ?? []), { words, actor }]);
  }
  for (const names of byFirstWord.values()) names.sort((a, b) => b.words.length - a.words.length);
  return (text) => {
    const spans: NamedSpan[] = [];
    for (const { 0: word, index } of text.matchAll(/[\p{L}\p{N}]+/gu)) {
      if (index < (spans.at(-1)?.end ?? 0)) continue;
      const name = byFirstWord.get(word)?.find(({ words }) => standsAt(text, words, index));
      if (name !== undefined) spans.push({ start: index, end: index + name.words.length, actor: name.actor });
    }
    return spans;
  };
}

const standsAt = (text: string, words: string, index: number): boolean =>
  text.startsWith(words, index) && !/^[\p{L}\p{N}]/u.test(text.slice(index + words.length));
