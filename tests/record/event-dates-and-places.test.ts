// Dates and places of events that stand near but belong to something else, and happenings that never were.

import { expect, test } from 'vitest';
import { eventExtractor } from '../../scripts/record/extractors/events.ts';
import { readText, type TextOptions, tools } from './read-text.ts';

const extract = eventExtractor(tools);
const columnsIn = (text: string, options: TextOptions = {}) =>
  extract(readText(text, options)).map(({ columns }) => columns);
const published = { published: '2025-03-19' };

test.each([
  ['The president invited Rahmon to a summit in Khujand on March 31.', '2025-03-31', 'planned'],
  ['The president invited Rahmon to a summit in Khujand on March 3.', '2025-03-03', 'reported'],
  ['Soldiers killed 20 people in Khujand on March 31.', '2024-03-31', 'reported'],
])(
  'eventExtractor(tools)(reading) dates what one is invited to in the year of the news: %s',
  (text, date, modality) => {
    expect(columnsIn(text, published)).toContainEqual(expect.objectContaining({ date, modality }));
  },
);

test('eventExtractor(tools)(reading) gives what is to come no year of what is told by the way', () => {
  const [event] = columnsIn(
    'IGAD, which brokered the accord of 12 September 2018, will hold a summit in Nairobi on 12 June.',
  );
  expect(event).toMatchObject({ type: 'conference', date: 'XXXX-06-12', modality: 'planned' });
});

test('eventExtractor(tools)(reading) keeps the year for what is soon to come', () => {
  const events = columnsIn(
    'Chad and Mali signed a deal on 28 July 2023. The truce is to take effect on 3 August.',
  );
  expect(events.map(({ date }) => date)).toEqual(['2023-07-28', '2023-08-03']);
});

test.each([
  ['President Emomali Rahmon was making his first trip to Osh since 2018.', null],
  ['President Emomali Rahmon made a trip to Osh in 2018.', '2018'],
])('eventExtractor(tools)(reading) dates nothing by the time since which: %s', (text, date) => {
  expect(columnsIn(text, published).map((event) => event.date)).toEqual([date]);
});

test.each([
  ['Slovakia had blocked sanctions against officials in December.'],
  ['The border would have been drawn two years ago.'],
  ['Less than a third of it has arrived, according to the University of Peru.'],
])('eventExtractor(tools)(reading) takes this for no event: %s', (text) => {
  expect(columnsIn(text, published)).toEqual([]);
});

test.each([
  ['Peru recalled its ambassador from Mexico in November.', null],
  ['Peru signed a trade agreement with Washington in November.', null],
  ['Peru signed a trade agreement with Chile in Washington in November.', 'place-washington'],
  ['The Minsk Agreement was signed on November 15 by the rebels.', null],
  ['The agreement was signed in Minsk on November 15 by the rebels.', 'place-minsk'],
  ['On Tuesday President Juan Ruiz met the Chief Rabbi of Israel.', null],
])('eventExtractor(tools)(reading) takes no name for a place that is none: %s', (text, place) => {
  expect(columnsIn(text, published).map((event) => event.place_id)).toEqual([place]);
});

test.each([
  ['On August 28, 2024, the Security Council voted to end the mission on December 31, 2026.', '2024-08-28'],
  ['On August 28, 2024, the Security Council met in New York.', '2024-08-28'],
  ['Parliament in Peru voted to approve the treaty on Tuesday.', '2025-03-18'],
])(
  'eventExtractor(tools)(reading) dates a vote by its own day, not by that of what was voted: %s',
  (text, date) => {
    expect(columnsIn(text, published).map((event) => event.date)).toEqual([date]);
  },
);

test.each([
  [
    'The force watches over a truce between Chad and Mali that came into effect on March 5 after a raid.',
    ['ceasefire 2025-03-05'],
  ],
  ['The six-day pause in shelling was extended yesterday by a week.', ['ceasefire 2025-03-18']],
  [
    'All nine Fijian hostages released yesterday arrived in Suva.',
    ['visit 2025-03-18', 'hostage_release 2025-03-18'],
  ],
  [
    'Chad has shelled the pass since Malian troops stormed the post on March 7.',
    ['incident null', 'incident 2025-03-07'],
  ],
  ['A summit in Accra on Monday, March 17, 2025, condemned the raid on Chad.', ['statement 2025-03-17']],
  ['The UN wants 350 monitors in Suva by August 28.', []],
  ['Fiji on Sunday announced it would pay 63 monitors.', ['statement 2025-03-16']],
  ['Parliament voted Monday to impose tolls on Fiji intended to curb its fleet.', ['vote 2025-03-17']],
  ['The envoy urged that the parties reach an accord by the end of this month.', []],
  ['To stop it from evading sanctions, all ports were authorized to seize ships.', []],
  ['It took note of mines laid in valleys occupied since 1967.', []],
  [
    'At least 23 people have been killed in Lima in response to a raid in Mali on March 4.',
    ['incident null'],
  ],
  ['The mayor’s office said it has received a list of the sailors due to be freed today.', []],
])('eventExtractor(tools)(reading) dates by the verb a day belongs to: %s', (text, expected) => {
  expect(columnsIn(text, published).map(({ type, date }) => `${type} ${date}`)).toEqual(expected);
});

