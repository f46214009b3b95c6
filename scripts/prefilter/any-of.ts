// Whether a line matches any of many patterns, as most lines do not: few patterns are tried, and few at many letters.

import { type LiteralSet, requiredLiterals } from './required-literals.ts';

/** `patterns` are sources that match whole lines, in any case. */
export function anyOf(patterns: readonly string[]): (line: string) => boolean {
  const needs = new Map(patterns.map((pattern) => [pattern, isLoose(pattern) ? mostTelling(pattern) : []]));
  const whole = (some: readonly string[]) =>
    new RegExp(`^(?:${some.map((pattern) => `(?:${pattern})`).join('|')})$`, 'iu');
  const loose = patterns.filter((pattern) => needs.get(pattern)?.length);
  const fixed = whole(patterns.filter((pattern) => !loose.includes(pattern)));
  if (loose.length === 0) return (line) => fixed.test(line);
  const needed = new RegExp([...needs.values()].flat().map(escaped).join('|'), 'iu');
  const others = whole(loose);
  return (line) => fixed.test(line) || (needed.test(line) && others.test(line));
}

/** A pattern that may begin with anything is tried at many letters of a line; one with groups that look round is left as it is. */
const isLoose = (pattern: string): boolean =>
  /(?:^(?:\\\(\?)?|[|(])\.\{/.test(pattern) && !/\(\?|\\[uxk1-9]/.test(pattern);

/** Of what a pattern needs, the words that fewest lines hold; empty where nothing is certain. */
const mostTelling = (pattern: string): LiteralSet =>
  requiredLiterals(pattern).toSorted((a, b) => shortestOf(b) - shortestOf(a))[0] ?? [];

const shortestOf = (set: LiteralSet): number => Math.min(...set.map(({ length }) => length));

const escaped = (literal: string): string => literal.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
