// Commitments: who gives what to which mission, how firmly and on what condition, and what is no commitment.

import { describe, expect, test } from 'vitest';
import type { CodedRecord } from '../../scripts/record/coded-record.ts';
import { commitmentExtractor } from '../../scripts/record/extractors/commitments.ts';
import { readText, type TextOptions, tools } from './read-text.ts';

const extract = commitmentExtractor(tools);

const pledgesIn = (text: string, options: TextOptions = {}): CodedRecord<'commitments'>[] =>
  extract(readText(text, options));

/** "ken troops agreed 500": the number is left out where there is none. */
const brief = ({ columns }: CodedRecord<'commitments'>): string =>
  [
    columns.actor_id.replace(/^(?:country|org)-/, ''),
    columns.contribution,
    columns.status,
    ...(columns.quantity === null ? [] : [columns.quantity]),
  ].join(' ');

const briefly = (text: string, options: TextOptions = {}) => pledgesIn(text, options).map(brief);

describe('commitmentExtractor(tools)(reading) reads how firm a pledge is', () => {
  test.each([
    ['Kenya and Oman have agreed to send troops to the force.', ['ken troops agreed', 'omn troops agreed']],
    ['France said Tuesday it was sending 1,000 soldiers.', ['fra troops agreed 1000']],
    ['France committed in January to train 150 coast guards.', ['fra training_support committed 150']],
    ['Norway said it was prepared to deploy a formed police unit of 140 officers.', ['nor police ready 140']],
    ['Norway said it would provide supplies worth USD 2 million.', ['nor funding planned 2000000']],
    ['Norway announced $20 million in humanitarian aid.', ['nor funding committed 20000000']],
    [
      'The African Development Bank said it was ready to lend up to $600 million.',
      ['afdb funding ready 600000000'],
    ],
    ['Italy has expressed willingness to assist with training.', ['ita training_support willing']],
    ['Indonesia is preparing up to 8,000 soldiers for the force.', ['idn troops planned 8000']],
    ['Sweden offered two helicopters.', ['swe other willing 2']],
    [
      'Kenya, which will lead the force for three months, has committed up to 1,500 soldiers.',
      ['ken troops committed 1500'],
    ],
    ['Italy is expected to provide some 2,000 soldiers.', ['ita troops planned 2000']],
    ['South Africa will lead with about 900 soldiers.', ['zaf troops planned 900']],
    ['Jordan has said it may send observers to the mission.', ['jor observers proposed']],
    ['Spain is considering a frigate.', ['esp troops proposed']],
    ['Norway on Thursday promised another 60 million euros.', ['nor funding committed 60000000']],
    [
      'Angola, which gave up its seat in March, says it is willing to train 500 officers.',
      ['ago training_support willing 500'],
    ],
    ['It is a programme to which Japan contributes 8 million euros.', ['jpn funding committed 8000000']],
    ['Japan contributes 8 per cent of the staff and gives no reason.', []],
    [
      'Ghana pledged to send more troops to Chad after rebels bombed a market, killing 31 people.',
      ['gha troops committed'],
    ],
    ['Ghana announced it was committing 600 more troops to the force.', ['gha troops committed 600']],
    [
      'Fiji, Ghana, and Togo are in early talks to send soldiers to UNIFIL.',
      ['fji troops proposed', 'gha troops proposed', 'tgo troops proposed'],
    ],
    ['Fiji is in talks to buy 40 trucks.', []],
    ['NATO countries have committed about 900 troops for the force.', ['nato troops committed 900']],
    ['Only Ghana has made a firm offer to send 850 soldiers to the force.', ['gha troops willing 850']],
    ['Togo has announced to send 300 troops next month.', ['tgo troops planned 300']],
    ['Togo said it was training them for the mission.', []],
    [
      'Ana Bru, the Fijian foreign minister, announced an additional $2 million in aid.',
      ['fji funding committed 2000000'],
    ],
    [
      'Ana Bru, the Fijian foreign minister, unveiled on Saturday a $2 million aid plan.',
      ['fji funding committed 2000000'],
    ],
    ['Fiji announced immediate Fijian assistance of $2 million.', ['fji funding committed 2000000']],
    ['Troops from Ghana are expected to form the core of the force.', ['gha troops planned']],
    ['Troops from Ghana and Senegal will be deployed in May.', ['gha troops planned', 'sen troops planned']],
  ])('%s', (text, expected) => {
    expect(briefly(text)).toEqual(expected);
  });
});

