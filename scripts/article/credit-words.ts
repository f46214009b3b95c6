// The vocabulary as the head of an article needs it: what names an outlet, what names a place, what is a date.
// Compiled once for all articles.

import { dateFinder } from '../date/find-dates.ts';
import type { Vocabulary } from '../vocabulary/vocabulary.ts';

export interface CreditWords {
  readonly findDates: ReturnType<typeof dateFinder>;
  /** `"Agence France-Presse"` -> `"AFP"`; null for a name that is not listed. */
  readonly outletOf: (name: string) => string | null;
  /** Whether a name that is not listed ends as names of outlets do: "Atlantic Courier". */
  readonly endsLikeOutlet: (name: string) => boolean;
  readonly isPlace: (name: string) => boolean;
  readonly isCity: (name: string) => boolean;
  /** Whether the words name a country, a body or a place: no headline and no author. */
  readonly isListed: (name: string) => boolean;
}

export function creditWords(vocabulary: Vocabulary): CreditWords {
  const outlets = new Map(
    vocabulary.outlets.flatMap(({ name, aliases, domain }) =>
      [name, ...aliases, ...(domain === null ? [] : [domain])].map((word) => [fold(word), name] as const),
    ),
  );
  const cities = new Set(
    [
      ...vocabulary.countries.flatMap(({ capital }) => capital ?? []),
      ...vocabulary.places.flatMap(({ name, aliases }) => [name, ...aliases]),
    ].map(fold),
  );
  const countries = vocabulary.countries.flatMap(({ name, aliases }) => [name, ...aliases]);
  // Reports from its headquarters are filed from "UNITED NATIONS".
  const places = new Set([...cities, ...countries.map(fold), fold('United Nations')]);
  const bodies = new Set(
    vocabulary.organisations.flatMap(({ name, aliases }) => [name, ...aliases]).map(fold),
  );
  const lastWords = new Set(
    vocabulary.outlets
      .filter(({ name }) => name.includes(' '))
      .map(({ name }) => fold(name.split(' ').at(-1) ?? ''))
      .filter((word) => !places.has(word) && !bodies.has(word)),
  );
  return {
    findDates: dateFinder(vocabulary.calendar),
    outletOf: (name) => outlets.get(fold(name)) ?? null,
    endsLikeOutlet: (name) => lastWords.has(fold(name.split(' ').at(-1) ?? '')),
    isPlace: (name) => places.has(fold(name)),
    isCity: (name) => cities.has(fold(name)),
    isListed: (name) => places.has(fold(name)) || bodies.has(fold(name)),
  };
}

/** Case, a leading article and the marks of initials aside: "THE U.N." is "un". */
const fold = (name: string): string =>
  name
    .trim()
    .toLowerCase()
    .replace(/^the /u, '')
    .replace(/(?<=\b\p{L})\./gu, '')
    .replace(/[’ʼ]/gu, "'");
