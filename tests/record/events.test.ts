// Events: what happened, when and who took part; what is planned says so, and what is denied or only supposed is none.

import { describe, expect, test } from 'vitest';
import type { CodedRecord } from '../../scripts/record/coded-record.ts';
import { eventExtractor } from '../../scripts/record/extractors/events.ts';
import { readText, type TextOptions, tools } from './read-text.ts';

const extract = eventExtractor(tools);

const eventsIn = (text: string, options: TextOptions = {}): CodedRecord<'events'>[] =>
  extract(readText(text, { published: '2001-10-04', ...options }));

/** "meeting 2001-09-28 reported". */
const brief = ({ columns: { type, date, modality } }: CodedRecord<'events'>): string =>
  [type, date ?? '-', modality].join(' ');
const briefly = (text: string) => eventsIn(text).map(brief);

describe('eventExtractor(tools)(reading) tells what happened and when', () => {
  test.each([
    [
      'Chadian troops launched an operation in Niger against rebels on Tuesday.',
      'incident 2001-10-02 reported',
    ],
    [
      'The count, which began on September 7 is fair, spokesman Tom Beck told a press conference in Lima.',
      'other 2001-09-07 reported',
    ],
    ['On Tuesday evening the council adopted a resolution.', 'adoption 2001-10-02 reported'],
    ['Presidents Ana Bru and Tom Beck discussed trade on Tuesday.', 'meeting 2001-10-02 reported'],
    ['The General Assembly rejected the amendment on Friday.', 'vote 2001-09-28 reported'],
    ['The presidents of Chad and Niger met in Paris on Friday.', 'meeting 2001-09-28 reported'],
    ['NATO warplanes bombed a bridge near Novi Sad on Sunday.', 'incident 2001-09-30 reported'],
    ['The ceasefire went into effect at midnight on Sunday.', 'ceasefire 2001-09-30 reported'],
    ['Ana Bru was elected president in March 2000.', 'appointment 2000-03 reported'],
    ['Peru and Chile restored diplomatic relations in 1999 after a long break.', 'recognition 1999 reported'],
    ['The agreement, signed in Lima in 1998, ended a dispute.', 'signing 1998 reported'],
    ['The United States imposed sanctions on 12 Peruvian officials last year.', 'sanction 2000 reported'],
    ['Russia on Monday vetoed a resolution on Syria.', 'vote 2001-10-01 reported'],
    ['A collision of two tankers off Oman killed nine sailors on Tuesday.', 'incident 2001-10-02 reported'],
    [
      'Leaders of five African nations wrapped up a summit in Lima on Wednesday.',
      'conference 2001-10-03 reported',
    ],
    ['The presidents of Chad and Niger initialled a pact on Friday.', 'signing 2001-09-28 reported'],
    [
      'Benin, Chad, and Fiji on Tuesday announced formal recognition of Kosovo.',
      'recognition 2001-10-02 reported',
    ],
    ['The minister called on President Ana Bru at her residence on Sunday.', 'meeting 2001-09-30 reported'],
    ['The treaty is going to expire in 2003.', 'other 2003 planned'],
    ['France said Tuesday it was sending 1,000 soldiers to Chad.', 'statement 2001-10-02 stated'],
    [
      'President Ana Bru paid a State Visit to Peru from 1 to 3 May 2000.',
      'visit 2000-05-01/2000-05-03 reported',
    ],
    ['Thai and Cambodian soldiers exchanged fire on Tuesday.', 'incident 2001-10-02 reported'],
    [
      'The presidents of Chad and Niger witnessed the signing of three pacts on Tuesday.',
      'signing 2001-10-02 reported',
    ],
    [
      'Jon Dahl of Peru met the mission’s commander, General Ana Bru, on Tuesday.',
      'meeting 2001-10-02 reported',
    ],
    ['Guam and Fiji became associate members on Tuesday.', 'accession 2001-10-02 reported'],
    ['Gambia ratified the agreement on fish last year.', 'adoption 2000 reported'],
    ['The next summit is set for Lima in May 2002.', 'conference 2002-05 planned'],
    ['Minister Ana Bru announced on Tuesday that Peru will pay.', 'statement 2001-10-02 stated'],
    [
      'Chad raided Benin on Tuesday in what it said was to forestall a raid by rebels who held the port.',
      'incident 2001-10-02 reported',
    ],
  ])('%s', (text, expected) => {
    expect(briefly(text)).toEqual([expected]);
  });
});

