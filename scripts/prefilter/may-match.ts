// Whether a pattern can match a text at all: told by the literals it needs, for all patterns in one pass over the text.
// Most rules are for sentences that an article has few of; asking this first spares running them on the rest.

import { type LiteralScanner, literalScanner } from './literal-scanner.ts';
import { type LiteralSet, requiredLiterals } from './required-literals.ts';

/** Sets of all guarded patterns, by their literals; and the sets of each pattern, by their place among them. */
const numbers = new Map<string, number>();
const sets: LiteralSet[] = [];
const guards = new WeakMap<RegExp, readonly number[]>();

/** What the texts hold that were asked about, one behind the other: each rule of each extractor asks of the same sentences. */
const mostScanned = 2000;
const scanned = new Map<string, number>();
let held = new Uint8Array(0);
let scanner: LiteralScanner = literalScanner([]);
let scannedSets = 0;
let last = { text: '', place: 0 };

/** Reads what a pattern needs, once; without this `mayMatch` says yes to every text. */
export function guard(pattern: RegExp): RegExp {
  const own = requiredLiterals(pattern.source).map((set) => {
    const key = set.join('|');
    const number = numbers.get(key) ?? sets.push(set) - 1;
    numbers.set(key, number);
    return number;
  });
  // What is asked first is what fewest texts have.
  guards.set(
    pattern,
    own.toSorted((a, b) => shortestOf(b) - shortestOf(a)),
  );
  return pattern;
}

/** Letters of the shortest literal of a set. */
const shortestOf = (set: number): number => Math.min(...(sets[set] ?? []).map(({ length }) => length));

/** False only when the pattern cannot match. */
export function mayMatch(pattern: RegExp, text: string): boolean {
  const own = guards.get(pattern);
  if (own === undefined || own.length === 0) return true;
  return holds(placeOf(text), own);
}

/** Of rules with guarded patterns those that may match a text, in order: one question for all of them. */
export function sieve<R extends { readonly pattern: RegExp }>(
  rules: readonly R[],
): (text: string) => readonly R[] {
  const needs = rules.map(({ pattern }) => guards.get(pattern) ?? []);
  // Most rules are out at the first set: side by side, these are looked up fastest. -1 where a rule needs none.
  const firsts = Int32Array.from(needs, ([first]) => first ?? -1);
  return (text) => {
    const place = placeOf(text);
    const found: R[] = [];
    for (let index = 0; index < firsts.length; index++) {
      const first = firsts[index] ?? -1;
      if (first >= 0 && held[place + first] === 0) continue;
      const [rule, own] = [rules[index], needs[index]];
      if (rule && own && holds(place, own)) found.push(rule);
    }
    return found;
  };
}

function holds(place: number, needs: readonly number[]): boolean {
  for (let at = 0; at < needs.length; at++) if (held[place + (needs[at] ?? 0)] === 0) return false;
  return true;
}

/** Where `held` says which sets the text holds. */
function placeOf(text: string): number {
  if (scannedSets === sets.length && last.text === text) return last.place;
  if (scannedSets !== sets.length || scanned.size === mostScanned) forget();
  const known = scanned.get(text);
  const place = known ?? scanned.size * sets.length;
  if (known === undefined) {
    scanner(text, held, place);
    scanned.set(text, place);
  }
  last = { text, place };
  return place;
}

function forget() {
  if (scannedSets !== sets.length) {
    scanner = literalScanner(sets);
    scannedSets = sets.length;
    held = new Uint8Array(mostScanned * sets.length);
  } else held.fill(0);
  scanned.clear();
}
