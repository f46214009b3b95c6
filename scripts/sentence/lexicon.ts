// The vocabulary in the form the sentence stage looks words up in; compiled once for all articles.

import { dateFinder } from '../date/find-dates.ts';
import type { Vocabulary } from '../vocabulary/vocabulary.ts';
import { quantityFinder } from './find-quantities.ts';
import { type ListedName, type NameIndex, nameIndex, slug } from './name-index.ts';
import { type OfficeIndex, officeIndex } from './office-index.ts';

export interface Lexicon {
  readonly vocabulary: Vocabulary;
  readonly names: NameIndex;
  readonly abbreviations: ReadonlySet<string>;
  readonly findDates: ReturnType<typeof dateFinder>;
  readonly findQuantities: ReturnType<typeof quantityFinder>;
  readonly offices: OfficeIndex;
  /** "acting", "former", "deputy" … */
  readonly officeModifiers: ReadonlySet<string>;
  /** All forms of the verbs of saying. */
  readonly speechForms: ReadonlySet<string>;
  /** All forms of the verbs that take a stance: they support, oppose, urge or describe. */
  readonly stanceForms: ReadonlySet<string>;
  /** Country code by the name of the seat of government. */
  readonly capitals: ReadonlyMap<string, string>;
  /** The country that a seat of government stands for, by the id of the place. */
  readonly governments: ReadonlyMap<string, ListedName>;
  /** Kind of a listed organisation by its id: `council`, `mission` … */
  readonly organisationKinds: ReadonlyMap<string, string>;
  readonly outletNames: ReadonlySet<string>;
  readonly headNouns: ReadonlyMap<string, string>;
  /** What one person without a name is called: "nurse", "cousin". */
  readonly personNouns: ReadonlySet<string>;
  /** Month and weekday names: capitalised, but never part of a name. */
  readonly calendarWords: ReadonlySet<string>;
  /** Words that are capitalised but name nobody by themselves: religions, their followers. */
  readonly notNames: ReadonlySet<string>;
  readonly countryNames: ReadonlyMap<string, string>;
  /** Scheme of a country code: `ISO 3166-1` or `user-assigned`. */
  readonly codeSchemes: ReadonlyMap<string, Vocabulary['countries'][number]['scheme']>;
}

export function compileLexicon(vocabulary: Vocabulary): Lexicon {
  return {
    vocabulary,
    names: nameIndex(vocabulary),
    abbreviations: new Set(vocabulary.abbreviations.map((word) => word.toLowerCase().replace(/\.$/, ''))),
    findDates: dateFinder(vocabulary.calendar),
    findQuantities: quantityFinder(vocabulary),
    offices: officeIndex(vocabulary.offices),
    officeModifiers: new Set(vocabulary.officeModifiers.map((word) => word.toLowerCase())),
    speechForms: formsOf(vocabulary, ['say']),
    stanceForms: formsOf(vocabulary, ['support', 'oppose', 'urge', 'describe', 'express']),
    capitals: new Map(
      vocabulary.countries.flatMap(({ capital, code }) => (capital ? [[capital, code] as const] : [])),
    ),
    governments: governments(vocabulary),
    organisationKinds: new Map(vocabulary.organisations.map(({ key, kind }) => [`org-${key}`, kind])),
    outletNames: new Set(vocabulary.outlets.flatMap(({ name, aliases }) => [name, ...aliases])),
    headNouns: new Map(vocabulary.headNouns.map(({ word, kind }) => [word, kind])),
    personNouns: new Set(
      vocabulary.units.flatMap(({ dimension, singular }) => (dimension === 'people' ? [singular] : [])),
    ),
    calendarWords: new Set(vocabulary.calendar.flatMap((entry) => [entry.name, ...entry.aliases])),
    notNames: new Set(vocabulary.notNames),
    countryNames: new Map(vocabulary.countries.map(({ code, name }) => [code, name])),
    codeSchemes: new Map(vocabulary.countries.map(({ code, scheme }) => [code, scheme])),
  };
}

const governments = (vocabulary: Vocabulary) =>
  new Map(
    vocabulary.countries.flatMap(({ capital, code, name }): [string, ListedName][] =>
      capital === null
        ? []
        : [
            [
              `place-${slug(capital)}`,
              { id: `country-${code.toLowerCase()}`, kind: 'country', form: 'name', name, countryCode: code },
            ],
          ],
    ),
  );

const formsOf = (vocabulary: Vocabulary, classes: readonly string[]) =>
  new Set(
    vocabulary.verbs
      .filter((verb) => verb.classes.some((name) => classes.includes(name)))
      .flatMap((verb) => [verb.lemma, ...verb.forms]),
  );
