// Provisions: what a plan, a resolution, an accord or a proposal contains, one record an item; what is none.

import { describe, expect, test } from 'vitest';
import type { CodedRecord } from '../../scripts/record/coded-record.ts';
import { provisionExtractor } from '../../scripts/record/extractors/provisions.ts';
import { readText, type TextOptions, tools } from './read-text.ts';

const extract = provisionExtractor(tools);

const provisionsIn = (text: string, options: TextOptions = {}): CodedRecord<'provisions'>[] =>
  extract(readText(text, options));
const items = (text: string) => provisionsIn(text).map(({ columns: { item } }) => item);

describe('provisionExtractor(tools)(reading) reads what a document says', () => {
  test.each([
    [
      'The Security Council met. The resolution asks states to close the accounts of traders who break the embargo, smuggle gold or hide profits.',
      ['close the accounts of traders who break the embargo, smuggle gold or hide profits'],
    ],
    [
      'The plan calls for a withdrawal of troops, elections within a year and a new constitution.',
      ['withdrawal of troops', 'elections within a year', 'new constitution'],
    ],
    [
      'The Security Council met. The resolution demands that all parties lay down their arms, calls on Sudan to open its borders and requests a report within 30 days.',
      ['all parties lay down their arms', 'open its borders', 'report within 30 days'],
    ],
    [
      'The measures ban the sale of arms, cut the country’s banks off from loans and bar its airline from the airspace.',
      ['ban the sale of arms', 'cut the country’s banks off from loans', 'bar its airline from the airspace'],
    ],
    [
      'The Lima Accord calls on the two sides to publish the lists of detainees, train the local police, open a joint office, clear the roads of mines and withdraw heavy weapons.',
      [
        'publish the lists of detainees',
        'train the local police',
        'open a joint office',
        'clear the roads of mines',
        'withdraw heavy weapons',
      ],
    ],
    [
      'Under the Lima Accord, the two sides will register families, clear the roads of mines and exchange the remaining prisoners.',
      ['two sides will register families', 'clear the roads of mines', 'exchange the remaining prisoners'],
    ],
    [
      'The Security Council approved tighter rules. The krill resolution bans all sales of roe by Chile and most landings. It authorizes coastal states to board its trawlers.',
      ['bans all sales of roe by Chile and most landings', 'coastal states to board its trawlers'],
    ],
    [
      'The measure obliges ports to weigh the catch and bans night landings.',
      ['weigh the catch', 'bans night landings'],
    ],
    [
      'The resolution reads:\n“The Security Council,\n“Recalling its visit,\n“1.   Decides to extend the mandate until 1 June;\n“2. Also calls upon both parties to reopen the ferries;\n“3. Welcomes the visit.”',
      ['Decides to extend the mandate until 1 June', 'Also calls upon both parties to reopen the ferries'],
    ],
    ['The list is long.\n1. Calls on the parties were made.', []],
    [
      'The General Assembly on Monday adopted a resolution on Tuesday calling on Peru to end its ban on krill.',
      ['end its ban on krill'],
    ],
    ['The General Assembly met. The resolution called on Peru to open its ports.', ['open its ports']],
    ['The sides signed a peace agreement on Monday ending their long war.', []],
    [
      'The sanctions include a ban on roe, a fine and a list of ships.',
      ['ban on roe', 'fine', 'list of ships'],
    ],
    [
      'The accord provides for a ceasefire, the return of boats and a joint office.',
      ['ceasefire', 'return of boats', 'joint office'],
    ],
    ['The force, which has a mandate to guard herders, has 90 riders.', ['mandate to guard herders']],
    [
      'The Oman-drafted resolution would also forbid night flights over the strait.',
      ['forbid night flights over the strait'],
    ],
    [
      'The text urges "early" delivery of seed and free access for agencies seeking to help the herders.',
      ['"early" delivery of seed and free access for agencies seeking to help the herders'],
    ],
    [
      'The General Assembly adopted a resolution on krill. The resolution is not binding. It also asks states to put observers on ships and to share data.',
      ['put observers on ships', 'share data'],
    ],
  ])('%s', (text, expected) => {
    expect(items(text)).toEqual(expected);
  });
});

