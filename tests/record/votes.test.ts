// Votes: counts, members, outcome and the name of what was voted on, each rule by the sentence it is for.

import { describe, expect, test } from 'vitest';
import type { CodedRecord } from '../../scripts/record/coded-record.ts';
import { voteExtractor } from '../../scripts/record/extractors/votes.ts';
import { readText, tools } from './read-text.ts';

const extract = voteExtractor(tools);

type Vote = CodedRecord<'votes'>;

const votesIn = (text: string, published: string | null = null): Vote[] =>
  extract(readText(text, { published })).filter((record): record is Vote => record.table === 'votes');

const positionsIn = (text: string): string[] =>
  extract(readText(text)).flatMap((record) =>
    record.table === 'vote_positions'
      ? [`${record.columns.actor_id.replace('country-', '')} ${record.columns.position}`]
      : [],
  );

/** "unga 156-7-6 adopted": `?` for a count that nothing says. */
const brief = ({ columns }: Vote): string =>
  [
    columns.body_id.replace('org-', ''),
    [columns.in_favour, columns.against, columns.abstentions].map((count) => count ?? '?').join('-'),
    columns.result ?? '?',
  ].join(' ');

describe('voteExtractor(tools)(reading) reads who voted as newspapers tell it', () => {
  const told =
    'The vote in the 193-nation General Assembly on the text on dams was 121-6, with nine abstentions.';

  test.each([
    [
      'The six states voting against the draft were Chad, Mali, Fiji, Peru, Oman and Benin.',
      'tcd mli fji per omn ben',
    ],
    ['Chad also voted “no,” along with Mali, the Solomon Islands and Fiji.', 'tcd mli slb fji'],
    ['However, Peru, Chad’s closest ally, voted "no" after its envoy warned of floods.', 'per'],
    [
      'Peru, which vetoed a Security Council draft that would have closed the dams, voted against it along with Chad and Mali.',
      'per tcd mli',
    ],
  ])('%s', (text, against) => {
    const expected = against.split(' ').map((code) => `${code} no`);
    expect(positionsIn(`${told} ${text}`).toSorted()).toEqual(expected.toSorted());
    // Other paragraphs between them, where no other vote is told.
    expect(positionsIn(`${told}\nIt rained.\nIt snowed.\n${text}`).toSorted()).toEqual(expected.toSorted());
    expect(votesIn(`${told} ${text}`).map(brief)).toEqual([expect.stringContaining('unga 121-6-9')]);
  });

  test('far from the counts, a vote of another day is another', () => {
    expect(positionsIn(`${told}\nIt rained.\nIt snowed.\nIn 2003 Peru voted “no”.`)).toEqual([]);
  });

  test('an earlier veto of who voted against it rejects nothing now', () => {
    const text =
      'The General Assembly approved the text on dams. The vote was 121 in favor and 4 opposed. Peru, which vetoed a Security Council draft, voted against it.';
    expect(votesIn(text).map(brief)).toEqual(['unga 121-4-? adopted']);
  });

  test('what a mission is known as is no part of what was voted on', () => {
    const text =
      'The Security Council voted unanimously to extend the mandate of the patrol in Chad, known as PIC, for a year.';
    expect(votesIn(text).map(({ columns }) => columns.resolution)).toEqual([
      'decision to extend the mandate of the patrol in Chad',
    ]);
  });

  test('the end of a mandate is no part of what was voted on', () => {
    const text =
      'In a unanimous vote the Security Council extended the mandate of its patrol in Chad until 1 June 2007.';
    expect(votesIn(text).map(({ columns }) => columns.resolution)).toEqual(['mandate of its patrol in Chad']);
  });

  test('a unanimous vote that somebody hoped for is none', () => {
    const text =
      'The Security Council voted to authorise a force for Chad.\nPeru had wanted a unanimous vote, but Fiji and Mali abstained over a clause on whales.';
    expect(votesIn(text).map(brief)).toEqual(['unsc ?-?-? adopted']);
    expect(positionsIn(text)).toEqual(['fji abstain', 'mli abstain']);
  });
});