describe('commitmentExtractor(tools)(reading) dates a pledge', () => {
  test.each([
    ['Britain pledged £88m on Monday.', '2024-01-01'],
    ['Britain pledged £88m, 30 per cent less than last year.', null],
    ['Britain pledged £88m, down from 100m in 2022.', null],
  ])('%s', (text, date) => {
    expect(pledgesIn(text, { published: '2024-01-05' }).map(({ columns }) => columns.date)).toEqual([date]);
  });
});

describe('commitmentExtractor(tools)(reading) reads who gives', () => {
  test.each([
    [
      'The Omani, Kenyan and Indian governments signalled that they were ready to contribute ships.',
      ['omn', 'ken', 'ind'],
    ],
    [
      'Omani Foreign Minister Salim al-Harthi said his country was ready to provide a field hospital.',
      ['omn'],
    ],
    ['“We will send 500 soldiers,” Polish Prime Minister Marek Nowak said.', ['pol']],
    ['Turkish officials said Ankara was prepared to train police.', ['tur']],
    ['Under the Abraham Accords, Australia will pay A$400 million over five years.', ['aus']],
    ['At the African Union, Kenya and Ghana pledged 900 soldiers.', ['ken', 'gha']],
    ['MALAWI will deploy 1,000 soldiers by March.', ['mwi']],
    [
      'Four countries - Chad, Niger, Nigeria and Cameroon - have committed soldiers.',
      ['tcd', 'ner', 'nga', 'cmr'],
    ],
    [
      'Five countries have agreed to send troops - Fiji and Chad among them were first: Fiji, Chad.',
      ['fji', 'tcd'],
    ],
  ])('%s', (text, givers) => {
    expect(pledgesIn(text).map(({ columns }) => columns.actor_id.replace('country-', ''))).toEqual(givers);
  });

  test('the country a briefing comes from is "we" in it', () => {
    const text = [
      'MS ROWE: We have offered 12 police trainers to the Choiseul Monitoring Mission.',
      'QUESTION: Will New Zealand send troops?',
      'MS ROWE: No. We will not send troops.',
      'QUESTION: Thank you.',
    ].join('\n');
    expect(briefly(text, { kind: 'transcript', dateline: 'Wellington' })).toEqual([
      'nzl police_training willing 12',
    ]);
  });
});

describe('commitmentExtractor(tools)(reading) reads what is given', () => {
  test.each([
    [
      'Canada committed 35 engineers and a further 80 million Canadian dollars.',
      ['can other committed 35', 'can funding committed 80000000'],
    ],
    ['Oman is ready to provide a field hospital with 30 doctors.', ['omn medical ready 30']],
    [
      'Egypt and Jordan have committed to training the police.',
      ['egy police_training committed', 'jor police_training committed'],
    ],
    ['Tanzania will lend radar data but no ships.', ['tza other planned']],
    ['The European Union pledged 2.5 million euros for shelters.', ['eu funding committed 2500000']],
    [
      'Pakistan is sending 600 troops, 12 doctors and tents.',
      ['pak troops agreed 600', 'pak medical agreed 12', 'pak other agreed'],
    ],
    [
      'New Zealand pledged NZ$20 million, while Oman promised 50 million and China 500,000.',
      ['nzl funding committed 20000000', 'omn funding committed 50000000', 'chn funding committed 500000'],
    ],
    [
      'Britain pledged £88m, 30 per cent less than last year, and the United Arab Emirates $325m. Oman gave none.',
      ['gbr funding committed 88000000', 'are funding committed 325000000'],
    ],
    ['Botswana will neither send troops nor pay for them.', []],
    [
      'Malaysia will send 24 observers, while Indonesia and the Philippines have each agreed to provide 12.',
      ['mys observers planned 24', 'idn observers agreed 12', 'phl observers agreed 12'],
    ],
    ['Denmark is willing to fund helicopters for the team.', ['dnk funding willing']],
    ['Mauritius undertook to grant 50 scholarships a year.', ['mus other committed 50']],
    ['Peru is ready to grant fishing rights to villagers.', []],
    [
      'The United States was the largest donor with $444m, followed by Peru.',
      ['usa funding committed 444000000'],
    ],
    ['Portugal sent a field hospital with 28 doctors.', ['prt medical committed 28']],
    ['South Africa lent two helicopters.', ['zaf other committed 2']],
    ['Russia sent 5,000 soldiers across the border.', []],
    ['Iran released 12 sailors on Monday.', []],
    [
      'The African Development Bank approved an emergency grant of one million dollars on Friday.',
      ['afdb funding committed 1000000'],
    ],
    [
      'Greece has promised up to 700 troops; Turkey, 500; Romania, 400.',
      ['grc troops committed 700', 'tur troops committed 500', 'rou troops committed 400'],
    ],
    ['Chad and Niger have committed 8,700 soldiers.', ['tcd troops committed', 'ner troops committed']],
    ['Chad and Niger each offered two helicopters.', ['tcd other willing 2', 'ner other willing 2']],
  ])('%s', (text, expected) => {
    expect(briefly(text)).toEqual(expected);
  });
});

