// Where known names stand in a text. In: the actors; out: a function text -> spans, longest name first at each word.

import type { Row } from '../../../src/schema/table.ts';
import type { actors } from '../../../src/schema/tables/actors.ts';

export type Actor = Row<typeof actors>;

/** A half-open range of UTF-16 units of a text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export type NameFinder = (text: string) => readonly Span[];

/** Names and aliases of all actors, as a finder that reads a text once. */
export function nameFinder(actors: readonly Actor[]): NameFinder {
  const byFirstWord = new Map<string, string[]>();
  for (const name of new Set(actors.flatMap((actor) => [actor.name, ...actor.aliases]))) {
    const first = /[\p{L}\p{N}]+/u.exec(name);
    if (first === null || first.index !== 0 || name.length < 2) continue;
    byFirstWord.set(first[0], [...(byFirstWord.get(first[0]) ?? []), name]);
  }
  for (const names of byFirstWord.values()) names.sort((a, b) => b.length - a.length);
  return (text) => {
    const spans: Span[] = [];
    for (const { 0: word, index } of text.matchAll(/[\p{L}\p{N}]+/gu)) {
      if (index < (spans.at(-1)?.end ?? 0)) continue;
      const name = byFirstWord.get(word)?.find((candidate) => standsAt(text, candidate, index));
      if (name !== undefined) spans.push({ start: index, end: index + name.length });
    }
    return spans;
  };
}

const standsAt = (text: string, name: string, index: number): boolean =>
  text.startsWith(name, index) && !/^[\p{L}\p{N}]/u.test(text.slice(index + name.length));