describe('voteExtractor(tools)(reading) reads counts', () => {
  test.each([
    [
      'The Security Council extended the mandate of its mission in Chad, and the resolution was supported by 11 countries. There were no votes against, while Peru, Gabon, Kenya and Fiji abstained from voting.',
      'unsc 11-0-4 adopted',
    ],
    ['The UN security council has unanimously approved a force for Chad.', 'unsc ?-?-? adopted'],
    [
      'The UN Security Council met on Monday, unanimously authorizing a force for Chad.',
      'unsc ?-?-? adopted',
    ],
    ['Eleven UN Security Council (UNSC) members voted for a text on dams.', 'unsc 11-?-? ?'],
    [
      'The General Assembly adopted the text on ferries by a recorded vote of 156 in favour to 7 against (Greece, Malta), with 6 abstentions (Cyprus, Japan).',
      'unga 156-7-6 adopted',
    ],
    [
      'The UN Human Rights Council approved a resolution on Thursday urging its members to impose visa bans, by 26 votes to one, with seven abstentions.',
      'unhrc 26-1-7 adopted',
    ],
    [
      'The International Court of Justice ruled on islands. By 13 votes to two, the 15 judges found that a paper, which Gabon said had been signed in 1974, was no treaty.',
      'icj 13-2-? ?',
    ],
    [
      'Adopting resolution 2659 by 12 in favour to none against, with 3 abstentions (China, Gabon, Chad), the Security Council decided to stay.',
      'unsc 12-0-3 adopted',
    ],
    [
      'The African Union on Friday failed to secure the votes to pass a resolution on ferries. Thirty states voted in favour, but nine abstained. Chad’s National Electoral Council had named a winner.',
      'au 30-?-9 rejected',
    ],
    [
      'The UN Human Rights Council adopted a resolution on Belarus by 21 votes to 6, with 20 abstentions.',
      'unhrc 21-6-20 adopted',
    ],
    [
      'The UN Security Council extended the mission; the text passed with 14 votes in favor and none against.',
      'unsc 14-0-? adopted',
    ],
    [
      'The UN General Assembly voted 143-9 on Friday to grant Palestine new rights, with 25 abstentions.',
      'unga 143-9-25 adopted',
    ],
    ["Israel's Knesset passed the budget bill 66-52 after an all-night debate.", 'knesset 66-52-? adopted'],
    ["Britain's House of Commons voted 311 to 202 against the deal.", 'house-of-commons 202-311-? rejected'],
    [
      'The UN Security Council met on Haiti. The draft failed: it received 13 votes in favour, one against (United States) and one abstention (United Kingdom).',
      'unsc 13-1-1 rejected',
    ],
    [
      'The UN Security Council failed to adopt the text on Yemen: five in favour, six against and four abstentions.',
      'unsc 5-6-4 rejected',
    ],
    [
      'The General Assembly met. An amendment that would have cut the budget was rejected by 71 votes to 38, with 52 abstentions.',
      'unga 38-71-52 rejected',
    ],
    [
      'The Senate of Chad met. A motion to shelve the bill was defeated 50-41.',
      'senate-of-chad 41-50-? rejected',
    ],
    [
      'The General Assembly adopted the text on fish with 127 countries voting in favour, 9 against and 41 abstaining.',
      'unga 127-9-41 adopted',
    ],
    [
      'The European Parliament voted. The amendment on quotas passed 340 to 265.',
      'european-parliament 340-265-? adopted',
    ],
    [
      'The Security Council rejected a Russian draft by 4 votes to 9 with 2 abstentions.',
      'unsc 4-9-2 rejected',
    ],
    ['The Knesset voted 54 to 38 late on Thursday to pass the reform.', 'knesset 54-38-? adopted'],
    ['The General Assembly voted again. Paragraph 4 was retained by 79 votes to 33.', 'unga 79-33-? adopted'],
    ["Georgia's parliament voted 84 to 4 on Tuesday to override a veto.", 'parliament-geo 84-4-? adopted'],
    [
      'The UN General Assembly approved a resolution on outer space by 160 votes to none, with 10 abstentions.',
      'unga 160-0-10 adopted',
    ],
  ])('%s', (text, expected) => {
    expect(votesIn(text).map(brief)).toEqual([expected]);
  });
});

describe('voteExtractor(tools)(reading) computes a count only from words that are there', () => {
  test('members named are a count where the text says they are all', () => {
    const [vote] = votesIn(
      'Thirteen members of the UN Security Council supported the resolution, with only Russia and China abstaining.',
    );
    expect(vote?.columns).toMatchObject({ in_favour: 13, against: null, abstentions: 2 });
    expect(vote?.derived).toEqual(['abstentions']);
  });

  test('members named are a count where they make up the membership', () => {
    const [vote] = votesIn(
      'Fourteen of the 15 members of the UN Security Council had backed the draft. It failed because Russia, a permanent member, voted against it.',
    );
    expect(vote?.columns).toMatchObject({
      in_favour: 14,
      against: 1,
      abstentions: 0,
      total_members: 15,
      result: 'rejected',
    });
    expect(vote?.derived).toEqual(['against', 'abstentions', 'not_voting']);
  });

  test('members named as examples are no count', () => {
    const [vote] = votesIn(
      'The UN General Assembly adopted the resolution with 120 votes in favour. Countries such as Fiji voted against.',
    );
    expect(vote?.columns).toMatchObject({ in_favour: 120, against: null });
  });

  test('"unanimously" is a count only where the membership is printed', () => {
    const counts = (text: string) => votesIn(text).map(brief);
    expect(counts('The UN Security Council unanimously adopted a resolution on Chad.')).toEqual([
      'unsc ?-?-? adopted',
    ]);
    expect(counts('The 15-member UN Security Council unanimously adopted a resolution on Chad.')).toEqual([
      'unsc 15-0-0 adopted',
    ]);
  });

  test('the membership an article prints is the one published', () => {
    const [vote] = votesIn(
      'The vote in the 11-nation Security Council came late. The Security Council adopted the resolution with nine votes in favour and two abstentions.',
    );
    expect(vote?.columns.total_members).toBe(11);
  });
});

