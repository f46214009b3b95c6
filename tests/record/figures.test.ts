// Figures: which numbers measure something, the clause that says what, and whether it is done, planned or proposed.

import { describe, expect, test } from 'vitest';
import { codeFigures } from '../../scripts/record/extractors/figures.ts';
import { readText } from './read-text.ts';

const figuresIn = (text: string, published: string | null = null) =>
  codeFigures(readText(text, { published }));
const brief = (text: string) =>
  figuresIn(text).map(
    ({ columns }) => `${columns.qualifier} ${columns.value} ${columns.unit} ${columns.modality}`,
  );

describe('codeFigures(reading) says whether the number is of something done, planned or proposed', () => {
  test.each([
    ['The patrol is expected to have up to 1,200 sailors.', ['up_to 1200 sailors planned']],
    [
      'The plan would move 14 villages, plant 60,000 hectares and build a station.',
      ['exact 14 villages proposed', 'exact 60000 hectares proposed'],
    ],
    [
      'Greece has promised up to 700 troops; Turkey, 500.',
      ['up_to 700 troops planned', 'exact 500 troops planned'],
    ],
    ['The collision killed four people.', ['exact 4 people reported']],
    ['Up to 7 million people need food.', ['up_to 7000000 people reported']],
    [
      'The text won 142 votes on 7 May by a show of 193 hands.',
      ['exact 142 votes reported', 'exact 193 hands reported'],
    ],
    ['A further 500 soldiers will be sent.', ['exact 500 soldiers planned']],
    ['He said glaciers that people drink from had lost 38 percent of their ice.', ['exact 38 % reported']],
  ])('%s', (text, expected) => {
    expect(brief(text)).toEqual(expected);
  });
});

describe('codeFigures(reading) gives each number of a list to the one that gives it', () => {
  test.each([
    [
      'Peru promised 200 trucks, Chile 1,500 tents and Kenya a field hospital with 60 beds.',
      ['country-per', 'country-chl', 'country-ken'],
    ],
    [
      'The World Bank offered $150 million and the European Union 35 million euros.',
      ['org-world-bank', 'org-eu'],
    ],
    ['Peru gave Kenya 40 trucks and Chile 30 boats.', ['country-per', 'country-per']],
  ])('%s', (text, subjects) => {
    expect(figuresIn(text).map(({ columns }) => columns.subject_id)).toEqual(subjects);
  });
});

describe('codeFigures(reading) gives no number the date of something told by the way', () => {
  test.each([
    ['Peru, which hosted the talks in 2019, has 15 judges.', null],
    ['The court, which has 15 judges, will meet early in 2027.', null],
    ['The storm, the worst since 1998, killed 31 people.', null],
    ['The council kept 900 observers in Chad until 30 June.', null],
    ['The storm killed 31 people, the highest toll since 1998.', null],
    ['The war has killed 31 people since 1998.', '1998'],
    ['About 3,100 people live there, fewer than in 1990.', null],
    ['Ministers can pay salaries only until January: donors have frozen $450 million.', null],
    ['Some 40 trucks crossed, compared with 90 trucks in the same period of 2023.', null],
    ['The vote on 40 boats was put off until July.', '2025-07'],
    ['Some 900 guards will stay until at least July.', null],
    ['In 2019 Peru, which has 15 judges, met.', '2019'],
  ])('%s', (text, date) => {
    expect(figuresIn(text, '2025-02-16').at(-1)?.columns.as_of).toBe(date);
  });
});

describe('codeFigures(reading) counts nouns, not what they do', () => {
  test.each([
    ['It passed with 127 countries voting in favour.', ['exact 127 countries reported']],
    ['She won 33 of 48 votes cast.', ['exact 33 votes reported', 'exact 48 votes reported']],
    ['Quakes have fallen from 40 a day.', []],
    ['Six countries could not vote.', ['exact 6 countries reported']],
    ['The force would have a base and cost $5 million.', ['exact 5000000 USD proposed']],
    ['The war cost $5 million.', ['exact 5000000 USD reported']],
    ['A vote on a proposal to create a 5,000-strong force was held.', ['exact 5000 people proposed']],
  ])('%s', (text, expected) => {
    expect(brief(text)).toEqual(expected);
  });
});

describe('codeFigures(reading) leaves out what measures nothing', () => {
  test.each([
    'They meet every three years.',
    'One of the ministers left.',
    'They want the creation of two states.',
    'It landed on Flight 402 at 10 a.m.',
  ])('%s', (text) => {
    expect(brief(text)).toEqual([]);
  });
});

