// Commitments that a list, a noun or the head of a state tells of, and what none of them gives.

import { expect, test } from 'vitest';
import { commitmentExtractor } from '../../scripts/record/extractors/commitments.ts';
import { readText, tools } from './read-text.ts';

const extract = commitmentExtractor(tools);

const briefly = (text: string): string[] =>
  extract(readText(text)).map(({ columns }) =>
    [columns.actor_id, columns.contribution, columns.status, columns.quantity ?? '']
      .join(' ')
      .replace(/^\w+-/, '')
      .trim(),
  );

test.each([
  [
    'So far the offers are:\n- Peru: 150 observers\n- Chad: 80 soldiers, if the Union pays\n- Oman: none',
    ['per observers willing 150', 'tcd troops willing 80'],
  ],
  [
    'Below stands the list of promised contributions to the patrol.\nIt counts those who stay.\n# Neighbours\n- Peru: 1,150\n# Others\n- Chad: 80 soldiers',
    ['per troops committed 1150', 'tcd troops committed 80'],
  ],
  ['The pledges so far:\n- Norway – 20 million euros', ['nor funding committed 20000000']],
  ['Exports last year were:\n- Peru: 150 tonnes of fish\n- Chad: 80 soldiers', []],
])('commitmentExtractor(tools)(reading) reads entries without a verb: %s', (text, expected) => {
  expect(briefly(text)).toEqual(expected);
});

test.each([
  [
    'Commends Chad and Togo for the pledge of 900 and 200 troops respectively.',
    ['tcd troops committed 900', 'tgo troops committed 200'],
  ],
  ['The envoy welcomed Japan’s pledge of 20 doctors.', ['jpn medical committed 20']],
  [
    'Welcomes the announcement by Algeria of a contribution of one million dollars.',
    ['dza funding committed 1000000'],
  ],
  ['It noted the readiness of Morocco to deploy a field hospital.', ['mar medical ready']],
  ['The rebels rejected Japan’s offer of 20 doctors.', []],
  ['It noted the readiness of Morocco to talk.', []],
])('commitmentExtractor(tools)(reading) reads pledges told by a noun: %s', (text, expected) => {
  expect(briefly(text)).toEqual(expected);
});

test.each([
  ['Indonesian President Joko Sutomo has offered to send 200 monitors.', ['idn observers willing 200']],
  ['Indonesian singer Joko Sutomo has offered to send 200 monitors.', []],
  [
    'Peru’s envoy, Ana Quispe, spoke. Her country, Quispe said, was prepared to deploy 500 troops.',
    ['per troops ready 500'],
  ],
  [
    'India and Nepal had offered to reinforce the mission with 400 and 250 soldiers.',
    ['ind troops willing 400', 'npl troops willing 250'],
  ],
  [
    'France alone promised 100 million euros. Germany pledged 96 million.',
    ['fra funding committed 100000000', 'deu funding committed 96000000'],
  ],
  ['States fighting Boko Haram and Al-Shabaab have pledged at least 700 troops.', []],
  ['Angola, exhausted by its own talks, will lend aircraft.', ['ago other planned']],
  [
    'The Development Bank of Ruritania (DBR) will lend $310m for a railway.',
    ['development-bank-of-ruritania funding planned 310000000'],
  ],
  ['Qatar renewed its grant of $60 million for salaries.', ['qat funding committed 60000000']],
  ['Qatar renewed its lease of the base.', []],
  ['The United Arab Emirates (UAE) has agreed to send 40 doctors.', ['are medical agreed 40']],
  ['The United Arab Emirates (UAE) on Monday contributed $50 million.', ['are funding committed 50000000']],
  ['Peru’s parliament approved the deployment of 900 police officers to Fiji.', ['per police committed 900']],
  ['Norway pledged 3 million Norwegian crowns.', ['nor funding committed 3000000']],
  ['Peru and Oman were reported to be offering soldiers.', ['per troops willing', 'omn troops willing']],
  [
    'Norway offers a field hospital and Sweden is offering 40 police officers.',
    ['nor medical willing', 'swe police willing 40'],
  ],
  ['The size of the Danish contingent in Chad will rise to 1,250 by May.', ['dnk troops planned 1250']],
  ['Prices say little. The Danish economy will rise to 1,250.', []],
  ['Norway has the second largest at 800 troops.', ['nor troops committed 800']],
  [
    'Peru, which has 310 soldiers there, is expected to boost its contingent by 700.',
    ['per troops planned 700'],
  ],
  ['Peru is expected to raise its contingent to 1,250.', ['per troops planned 1250']],
  [
    'Austria is the largest giver. It has agreed to post 1,800 soldiers and to take over a sector.',
    ['aut troops agreed 1800'],
  ],
  ['The storm hit Austria. It has agreed to send 1,800 soldiers.', []],
  [
    'Peru is sending 500 soldiers; Chile has pledged several hundred.',
    ['per troops agreed 500', 'chl troops committed'],
  ],
  [
    'The Danish-led division will include 1,150 Peruvian and 600 Fijian soldiers and 40 police officers from Mali.',
    ['per troops planned 1150', 'fji troops planned 600', 'mli police planned 40'],
  ],
  ['The list will include 1,150 Peruvian soldiers.', []],
  ['The African Union (AU) plans to add 3,000 troops to its force.', ['au troops planned 3000']],
  [
    'From Togo we will have a battalion, from ECOWAS we will have 900 troops.',
    ['tgo troops planned', 'ecowas troops planned 900'],
  ],
  ['Troops from Mali and Niger make up the mission.', ['mli troops committed', 'ner troops committed']],
])('commitmentExtractor(tools)(reading) reads who gives and how much: %s', (text, expected) => {
  expect(briefly(text)).toEqual(expected);
});