describe('eventExtractor(tools)(reading) reads whether a day lies ahead', () => {
  test.each([
    ['President Ana Bru will visit the wounded on Saturday.', 'visit 2001-10-06 planned'],
    ['Peru said it would send 500 officers by June.', 'other 2002-06 planned'],
    ['The board would meet daily, but on September 20 the court barred it.', 'other 2001-09-20 reported'],
    [
      'On Saturday, the president will visit Chad after lawmakers agreed on a truce.',
      'visit 2001-10-06 planned',
    ],
  ])('%s', (text, expected) => {
    expect(briefly(text)).toContain(expected);
  });
});

describe('eventExtractor(tools)(reading) names who and what is meant', () => {
  test.each([
    [
      'Critics note that Chad itself fined 23 believers last year.',
      'Chad itself fined 23 believers last year',
    ],
    [
      'Chad pledged 1,200 troops, and Peru said it would send 500 officers by June.',
      'Peru would send 500 officers by June',
    ],
    [
      'A bomb killed at least 34 people and wounded 60 at a market in Lima on Tuesday.',
      'A bomb killed at least 34 people and wounded 60 at a market in Lima on Tuesday',
    ],
    [
      'The UN Security Council adopted a resolution on the return of displaced families on 2 October by a vote of 10 to 2.',
      'The UN Security Council adopted a resolution on the return of displaced families on 2 October by a vote of 10 to 2',
    ],
    [
      'Rebels of Chad broke off the talks on Monday, hours after Peru said it would send trainers to Lima.',
      'Rebels of Chad broke off the talks on Monday',
    ],
    [
      'President Ana Bru, who took office on 7 August, made peace her promise.',
      'President Ana Bru took office on 7 August',
    ],
    [
      'Peru was struck in 2000 by five storms, of which Mila, in March 2000, killed more than 600 people.',
      'Peru was struck in 2000 by five storms',
    ],
    [
      'They love resolution 73 of the General Assembly, adopted on 22 May 2000.',
      'resolution 73 of the General Assembly was adopted on 22 May 2000',
    ],
    ['The king loves its consulate in Lima, closed in 2000.', 'its consulate in Lima was closed in 2000'],
    [
      'Chad was struck from the text on Monday after Peru’s envoy, Ana Bru, protested.',
      'Chad was struck from the text on Monday after Peru’s envoy, Ana Bru, protested',
    ],
    ['Jon Dahl, who headed Peru’s delegation, flew in 33 tonnes of food.', null],
    // A verb with an object of its own is no participle of the noun before it.
    [
      'Chad has had no calm since an armed uprising toppled Ana Bru in 2000.',
      'an armed uprising toppled Ana Bru in 2000',
    ],
    [
      'Chad, which has ruled out sending its own troops, closed the port on Monday.',
      'Chad, which has ruled out sending its own troops, closed the port on Monday',
    ],
  ])('%s', (text, what) => {
    expect(eventsIn(text).map(({ columns }) => columns.what)).toEqual(what === null ? [] : [what]);
  });

  test.each([
    ['Managua recalled its ambassador from Chad on Monday.', ['country-nic', 'country-tcd']],
    ['Lima, shelled on Monday, was quiet.', []],
    ['Peru signed a pact on Monday in the presence of the President of Chad.', ['country-per']],
  ])(
    'a seat of government that takes a stand is its state, who looks on no party: %s',
    (text, participants) => {
      expect(eventsIn(text).flatMap(({ columns }) => columns.participants ?? [])).toEqual(participants);
    },
  );
});