describe('codeFigures(reading) says of what and of when', () => {
  test.each([
    ['On Monday, Peru handed over to Chile the final 20 hostages.', 'country-per'],
    ['Reports put 76 Kenyan citizens in the strip.', 'country-ken'],
    ['In the UN General Assembly, 142 member states voted for it.', 'org-unga'],
    ['In Peru, 40 people were killed.', null],
    ['It would have offices in Cairo and Jakarta and a budget of $5 million.', null],
    ['Two other countries, Peru and Chile, have joined.', null],
    ['“The first five countries have agreed,” the President of Peru said.', null],
    ['Peruvian minister Ana Bru said 40 rescuers were at work.', null],
    ['Peru said it would send 40 rescuers.', 'country-per'],
    ['Peruvian minister Ana Bru said her country would send 40 rescuers.', 'country-per'],
    ['Peruvian minister Ana Bru said exports to Chile could grow by 40 percent.', null],
    ['Ana Bru, a minister, said that Chile had lost 40 boats.', 'country-chl'],
    ['The text, put forward by Peru and Chile, won 40 votes.', null],
    ['In Cairo, 14 members supported it.', null],
    ['Trade between Peru and Chile exceeded $5 million.', 'country-per'],
  ])('whom it is about: %s', (text, subject) => {
    expect(figuresIn(text)[0]?.columns.subject_id).toBe(subject);
  });

  test('the subject is the first actor before the number, the date the one of its clause', () => {
    const [figure] = figuresIn('Trade between Kenya and Oman reached $450 million in 2023.');
    expect(figure?.columns).toMatchObject({
      subject_id: 'country-ken',
      as_of: '2023',
      measures: 'Trade between Kenya and Oman reached $450 million in 2023',
    });
  });

  test('a number of a year earlier is not of the year that is printed', () => {
    const of = (text: string) => figuresIn(text).map(({ columns: { value, as_of } }) => [value, as_of]);
    expect(of('Trade reached $236 million in 2024, down from $290 million a year earlier.')).toEqual([
      [236e6, '2024'],
      [290e6, null],
    ]);
  });

  test.each([
    'The two sides agreed to meet.',
    'I have two short items and then I will take your questions.',
    'They hold the next 2+2 meeting in May.',
  ])('counts nothing: %s', (text) => {
    expect(figuresIn(text)).toEqual([]);
  });

  test.each([
    [
      'In the hall, 142 states voted for it, a strong show of support.',
      'In the hall, 142 states voted for it',
    ],
    [
      'Plans provide for training 12,000 police officers, figures that show the scale of the plan.',
      'Plans provide for training 12,000 police officers',
    ],
  ])('leaves out what a writer makes of the number: %s', (text, measures) => {
    expect(figuresIn(text)[0]?.columns.measures).toBe(measures);
  });

  test('a date of the clause that follows is not its own', () => {
    const text = 'Kenya offered 1,200 troops, and parliament in Nairobi approved the mission in May 2010.';
    expect(figuresIn(text)[0]?.columns.as_of).toBeNull();
  });

  test('"last year" is that before the article', () => {
    expect(figuresIn('Trade rose 14% last year.', '2018-11-12')[0]?.columns.as_of).toBe('2017');
  });

  test('a key is made of letters, digits and single hyphens', () => {
    for (const { key } of figuresIn('Only 10% of the supplies and $5 million arrived.'))
      expect(key).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
  });
});

describe('codeFigures(reading) reads numbers without a noun and leaves out what is no number of things', () => {
  test.each([
    ['Around 70,000 have fled to Namibia.', ['about 70000 people reported']],
    [
      'More than 200,000 people died and 2 million were driven from their homes.',
      ['more_than 200000 people reported', 'exact 2000000 people reported'],
    ],
    ['The two leaders met in Lima.', []],
    ['They remember the 1992-95 war.', []],
    ['The council voted 15-0 last year to extend it.', []],
  ])('%s', (text, expected) => {
    expect(brief(text)).toEqual(expected);
  });
});