describe('commitmentExtractor(tools)(reading) shares numbers among givers', () => {
  test.each([
    [
      'Kenya, Ghana and Chad pledged 1,200, 850 and 2,000 troops respectively.',
      ['ken troops committed 1200', 'gha troops committed 850', 'tcd troops committed 2000'],
    ],
    [
      'The council thanked Kenya and Chad, which have pledged 1,200 and 2,000 troops respectively.',
      ['ken troops committed 1200', 'tcd troops committed 2000'],
    ],
    ['Kenya and Chad have pledged 3,200 troops.', ['ken troops committed', 'tcd troops committed']],
  ])('%s', (text, expected) => {
    expect(briefly(text)).toEqual(expected);
  });
});

describe('commitmentExtractor(tools)(reading) reads a number without a noun', () => {
  test.each([
    ['Peru will lead a group of 25 monitors. Chad agreed to send five.', ['tcd observers agreed 5']],
    ['Peru will lead a group of officers. Chad agreed to send 350.', ['tcd troops agreed 350']],
    ['Chad agreed to provide spare parts, fuel and tents worth 350 in all.', ['tcd other agreed']],
  ])('%s', (text, expected) => {
    expect(briefly(text).filter((pledge) => pledge.startsWith('tcd'))).toEqual(expected);
  });
});

describe('commitmentExtractor(tools)(reading) reads the mission and the condition', () => {
  test('a mission named before receives what is given after', () => {
    const [pledge] = pledgesIn(
      'The United Nations Mission in South Sudan is short of men. Norway will send 15 observers.',
    );
    expect(pledge?.columns.mission_id).toBe('org-unmiss');
  });

  test('a mission without a name is described', () => {
    const [pledge] = pledgesIn(
      'The Italian-led international force is to leave soon. Greece has promised 700 troops.',
    );
    expect(pledge?.columns.mission_id).toBe('org-italian-led-force');
  });

  test.each([
    [
      'Italy has expressed willingness to assist with training without deploying troops.',
      'without deploying troops',
    ],
    ['The Netherlands would contribute a frigate if the council approves.', 'if the council approves'],
    [
      'Uganda offered 25 trucks, subject to the approval of parliament.',
      'subject to the approval of parliament',
    ],
  ])('%s', (text, condition) => {
    expect(pledgesIn(text).map(({ columns }) => columns.condition)).toEqual([condition]);
  });

  test('a proviso in the middle holds for what follows it', () => {
    const pledges = pledgesIn(
      'Canada committed 35 engineers and, if its parliament agrees, 80 million dollars.',
    );
    expect(pledges.map(({ columns }) => columns.condition)).toEqual([null, 'if its parliament agrees']);
  });
});

describe('commitmentExtractor(tools)(reading) codes nothing that is denied, withdrawn, asked for or only rumoured', () => {
  test.each([
    'Botswana will not send troops.',
    'Hungary ruled out sending troops.',
    'Australia has pledged nothing.',
    'Senegal, which had offered two helicopters, withdrew the offer because of the ash.',
    'Nigeria promised a battalion in May. On Friday Nigeria withdrew its offer.',
    'South Korea denied a report that it would send fighter jets.',
    'Egypt rejected calls to send troops.',
    'Diplomats asked Brazil to contribute engineers.',
    'Will New Zealand send troops to the mission?',
    'The president hopes that Fiji will send police officers.',
    'Kenya agreed to host the summit.',
    'Chad will vote on the troops of the force.',
    'Sudan will improve access for aid groups.',
    'The Netherlands will not send experts “to a project without a map”.',
  ])('%s', (text) => {
    expect(briefly(text)).toEqual([]);
  });
});

describe('commitmentExtractor(tools)(reading) reads lists whose verb is said once', () => {
  test.each([
    [
      'Chad is to send 3,000 soldiers, Cameroon 950, Niger 750 and Benin 750.',
      [
        'tcd troops planned 3000',
        'cmr troops planned 950',
        'ner troops planned 750',
        'ben troops planned 750',
      ],
    ],
    [
      'New Zealand will contribute 420 soldiers and a field hospital, and Fiji 180 infantrymen.',
      ['nzl troops planned 420', 'nzl medical planned', 'fji troops planned 180'],
    ],
    [
      'Botswana and Namibia have each offered 40 observers.',
      ['bwa observers willing 40', 'nam observers willing 40'],
    ],
    [
      'Canada is deploying a team of 22 engineers and has offered to send a field hospital.',
      ['can other agreed 22', 'can medical willing'],
    ],
    ['France will help with planning but will not put troops under the command.', []],
  ])('%s', (text, expected) => {
    expect(briefly(text)).toEqual(expected);
  });
});

