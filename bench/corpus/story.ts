// One story of the invented world: who met, voted, pledged and spoke, with every number that its articles will give.

import type { Country } from '../../scripts/vocabulary/vocabulary.ts';
import { type Dice, diceOf } from './dice.ts';
import { missionName, personName, placeName, planName } from './invented-names.ts';

export interface Nation {
  readonly code: string;
  readonly name: string;
  readonly adjective: string;
}

export interface Speaker {
  readonly name: string;
  readonly role: string;
  readonly nation: Nation;
  readonly words: readonly string[];
}

export interface Pledge {
  readonly nation: Nation;
  readonly count: number;
  readonly word: 'troops' | 'observers' | 'medics' | 'police officers';
}

export interface Story {
  readonly number: number;
  /** Day the vote or meeting was held. */
  readonly day: Date;
  readonly body: 'UN General Assembly' | 'UN Security Council';
  readonly resolution: string;
  readonly inFavour: number;
  readonly against: number;
  readonly abstentions: number;
  readonly opposed: readonly Nation[];
  readonly abstaining: readonly Nation[];
  readonly mission: string;
  readonly pledges: readonly Pledge[];
  readonly host: Nation;
  readonly guest: Nation;
  readonly place: string;
  readonly speakers: readonly Speaker[];
  readonly plan: string;
  readonly items: readonly string[];
  readonly displaced: number;
  readonly dead: number;
  readonly villages: number;
  /** How much is told beside the facts: 2 little, 6 much. */
  readonly breadth: number;
}

const subjects = [
  'the safety of river crossings',
  'the protection of grain depots',
  'the clearing of old minefields',
  'the return of displaced families',
  'access for relief convoys',
  'the release of fishing crews',
  'the opening of mountain roads',
  'the sharing of dam water',
  'the shelter of seasonal workers',
  'the marking of the ceasefire line',
] as const;
const things = [
  'the ferries',
  'the granaries',
  'the wells',
  'the schools',
  'the bridges',
  'the clinics',
  'the border posts',
  'the power lines',
] as const;
const verbs = [
  'must reopen before the winter',
  'cannot wait for another summit',
  'belong to the people who built them',
  'will be guarded by no single army',
  'were promised to the villages long ago',
  'need engineers more than speeches',
  'should never have been closed',
  'are worth more than a signature',
] as const;
const tasks = [
  'guard the depots along the river',
  'train the local police',
  'clear the roads of mines',
  'escort the relief convoys',
  'rebuild the two bridges',
  'register families who return',
  'open a joint office',
  'publish the lists of detainees',
  'withdraw heavy weapons from the line',
  'exchange the remaining prisoners',
] as const;
const roles = [
  'Foreign Minister',
  'Defence Minister',
  'Prime Minister',
  'Ambassador',
  'Interior Minister',
] as const;

/** The same number and countries give the same story. */
export function storyOf(number: number, countries: readonly Country[]): Story {
  const dice = diceOf(number);
  const nations = dice.some(countries, 24).map(nationOf);
  const at = (index: number): Nation => nations[index] ?? nationOf(countries[0]);
  const isAssembly = dice.chance(60);
  const opposed = nations.slice(4, 4 + dice.number(2, isAssembly ? 7 : 3));
  const abstaining = nations.slice(11, 11 + dice.number(2, isAssembly ? 6 : 3));
  const voters = isAssembly ? dice.number(120, 170) : 15;
  const speakers = [0, 1, 2].map((index) => ({
    name: personName(dice),
    role: dice.pick(roles),
    nation: at(index),
    words: quotesOf(dice),
  }));
  return {
    number,
    day: dayOf(number),
    body: isAssembly ? 'UN General Assembly' : 'UN Security Council',
    resolution: dice.pick(subjects),
    against: opposed.length,
    abstentions: abstaining.length,
    inFavour: isAssembly ? voters : voters - opposed.length - abstaining.length,
    opposed,
    abstaining,
    mission: missionName(dice),
    pledges: nations.slice(17, 17 + dice.number(3, 6)).map((nation) => ({
      nation,
      count: dice.number(2, 90) * 10,
      word: dice.pick(['troops', 'observers', 'medics', 'police officers']),
    })),
    host: at(0),
    guest: at(1),
    place: placeName(dice),
    speakers,
    plan: `${planName(dice)}`,
    items: dice.some(tasks, dice.number(3, 5)),
    displaced: dice.number(12, 900) * 1000,
    dead: dice.number(6, 480),
    villages: dice.number(4, 90),
    breadth: dice.number(2, 6),
  };
}

/**
 * Each of the first 7,776 stories has a day to itself, so that no two votes are told of one body, subject and day. Stories
 * that follow one another lie in different years, and those of a year are spread over it.
 */
function dayOf(number: number): Date {
  const [years, months, days] = [24, 12, 27];
  const day = (Math.floor(number / years) * 149) % (months * days);
  return new Date(Date.UTC(2001 + (number % years), day % months, 1 + Math.floor(day / months)));
}

function nationOf(country: Country | undefined): Nation {
  if (!country) throw new Error('Bug: the vocabulary has no country');
  return { code: country.code, name: country.name, adjective: country.adjectives[0] ?? country.name };
}

const quotesOf = (dice: Dice): string[] =>
  dice.some(things, 3).map((thing) => `${thing} ${dice.pick(verbs)}`);