describe('codeFigures(reading) knows whose a number is', () => {
  const subjects = (text: string) => figuresIn(text).map(({ columns }) => columns.subject_id);

  test.each([
    ['Trade grew by 18 per cent to 163 million US dollars.', [null, null]],
    ['The Swiss-based World Bank promised $2 million.', ['org-world-bank']],
    ['Germany pays for the posts and Japan has given $1.2 million.', ['country-jpn']],
    ['Germany and Japan have given $1.2 million.', ['country-deu']],
  ])('%s', (text, expected) => {
    expect(subjects(text)).toEqual(expected);
  });

  test.each(['Angola and Yemen account for 7 in 10 cases.', 'The state has found two thirds of the sum.'])(
    'a fraction in words counts nothing: %s',
    (text) => {
      expect(brief(text)).toEqual([]);
    },
  );

  test('the label of a number in a list is a part of what it measures', () => {
    const text = '- Dead: 73 (confirmed by the police)\n- Houses destroyed: 9,300\n- Zimbabwe: 80 soldiers';
    expect(
      figuresIn(text).map(({ columns }) => [columns.measures, columns.unit, columns.subject_id]),
    ).toEqual([
      ['Dead: 73 (confirmed by the police)', 'people', null],
      ['Houses destroyed: 9,300', 'houses', null],
      ['Zimbabwe: 80 soldiers', 'soldiers', 'country-zwe'],
    ]);
  });

  test('what ought to be is proposed', () => {
    expect(brief('The bank ought to set up a fund of 500 million euros.')).toEqual([
      'exact 500000000 EUR proposed',
    ]);
  });
});

test.each([
  ['At least 23 people were hurt in Lima in response to a raid in Chad on March 4.', null],
  ['It sold 40 boats, among 59 that came since the harbour opened in May 1988.', null],
  [
    'There are 12 sailors on board, with the ministry adding that “nobody will leave this place on March 4.”',
    null,
  ],
  ['The Assembly passed a text with 9 abstentions, by which it would keep the fund until June 2028.', null],
  ['At least 23 people were hurt in Lima on March 4.', '2023-03-04'],
  ['The force has 900 police who watch a fragile truce signed last year.', null],
  ['Fiji has 300 medics in Chad under an agreement reached in May 2021.', null],
  ['Some 40 judges will be replaced, following the approval of the law on Tuesday.', null],
  ['The council renewed the mandate for six months, beginning April 30.', null],
  ['Half of its 4,000 posts are filled, a year after the start of its patrols in January 2022.', null],
  ['Fiji sent 300 medics who were deployed in May 2021.', '2021-05'],
  ['An agreement on 300 medics was signed in May 2021.', '2021-05'],
])('codeFigures(reading) dates no number by what only stands near: %s', (text, date) => {
  expect(figuresIn(text, '2023-03-10')[0]?.columns.as_of).toBe(date);
});

test('codeFigures(reading) gives a number to who gives it', () => {
  const found = figuresIn('Chad pledged 40 tents as its rival Mali promised 20 trucks.');
  expect(found.map(({ columns }) => columns.subject_id)).toEqual(['country-tcd', 'country-mli']);
});

test('codeFigures(reading) takes what a state says it would give for planned', () => {
  expect(brief('Fiji announced it would contribute $63 million.')).toEqual(['exact 63000000 USD planned']);
  expect(brief('The plan would cost $63 million.')).toEqual(['exact 63000000 USD proposed']);
});

test.each([
  ['Several hundred guards and a few dozen drivers left.', []],
  ['A hundred guards left.', ['exact 100 guards reported']],
  [
    'The number of soldiers approved for the patrol is just short of 9,000.',
    ['less_than 9000 soldiers reported'],
  ],
  ['The number of soldiers fell in 2019, when the rent rose to 4,300 pesos.', ['exact 4300 pesos reported']],
])('codeFigures(reading) knows what a number counts, and what is no number: %s', (text, expected) => {
  expect(brief(text)).toEqual(expected);
});

describe('codeFigures(reading) takes the noun that a number counts, and none behind it', () => {
  test.each([
    ['Six countries pledge troops for the valley.', ['exact 6 countries planned']],
    ['It met 12 women lawmakers.', ['exact 12 lawmakers reported']],
    [
      'It has 90 people, including 12 justice and prison advisers.',
      ['exact 90 people reported', 'exact 12 advisers reported'],
    ],
    ['Fiji sent 40 agents.', ['exact 40 agents reported']],
    ['The text is known as resolution numbered 4411 (2024).', []],
  ])('%s', (text, expected) => {
    expect(brief(text)).toEqual(expected);
  });
});
