// Numbers and what they count; labels, times and compounds are no quantities.

import { describe, expect, test } from 'vitest';
import type { QuantityMention } from '../../scripts/sentence/sentence.ts';
import { readText } from '../record/read-text.ts';

/** "up_to 20000 security personnel": the qualifier, the value, the unit. */
const quantitiesIn = (text: string): string[] =>
  readText(text)
    .sentences.flatMap(({ mentions }) => mentions)
    .filter((mention): mention is QuantityMention => mention.kind === 'quantity')
    .map(({ qualifier, value, unit }) => [qualifier, value, unit ?? '?'].join(' '));

describe('quantityFinder(vocabulary) reads numbers with what they count', () => {
  test.each([
    ['The force has up to 20,000 security personnel.', ['up_to 20000 security personnel']],
    ['Trade exceeded $450 million.', ['more_than 450000000 USD']],
    [
      'It pledged US$ 3.4 million and 80 million Canadian dollars.',
      ['exact 3400000 USD', 'exact 80000000 CAD'],
    ],
    ['Only 1 500 troops of an 8 000-strong force came.', ['exact 1500 troops', 'exact 8000 people']],
    ['On May 12 500 boats left.', []],
    ['It cost £2m and $3.5bn.', ['exact 2000000 GBP', 'exact 3500000000 USD']],
    ['They gave 5 million U.S. dollars.', ['exact 5000000 USD']],
    ['One hundred and fifty-eight boats came.', ['exact 158 boats']],
    ['A hundred and six boats and two hundred carts came.', ['exact 106 boats', 'exact 200 carts']],
    ['Two thousand four hundred and six boats came.', ['exact 2406 boats']],
    [
      'Three hundred twenty thousand boats and twenty thousand carts came.',
      ['exact 320000 boats', 'exact 20000 carts'],
    ],
    ['Some 12 percent of them and forty-five boats came.', ['about 12 %', 'exact 45 boats']],
    ['It sold 800 million kilowatt-hours.', ['exact 800000000 kilowatt-hours']],
    ['Some 350,000 Moroccans crossed the border.', ['about 350000 people']],
    [
      'The mission has more than 14 500 soldiers and 2 000 clerks.',
      ['more_than 14500 soldiers', 'exact 2000 clerks'],
    ],
    [
      'The patrol has 1,150 Peruvian, 300 Chadian and 600 Fijian soldiers.',
      ['exact 1150 soldiers', 'exact 300 soldiers', 'exact 600 soldiers'],
    ],
    ['They want a total Danish force of 28,000.', ['exact 28000 troops']],
    ['It stays at its present strength of 6,500 until May.', ['exact 6500 troops']],
    ['Peru is to boost its contingent by about 700.', ['about 700 troops']],
    ['The contingent in Chad will rise to 1,250 by May.', ['exact 1250 troops']],
    ['It struck with a force of 900 and cut its air force to 60.', ['exact 900 ?', 'exact 60 ?']],
    ['About 3,000 already have died.', ['about 3000 people']],
    ['The 15 member body met 12 member states.', ['exact 15 members', 'exact 12 member states']],
    ['Nine Lake Council (LC) delegates came.', ['exact 9 delegates']],
    ['Call 212 555 0199 by noon.', ['exact 212 ?']],
    ['The quake killed nine people and injured about 40 others.', ['exact 9 people', 'about 40 people']],
    ['The clash left two wounded.', ['exact 2 people']],
    ['Chad and 12 others sent boats.', ['exact 12 others']],
    [
      'It sends 922 million cubic metres and digs 40 metres deep.',
      ['exact 922000000 cubic metres', 'exact 40 metres'],
    ],
    ['It runs 47 automatic meters beside 40 long meters.', ['exact 47 meters', 'exact 40 meters']],
    ['It runs 40 meters.', ['exact 40 metres']],
    [
      'It passed by 71 votes to 22 and 9 abstentions.',
      ['exact 71 votes', 'exact 22 votes', 'exact 9 abstentions'],
    ],
    [
      'One passed with three abstentions in May, the other by 157 to 18 in June.',
      ['exact 3 abstentions', 'exact 157 ?', 'exact 18 ?'],
    ],
    ['It paid 1,2 billion euros for 49,13 per cent.', ['exact 1200000000 EUR', 'exact 49.13 %']],
    ['It sent 1,200 tents and 1,200 million.', ['exact 1200 tents', 'exact 1200000000 ?']],
    ['The death toll has risen to 112.', ['exact 112 people']],
    ['The group puts the toll at over 1,190.', ['more_than 1190 people']],
    ['The toll road runs to 40 exits.', ['exact 40 exits']],
    [
      'He claims that 700,000 are trapped and 53,000 are living in camps.',
      ['exact 700000 people', 'exact 53000 people'],
    ],
    ['They need six aircraft tomorrow.', ['exact 6 aircraft']],
    ['It has doubled in ten years, to 320,000.', ['exact 10 years', 'exact 320000 ?']],
    ['The 15-member council met for a 27-nation bloc.', ['exact 15 members', 'exact 27 nations']],
    ['It passed by a vote of 81 in favour to 2 against.', ['exact 81 votes', 'exact 2 votes']],
    [
      'It won 60 votes in favor, 12 against and 30 abstentions.',
      ['exact 60 votes', 'exact 12 votes', 'exact 30 abstentions'],
    ],
    [
      'Some 3 million have been driven into camps and over 90 still being held hostage.',
      ['about 3000000 people', 'more_than 90 people'],
    ],
    ['Some 40 nations and 10 local and global bodies came.', ['about 40 nations', 'exact 10 bodies']],
    ['It counts three planned FAO seed missions.', ['exact 3 missions']],
    ['A state within 1967 borders has 1967 people.', ['exact 1967 people']],
    ['A 2,400-strong force came.', ['exact 2400 people']],
    // A word that holds a number is none; the number behind it is found all the same.
    [
      'They often went on board; done, ten of them left with an hundred sacks.',
      ['exact 10 ?', 'exact 100 sacks'],
    ],
    ['Paid: Ksh two million, US$ 5 and Six boats.', ['exact 2000000 KES', 'exact 5 USD', 'exact 6 boats']],
    ['It has a volunteer force of 3,000 "well armed" and "well paid" soldiers.', ['exact 3000 soldiers']],
  ])('%s', (text, expected) => {
    expect(quantitiesIn(text)).toEqual(expected);
  });
});