describe('provisionExtractor(tools)(reading) reads what a council does by its text', () => {
  test.each([
    [
      'The Security Council on Friday extended the mandate of its mission in Fiji until 30 September 2016.',
      ['extended the mandate of its mission in Fiji until 30 September 2016'],
    ],
    [
      'Last week the Security Council voted to impose a ban on roe and freeze the accounts of two shippers.',
      ['impose a ban on roe', 'freeze the accounts of two shippers'],
    ],
    [
      'The Security Council decided that the krill mission would be withdrawn by 30 June.',
      ['krill mission would be withdrawn by 30 June'],
    ],
    [
      'In the resolution, the council demanded that all fleets publish their routes and urged Fiji to count its whales.',
      ['all fleets publish their routes', 'count its whales'],
    ],
    [
      'The council adopted a resolution extending the ban on roe until July 31 and asking Fiji to open its ports.',
      ['extending the ban on roe until July 31', 'open its ports'],
    ],
    [
      'The Security Council extended the ban on roe until May by a vote of 9 to 4.',
      ['extended the ban on roe until May'],
    ],
    ['Fiji left the treaty establishing the court.', []],
    ['The text could undermine the talks on krill.', []],
    ['Fiji would send boats in the event of a resolution mandating it.', []],
    ['Under the accord, the mission would focus on mending nets.', ['mission would focus on mending nets']],
    ['The council met on a plan extending from Suva to Lautoka.', []],
    ['The Security Council extended its condolences to Fiji.', []],
    ['The Security Council voted to meet again in May.', []],
  ])('%s', (text, expected) => {
    expect(items(text)).toEqual(expected);
  });

  test('what a draft would do is proposed, what was adopted is planned', () => {
    const modality = (text: string) => provisionsIn(text).map(({ columns }) => columns.modality);
    expect(modality('The council adopted a resolution banning imports of roe.')).toEqual(['planned']);
    expect(modality('The council rejected a resolution banning imports of roe.')).toEqual(['proposed']);
    expect(modality('Fiji circulated a draft resolution banning imports of roe.')).toEqual(['proposed']);
  });

  test('what a council decides is named after it, unless it adopts resolutions', () => {
    const plan = (text: string) => provisionsIn(text).map(({ columns }) => columns.plan);
    expect(plan('The Security Council extended the ban on roe.')).toEqual([
      'decision of the UN Security Council',
    ]);
    expect(plan('The Security Council adopted a resolution. The council extended the ban on roe.')).toEqual([
      'resolution of the UN Security Council',
    ]);
  });
});

describe('provisionExtractor(tools)(reading) reads what parties agreed on', () => {
  test('a list is what was agreed, a single thing is an event', () => {
    expect(
      items(
        'In a final communique, the presidents of Chad and Niger agreed to share intelligence, to open their borders and to set up a court.',
      ),
    ).toEqual(['share intelligence', 'open their borders', 'set up a court']);
    expect(items('The ministers agreed to meet again in May.')).toEqual([]);
    expect(items('Chad and Niger agreed to send 500 troops and build a base.')).toEqual([]);
  });

  test('a paragraph goes on with the accord that led in', () => {
    const text =
      'Under the accord, the rebels will hand over their weapons. Some 640 prisoners will be exchanged and the border post is to reopen on March 1.';
    expect(items(text)).toEqual([
      'rebels will hand over their weapons',
      'Some 640 prisoners will be exchanged',
      'border post is to reopen on March 1',
    ]);
    expect(new Set(provisionsIn(text).map(({ columns: { plan } }) => plan))).toEqual(new Set(['accord']));
  });

  test('what a body would do by a text is in the text', () => {
    expect(
      items(
        'The Second Committee approved a draft on herders, by which the Assembly would extend the herd fund until May 2031. The Assembly would also call on Chad to open its wells.',
      ),
    ).toEqual(['extend the herd fund until May 2031', 'open its wells']);
    expect(
      items('The General Assembly met. The Assembly would also call on Chad to open its wells.'),
    ).toEqual([]);
  });

  test('a body is not what it is likened to, and a proposal is one for the body spoken of', () => {
    const text =
      'The Peace Council met in Oslo. Many argue that it could become a kind of spiritual Security Council. Such a body would operate all year. The proposal also includes a media center in Oslo.';
    const plans = provisionsIn(text).map(({ columns: { plan } }) => plan);
    expect(plans.length).toBeGreaterThan(0);
    expect(new Set(plans)).toEqual(new Set(['Peace Council']));
  });

  test('but not with what a person will do, nor in the next paragraph', () => {
    expect(
      items('Under the accord, the rebels will hand over their weapons. President Ana Bru will visit Chad.'),
    ).toHaveLength(1);
    expect(
      items('Under the accord, the rebels will hand over their weapons.\nElections will be held in May.'),
    ).toHaveLength(1);
  });
});