describe('voteExtractor(tools)(reading) tells votes apart', () => {
  test('a resolution and an amendment of one body are two votes with two ids', () => {
    const votes = votesIn(
      [
        'The General Assembly adopted a resolution on the safety of passengers at sea by a vote of 156 in favour to 7 against.',
        'Earlier, by a vote of 41 in favour to 88 against, with 30 abstentions, the Assembly rejected an amendment that would have deleted paragraph 7.',
      ].join('\n'),
    );
    expect(votes.map(brief)).toEqual(['unga 156-7-? adopted', 'unga 41-88-30 rejected']);
    expect(votes.map(({ key }) => key)).toEqual([
      'unga-safety-passengers',
      'unga-amendment-deleted-paragraph',
    ]);
  });

  test('sentences about one vote are one vote', () => {
    const text =
      'In the United Nations General Assembly 142 of 193 member states voted in favour of the resolution on water. Israel opposed it. Another 12 countries abstained.';
    expect(votesIn(text).map(brief)).toEqual(['unga 142-?-12 ?']);
  });

  test('the same counts told again are the same vote', () => {
    const text = [
      'The UN General Assembly passed the resolution on ships by 140 votes to 3 on Monday.',
      'Diplomats were pleased with the outcome, and several said so in the corridors.',
      'Nobody had expected it a year ago, when talks on the matter had stalled in Geneva.',
      'The resolution on ships, with 140 votes in favour, is not binding.',
    ].join('\n');
    expect(votesIn(text)).toHaveLength(1);
  });
});

describe('voteExtractor(tools)(reading) names what was voted on', () => {
  test.each([
    [
      'The UN General Assembly voted on the New York Declaration; 142 countries voted in favour of the resolution endorsing the Declaration.',
      'resolution endorsing the New York Declaration',
    ],
    [
      'The UN Security Council unanimously adopted resolution 2719 on the financing of peace operations.',
      'resolution 2719 on the financing of peace operations',
    ],
    [
      'The UN Security Council voted on Friday to extend the mission in Chad, with 14 votes in favour.',
      'decision to extend the mission in Chad',
    ],
    [
      'The UN General Assembly voted 101 to 9 on Friday to admit Chad as a member, with 41 countries abstaining.',
      'decision to admit Chad as a member',
    ],
    [
      'The force was authorized by UN Security Council resolution 2719, which was adopted unanimously on 3 May 2001.',
      'resolution 2719',
    ],
    [
      'The UN Security Council rejected a rival draft, sponsored by Togo and Guatemala, with 9 votes against.',
      'rival draft, sponsored by Togo and Guatemala',
    ],
    [
      'The UN Security Council extended the mandate of its force in Chad by six months, the text was backed by 12 members.\nIt calls for respect of the peace agreement.',
      'mandate of its force in Chad by six months',
    ],
  ])('%s', (text, expected) => {
    expect(votesIn(text).map(({ columns }) => columns.resolution)).toEqual([expected]);
  });
});

describe('voteExtractor(tools)(reading) keeps two votes of an article apart', () => {
  test('what is said of another vote does not name this one', () => {
    const text =
      'The European Parliament approved the fisheries pact by 388 votes in favour, 201 against and 47 abstentions.\nIt first voted down a motion by the Greens to send the text back, by 412 votes to 190 with 22 abstentions.';
    expect(votesIn(text).map(({ columns }) => columns.resolution)).toEqual([
      'fisheries pact',
      'motion by the Greens to send the text back',
    ]);
  });

  test('a body that "had approved" before did not vote now', () => {
    const text =
      "Colombia's Senate voted 54 to 38 to pass the bill.\nThe House of Representatives had approved the bill by 86 votes to 32. A motion to shelve it was defeated 50-41.";
    expect(votesIn(text).map(brief)).toEqual([
      'senate-col 54-38-? adopted',
      'house-of-representatives 86-32-? adopted',
      'senate-col 41-50-? rejected',
    ]);
  });

  test('after last year’s text, "voted in favour" is of this year’s', () => {
    const text =
      'The General Assembly adopted the text on reefs by 96 votes to 21.\nLast year’s text was approved 88-26 with 61 abstentions.\nJapan, in an explanation of vote, said it had voted in favour although it had doubts.';
    const records = extract(readText(text));
    const [vote] = records.filter((record) => record.table === 'votes');
    const [position] = records.filter((record) => record.table === 'vote_positions');
    expect(position?.columns).toMatchObject({
      actor_id: 'country-jpn',
      vote_id: `vote-${vote?.key}`,
      position: 'yes',
    });
  });
});

