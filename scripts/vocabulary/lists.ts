// Each file of `data/vocabulary/` once: its columns in order, what makes a row unique, and which words mean it.

import { commitments } from '../../src/schema/tables/commitments.ts';
import { eventTypes } from '../../src/schema/tables/events.ts';
import {
  type Cell,
  filledList,
  fourForms,
  integer,
  list,
  matching,
  number,
  oneOf,
  optional,
  regularExpression,
  text,
} from './cell.ts';
import { verbClasses } from './verb-classes.ts';
import type {
  CalendarName,
  Contribution,
  ContributionNoun,
  Country,
  Currency,
  Furniture,
  HeadNoun,
  NumberWord,
  Office,
  Organisation,
  Outlet,
  Place,
  Plan,
  QualifierPhrase,
  Unit,
  Verb,
  Word,
} from './vocabulary.ts';

export interface ListSpec<Row> {
  readonly file: string;
  /** A cell for each column, in the order of the header. */
  readonly cells: { readonly [Field in keyof Row]-?: Cell<Row[Field]> };
  /** No two rows share it. */
  readonly key: (row: Row) => string;
  /** The words that mean this row and so may mean no other row of the list. */
  readonly names: (row: Row) => readonly string[];
}

const keysOf = <K extends string>(record: Readonly<Record<K, string>>) => Object.keys(record) as K[];
const contributionKinds = keysOf(
  (commitments.columns.contribution.values ?? {}) as Readonly<Record<Contribution, string>>,
);
const code = matching(/^[A-Z]{3}$/u, 'three capitals');
const key = matching(/^[a-z0-9]+(-[a-z0-9]+)*$/u, 'a key of a-z, 0-9 and "-"');
const domain = matching(/^[a-z0-9-]+(\.[a-z0-9-]+)+$/u, 'a host name in small letters');
const none = () => [];
const namedWithAliases = {
  key: (row: { name: string }) => row.name,
  names: (row: { name: string; aliases: readonly string[] }) => [row.name, ...row.aliases],
};

/** The row of each list. */
interface ListRows {
  readonly countries: Country;
  readonly organisations: Organisation;
  readonly places: Place;
  readonly offices: Office;
  readonly plans: Plan;
  readonly outlets: Outlet;
  readonly verbs: Verb;
  readonly units: Unit;
  readonly contributions: ContributionNoun;
  readonly currencies: Currency;
  readonly qualifiers: QualifierPhrase;
  readonly numbers: NumberWord;
  readonly calendar: CalendarName;
  readonly abbreviations: Word;
  readonly officeModifiers: Word;
  readonly headNouns: HeadNoun;
  readonly notNames: Word;
  readonly furniture: Furniture;
}