test.each([
  ['MINURSO is there. Chad will send 35 soldiers to the UN mission in Lebanon.', null],
  ['MINURSO is there. Chad will send 35 soldiers to the mission.', 'org-minurso'],
  ['Peru pledged 20 million euros. MINURSO is elsewhere.', null],
  ['MINURSO is there. Peru pledged 20 million euros for hospitals.', null],
])('commitmentExtractor(tools)(reading) names no other mission: %s', (text, mission) => {
  expect(extract(readText(text))[0]?.columns.mission_id).toBe(mission);
});

test.each([
  ['Togo gave its nod to the dispatch of 1,700 Ghanaian troops.', ['gha troops planned 1700']],
  ['About 500 Fijian soldiers will join the force in May.', ['fji troops planned 500']],
  ['About 500 soldiers will join the force in May.', []],
  [
    'Several hundred police officers from Peru and Fiji are set to be stationed in Lima.',
    ['per police planned', 'fji police planned'],
  ],
  [
    'Togo and Benin are slated to lend 1,300 and 1,150 soldiers to the force.',
    ['tgo troops planned 1300', 'ben troops planned 1150'],
  ],
  ['Ghana will lend the largest number of soldiers at 3,800.', ['gha troops planned 3800']],
])('commitmentExtractor(tools)(reading) reads whose they are where they stand: %s', (text, expected) => {
  expect(briefly(text)).toEqual(expected);
});

test.each([
  [
    'A number of states, like several others, met. Several nations, including Fiji, Mali and Oman, have pledged to lend troops.',
    ['fji troops committed', 'mli troops committed', 'omn troops committed'],
  ],
  ['Several nations, including Fiji and Mali, have met.', []],
  ['Fiji’s Prime Minister disclosed that her country is ready to send 40 soldiers.', ['fji troops ready 40']],
  [
    'Fijian President Ana Bru assured them that Suva “is ready and able” to send police.',
    ['fji police ready'],
  ],
  [
    'Fiji and Mali had both expressed their intention to lend soldiers.',
    ['fji troops planned', 'mli troops planned'],
  ],
  ['Fiji voiced on Monday its willingness to send observers.', ['fji observers willing']],
  ['Mali has likewise indicated readiness to send troops.', ['mli troops ready']],
  ['Fiji is seen as the likeliest candidate to supply soldiers.', ['fji troops proposed']],
  ['Fiji’s commitment is to send 40 nurses.', ['fji medical committed 40']],
  [
    'Of that, Fiji has provided $9 million, followed by the Bahamas ($6 million) and Mali ($3 million), and no one else.',
    ['fji funding committed 9000000', 'bhs funding committed 6000000', 'mli funding committed 3000000'],
  ],
])(
  'commitmentExtractor(tools)(reading) reads givers among others, and what is only intended: %s',
  (text, expected) => {
    expect(briefly(text)).toEqual(expected);
  },
);

test.each([
  ['Fiji will send a contingent of 90 police officers.', ['fji police planned 90']],
  ['Fiji will send a contingent of 90 soldiers.', ['fji troops planned 90']],
  ['Fiji has offered troops and police.', ['fji troops willing', 'fji police willing']],
  ['Fiji agreed to help the Malian police and soldiers.', []],
  ['Fiji is ready to help with 40 soldiers.', ['fji troops ready 40']],
])('commitmentExtractor(tools)(reading) tells who is sent from who is helped: %s', (text, expected) => {
  expect(briefly(text)).toEqual(expected);
});

test('commitmentExtractor(tools)(reading) takes the army of a state for no mission', () => {
  const [pledge] = extract(
    readText('Fiji pledged to provide the patrol with 40 soldiers from the Fiji Defence Force.'),
  );
  expect(pledge?.columns.mission_id).toBeNull();
});