describe('eventExtractor(tools)(reading) tells where it was from what it was about', () => {
  test.each([
    ['Senators of the United States visited Lima on Monday.', 'place-lima'],
    ['The presidents of Chad and Niger met on Monday in response to Russia’s war.', null],
    ['The presidents of Chad and Niger discussed on Monday the war in Ukraine and held talks.', null],
    ['The presidents of Chad and Niger met in Lima on Monday over the war in Ukraine.', 'place-lima'],
    [
      'Minister Ana Bru held a phone call on Monday with Jon Dahl, Minister of Foreign Affairs of Peru.',
      null,
    ],
    ['The last soldiers of Kenya withdrew from the city on Monday after Kinshasa refused to pay.', null],
    ['Rebels bombed the port in Ukraine on Monday.', 'country-ukr'],
  ])('%s', (text, place) => {
    expect(eventsIn(text).map(({ columns }) => columns.place_id)[0] ?? null).toBe(place);
  });
});

describe('eventExtractor(tools)(reading) gives a clause the date that is its own', () => {
  test('what is done "then" was done the same day, and what was agreed at a meeting too', () => {
    expect(briefly('President Ana Bru addressed parliament on Monday and then flew to Chad.')).toEqual([
      'speech 2001-10-01 reported',
      'visit 2001-10-01 reported',
    ]);
    expect(briefly('The ministers of Peru and Chile met on Friday and agreed to open the border.')).toEqual([
      'meeting 2001-09-28 reported',
      'agreement 2001-09-28 reported',
    ]);
  });

  test('a weekday behind a verb in the past is past, whatever the sentence says of the future', () => {
    expect(
      briefly('Peru and Chile will hold talks next month after a meeting of ministers ended on Tuesday.'),
    ).toContain('meeting 2001-10-02 reported');
  });

  test('a day behind "agreed to …" is the day of what was agreed, unless it lies back', () => {
    const [event] = eventsIn('The two leaders agreed to convene a meeting of ministers in December.');
    expect(event?.columns.date ?? null).toBeNull();
    expect(briefly('Turkey asked to become a member of the group last year.')).toEqual([
      'accession 2000 reported',
    ]);
  });

  test('the day of what somebody is praised for, or decided to do, is not the day of the praise', () => {
    const dates = (text: string) => eventsIn(text).map(({ columns }) => columns.date);
    expect(dates('Minister Ana Bru commended Chad for deploying 300 soldiers in July.')).toEqual([]);
    expect(dates('Minister Ana Bru praised Chad for its decision to host the summit in 2003.')).toEqual([]);
    expect(dates('Minister Ana Bru, who met rebels on Monday to end the war, left.')).toEqual(['2001-10-01']);
  });

  test('"the same day" is a day, and not that of an election to come', () => {
    const before = 'Critics were jailed in May. Seven of them had stood in the November 7 election.';
    const after = 'Minister Ana Bru announced the same day that Peru would pay.';
    expect(eventsIn(`${before}\n${after}`).map(({ columns }) => columns.date)).not.toContain('2000-11-07');
    expect(briefly(`Chad closed the port on September 3.\n${after}`)).toContain(
      'statement 2001-09-03 stated',
    );
  });

  test('what a state said it had reached is news of the day it said so', () => {
    expect(
      briefly('The United States and the European Union said Wednesday they had reached an agreement.'),
    ).toEqual(['statement 2001-10-03 stated']);
  });

  test('"since" says from when on, not when', () => {
    expect(briefly('More than 200 protesters have been arrested since March.')).toEqual([
      'incident - reported',
    ]);
  });

  test('a year told by the way is no year of a day', () => {
    expect(
      briefly('King Birendra, who visited Peru in 1999, was killed in the massacre of June 1.'),
    ).toContain('incident 2001-06-01 reported');
  });
});

describe('eventExtractor(tools)(reading) tells plans from facts', () => {
  test.each([
    ['President Ana Bru will visit Chad next week.', 'visit 2001-W41 planned'],
    ['The treaty is expected to be signed in Lima in December.', 'signing 2001-12 planned'],
  ])('%s', (text, expected) => {
    const [event] = eventsIn(text);
    expect(event?.columns.modality).toBe('planned');
    expect(brief(event as CodedRecord<'events'>).split(' ')[0]).toBe(expected.split(' ')[0]);
  });

  test.each([
    'Minister Ana Bru did not meet the rebels on Monday.',
    'Peru denied that its troops had bombed the bridge on Sunday.',
    'If Peru signs the treaty on Monday, Chile will follow.',
    'No ministers met in Lima on Monday.',
    'Will the ministers meet on Monday?',
  ])('nothing of "%s"', (text) => {
    expect(eventsIn(text).filter(({ columns: { type } }) => !/statement/.test(type))).toEqual([]);
  });
});