test('commitmentExtractor(tools)(reading) reads a hostile sentence in linear time', () => {
  const text = `${'Kenya, Oman and '.repeat(800)}India said it ${'and they '.repeat(800)}have ${'also '.repeat(800)}agreed to send ${'50 troops and '.repeat(600)}ships`;
  const started = performance.now();
  pledgesIn(text);
  expect(performance.now() - started).toBeLessThan(4000);
});

test.each([
  [
    'Chad, the largest contributor, will add 150 soldiers, and Mali 90.',
    ['tcd troops planned 150', 'mli troops planned 90'],
  ],
  ['Norway has just promised it 20 million euros more.', ['nor funding committed 20000000']],
  ['Austria has agreed to extend the deployment of its helicopters until June.', ['aut other agreed']],
])('commitmentExtractor(tools)(reading) reads past what is said by the way: %s', (text, expected) => {
  expect(briefly(text)).toEqual(expected);
});

test.each([
  ['Switzerland has offered to host the talks.', ['che mediation willing']],
  ['India will donate two patrol boats to Kenya.', ['ind other planned 2']],
  ['India will send two patrol boats to the mission.', ['ind troops planned 2']],
  [
    'The Turkmen side expressed its readiness to supply up to 800 million kilowatt-hours of electricity.',
    ['tkm other ready 800000000'],
  ],
])('commitmentExtractor(tools)(reading) tells good offices and gifts from troops: %s', (text, expected) => {
  expect(briefly(text)).toEqual(expected);
});

test.each([
  ['UNFICYP is there. The European Union could pay up to 45 million euros for the solar park.', null],
  [
    'UNFICYP is there. The European Union could pay up to 45 million euros for the deployment.',
    'org-unficyp',
  ],
  ['The Armed Forces of Chad paraded. Kenya will send 200 soldiers.', null],
  ['UNFICYP is there.\nThe United States donated $6 million last month.', null],
  ['UNFICYP is poor. The United States donated $6 million last month.', 'org-unficyp'],
])(
  'commitmentExtractor(tools)(reading) gives money for something else, and troops, to no mission: %s',
  (text, mission) => {
    expect(pledgesIn(text)[0]?.columns.mission_id).toBe(mission);
  },
);

test('commitmentExtractor(tools)(reading) takes "once again" for no condition', () => {
  const conditions = (text: string) => pledgesIn(text).map(({ columns: { condition } }) => condition);
  expect(conditions('Fiji pledged $9 million, once again helping its neighbours.')).toEqual([null]);
  expect(conditions('Fiji pledged $9 million once the road opens.')).toEqual(['once the road opens']);
});

test.each([
  ['Fiji announced readiness to deploy some 90 soldiers.', ['fji troops ready 90']],
  ['Fiji agreed to a Malian request to send 30 police officers.', ['fji police agreed 30']],
  ['Fiji is among nine states that have agreed to lend troops.', ['fji troops agreed']],
  ['Fiji would pledge 15 million dollars, its envoy said.', ['fji funding committed 15000000']],
  ['Fiji has announced the deployment of 40 soldiers to Mali.', ['fji troops committed 40']],
  ['The least of it was $5 million promised by Fiji.', ['fji funding committed 5000000']],
  ['The rest was 40 tents offered by Fiji and Mali.', ['fji other willing', 'mli other willing']],
  [
    'The pledges include about $300 million from Fiji and $192 million from Mali.',
    ['fji funding committed 300000000', 'mli funding committed 192000000'],
  ],
  ['FIJI -- Tonga’s oldest neighbour has pledged 90 troops.', ['fji troops committed 90']],
  ['FIJI: Suva on Friday gave the go-ahead for 25 soldiers.', ['fji troops agreed 25']],
  ['FIJI -- The opposition has pledged 90 troops.', []],
  [
    'The ministers of Fiji and Mali said on Friday their countries would lend 90 troops.',
    ['fji troops planned', 'mli troops planned'],
  ],
  [
    'Minister Ana Bru of Fiji was quoted as saying that her country has finished its preparations to send 90 troops.',
    ['fji troops ready 90'],
  ],
  ['Fiji is “quite willing” to send troops.', ['fji troops willing']],
  ['Donations fell. The fund had $5 million from Fiji.', []],
  ['Fiji would not pledge $5 million.', []],
])(
  'commitmentExtractor(tools)(reading) reads what is given before who gives it, and requests agreed to: %s',
  (text, expected) => {
    expect(briefly(text)).toEqual(expected);
  },
);