describe('provisionExtractor(tools)(reading) takes no', () => {
  test.each([
    ['effect of a plan', 'The plan could be a significant step for the region.'],
    ['question', 'Will the plan bring peace to the valleys?'],
    [
      'quoted call',
      'The resolution calls on all parties “to show full commitment to the peace process of the country”.',
    ],
    ['negated clause', 'The plan would not create a new army.'],
    [
      'programme of who speaks of it',
      'The council adopted a resolution. Oman insists its salt programme is intended to make bread.',
    ],
    [
      'prospect of persons',
      'The council adopted a resolution. Oman should hear the message, so they will return to the table, he said.',
    ],
    [
      'request of a person',
      'Envoy Ana Bru praised the resolution, but she urged states to exercise caution at sea.',
    ],
    [
      'judgement',
      'The force is thought vital for keeping the truce, under the terms of resolution 901 of the Security Council.',
    ],
    ['end of a task', 'The mission in Chad is small. Its mandate had once been due to expire in May.'],
    ['wish', 'Critics hope that the treaty will create jobs for everyone.'],
  ])('%s', (_, text) => {
    expect(items(text)).toEqual([]);
  });
});

describe('provisionExtractor(tools)(reading) keeps plans apart', () => {
  const plans = (text: string) =>
    provisionsIn(text).map(({ columns: { plan, item, modality } }) => `${plan} ${modality}: ${item}`);

  test('"the pact" is not the previous agreement', () => {
    expect(
      plans(
        'Peru approved the fisheries pact. Under the pact, ships may catch 260 tonnes, down from 287 under the previous agreement. The pact also bans bottom trawling.',
      ).at(-1),
    ).toBe('fisheries pact planned: bans bottom trawling');
  });

  test('what was done under an earlier one is no part of any', () => {
    expect(
      plans(
        'The draft accord provides for a joint fleet. Under an earlier arrangement, the three allies formed a task group.',
      ),
    ).toEqual(['draft accord planned: joint fleet']);
  });

  test('that a text is to be signed is not in it', () => {
    expect(plans('Ministers agreed on a mine accord. The accord is to be signed on July 8.')).toEqual([]);
  });

  test('a list that a plan proposes is proposed, and "it also calls for" goes on with it', () => {
    expect(
      plans(
        'The hotline plan proposes:\n- a permanent liaison office\n- a zone free of drills\n- visits by families\nIt also calls for a halt to broadcasts and a $45 million fund.',
      ),
    ).toEqual([
      'hotline plan proposed: permanent liaison office',
      'hotline plan proposed: zone free of drills',
      'hotline plan proposed: visits by families',
      'hotline plan planned: halt to broadcasts',
      'hotline plan planned: $45 million fund',
    ]);
  });
});

