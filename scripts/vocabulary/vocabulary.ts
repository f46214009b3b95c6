// The shape of `data/vocabulary/`: facts about the world that the rules look words up in.
// One interface a file; a field is a column of its CSV (snake_case there), lists are `;`-joined.

import type { Row } from '../../src/schema/table.ts';
import type { commitments } from '../../src/schema/tables/commitments.ts';
import type { eventTypes } from '../../src/schema/tables/events.ts';
import type { verbClasses } from './verb-classes.ts';

export type EventType = keyof typeof eventTypes;
export type VerbClass = keyof typeof verbClasses;
export type Contribution = Row<typeof commitments>['contribution'];

/** `countries.csv`: every ISO 3166-1 country and Kosovo. */
export interface Country {
  readonly code: string;
  readonly scheme: 'ISO 3166-1' | 'user-assigned';
  /** Short English name as the press prints it. */
  readonly name: string;
  /** "French", "U.S."; used before a noun. */
  readonly adjectives: readonly string[];
  /** "Frenchman", "Kazakhstani", plural forms too; people, not the state. */
  readonly demonyms: readonly string[];
  /** A capital named as a doer stands for the government: "Washington has framed". */
  readonly capital: string | null;
  readonly aliases: readonly string[];
}

/** `organisations.csv`: international bodies, organs, alliances, armed groups, courts, forums, well-known companies. */
export interface Organisation {
  /** Short key for ids: `unga`, `isf`. */
  readonly key: string;
  readonly name: string;
  readonly kind:
    | 'assembly'
    | 'council'
    | 'parliament'
    | 'agency'
    | 'regional'
    | 'alliance'
    | 'court'
    | 'bank'
    | 'armed_group'
    | 'party'
    | 'company'
    | 'media'
    | 'mission'
    | 'forum'
    | 'religious'
    | 'other';
  readonly aliases: readonly string[];
  readonly countryCode: string | null;
  /** Members with a vote, where that number is fixed: 193 for the UN General Assembly. */
  readonly members: number | null;
}

/** `places.csv`: cities and regions that are no country. */
export interface Place {
  readonly name: string;
  readonly kind: 'city' | 'region' | 'waters' | 'building';
  readonly countryCode: string | null;
  readonly aliases: readonly string[];
}

/** `offices.csv`: offices, ranks and roles that stand before or after a name. */
export interface Office {
  readonly name: string;
  readonly kind:
    | 'head'
    | 'minister'
    | 'envoy'
    | 'spokesperson'
    | 'rank'
    | 'legislator'
    | 'judge'
    | 'cleric'
    | 'official'
    | 'courtesy'
    | 'profession';
  readonly aliases: readonly string[];
}

/** `plans.csv`: agreements, declarations and resolutions that have a name. */
export interface Plan {
  readonly name: string;
  readonly kind: 'agreement' | 'declaration' | 'resolution' | 'plan' | 'treaty' | 'process';
  readonly aliases: readonly string[];
}

/** `outlets.csv`: newspapers, agencies and sites, so that a credit line can be told from an actor. */
export interface Outlet {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly domain: string | null;
}

/** `verbs.csv`: what an actor does, in all its forms, and what that makes of a sentence. */
export interface Verb {
  readonly lemma: string;
  /** Third person, past, past participle, -ing form, in this order; "travelled" is a second row beside "traveled". */
  readonly forms: readonly [string, string, string, string];
  /** Word that belongs to the verb: "on" in "call on". */
  readonly particle: string | null;
  /** What the verb says; a verb may have several. */
  readonly classes: readonly VerbClass[];
  /** The event it makes when it happened, a key of `eventTypes`. */
  readonly eventType: EventType | null;
}

/** `units.csv`: nouns that can be counted. */
export interface Unit {
  readonly singular: string;
  readonly plural: string;
  /** The unit as published: plural noun, or a symbol. */
  readonly unit: string;
  readonly dimension:
    | 'people'
    | 'states'
    | 'votes'
    | 'money'
    | 'area'
    | 'length'
    | 'mass'
    | 'volume'
    | 'time'
    | 'share'
    | 'things'
    | 'energy';
  /** How many base units it is: 1 for most. */
  readonly factor: number;
}

/** `contributions.csv`: what is given to a mission, and which kind of contribution that is. */
export interface ContributionNoun {
  readonly word: string;
  readonly plural: string;
  readonly contribution: Contribution;
}

/** `currencies.csv`. */
export interface Currency {
  /** ISO 4217. */
  readonly code: string;
  readonly symbols: readonly string[];
  /** "dollars", "US dollars". */
  readonly names: readonly string[];
}

/** `qualifiers.csv`: words before (or after) a number that say how exact it is. */
export interface QualifierPhrase {
  readonly phrase: string;
  readonly qualifier: 'about' | 'up_to' | 'more_than' | 'at_least' | 'less_than';
  readonly side: 'before' | 'after';
}

/** `numbers.csv`: numbers in words, and multipliers such as million. */
export interface NumberWord {
  readonly word: string;
  readonly value: number;
  readonly kind: 'cardinal' | 'ordinal' | 'multiplier';
}

/** `calendar.csv`: month and weekday names and their short forms. */
export interface CalendarName {
  readonly name: string;
  readonly kind: 'month' | 'weekday';
  readonly number: number;
  readonly aliases: readonly string[];
}

/** `head_nouns.csv`: nouns that, capitalised at the head of a name, tell what is named: "Ministry", "Airport". */
export interface HeadNoun {
  readonly word: string;
  readonly kind: 'organisation' | 'place' | 'plan' | 'event';
}

/** `furniture.csv`: what a page prints round an article. */
export interface Furniture {
  /** A regular expression, matched against a whole trimmed line, case ignored. */
  readonly pattern: string;
  /** Drop the line, or the line and all that follows; before the first sentence of the body, only the line. */
  readonly effect: 'drop_line' | 'drop_rest';
  readonly reason: string;
}

/** `abbreviations.csv` and `office_modifiers.csv`: a word a line. */
export interface Word {
  readonly word: string;
}

export interface Vocabulary {
  readonly countries: readonly Country[];
  readonly organisations: readonly Organisation[];
  readonly places: readonly Place[];
  readonly offices: readonly Office[];
  readonly plans: readonly Plan[];
  readonly outlets: readonly Outlet[];
  readonly verbs: readonly Verb[];
  readonly units: readonly Unit[];
  readonly contributions: readonly ContributionNoun[];
  readonly currencies: readonly Currency[];
  readonly qualifiers: readonly QualifierPhrase[];
  readonly numbers: readonly NumberWord[];
  readonly calendar: readonly CalendarName[];
  /** `abbreviations.csv`: words whose full stop ends no sentence. */
  readonly abbreviations: readonly string[];
  /** `office_modifiers.csv`: words before an office that do not change whose it is: "acting", "former", "deputy". */
  readonly officeModifiers: readonly string[];
  readonly headNouns: readonly HeadNoun[];
  /** `not_names.csv`: capitalised words that name no actor: religions, their followers, parties' adherents. */
  readonly notNames: readonly string[];
  readonly furniture: readonly Furniture[];
}