describe('voteExtractor(tools)(reading) codes positions', () => {
  test('some that stand before "and most other members", and a day between name and verb', () => {
    expect(
      positionsIn(
        'The General Assembly adopted the text by 100 votes to 3. Russia on Wednesday voted against it. France, Spain and most other European Union members abstained too, while Belgium voted yes.',
      ),
    ).toEqual(['rus no', 'bel yes', 'fra abstain', 'esp abstain']);
  });

  test('members in brackets, and those after "including"', () => {
    expect(
      positionsIn(
        'The General Assembly adopted the text by 100 votes in favour to 3 against (Greece, Malta, Palau), with four abstentions, including Chad.',
      ),
    ).toEqual(['grc no', 'mlt no', 'plw no', 'tcd abstain']);
  });

  test('on this text, not on an earlier one', () => {
    expect(
      positionsIn(
        'The General Assembly adopted the text by 30 votes to 10, though Egypt had voted against an earlier draft. Chad had voted against the text.',
      ),
    ).toEqual(['tcd no']);
  });

  test('lists of a press release', () => {
    const text =
      'The General Assembly adopted the resolution on whales. 3 countries voted in favour, one against and two abstained.\nIn favour: Fiji, Tonga, Kenya.\nAgainst: Norway.\nAbstaining: Chad, Mali.';
    expect(positionsIn(text)).toEqual([
      'fji yes',
      'ton yes',
      'ken yes',
      'nor no',
      'tcd abstain',
      'mli abstain',
    ]);
  });

  test('some of those that voted', () => {
    const text =
      'The General Assembly adopted the text on whales by 100 votes to 9. Among the states that voted in favour of saving them are Norway, Fiji and Chad.';
    expect(positionsIn(text)).toEqual(['nor yes', 'fji yes', 'tcd yes']);
  });

  test('some of a side: "were among those that"', () => {
    const text =
      'The General Assembly adopted the text on whales by 100 votes to 9. Norway, Fiji and Chad were among those that voted against it, and Mali was among the five states that abstained.';
    expect(positionsIn(text)).toEqual(['nor no', 'fji no', 'tcd no', 'mli abstain']);
  });

  test('one that vetoes votes against', () => {
    const text =
      'Russia vetoed a UN Security Council resolution on Mali. Thirteen members voted in favour while China abstained.';
    expect(positionsIn(text)).toEqual(['rus no', 'chn abstain']);
  });
});

describe('voteExtractor(tools)(reading) reads positions told apart from the counts', () => {
  const counts =
    'The Security Council adopted the text by 10 votes to 2, with 3 abstentions.\nNobody spoke of rain.\n';

  test('of the only vote, when as many are named as it has', () => {
    expect(positionsIn(`${counts}Voting against were Russia and China.`)).toEqual(['rus no', 'chn no']);
    expect(positionsIn(`${counts}Voting against was Russia.`)).toEqual([]);
  });

  test('"as did", "did not vote"', () => {
    expect(
      positionsIn(
        'The General Assembly adopted the text by 142 votes to 10. France backed it, as did Peru and Chile; Chad did not vote.',
      ).toSorted(),
    ).toEqual(['chl yes', 'fra yes', 'per yes', 'tcd absent']);
  });
});

test('voteExtractor(tools)(reading) puts no vote of deputies elsewhere into a body named before', () => {
  expect(
    votesIn('Peru’s Senate met.\nIn N’Djamena, 64 deputies voted for the bill, 19 voted against.'),
  ).toEqual([]);
});

describe('voteExtractor(tools)(reading) reads what a member says of its own vote', () => {
  test.each([
    ["India's representative said his country had abstained.", 'ind abstain'],
    ["India's envoy, Ana Bru, said her delegation had voted against.", 'ind no'],
    ['India was unhappy, and Ambassador Ana Bru of India said her country had abstained.', 'ind abstain'],
    ['Chad voted for the text; so did India.', 'ind yes'],
    ['Chad abstained; so did India.', 'ind abstain'],
    ["India's envoy, Ana Bru, said after the vote that Delhi had supported the text.", 'ind yes'],
  ])('%s', (told, expected) => {
    expect(positionsIn(`The General Assembly adopted the text by 142 votes to 10. ${told}`)).toContain(
      expected,
    );
  });

  test('a mandate that was extended was adopted', () => {
    expect(
      votesIn('The UN Security Council extended the mandate of the force by a vote of 15 to none.').map(
        brief,
      ),
    ).toEqual(['unsc 15-0-? adopted']);
  });

  test('"Had China voted against" is no vote of China', () => {
    expect(
      positionsIn(
        'The General Assembly adopted the text by 142 votes to 10. Had China voted against, it would have been alone.',
      ),
    ).toEqual([]);
  });

  test('who was elected to another body did not vote there', () => {
    const text =
      'The General Assembly met on Friday. It elected Malta to the Peacebuilding Commission. An amendment was defeated by 88 votes to 29.';
    expect(votesIn(text).map(brief)).toEqual(['unga 29-88-? rejected']);
  });
});