describe('provisionExtractor(tools)(reading) keeps lists and denials whole', () => {
  test.each([
    [
      'The declaration urges governments never to use schools as barracks.',
      ['never to use schools as barracks'],
    ],
    [
      'The declaration contains two commitments: to train 300 mediators by 2030, to open churches and to keep a register.',
      ['train 300 mediators by 2030', 'open churches', 'keep a register'],
    ],
    [
      'The plan provides for a local parliament, a regional budget, and Peruvian control over defence, foreign affairs and religion.',
      ['local parliament', 'regional budget', 'Peruvian control over defence, foreign affairs and religion'],
    ],
    [
      'The two leaders agreed on three measures: a youth committee, a cemetery board and a fund for churches.',
      ['youth committee', 'cemetery board', 'fund for churches'],
    ],
  ])('%s', (text, expected) => {
    expect(items(text)).toEqual(expected);
  });

  test('"its plan" below a heading is that of the country asked about', () => {
    const text =
      'The UN mission MINURSO has a mandate to keep the peace.\n# What does Morocco offer?\nIts plan provides for a local parliament and a budget.';
    expect(provisionsIn(text).map(({ columns }) => columns.plan)).toContain('plan of Morocco');
  });
});

test('provisionExtractor(tools)(reading) takes what is likely for no part of a plan', () => {
  const text =
    'This week my government did it. Latvia, with Lithuania and Estonia, announced that it intends to leave the Ottawa Convention, the treaty that bans anti-personnel mines. Poland is likely to follow, and Finland may be next.';
  expect(provisionsIn(text, { kind: 'opinion' })).toEqual([]);
});

test('provisionExtractor(tools)(reading) takes the terms that members serve for no text', () => {
  const text =
    'An amendment to delete the paragraph was rejected.\nThe new members take their seats in January, replacing Greece and Somalia, whose terms ended in 2026, and will sit beside Bahrain and Latvia.';
  expect(items(text)).toEqual([]);
});

describe('provisionExtractor(tools)(reading) reads what a council asks for in its resolutions', () => {
  const met = 'The Human Rights Council adopted two resolutions this morning. ';

  test.each([
    [
      'It requested the expert on salt to draft and publish a list of mines, and to visit Peru.',
      ['draft and publish a list of mines', 'visit Peru'],
    ],
    [
      'It also extended the mandate of the envoy. It also urged Fiji to open its ports.',
      ['extended the mandate of the envoy', 'open its ports'],
    ],
    [
      'The mandate of the expert on debt was extended for three years, without a vote.',
      ['mandate of the expert on debt was extended for three years'],
    ],
  ])('%s', (text, expected) => {
    expect(items(met + text)).toEqual(expected);
  });

  test('the resolution is of the body that asks, not of the one that is told', () => {
    const text = `${met}The Council requested the envoy to report to the General Assembly.`;
    expect(provisionsIn(text).map(({ columns }) => columns.plan)).toEqual([
      'resolution of the UN Human Rights Council',
    ]);
  });

  test('what "it" asks that is no council is in no resolution', () => {
    expect(items(`${met}\nPeru closed a port. It urged Fiji to open another.`)).toEqual([]);
  });
});

describe('provisionExtractor(tools)(reading) reads documents that are told of in the past', () => {
  test.each([
    [
      'The final communique urged Chile to open its prisons and called for a court to try the guards.',
      ['open its prisons', 'court to try the guards'],
    ],
    ['The ministry said the summit communique demanded a halt to the raids.', ['halt to the raids']],
    ['Monday’s accord requires both armies to leave the bridge.', ['leave the bridge']],
    [
      'The accord, seen by reporters, says both armies must leave the bridge.',
      ['both armies must leave the bridge'],
    ],
    ['The accord says the bridge is old.', []],
    [
      'The declaration outlines a commitment to free trade on the lake.',
      ['commitment to free trade on the lake'],
    ],
    ['The declaration is meant as a first step.', []],
    ['The plan is new. If Peru turns it down, it will show who lied.', []],
    [
      'The Security Council passed a resolution introduced by Fiji to send 900 police and 40 boats to Chad to guard an accord reached in May.',
      ['send 900 police and 40 boats to Chad to guard an accord reached in May'],
    ],
    ['The Security Council passed a resolution to form a force.', []],
  ])('%s', (text, expected) => {
    expect(items(text)).toEqual(expected);
  });
});