describe('eventExtractor(tools)(reading) tells one event once', () => {
  const keys = (text: string) => new Set(eventsIn(text).map(({ key }) => key)).size;

  test('who voted how is no other vote', () => {
    expect(
      briefly(
        'The General Assembly adopted the text on Monday by 134 votes to 3. Only Palau and Fiji voted against.',
      ),
    ).toHaveLength(1);
  });

  test('the pact that was signed is the one signed before', () => {
    expect(
      keys(
        'Peru and Chile signed a trade pact on Monday. The pact was signed by the two presidents in Lima.',
      ),
    ).toBe(1);
    expect(
      keys('Peru and Chile signed a trade pact on Monday. A border treaty was signed by Chad in 1998.'),
    ).toBe(2);
  });

  test('a participle before a noun describes it', () => {
    expect(briefly('Ana Bru spoke in a televised address to the nation Monday night.').join()).not.toContain(
      'other',
    );
  });
});

test('eventExtractor(tools)(reading) reads a hostile sentence in bounded time', () => {
  const text = `${'Kenya and Oman met on Monday, who '.repeat(700)}signed ${'the treaty of June 1 and '.repeat(500)}left.`;
  const started = performance.now();
  eventsIn(text);
  expect(performance.now() - started).toBeLessThan(5000);
});

describe('eventExtractor(tools)(reading) tells where it was and what it was', () => {
  test.each([
    ['Minister Ana Bru of Peru signed a pact in Lusaka on Monday.', 'place-lusaka'],
    ['Chad will host talks of Peru and its partners in Lusaka in December.', 'place-lusaka'],
    ['Chad agreed on Monday to open a road between the coast and Lusaka.', null],
  ])('%s', (text, place) => {
    expect(eventsIn(text)[0]?.columns.place_id).toBe(place);
  });

  test('the comma of an ordinal parts no phrases', () => {
    const told =
      'The Council of Chad, at its 1,245th meeting held on Monday, endorsed the mandate of the force.';
    expect(eventsIn(told).map(({ columns }) => columns.what)).toContain(
      'its 1,245th meeting was held on Monday',
    );
  });

  test('who says so by the way is not part of who did it', () => {
    const told = 'Minister Ana Bru spoke. Chad, she said, had volunteered but withdrew its offer last week.';
    expect(eventsIn(told).map(({ columns }) => columns.what)).toContain('Chad withdrew its offer last week');
  });

  test('when a period begins is no event', () => {
    const told =
      'The Council of Chad, at its latest meeting, approved a force for 12 months, beginning on 1 February 2001.';
    expect(briefly(told).join()).not.toContain('2001-02-01');
  });

  test('what has no will visits nobody', () => {
    expect(briefly('Six months later less than half had arrived.')).toEqual([]);
    expect(
      eventsIn('Chad left the pact in 1998; Mali left it two years later.').map(
        ({ columns }) => columns.date,
      ),
    ).toEqual(['1998', '2000']);
    expect(briefly('The aid arrived in Lusaka on Monday.')).toEqual(['other 2001-10-01 reported']);
    expect(briefly('The ministers arrived in Lusaka on Monday.')).toEqual(['visit 2001-10-01 reported']);
  });

  test('a year that something is for is not its date', () => {
    expect(briefly('The summit elected President Ana Bru of Peru as chairperson for 2002.')).toEqual([
      'appointment - reported',
    ]);
  });

  test('a day told by the way of a person takes no year from the sentence before', () => {
    expect(
      briefly('The talks broke down in March 1999. President Ana Bru, who took office on 7 August, left.'),
    ).toContain('appointment 2001-08-07 reported');
  });
});

test.each([
  ['The treaty was opened for signature on Friday.', ['signing 2001-09-28 reported']],
  ['Chad opened its border with Mali on Friday.', ['other 2001-09-28 reported']],
  ['The race between Chad and Mali went to three rounds.', []],
])('eventExtractor(tools)(reading) tells what is opened, and what goes nowhere: %s', (text, expected) => {
  expect(briefly(text)).toEqual(expected);
});