describe('voteExtractor(tools)(reading) finds no vote', () => {
  test.each([
    'In 2007 Belarus lost a race for the Human Rights Council to Bosnia by 72 votes to 112.',
    'Peru won the seat on the Human Rights Council by 99 votes to 80.',
  ])('where one is chosen among several: %s', (text) => {
    expect(votesIn(text)).toEqual([]);
  });

  test.each([
    'The Peace and Security Council of the African Union endorsed the plan of the Southern Force and authorised the deployment of 4,500 uniformed personnel for an initial period of a year.',
    'The UN Security Council will vote on Friday on a draft resolution. Diplomats expect 14 votes in favour.',
    'Some 62 percent voted in favour and 38 percent against in the referendum.',
    'The team won 3-1. The UN Security Council did not meet.',
    'The UN Security Council heard that 12 soldiers had been killed and nine were against returning.',
    'Kenya opposes the plan, and the UN Security Council knows it.',
    'The talks ran from 10-14 May. The General Assembly debated a budget of 3 million dollars.',
  ])('%s', (text) => {
    expect(votesIn(text)).toEqual([]);
  });
});

test('voteExtractor(tools)(reading) reads a hostile sentence in linear time', () => {
  const names = Array.from({ length: 3000 }, () => 'Chad').join(', ');
  const text = `The General Assembly voted ${names} and 5 to 6 against (${'Mali and '.repeat(2000)}`;
  const started = performance.now();
  votesIn(text);
  expect(performance.now() - started).toBeLessThan(4000);
});

describe('voteExtractor(tools)(reading) reads votes as wires and meeting records print them', () => {
  test.each([
    ['The U.N. Security Council authorized the force on Sept. 3 in a 15-0 vote.', 'unsc 15-0-? adopted'],
    [
      'The General Assembly voted 142-10 with 12 abstentions to condemn the blockade of Cuba.',
      'unga 142-10-12 adopted',
    ],
    [
      'The House of Commons rejected the agreement by 432 votes to 202.',
      'house-of-commons 202-432-? rejected',
    ],
    [
      'The European Parliament voted 560 to 43 in favour of the accord, with 31 abstentions.',
      'european-parliament 560-43-31 adopted',
    ],
    ['The U.S. Senate ratified the treaty 71-26 on Wednesday.', 'us-senate 71-26-? adopted'],
    [
      'The Security Council rejected a Russian draft. Four countries -- China, Russia, Bolivia and Cuba -- voted in favor, six voted against and five abstained.',
      'unsc 4-6-5 rejected',
    ],
    [
      'The General Assembly suspended Libya from the Human Rights Council. The vote was 93-24 with 58 countries abstaining.',
      'unga 93-24-58 ?',
    ],
    [
      "The International Atomic Energy Agency's 35-nation board voted 27-3 to report Iran to the Security Council.",
      'iaea 27-3-? adopted',
    ],
    [
      'The draft on Syria was vetoed by Russia and China. It received 13 votes in favour in the 15-member Security Council.',
      'unsc 13-2-0 rejected',
    ],
  ])('%s', (text, expected) => {
    expect(votesIn(text).map(brief)).toEqual([expected]);
  });

  test.each([
    [
      'The General Assembly adopted the text by 134 votes to 3, with 18 abstentions. Japan, Chad and Mali were among those abstaining.',
      ['jpn abstain', 'tcd abstain', 'mli abstain'],
    ],
    [
      'The General Assembly adopted the text by 134 votes to 3, with 18 abstentions. Voting against were Palau and Fiji.',
      ['plw no', 'fji no'],
    ],
    [
      'The General Assembly adopted the text by 97 votes to 4. Peru, which had opposed last year’s text, voted yes.',
      ['per yes'],
    ],
    [
      'The Security Council rejected the text by 2 in favour (China, Gabon) to 3 against (Albania, France, Norway), with 10 abstentions.',
      ['chn yes', 'gab yes', 'alb no', 'fra no', 'nor no'],
    ],
  ])('%s', (text, expected) => {
    expect(positionsIn(text).toSorted()).toEqual([...expected].toSorted());
  });

  test('numbers that are joined by a dash are no vote where nobody votes', () => {
    expect(votesIn('Peru beat Chile 3-0 in Lima. The Security Council meets on Monday.')).toEqual([]);
  });
});