export const lists: { readonly [List in keyof ListRows]: ListSpec<ListRows[List]> } = {
  countries: {
    file: 'countries.csv',
    cells: {
      code,
      scheme: oneOf(['ISO 3166-1', 'user-assigned']),
      name: text,
      adjectives: list(text),
      demonyms: list(text),
      capital: optional(text),
      aliases: list(text),
    },
    key: (row) => row.code,
    names: (row) => [row.name, ...row.adjectives, ...row.demonyms, row.capital ?? row.name, ...row.aliases],
  },
  organisations: {
    file: 'organisations.csv',
    cells: {
      key,
      name: text,
      kind: oneOf([
        'assembly',
        'council',
        'parliament',
        'agency',
        'regional',
        'alliance',
        'court',
        'bank',
        'armed_group',
        'party',
        'company',
        'media',
        'mission',
        'forum',
        'religious',
        'other',
      ]),
      aliases: list(text),
      countryCode: optional(code),
      members: optional(integer),
    },
    key: (row) => row.key,
    names: namedWithAliases.names,
  },
  places: {
    file: 'places.csv',
    cells: {
      name: text,
      kind: oneOf(['city', 'region', 'waters', 'building']),
      countryCode: optional(code),
      aliases: list(text),
    },
    ...namedWithAliases,
  },
  offices: {
    file: 'offices.csv',
    cells: {
      name: text,
      kind: oneOf([
        'head',
        'minister',
        'envoy',
        'spokesperson',
        'rank',
        'legislator',
        'judge',
        'cleric',
        'official',
        'courtesy',
        'profession',
      ]),
      aliases: list(text),
    },
    key: (row) => row.name,
    // "General" and "general" are one office: titles are looked up without regard to case.
    names: (row) => [row.name, ...row.aliases].map((name) => name.toLowerCase()),
  },
  plans: {
    file: 'plans.csv',
    cells: {
      name: text,
      kind: oneOf(['agreement', 'declaration', 'resolution', 'plan', 'treaty', 'process']),
      aliases: list(text),
    },
    ...namedWithAliases,
  },
  outlets: {
    file: 'outlets.csv',
    cells: { name: text, aliases: list(text), domain: optional(domain) },
    ...namedWithAliases,
  },
  verbs: {
    file: 'verbs.csv',
    cells: {
      lemma: text,
      forms: fourForms,
      particle: optional(text),
      classes: filledList(oneOf(keysOf(verbClasses))),
      eventType: optional(oneOf(keysOf(eventTypes))),
    },
    key: (row) => [row.lemma, row.particle ?? '', ...row.forms].join(' '),
    names: none,
  },
  units: {
    file: 'units.csv',
    cells: {
      singular: text,
      plural: text,
      unit: text,
      dimension: oneOf([
        'people',
        'states',
        'votes',
        'money',
        'area',
        'length',
        'mass',
        'volume',
        'time',
        'share',
        'things',
        'energy',
      ]),
      factor: number,
    },
    key: (row) => row.singular,
    names: (row) => [row.singular, row.plural],
  },
  contributions: {
    file: 'contributions.csv',
    cells: { word: text, plural: text, contribution: oneOf(contributionKinds) },
    key: (row) => row.word,
    names: (row) => [...new Set([row.word, row.plural])],
  },
  currencies: {
    file: 'currencies.csv',
    cells: { code, symbols: list(text), names: list(text) },
    key: (row) => row.code,
    names: (row) => [...row.symbols, ...row.names],
  },
  qualifiers: {
    file: 'qualifiers.csv',
    cells: {
      phrase: text,
      qualifier: oneOf(['about', 'up_to', 'more_than', 'at_least', 'less_than']),
      side: oneOf(['before', 'after']),
    },
    key: (row) => `${row.phrase} ${row.side}`,
    names: none,
  },
  numbers: {
    file: 'numbers.csv',
    cells: { word: text, value: number, kind: oneOf(['cardinal', 'ordinal', 'multiplier']) },
    key: (row) => row.word,
    names: none,
  },
  calendar: {
    file: 'calendar.csv',
    cells: { name: text, kind: oneOf(['month', 'weekday']), number: integer, aliases: list(text) },
    ...namedWithAliases,
  },
  abbreviations: {
    file: 'abbreviations.csv',
    cells: { word: text },
    key: (row) => row.word,
    names: none,
  },
  officeModifiers: {
    file: 'office_modifiers.csv',
    cells: { word: text },
    key: (row) => row.word,
    names: none,
  },
  headNouns: {
    file: 'head_nouns.csv',
    cells: { word: text, kind: oneOf(['organisation', 'place', 'plan', 'event']) },
    key: (row) => row.word,
    names: none,
  },
  notNames: {
    file: 'not_names.csv',
    cells: { word: text },
    key: (row) => row.word,
    names: none,
  },
  furniture: {
    file: 'furniture.csv',
    cells: { pattern: regularExpression, effect: oneOf(['drop_line', 'drop_rest']), reason: text },
    key: (row) => row.pattern,
    names: none,
  },
};