test.each([
  'The vote was by 9 to 4.',
  'Only Chad and Mali voted against.',
  'The countries that voted no are Chad, Mali and Peru.',
  'The text received the support of 96 members of the General Assembly.',
])('eventExtractor(tools)(reading) takes the counts and sides of a vote for no event: %s', (text) => {
  expect(briefly(text)).toEqual([]);
});

test('eventExtractor(tools)(reading) takes those by whom it was done for no place', () => {
  expect(
    eventsIn('Turkish troops landed in 1974 after a coup backed by Athens.')[0]?.columns.place_id,
  ).toBeNull();
});

test.each([
  [
    'The Assembly elected by acclamation Malta and Lebanon to the Peacebuilding Commission and re-elected Ana Bru as auditor.',
    'appointment - reported',
  ],
  ['In the Eastern group, Romania won on the first ballot with 131 votes.', 'appointment - reported'],
  [
    'Austria and Portugal won seats on the Human Rights Council on Friday.',
    'appointment 2001-09-28 reported',
  ],
  ['The African Union admitted Chad in 1982.', 'accession 1982 reported'],
  ['Mauritania made peace with Chad in Algiers on 5 August 1979.', 'agreement 1979-08-05 reported'],
])('eventExtractor(tools)(reading) reads who is elected and admitted: %s', (text, expected) => {
  expect(briefly(text)).toContain(expected);
});

test('eventExtractor(tools)(reading) tells what a body adopts where "it" stands for it', () => {
  const text = 'The General Assembly met on Friday. It also adopted, without a vote, a resolution on water.';
  expect(eventsIn(text).map(({ columns }) => `${columns.type} ${columns.participants}`)).toContain(
    'adoption org-unga',
  );
});

test('eventExtractor(tools)(reading) knows that a treaty is signed, and not the state it is with', () => {
  const [event] = eventsIn('Many live under the water treaty with Peru, which was signed in November 1998.');
  expect(event?.columns.what).toBe('the water treaty with Peru was signed in November 1998');
});

test('eventExtractor(tools)(reading) tells what leads in from what is done under it', () => {
  const text = 'Under the Madrid Accords, signed on 14 November 1975, Spain gave the north to Morocco.';
  expect(eventsIn(text).map(({ columns }) => columns.what)).toContain(
    'the Madrid Accords were signed on 14 November 1975',
  );
});

test('eventExtractor(tools)(reading) takes "it" for what the sentence began with, and never for a person', () => {
  const people = (text: string) =>
    eventsIn(text).map(({ columns: { type, participants } }) => `${type} ${participants}`);
  expect(
    people(
      'Nauru signed a pact in 1999. Chad joined in 2000, and it will accede to the convention next year, Prime Minister Ana Bru said.',
    ),
  ).toContain('accession country-tcd');
  expect(people('Chad met Peru on Friday. It will accede to the convention next year.')).toContain(
    'accession country-tcd',
  );
});

test('eventExtractor(tools)(reading) lets who began a sentence go on, and renews no state', () => {
  const told = (text: string) =>
    eventsIn(text).map(({ columns: { type, participants } }) => `${type} ${participants}`);
  expect(
    told(
      'President Ana Bru flew to Lima on Monday, where she met Premier Tom Beck, and she is expected to meet Minister Joan Frayne on Friday.',
    ),
  ).toContain('meeting person-ana-bru,person-joan-frayne');
  expect(
    told(
      'Denmark plans to add two million. The force guards the coast. Last year it was renewed by 15 votes to none.',
    ),
  ).toEqual([]);
});

test('eventExtractor(tools)(reading) closes crossings with a state, and not the state', () => {
  const what = eventsIn(
    'On Tuesday, Chad reopened the crossings with Niger which it had closed on 12 September.',
  ).map(({ columns }) => columns.what);
  expect(what).toContain('Chad had closed the crossings with Niger on 12 September');
});

test('eventExtractor(tools)(reading) lets ties between two states be marked, and not the state named last', () => {
  const [event] = eventsIn('She praised the ties between Chad and Mali, which were marked on Tuesday.');
  expect(event?.columns.what).toBe('the ties between Chad and Mali were marked on Tuesday');
});