describe('voteExtractor(tools)(reading) reads what a council extended', () => {
  const year =
    'The UN Security Council renewed the mandate of its mission in Chad for a year; the draft was backed by 12 members.';
  test.each([
    [
      `${year}\nThe members that voted in favor of the longer stay were Algeria, Japan and Malta.\nThere were no votes against; Gabon, Ghana and Brazil abstained.`,
      'unsc 12-0-3 adopted',
      ['bra abstain', 'dza yes', 'gab abstain', 'gha abstain', 'jpn yes', 'mlt yes'],
    ],
    [
      'On Monday the UN Security Council renewed the mandate of its force in Chad.\nDiplomats said that Gabon and Ghana abstained from the vote.',
      'unsc ?-?-? adopted',
      ['gab abstain', 'gha abstain'],
    ],
    [
      'Chad peacekeeping mission extended\nThe UN Security Council voted unanimously to keep the 4,200-member UN peacekeeping mission in Chad.',
      'unsc ?-?-? adopted',
      [],
    ],
  ])('%s', (text, expected, positions) => {
    expect(votesIn(text).map(brief)).toEqual([expected]);
    expect(positionsIn(text).toSorted()).toEqual(positions);
  });

  test('no vote is told where nobody is said to have voted', () => {
    expect(votesIn('The UN Security Council renewed the mandate of its mission in Chad.')).toEqual([]);
  });

  test('the day a mandate ends is not that of the vote', () => {
    const [vote] = votesIn(
      'Twelve of the 15 members of the UN Security Council voted to extend the mandate until 15 March 2024.',
      '2023-03-16',
    );
    expect(vote?.columns.date).toBeNull();
  });
});

describe('voteExtractor(tools)(reading) reads lists of members as newspapers print them', () => {
  const text =
    'The UN General Assembly passed a resolution on Chad. Some 90 states voted in favor of it, 4 countries voted against, while 3 others abstained.';
  test.each([
    [
      `${text}\nThe 4 countries that voted against the text include Benin, Togo and Fiji. Six NATO members voted in favor.\nThe following countries abstained: Peru, Chile and Nepal.`,
      'unga 90-4-3 adopted',
      ['ben no', 'chl abstain', 'fji no', 'npl abstain', 'per abstain', 'tgo no'],
    ],
    [
      '71 members of the UN General Assembly (out of 193), including Togo, voted in favor of the ban. Just two states joined Chad in voting against it: Benin and Fiji. 30 countries abstained, including Peru.',
      'unga 71-3-30 ?',
      ['ben no', 'fji no', 'per abstain', 'tcd no', 'tgo yes'],
    ],
  ])('%s', (text, expected, positions) => {
    expect(votesIn(text).map(brief)).toEqual([expected]);
    expect(positionsIn(text).toSorted()).toEqual(positions);
  });

  test('the day of the meeting is that of its vote', () => {
    const [vote] = votesIn(
      'At its resumed special session on 13 November 1997, the General Assembly condemned the blockade.\nIt did so by adopting a resolution by a vote of 61 in favour to 3 against.',
    );
    expect(vote?.columns.date).toBe('1997-11-13');
  });
});

describe('voteExtractor(tools)(reading) names and dates what was voted on', () => {
  test.each([
    [
      'The Security Council today extended the mandate of the mission.\nAdopting resolution 2659 (2022) by a vote of 12 in favour to none against, with 3 abstentions, the Council decided to stay.',
      'resolution 2659',
      '2022-11-14',
    ],
    [
      'The ministers praised the decision to host the summit.\nThey stood by resolution 73/295 of the General Assembly, adopted on 22 May 2019 by 116 votes to 6.',
      'resolution 73/295',
      '2019-05-22',
    ],
    [
      'The General Assembly ruled. By 13 votes to two, it found that a paper, which Gabon signed in 1974, has the force of law.',
      'resolution',
      null,
    ],
  ])('%s', (text, resolution, date) => {
    const [vote] = votesIn(text, '2022-11-14');
    expect(vote?.columns.resolution).toBe(resolution);
    expect(vote?.columns.date).toBe(date);
  });
});