test('eventExtractor(tools)(reading) lets an office receive what it says it received', () => {
  const text = 'Fiji asked for time.\nAna Bru’s office said it received the list of the sailors on Monday.';
  expect(columnsIn(text, published).map(({ what }) => what)).toContain(
    'Ana Bru’s office received the list of the sailors on Monday',
  );
});

test.each([
  [
    'Many fled violence in western Chad that has left nine people dead.',
    ['violence in western Chad has left nine people dead'],
  ],
  [
    'They met ahead of the Ecowas congress, which began on Tuesday.',
    ['the Ecowas congress began on Tuesday'],
  ],
  ['It passed four texts on wells and five on tolls in valleys occupied since 1967.', []],
])('eventExtractor(tools)(reading) takes the noun that did it for the subject: %s', (text, expected) => {
  expect(columnsIn(text, published).map(({ what }) => what)).toEqual(expected);
});

test('eventExtractor(tools)(reading) lets all of a list take part, whatever commas part it', () => {
  const [list] = columnsIn(
    'It came a day after Benin, Chad, Fiji, and Peru recognized Kosovo in 2008.',
    published,
  ).slice(-1);
  expect(list?.participants).toEqual([
    'country-ben',
    'country-tcd',
    'country-fji',
    'country-per',
    'country-xkx',
  ]);
  const [met, left] = columnsIn('Benin met Mali on Monday, and Chad left Oslo on Friday.', published);
  expect([met?.participants, left?.participants]).toEqual([['country-ben', 'country-mli'], ['country-tcd']]);
});

test.each([
  ['Leaders of Chad and Mali gathered in Oslo.', ['meeting -']],
  ['The summit saw talks between Minister Ana Bru and the envoy Tom Beck.', ['meeting -']],
  ['Chad has given its consent to the flights.', ['agreement -']],
  ['Twelve papers were signed.', ['signing -']],
  ['In the year 2019 Chad signed a treaty.', ['signing 2019']],
])('eventExtractor(tools)(reading) finds gatherings, consent and signings: %s', (text, expected) => {
  expect(columnsIn(text).map(({ type, date }) => `${type} ${date ?? '-'}`)).toEqual(expected);
});

test('eventExtractor(tools)(reading) dates what a body did in the record of its meeting', () => {
  const text =
    'The Human Rights Council this afternoon adopted a resolution on salt.\nThe Council extended the mandate of the envoy to Fiji.';
  const dates = (kind: 'release' | 'news') => columnsIn(text, { ...published, kind }).map(({ date }) => date);
  expect(dates('release')).toEqual(['2025-03-19', '2025-03-19']);
  expect(dates('news')).toEqual(['2025-03-19', null]);
});

test.each([
  [
    'Envoy Ana Bru said that the Border Board (BB) will convene on 24 May.',
    ['the Border Board (BB) will convene on 24 May'],
  ],
  ['The “Friends of Chad” met in Oslo.', ['The “Friends of Chad” met in Oslo']],
  [
    'It came after talks on Mali, where the foreign ministers agreed to restore Mali’s seat.',
    ['the foreign ministers agreed to restore Mali’s seat'],
  ],
  ['A peace accord was reached in January.', ['A peace accord was reached in January']],
])('eventExtractor(tools)(reading) finds who does it: %s', (text, expected) => {
  expect(columnsIn(text).map(({ what }) => what)).toEqual(expected);
});

test.each([
  [
    'Monday’s decision by the Security Council to send a force is right. The council passed the resolution in full.',
    ['2025-03-17'],
  ],
  ['Monday’s heat was felt. The Security Council passed the resolution in full.', [null]],
])('eventExtractor(tools)(reading) dates a decision by the day it is called after: %s', (text, expected) => {
  expect(columnsIn(text, published).map(({ date }) => date)).toEqual(expected);
});

test('eventExtractor(tools)(reading) makes no event of where words in quotation marks were said', () => {
  const text =
    'Peru’s President Ana Bru spoke.\n“We want calm, a fair count of the votes, an end to the strike and peace in the whole valley for many years,” she told a conference on Monday.';
  expect(columnsIn(text, published).map(({ what }) => what)).not.toContainEqual(
    expect.stringContaining('calm'),
  );
});

test.each([
  ['Forty more officers landed in Lima on the evening of 4 March 2025.', 'other', '2025-03-04'],
  ['Fijian troops arrived in Lima in the early hours of 4 March 2025.', 'other', '2025-03-04'],
  ['President Ana Bru of Fiji arrived in Lima on 4 March 2025.', 'visit', '2025-03-04'],
])('eventExtractor(tools)(reading) takes the arrival of troops for no visit: %s', (text, type, date) => {
  expect(columnsIn(text, published)).toEqual([expect.objectContaining({ type, date })]);
});
