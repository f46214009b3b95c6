// The vocabulary in the form the sentence stage looks words up in; compiled once for all articles.

import { dateFinder } from '../date/find-dates.ts';
import type { Office, Vocabulary } from '../vocabulary/vocabulary.ts';
import { quantityFinder } from './find-quantities.ts';
import { type NameIndex, nameIndex } from './name-index.ts';

export interface Lexicon {
  readonly vocabulary: Vocabulary;
  readonly names: NameIndex;
  readonly abbreviations: ReadonlySet<string>;
  readonly findDates: ReturnType<typeof dateFinder>;
  readonly findQuantities: ReturnType<typeof quantityFinder>;
  /** Office by any of its names, in lower case. */
  readonly offices: ReadonlyMap<string, Office>;
  /** "acting", "former", "deputy" … */
  readonly officeModifiers: ReadonlySet<string>;
  /** All forms of the verbs of saying. */
  readonly speechForms: ReadonlySet<string>;
  /** All forms of the verbs that take a stance: they support, oppose, urge or describe. */
  readonly stanceForms: ReadonlySet<string>;
  /** Country code by the name of the seat of government. */
  readonly capitals: ReadonlyMap<string, string>;
  readonly headNouns: ReadonlyMap<string, string>;
  /** Month and weekday names: capitalised, but never part of a name. */
  readonly calendarWords: ReadonlySet<string>;
  /** Words that are capitalised but name nobody by themselves: religions, their followers. */
  readonly notNames: ReadonlySet<string>;
  readonly countryNames: ReadonlyMap<string, string>;
}

export function compileLexicon(vocabulary: Vocabulary): Lexicon {
  return {
    vocabulary,
    names: nameIndex(vocabulary),
    abbreviations: new Set(vocabulary.abbreviations.map((word) => word.toLowerCase().replace(/\.$/, ''))),
    findDates: dateFinder(vocabulary.calendar),
    findQuantities: quantityFinder(vocabulary),
    offices: new Map(
      vocabulary.offices.flatMap((office) =>
        [office.name, ...office.aliases].map((name) => [name.toLowerCase(), office] as const),
      ),
    ),
    officeModifiers: new Set(vocabulary.officeModifiers.map((word) => word.toLowerCase())),
    speechForms: formsOf(vocabulary, ['say']),
    stanceForms: formsOf(vocabulary, ['support', 'oppose', 'urge', 'describe', 'express']),
    capitals: new Map(
      vocabulary.countries.flatMap(({ capital, code }) => (capital ? [[capital, code] as const] : [])),
    ),
    headNouns: new Map(vocabulary.headNouns.map(({ word, kind }) => [word, kind])),
    calendarWords: new Set(vocabulary.calendar.flatMap((entry) => [entry.name, ...entry.aliases])),
    notNames: new Set(vocabulary.notNames),
    countryNames: new Map(vocabulary.countries.map(({ code, name }) => [code, name])),
  };
}

const formsOf = (vocabulary: Vocabulary, classes: readonly string[]) =>
  new Set(
    vocabulary.verbs
      .filter((verb) => verb.classes.some((name) => classes.includes(name)))
      .flatMap((verb) => [verb.lemma, ...verb.forms]),
  );