describe('voteExtractor(tools)(reading) tells what a vote had to reach, and what is no vote on a text', () => {
  test.each([
    [
      'The Riigikogu failed to override the veto. Of the 90 members present, 41 voted to override and 35 voted against, with 6 abstaining; a majority of three fifths, 54 votes, was needed. The Riigikogu had passed the bill by 50 votes to 30.',
      'rejected',
    ],
    [
      'The Riigikogu voted on a bill on ports on Friday. It got 61 votes in favour and 35 against; 54 votes were required.',
      'adopted',
    ],
  ])('%s', (text, result) => {
    expect(votesIn(text)[0]?.columns.result).toBe(result);
  });

  test('a round in which one leads decides nothing', () => {
    expect(
      votesIn('The General Assembly met on Friday. In the first round Ana Bru had led by 13 votes to 11.'),
    ).toEqual([]);
  });

  test('a chamber that is not listed lends its vote to no other', () => {
    const passed = 'The Riigikogu passed the bill by 50 votes to 30.';
    expect(votesIn(`${passed} The Senate approved it a week later, 61-33.`).map(brief)).toEqual([
      brief(votesIn(passed)[0] as Vote),
    ]);
  });

  test('what a speaker calls it is not its name, and another count ends it', () => {
    const [quoted] = votesIn(
      'The Security Council voted on a draft on Friday, with 13 votes to one. “We blocked a text that cannot name the guilty,” said Ana Bru, the envoy.',
    );
    expect(quoted?.columns.resolution).toBe('draft');
    const [counted] = votesIn('The Riigikogu met. 241 members voted to lift the ban and 205 voted against.');
    expect(counted?.columns.resolution).toBe('decision to lift the ban');
  });
});

test('voteExtractor(tools)(reading) reads members behind a colon, and the day of the only vote further up', () => {
  const text =
    'The UN Security Council voted on Tuesday to ban salt from Fiji.\nPeru would like to lift the ban.\nThe vote was 12 to 0, with three abstentions: Chad, Mali and Oman.';
  expect(votesIn(text, '2023-03-10').map(({ columns: { date } }) => date)).toEqual(['2023-03-07']);
  expect(positionsIn(text)).toEqual(['tcd abstain', 'mli abstain', 'omn abstain']);
});

test.each([
  ['a draft on herders, by which the fund would pay until 2031', 'draft on herders'],
  [
    'a text proposed by Oman in the name of nine states, called for a halt',
    'text proposed by Oman in the name of nine states',
  ],
])('voteExtractor(tools)(reading) ends the name of a text where a clause begins: %s', (words, name) => {
  const [vote] = votesIn(`The General Assembly approved, by a vote of 81 in favour to 1 against, ${words}.`);
  expect(vote?.columns.resolution).toBe(name);
});

test('voteExtractor(tools)(reading) takes "all 15 voted in favour" below a unanimous vote for the same vote', () => {
  const text =
    'The UN Security Council unanimously renewed a ban on salt from Fiji on Wednesday.\nAll 15 members of the council voted in favour of the resolution, which was drafted by Oman.';
  expect(votesIn(text, '2023-03-10').map(brief)).toEqual(['unsc 15-0-0 adopted']);
});

test('voteExtractor(tools)(reading) reads "the 12 to 2 vote"', () => {
  const text =
    'Envoy Ana Bru said the 12 to 2 vote, with one abstention, by the UN Security Council was a message to Fiji.';
  expect(votesIn(text).map(brief)).toEqual(['unsc 12-2-1 ?']);
});

