// The facts of a story put into words, in several ways each, with the records that these words hold.

import { edtf, longDay, weekday } from './day-words.ts';
import type { Dice } from './dice.ts';
import type { Nation, Speaker, Story } from './story.ts';
import type { KnownRecord, Passage } from './told.ts';

export interface Telling {
  readonly story: Story;
  readonly dice: Dice;
  /** Day the article is printed. */
  readonly printed: Date;
}

/** "A, B and C" */
const list = (names: readonly string[]): string =>
  names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
const namesOf = (nations: readonly Nation[]) => list(nations.map(({ name }) => name));
const thousands = (value: number): string => value.toLocaleString('en-US');

export function voteCounted({ story, dice, printed }: Telling): Passage {
  const { body, resolution, inFavour, against, abstentions, day } = story;
  const when = daysApart(day, printed) < 6 ? weekday(day) : longDay(day);
  const counts = dice.pick([
    `by a vote of ${inFavour} in favour to ${against} against, with ${abstentions} abstentions`,
    `by ${inFavour} votes to ${against}, with ${abstentions} abstentions`,
  ]);
  const text = dice.pick([
    `The ${body} on ${when} adopted a resolution on ${resolution} ${counts}.`,
    `The ${body} adopted a resolution on ${resolution} on ${when} ${counts}.`,
  ]);
  const values = {
    body,
    resolution,
    date: edtf(day),
    in_favour: inFavour,
    against,
    abstentions,
    result: 'adopted',
  };
  return { text, known: [{ table: 'votes', values }] };
}

export function votesNamed({ story, dice }: Telling): Passage {
  const { opposed, abstaining } = story;
  const text = dice.pick([
    `${namesOf(opposed)} voted against the resolution, while ${namesOf(abstaining)} abstained.`,
    `Voting against were ${namesOf(opposed)}. ${namesOf(abstaining)} abstained.`,
  ]);
  return { text, known: [...opposed.map(positionOf('no')), ...abstaining.map(positionOf('abstain'))] };
}

const positionOf =
  (position: string) =>
  ({ code }: Nation): KnownRecord => ({ table: 'vote_positions', values: { actor: code, position } });

const contributions = {
  troops: 'troops',
  observers: 'observers',
  medics: 'medical',
  'police officers': 'police',
} as const;

export function pledgesMade({ story, dice }: Telling): Passage {
  const { pledges, mission } = story;
  const [first, ...rest] = pledges;
  if (!first) return { text: '', known: [] };
  const text = [
    dice.pick([
      `${first.nation.name} pledged ${first.count} ${first.word} to the ${mission}.`,
      `${first.nation.name} has committed ${first.count} ${first.word} to the ${mission}.`,
    ]),
    ...rest.map(({ nation, count, word }) =>
      dice.pick([
        `${nation.name} promised ${count} ${word} for the ${mission}.`,
        `${nation.name} pledged to send ${count} ${word} to the ${mission}.`,
        `${nation.name} agreed to provide ${count} ${word} for the ${mission}.`,
      ]),
    ),
  ].join(' ');
  return {
    text,
    known: pledges.map(({ nation, count, word }) => ({
      table: 'commitments',
      values: { actor: nation.code, contribution: contributions[word], quantity: count, mission },
    })),
  };
}

export function saidDirectly(speaker: Speaker, index: number, { dice }: Telling): Passage {
  const words = speaker.words[index % speaker.words.length] ?? '';
  const quote = words.charAt(0).toUpperCase() + words.slice(1);
  const full = `${speaker.nation.adjective} ${speaker.role} ${speaker.name}`;
  const text = dice.pick([
    `“${quote},” ${full} said.`,
    `${full} told reporters: “${quote}.”`,
    `“${quote},” said ${full}.`,
  ]);
  return {
    text,
    known: [{ table: 'statements', values: { speaker: speaker.name, text: words, direct: true } }],
  };
}

export function saidIndirectly(speaker: Speaker, index: number, { dice }: Telling): Passage {
  const words = speaker.words[index % speaker.words.length] ?? '';
  const full = `${speaker.nation.adjective} ${speaker.role} ${speaker.name}`;
  return {
    text: dice.pick([`${full} said that ${words}.`, `${full} stressed that ${words}.`]),
    known: [{ table: 'statements', values: { speaker: speaker.name, text: words, direct: false } }],
  };
}

export function meetingHeld({ story, dice, printed }: Telling): Passage {
  const [host, guest] = story.speakers;
  if (!host || !guest) return { text: '', known: [] };
  const day = daysApart(story.day, printed) < 6 ? weekday(story.day) : longDay(story.day);
  const text = dice.pick([
    `${host.nation.adjective} ${host.role} ${host.name} met ${guest.nation.adjective} ${guest.role} ${guest.name} in ${story.place} on ${day}.`,
    `${host.name}, the ${host.nation.adjective} ${host.role}, and ${guest.name}, the ${guest.nation.adjective} ${guest.role}, held talks in ${story.place} on ${day}.`,
  ]);
  return {
    text,
    known: [{ table: 'events', values: { what: text.replace(/\.$/, ''), date: edtf(story.day) } }],
  };
}

export function planLaidOut({ story, dice }: Telling): Passage {
  const { plan, items } = story;
  const text = dice.pick([
    `Under the ${plan}, the two sides will ${list(items)}.`,
    `The ${plan} calls on the two sides to ${list(items)}.`,
  ]);
  return { text, known: items.map((item) => ({ table: 'provisions', values: { plan, item } })) };
}

export function harmDone({ story, dice }: Telling, shift = 0): Passage {
  const { displaced, dead, villages, place } = story;
  const killed = dead + shift;
  const text = dice.pick([
    `At least ${killed} people were killed near ${place}, and about ${thousands(displaced)} people have fled ${villages} villages.`,
    `The fighting has killed at least ${killed} people around ${place}. About ${thousands(displaced)} people fled ${villages} villages.`,
  ]);
  return {
    text,
    known: [
      {
        table: 'figures',
        values: {
          value: killed,
          unit: 'people',
          qualifier: 'at_least',
          measures: `people killed near ${place}`,
        },
      },
      {
        table: 'figures',
        values: { value: displaced, unit: 'people', qualifier: 'about', measures: 'people who have fled' },
      },
      {
        table: 'figures',
        values: { value: villages, unit: 'villages', measures: 'villages that people fled' },
      },
    ],
  };
}

const daysApart = (from: Date, to: Date): number => (to.getTime() - from.getTime()) / 86_400_000;