describe('quantityFinder(vocabulary) takes no part of a number for the whole', () => {
  test.each([
    'They fired 7.62mm rounds.',
    'About 2.5e3 officers came.',
    'It weighs 1,200kg.',
    'They paid 12,5 crowns.',
  ])('%s', (text) => {
    expect(quantitiesIn(text)).toEqual([]);
  });
});

describe('quantityFinder(vocabulary) takes "over" for "across" where time is spanned', () => {
  test.each([
    ['Over eight sessions in two days they met.', ['exact 8 sessions', 'exact 2 days']],
    ['The duty is phased out over six years.', ['exact 6 years']],
    ['The war lasted over six years.', ['more_than 6 years']],
    ['Peru will hand over 200 prisoners.', ['exact 200 prisoners']],
    ['Donors promised over $3 billion.', ['more_than 3000000000 USD']],
  ])('%s', (text, expected) => {
    expect(quantitiesIn(text)).toEqual(expected);
  });
});

describe('shareUnits(quantities, text) gives bare numbers the unit of their neighbour', () => {
  test.each([
    [
      'In the end 142 out of the 193 member states came.',
      ['exact 142 member states', 'exact 193 member states'],
    ],
    ["Fourteen of the council's 15 members had backed it.", ['exact 14 members', 'exact 15 members']],
    [
      'Since then 23 observers have died, 17 of them in accidents.',
      ['exact 23 observers', 'exact 17 observers'],
    ],
    ['They counted four incidents, down from 19 in July.', ['exact 4 incidents', 'exact 19 incidents']],
    ['It takes 10 or 14 days.', ['exact 10 days', 'exact 14 days']],
    ['Fighting has driven more than 20,000 from their homes.', ['more_than 20000 people']],
    ['The collision killed four people and left 83 missing.', ['exact 4 people', 'exact 83 people']],
    ['Greece promised 700 troops; Turkey, 500.', ['exact 700 troops', 'exact 500 troops']],
  ])('%s', (text, expected) => {
    expect(quantitiesIn(text)).toEqual(expected);
  });
});

describe('quantityFinder(vocabulary) leaves labels alone', () => {
  test.each([
    'Flight 402 turned back.',
    'The alert is at Level 4.',
    'Resolution 2803 and Article 14 hold.',
    'They meet at 10 a.m. in Room 3.',
    'The two-state solution is on the 3rd floor.',
    'See A/RES/79 and page 12.',
  ])('%s', (text) => {
    expect(quantitiesIn(text)).toEqual([]);
  });

  test('a hostile line takes linear time', () => {
    const started = performance.now();
    quantitiesIn(`${'1 2 3,000 '.repeat(1500)}${'over a million of the '.repeat(300)}`);
    expect(performance.now() - started).toBeLessThan(6000);
  });
});