describe('voteExtractor(tools)(reading) reads counts and members told in one breath', () => {
  const assembly = 'The UN General Assembly adopted a resolution on krill.';
  test.each([
    [
      'It was backed by 96 states including Fiji, while only four states, among them Peru and Chad, opposed it. Oman, Mali and 20 other countries abstained.',
      'unga 96-4-22 adopted',
      ['fji yes', 'per no', 'tcd no', 'omn abstain', 'mli abstain'],
    ],
    [
      'The resolution was supported by 96 states including Fiji and Peru.',
      'unga 96-?-? adopted',
      ['fji yes', 'per yes'],
    ],
    [
      'The non-binding text received the support of 96 votes. Chad, Mali, and seven others voted against it.',
      'unga 96-9-? adopted',
      ['tcd no', 'mli no'],
    ],
    [
      'Some 96 countries voted in favour of the document, including Fiji. Ten countries, including Peru and Chad, expressed their opposition. 12 states abstained from voting, including Oman.',
      'unga 96-10-12 adopted',
      ['fji yes', 'per no', 'tcd no', 'omn abstain'],
    ],
    [
      'Members voted down two amendments on whales, with 96 supporting the draft, 10 against and 12 abstaining.',
      'unga 96-10-12 adopted',
      [],
    ],
    [
      'It passed with 96 votes. The members that voted "No" are Peru, Chad and Mali.',
      'unga 96-?-? adopted',
      ['per no', 'tcd no', 'mli no'],
    ],
    [
      'Fiji was one of 96 countries that voted for the text, and four opposed it. Peru and Chad joined Oman in voting no.',
      'unga 96-4-? adopted',
      ['fji yes', 'per no', 'tcd no', 'omn no'],
    ],
  ])('%s', (text, counts, positions) => {
    const [vote] = votesIn(`${assembly} ${text}`);
    expect(vote && brief(vote)).toBe(counts);
    expect(positionsIn(`${assembly} ${text}`).toSorted()).toEqual(positions.toSorted());
  });

  test('an amendment that is rejected has a vote of its own', () => {
    const text =
      'The UN General Assembly rejected the amendment on whales. 14 states supported the amendment, 72 were against it, and 31 states abstained from voting.';
    expect(votesIn(text).map((vote) => [vote.columns.resolution, brief(vote)])).toEqual([
      ['amendment on whales', 'unga 14-72-31 rejected'],
    ]);
  });

  test('an amendment that is defeated leaves the text as it was', () => {
    const text =
      'The UN General Assembly called on Friday for a halt to whaling.\nThe vote was 134 to 3.\nBefore the final vote, the assembly defeated a Fijian amendment to shorten the halt. The tally was 22 in favour and 97 against.';
    expect(votesIn(text).map((vote) => [vote.columns.resolution, brief(vote)])).toEqual([
      ['resolution', 'unga 134-3-? adopted'],
      ['Fijian amendment to shorten the halt', 'unga 22-97-? rejected'],
    ]);
  });

  test('sides that have no number yet get theirs over a paragraph', () => {
    const text =
      'The UN General Assembly adopted a resolution on krill by 96 votes.\nIt was proposed by Fiji.\nTwelve countries abstained and 10 voted against.';
    expect(votesIn(text).map(brief)).toEqual(['unga 96-10-12 adopted']);
  });

  test('how many voted is no part of its name', () => {
    const [vote] = votesIn('The UN General Assembly adopted a resolution on krill by 153 votes.');
    expect(vote?.columns).toMatchObject({ resolution: 'resolution on krill', in_favour: 153 });
  });
});

test.each([
  'Nine countries, including Peru, Fiji and Oman, simply did not take part in the vote.',
  'Peru, Fiji and Oman did not take part in the voting.',
])('voteExtractor(tools)(reading) knows who stayed away: %s', (text) => {
  const told = `The UN General Assembly adopted a resolution on krill by 96 votes to 10. ${text}`;
  expect(positionsIn(told).toSorted()).toEqual(['fji absent', 'omn absent', 'per absent']);
});

test('voteExtractor(tools)(reading) takes "the Council" for the body named before, whomever it asks to report', () => {
  const text =
    'The Human Rights Council met this morning.\nThe Council extended the mandate of the expert on salt by 19 votes in favour, six against and 21 abstentions, and asked her to report to the General Assembly.';
  expect(votesIn(text).map(brief)).toEqual(['unhrc 19-6-21 adopted']);
});

test('voteExtractor(tools)(reading) leaves a declaration to those who adopt it, not to a parliament named much later', () => {
  const text =
    'The leaders’ declaration, adopted unanimously, welcomes the truce.\nIt rained.\nIt snowed.\nIt froze.\nPeru’s parliament approved a budget by 86 votes to 4.';
  expect(votesIn(text).map(brief)).toEqual(['parliament-per 86-4-? adopted']);
});

describe('voteExtractor(tools)(reading) reads what one member blocked', () => {
  test('and who else was against it', () => {
    const text =
      'Fiji has blocked a draft resolution in the UN Security Council on the whaling of Mali. The document got a negative vote from Oman as well. Chad and Niger abstained.';
    const records = extract(readText(text));
    expect(records.flatMap((one) => (one.table === 'votes' ? [one.columns.result] : []))).toEqual([
      'rejected',
    ]);
    expect(
      records.flatMap((one) =>
        one.table === 'vote_positions' ? [`${one.columns.country_code} ${one.columns.position}`] : [],
      ),
    ).toEqual(['FJI no', 'OMN no', 'TCD abstain', 'NER abstain']);
  });

  test('a road, and a plan that nobody voted on, are none', () => {
    expect(
      extract(readText('Fiji has blocked a road to the UN Security Council. Mali blocked the plan.')),
    ).toEqual([]);
  });

  test('"Korea" in a list of members is no gap in it', () => {
    const records = extract(
      readText(
        'The UN Security Council adopted the text on whales with 12 votes. Fiji, Korea, Oman and Mali voted for it.',
      ),
    );
    expect(records.filter(({ table }) => table === 'vote_positions')).toHaveLength(4);
  });

  test('the Charter a text rests on is not what was voted on', () => {
    const [vote] = extract(
      readText(
        'By 12 votes to 2, the UN Security Council adopted a resolution numbered 4411 under Chapter VI of the Charter of the United Nations.',
      ),
    );
    expect(vote?.table === 'votes' && vote.columns.resolution).toBe('resolution numbered 4411');
  });
});
