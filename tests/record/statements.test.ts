// Statements: who says what, in whose words, and what is no statement.

import { describe, expect, test } from 'vitest';
import type { CodedRecord } from '../../scripts/record/coded-record.ts';
import { statementExtractor } from '../../scripts/record/extractors/statements.ts';
import { readText, type TextOptions, tools } from './read-text.ts';

const extract = statementExtractor(tools);

const statementsIn = (text: string, options: TextOptions = {}): CodedRecord<'statements'>[] =>
  extract(readText(text, options));

/** `amina-yusuf: “…”` for quoted words, `ken: …` for reported ones. */
const brief = ({ columns }: CodedRecord<'statements'>): string =>
  `${columns.speaker_id.replace(/^[a-z]+-/, '')}: ${columns.direct ? `“${columns.text}”` : columns.text}`;

const briefly = (text: string, options: TextOptions = {}) => statementsIn(text, options).map(brief);

describe('statementExtractor(tools)(reading) gives words to nobody whom nothing says to have said them', () => {
  const speakers = (text: string) => statementsIn(text).map(({ columns }) => columns.speaker_id);

  test.each([
    // Cut off within the words.
    ['Tom Beck praised the farmers of Chad.\n“We waited for this rain so long that it', []],
    // Who spoke before has no name.
    [
      '“They waited long for this rain,” one diplomat said of Tom Beck.\n“Who would blame them for that?”',
      [],
    ],
    ['Chad and Mali met. An official said the farmers would go home.', []],
  ])('%s', (text, expected) => {
    expect(speakers(text)).toEqual(expected);
  });

  test('to accept a thing says nothing', () => {
    expect(speakers('General Olaf Lund accepted command of the force.')).toEqual([]);
  });

  test('a general may be called by title and first name, and goes on as “he” whom he praised does not', () => {
    expect(
      speakers(
        'Norwegian General Olaf Per Lund came. “We are glad to take over the work,” General Olaf said.',
      ),
    ).toEqual(['person-olaf-per-lund']);
    expect(
      speakers(
        'Peru’s President Ana Bru came. During her speech, Bru praised General Tom Beck. She joked that Beck was so liked that he “could have been mayor of this town.”',
      ),
    ).toContain('person-ana-bru');
  });
});

describe('statementExtractor(tools)(reading) tells who was told, when and where from what was said', () => {
  test.each([
    [
      'Mali will send no troops, its president, Ana Bru, told the Sunday Standard last week.',
      ['ana-bru: Mali will send no troops'],
    ],
    [
      'Peru is ready to pay, its ambassador, Ana Bru, told the state broadcaster on Tuesday evening.',
      ['ana-bru: Peru is ready to pay'],
    ],
    [
      'The European Union will give 193 million euros, the European commissioner for crisis management, Ana Bru, announced at the one-day conference, which Sweden hosted.',
      ['ana-bru: The European Union will give 193 million euros'],
    ],
    [
      'Minister Ana Bru announced the same day that Peru would take in refugees.',
      ['ana-bru: Peru would take in refugees'],
    ],
    [
      'Peru’s President Ana Bru said in a note on Plaza, once Forum, that Chad’s Foreign Minister Tom Beck had briefed her on the strike.',
      ['ana-bru: Chad’s Foreign Minister Tom Beck had briefed her on the strike'],
    ],
    [
      'President Tom Beck of Peru and President Ana Bru of Chad signed a note.\nDuring her talks with Beck, the Chadian president said that trade had grown. “It will grow on,” she added.',
      ['ana-bru: trade had grown', 'ana-bru: “It will grow on”'],
    ],
    [
      'President Ana Bru of Chad met President Tom Beck of Peru. The Chadian leader said that trade had grown.',
      ['ana-bru: trade had grown'],
    ],
    ['Minister Ana Bru informed her counterpart that Peru would pay.', ['ana-bru: Peru would pay']],
    [
      'Had the monitors come, the clash might have been avoided, said Ana Bru, a former Peruvian minister.',
      ['ana-bru: Had the monitors come, the clash might have been avoided'],
    ],
    [
      'Had the text waited, Ana Bru said, a deal would have been within reach.',
      ['ana-bru: Had the text waited a deal would have been within reach'],
    ],
    ['Thailand recalled its ambassador from Phnom Penh and has not sent him back.', []],
    ['Minister Ana Bru recalled that Peru had paid before.', ['ana-bru: Peru had paid before']],
    [
      'Envoy Ana Bru said the resolution showed how firm the bloc was, but she urged Chad to wait.',
      ['ana-bru: the resolution showed how firm the bloc was', 'ana-bru: urged Chad to wait'],
    ],
    [
      'Peru insists its dam is meant to water fields, but the Chileans and Bolivians suspect it will sell power.',
      ['per: its dam is meant to water fields'],
    ],
    [
      'The move came a day after Mali, Chad, Benin, and Peru announced recognition, raising the number of states that trade with Fiji to 59.',
      [],
    ],
    ['Mali, Chad, and Peru said the road would open.', ['mli: the road would open']],
    [
      'The Arab-Islamic Summit in Accra on Monday, May 5, 2014, condemned the raid on Benin.',
      ['arab-islamic-summit: condemned the raid on Benin'],
    ],
    [
      'The UN Security Council met. If Peru refuses, the council warned it would ban its salt.',
      ['unsc: it would ban its salt'],
    ],
    [
      'Envoy Ana Bru, who met ministers in Suva, Fiji, on 5 May to seek boats, announced later that “half the fleet has come today.”',
      ['ana-bru: “half the fleet has come today”'],
    ],
    [
      'The UN General Assembly met. Fiji and Oman were among those that voted against the resolution, which calls for rain.\nIt also condemns “all burning of wells and of granaries in the valley.”',
      ['unga: “all burning of wells and of granaries in the valley”'],
    ],
    ['The mayor will open the dam on Monday, Al Jazeera reported on Sunday.', []],
    [
      'The Arab-Islamic Summit met. In its communique, the summit, chaired by President Ana Bru of Mali, called the raid a “flagrant act of war” that broke the law.',
      ['arab-islamic-summit: “flagrant act of war”'],
    ],
    [
      'The Arab-Islamic Summit met. The statement also denounced the “burning of wells and of whole harvests” there.',
      ['arab-islamic-summit: “burning of wells and of whole harvests”'],
    ],
    [
      'Chad urged Mali to stay away, citing its “breaches” of the pact.',
      ['tcd: urged Mali to stay away, citing its “breaches” of the pact'],
    ],
    [
      'Emir Ana Bru of Oman opened the port.\nThe emir said the port would trade in salt.',
      ['ana-bru: the port would trade in salt'],
    ],
  ])('%s', (text, expected) => {
    expect(briefly(text)).toEqual(expected);
  });

  test('"the two sides" are those the text is about, not those they speak of', () => {
    const talks = 'President Ana Bru of Peru received President Jon Dahl of Chad.';
    expect(briefly(`${talks}\nBoth sides condemned the unconstitutional change of power in Mali.`)).toEqual([
      'per: condemned the unconstitutional change of power in Mali',
    ]);
    expect(briefly(`${talks}\nThe two sides reaffirmed that the dispute over Mali should end.`)).toEqual([
      'per: the dispute over Mali should end',
    ]);
    expect(briefly('Peru met Chad in Mali.\nThe two sides said that they would meet again.')).toEqual([]);
  });
});

describe('statementExtractor(tools)(reading) finds the speaker of quoted words', () => {
  test.each([
    [
      'UNICEF said in a statement that after a visit by Tom Beck it had opened 14 schools.\n“We need twice as many of them before the rains come.”',
      [
        'unicef: after a visit by Tom Beck it had opened 14 schools',
        'unicef: “We need twice as many of them before the rains come”',
      ],
    ],
    [
      'Spokesman Tom Beck praised the force. Colonel Ana Bru replaces General Abdul Karim, he said.',
      ['tom-beck: praised the force', 'tom-beck: Colonel Ana Bru replaces General Abdul Karim'],
    ],
    ['“The bridge will hold,” Minister Ana Bru said.', ['ana-bru: “The bridge will hold”']],
    ['“The bridge will hold,” said Minister Ana Bru.', ['ana-bru: “The bridge will hold”']],
    [
      '"The bridge will hold," Peruvian Minister Ana Bru said at the ceremony.',
      ['ana-bru: “The bridge will hold”'],
    ],
    ['“The bridge will hold,” said Peru’s transport minister, Ana Bru.', ['ana-bru: “The bridge will hold”']],
    [
      '“The bridge will hold,” said Dr. Ana Bru, head of the WHO mission in Aden, “and the road too.”',
      ['ana-bru: “The bridge will hold and the road too.”'],
    ],
    ['Engineer Ana Bru opined: “The bridge will hold.”', ['ana-bru: “The bridge will hold”']],
    ['Minister Ana Bru told AFP: “The bridge will hold.”', ['ana-bru: “The bridge will hold”']],
    [
      'In 2014 Peru’s transport minister at the time, Ana Bru, told me that “a bridge is a promise.”',
      ['ana-bru: “a bridge is a promise”'],
    ],
    [
      'As President Ana Bru told parliament last week, the country has “no enemy but thirst”.',
      ['ana-bru: “no enemy but thirst”'],
    ],
    [
      '“We expect results,” Minister Ana Bru was quoted as saying by a newspaper.',
      ['ana-bru: “We expect results”'],
    ],
    [
      'Ana Bru, who stepped down as envoy in 2021, called the result "a collective failure".',
      ['ana-bru: “a collective failure”'],
    ],
    ['He warned, however, that the two sides “have signed a pause, not a peace.”', []],
  ])('%s', (text, expected) => {
    expect(briefly(text)).toEqual(expected);
  });

  test('a quotation set apart is signed by the line below it', () => {
    const before = 'Jon Dahl, the president of Chad, said: “I applaud the decision.”';
    const after = 'Ana Bru, the minister of water of Mali, spoke on Friday.';
    expect(
      briefly(`${before}\n“This will help us to dig the wells”\nAna Bru, Malian minister\n${after}`),
    ).toEqual(['jon-dahl: “I applaud the decision”', 'ana-bru: “This will help us to dig the wells”']);
    expect(
      briefly(`${before}\n“This will help us to dig the wells”\nAna Bru,\nMalian minister\n${after}`),
    ).toEqual(['jon-dahl: “I applaud the decision”', 'ana-bru: “This will help us to dig the wells”']);
    expect(briefly(`${before}\n“This will help us to dig the wells.”\n${after}`)).toEqual([
      'jon-dahl: “I applaud the decision”',
      'jon-dahl: “This will help us to dig the wells”',
    ]);
  });

  test('parts of a quotation in one paragraph are one statement, and "adding" goes on with it', () => {
    expect(briefly('“We asked for rain,” Minister Ana Bru said. “We got a committee.”')).toEqual([
      'ana-bru: “We asked for rain. We got a committee.”',
    ]);
    expect(
      briefly('“Nobody has starved,” Minister Ana Bru said, adding that critics were “playing with bread”.'),
    ).toEqual(['ana-bru: “Nobody has starved playing with bread”']);
  });

  test('“…,” she said behind somebody without a name is nobody’s', () => {
    const named = 'President Ana Bru flew home on Monday. ';
    expect(briefly(`${named}\nMy cousin, a nurse in Lima, told me of it. “We need rain,” she said.`)).toEqual(
      [],
    );
    expect(briefly(`${named}\nA young miner had come too. “We need more rain,” he said.`)).toEqual([]);
    expect(briefly(`${named}\nIt will be paid. “We need more rain,” she said.`)).toEqual([
      'ana-bru: “We need more rain”',
    ]);
  });

  test('"the Minister", as communiqués print it, is the minister named before', () => {
    expect(briefly('Minister Ana Bru met Jon Dahl. “The bridge will hold,” the Minister stressed.')).toEqual([
      'ana-bru: “The bridge will hold”',
    ]);
    expect(
      briefly('Deputy Prime Minister Ana Bru spoke. “The bridge will hold,” the deputy prime minister said.'),
    ).toEqual(['ana-bru: “The bridge will hold”']);
  });

  test('an interview gives its turns to who answers, a list of names gives none', () => {
    const asked = (name: string) => `The Lima Times: Will it hold?\n${name}: I hope that it will hold.`;
    const turn = 'ana-bru: “I hope that it will hold”';
    const interview = [asked('Bru'), asked('Bru'), asked('Bru')].join('\n');
    expect(briefly(`Engineer Ana Bru spoke to us.\n${interview}`)).toEqual([turn, turn, turn]);
    expect(briefly(`Engineer Ana Bru spoke to us.\n${asked('Bru')}`)).toEqual([]);
  });

  test('words behind an accusation are a quotation of their own', () => {
    expect(
      briefly('“We acted with care,” Minister Ana Bru said, accusing the miners of “telling lies”.'),
    ).toEqual(['ana-bru: “We acted with care”', 'ana-bru: “telling lies”']);
  });

  test('words quoted from a letter are not those of who gives thanks for it', () => {
    const thanks =
      'President Ana Bru thanked Minister Jon Dahl for his letter, in which he described piracy as “a threat that we all share”.';
    expect(statementsIn(thanks).filter(({ columns }) => columns.direct)).toEqual([]);
    expect(briefly('Minister Ana Bru criticized the pact, which she said “legalizes open theft”.')).toEqual([
      'ana-bru: “legalizes open theft”',
    ]);
  });

  test('a call on a person, of whom nothing is asked, says nothing', () => {
    expect(briefly('Minister Ana Bru called on President Jon Dahl at his residence on Sunday.')).toEqual([]);
    expect(briefly('Minister Ana Bru called on President Jon Dahl to resign.')).toEqual([
      'ana-bru: called on President Jon Dahl to resign',
    ]);
  });

  test('marks of two kinds are a pair', () => {
    expect(
      briefly('Minister Ana Bru called it the "end of a long and muddy road,” though critics doubted it.'),
    ).toEqual(['ana-bru: “end of a long and muddy road”']);
  });

  test('who is called by the first of their names goes on speaking', () => {
    expect(
      briefly(
        'Prabowo Subianto, the defence minister, and Ana Bru met.\n“We are no police,” Prabowo told lawmakers. “Our task is relief.”',
      ),
    ).toEqual(['prabowo-subianto: “We are no police. Our task is relief.”']);
  });

  test('words behind those of somebody unknown are nobody’s', () => {
    expect(
      briefly(
        'President Ana Bru chairs the board.\n“We are no police at all,” a visitor said. “Our task is relief.”',
      ),
    ).toEqual([]);
  });

  test('of ministers of many states none speaks alone', () => {
    expect(briefly('The foreign ministers of Egypt, Jordan, Qatar and Peru welcomed the plan.')).toEqual([]);
    expect(briefly('Israel, Peru, Chad, Chile, Kenya and Tonga opposed the text.')).toEqual([]);
  });

  test('an expert is named with a house', () => {
    expect(briefly('Ana Holm of the Oslo Institute said Kenya would pay.')).toEqual([
      'ana-holm: Kenya would pay',
    ]);
  });

  test('a paragraph of quotation belongs to the person who spoke before it', () => {
    expect(
      briefly(
        'The plan was announced by the mission’s commander, Colonel Ana Bru.\n“Two companies will go first”',
      ),
    ).toEqual(['ana-bru: “Two companies will go first”']);
  });
});

describe('statementExtractor(tools)(reading) reads reported words', () => {
  test.each([
    [
      'Minister Ana Bru said Peru wanted the force to be sent.',
      ['ana-bru: Peru wanted the force to be sent'],
    ],
    ['The force would leave by May, Minister Ana Bru said.', ['ana-bru: The force would leave by May']],
    ['Some 280,000 people need food, according to the Red Cross.', ['icrc: Some 280,000 people need food']],
    ['According to the Red Cross, 280,000 people need food.', ['icrc: 280,000 people need food']],
    ['Peru welcomed the ceasefire in Yemen.', ['per: welcomed the ceasefire in Yemen']],
    [
      'Minister Ana Bru said tea exports could grow, but added that “paper does not load ships.”',
      ['ana-bru: tea exports could grow', 'ana-bru: “paper does not load ships”'],
    ],
    [
      'Minister Ana Bru said the soldiers would stay “no longer than the water does” and denied that Peru was seeking a base.',
      ['ana-bru: “no longer than the water does”', 'ana-bru: denied that Peru was seeking a base'],
    ],
    [
      'Minister Ana Bru called the force “a neighbourhood watch with engines” and said an exercise would be held.',
      ['ana-bru: “a neighbourhood watch with engines”', 'ana-bru: an exercise would be held'],
    ],
    [
      'Minister Ana Bru welcomed the truce and promised that her fighters would hand in their weapons.',
      ['ana-bru: welcomed the truce and promised that her fighters would hand in their weapons'],
    ],
    [
      '“We voted against bad arithmetic,” said Ambassador Ana Bru, complaining that the draft gave no estimate.',
      ['ana-bru: “We voted against bad arithmetic”', 'ana-bru: the draft gave no estimate'],
    ],
    [
      'On 3 May, President Ana Bru backed the plan, and on 9 May, Bru welcomed the truce in Yemen.',
      ['ana-bru: backed the plan', 'ana-bru: welcomed the truce in Yemen'],
    ],
    [
      'Minister Ana Bru criticized sermons in which, she said, hatred is preached.',
      ['ana-bru: criticized sermons in which, she said, hatred is preached'],
    ],
  ])('%s', (text, expected) => {
    expect(briefly(text)).toEqual(expected);
  });

  test('a press secretary passes on the words of another, who stays the one meant by "he"', () => {
    const [first, second] = statementsIn(
      'President Omar Diallo welcomed the decision, his press secretary, Ana Bru, said in Dakar. He thanked Ghana for its help.',
    );
    expect(first && brief(first)).toBe('omar-diallo: welcomed the decision');
    expect(first?.columns.relayed_by_id).toBe('person-ana-bru');
    expect(second && brief(second)).toBe('omar-diallo: thanked Ghana for its help');
  });

  test('the date is that beside the verb, not one among the words', () => {
    const [said] = statementsIn(
      'Minister Ana Bru told the session on Saturday that Peru would share its records from January.',
      {
        published: '2009-11-22',
      },
    );
    expect(said?.columns.date).toBe('2009-11-21');
  });
});

describe('statementExtractor(tools)(reading) lets bodies and governments speak', () => {
  test.each([
    ['The government of Chad said it could free 150 prisoners.', ['tcd: it could free 150 prisoners']],
    ['Chad’s delegate said the offer stands until May.', ['tcd: the offer stands until May']],
    [
      'The representative of Fiji said that 1,140 passengers had been lost. “A child should not need luck,” he added.',
      ['fji: 1,140 passengers had been lost', 'fji: “A child should not need luck”'],
    ],
    ['American officials stressed that nothing had changed.', ['usa: nothing had changed']],
    ['A meeting on Chad closed on Friday, but officials warned that the roads are bad.', []],
    [
      'The African Union met after the G7. “We will send boats,” said a statement of the African Union. The statement expressed concern at the “slow repair of roads”.',
      ['au: “We will send boats”', 'au: “slow repair of roads”'],
    ],
    ['The G7 met the African Union. The statement urged a “swift repair of roads”.', []],
    [
      'The UN General Assembly met. The text urged a “swift repair of roads”, as did one that failed in the Security Council.',
      ['unga: “swift repair of roads”'],
    ],
    ['Chad has reopened its border. Officials stress that it is open to all.', ['tcd: it is open to all']],
    [
      'France’s foreign ministry said in a statement that it was “deeply concerned” by the reports.',
      ['fra: “deeply concerned”'],
    ],
    [
      'Chad’s talks with Niger ended. Both sides expressed concern at the drought.',
      ['ner: expressed concern at the drought'],
    ],
    ['Washington said it would never pay for the canal.', ['usa: it would never pay for the canal']],
    [
      'The port is safe, a senior African Union official said in Lima, Peru.\nThe quay will open soon, the official added.',
      ['au: The port is safe', 'au: The quay will open soon'],
    ],
    [
      'Chad’s Foreign Minister Abdou Bru who was attending the conference of ministers in Port Abba told reporters that the quay was safe.\nHe urged donors to pay at once.',
      ['abdou-bru: the quay was safe', 'abdou-bru: urged donors to pay at once'],
    ],
    [
      'Union Chairman Ana Bru has said the best hope lies with President Tom Beck. She has urged donors to pay.',
      ['ana-bru: the best hope lies with President Tom Beck', 'ana-bru: urged donors to pay'],
    ],
    [
      'The Security Council met. The resolution calls on all parties “to keep their word and the peace.”',
      ['unsc: “to keep their word and the peace”'],
    ],
  ])('%s', (text, expected) => {
    expect(briefly(text)).toEqual(expected);
  });
});

describe('statementExtractor(tools)(reading) gives the paragraphs of a communiqué to the body that issued it', () => {
  const acts = '\n1. Strongly condemns the attack on the port;\n2. Requests Chad to open its border.';
  const read = ['condemns the attack on the port', 'Requests Chad to open its border'];

  test.each([
    ['The African Union, at its 9th summit, held in Accra, adopted the following:', 'org-au'],
    ['Adopted by the Security Council at its 9190th meeting, held on 4 May 2004.', 'org-unsc'],
    ['The African Union,\nRecalling its decision of May;\nDeeply concerned by the fighting,', 'org-au'],
    ['# The African Union:\n# On the port', 'org-au'],
  ])('%s', (lead, speaker) => {
    const found = statementsIn(lead + acts).map(({ columns }) => [columns.speaker_id, columns.text]);
    expect(found).toEqual(read.map((text) => [speaker, text]));
  });

  test('"The Council:" is the body named in full before, also where letters number its acts', () => {
    const lead = 'The Andean Water Council met in Lima.\nThe Council:';
    expect(
      briefly(`${lead}\n- (a) Deplores the loss of two ships;\n- (b) Demands the release of Ivo Tal.`),
    ).toEqual([
      'andean-water-council: Deplores the loss of two ships',
      'andean-water-council: Demands the release of Ivo Tal',
    ]);
  });

  test.each([
    ['what others propose', `The opposition proposed that the African Union adopt the following:${acts}`],
    ['an outlet that lists headlines', `The Guardian:${acts}`],
    ['a list that nobody introduces', `The African Union met in Accra.${acts}`],
    [
      'another list behind that of the body',
      `The African Union:\nDecides to meet again.\nMiners want more:${acts}`,
    ],
    ['points to talk about', 'The African Union:\n1. Report of the chair;\n2. Calls for papers;\n3. Notes.'],
  ])('none for %s', (_, text) => {
    expect(briefly(text)).toEqual([]);
  });

  test('"the members of the Security Council" is the Council, some members are not', () => {
    expect(
      briefly('The members of the Security Council condemned the attack.\nThey called on Chad to pay.'),
    ).toEqual(['unsc: condemned the attack', 'unsc: called on Chad to pay']);
    expect(briefly('Arab members of the Security Council condemned the attack.')).toEqual([]);
  });
});

describe('statementExtractor(tools)(reading) reads the turns of a transcript', () => {
  const text = [
    'Spokeswoman: Moana Tuhiwai',
    'MS TUHIWAI: Good morning. I have one item.',
    'QUESTION: Will you send troops?',
    'MS TUHIWAI: No. We will not send troops.',
  ].join('\n');

  test('each answer is a statement of the person whose name leads it; questions are nobody’s', () => {
    expect(briefly(text).slice(-2)).toEqual([
      'moana-tuhiwai: “Good morning. I have one item”',
      'moana-tuhiwai: “No. We will not send troops”',
    ]);
  });
});

describe('statementExtractor(tools)(reading) knows a speaker from a label alone where who asks has one', () => {
  const asked = 'Question (Radio Lima): Chad said on Monday that it would leave. Will it?';

  test('"Ana Bru, Spokesperson:" and "Ana Bru:" are a person; what a journalist asks is no statement', () => {
    const text = [
      'Ana Bru, Spokesperson: Good morning.',
      asked,
      'Ana Bru: It will stay.',
      'Journalist, Radio Lima: And the road?',
      'Spokesperson: It is open.',
      'Thank you.',
    ].join('\n');
    expect(briefly(text)).toEqual([
      'ana-bru: “Good morning”',
      'ana-bru: “It will stay”',
      'ana-bru: “It is open. Thank you.”',
    ]);
    expect(statementsIn(text)[0]?.columns.role).toBe('Spokesperson');
  });

  test('"Spokesperson:" of whom nothing is said is nobody, and ends the words of who spoke before', () => {
    const text = `Ana Bru, Envoy to Chad: Good morning.\n${asked}\nSpokesperson: No.\n${asked}\nAna Bru: Yes.`;
    expect(briefly(text)).toEqual(['ana-bru: “Good morning”', 'ana-bru: “Yes”']);
  });

  test.each([
    ['an outlet that asks', `Lima Courier: Will it hold?\n${asked}\nLima Courier: And now?\n${asked}`],
    [
      'an outlet with a name of its kind',
      `Lima Daily News: It is late.\n${asked}\nLima Daily News: So.\n${asked}`,
    ],
    ['books', 'Ana Bru: The Long River.\nIvo Tal: My Road.\nAna Bru: The Bridge.\nIvo Tal: Rain.'],
    ['a heading in a briefing', `Next Steps: We will go.\n${asked}\n${asked}`],
    [
      'a dialogue in one paragraph',
      `“Question: Will it hold? Ana Bru: It will. Question: When? Ana Bru: Now.”`,
    ],
  ])('none for %s', (_, text) => {
    expect(briefly(text)).toEqual([]);
  });
});

test.each([
  [
    '“It will never hold for long,” the head of the mission, Ana Bru, said by video link from Cairo.',
    'ana-bru: “It will never hold for long”',
  ],
  [
    '“It will never hold for long,” said Ivo Tal’s former deputy, the Reverend Ana Bru, who left.',
    'ana-bru: “It will never hold for long”',
  ],
  [
    'Minister of Foreign Affairs of Peru Mr. Ivo Bru emphasized that “it will never hold for long.”',
    'ivo-bru: “it will never hold for long”',
  ],
])('statementExtractor(tools)(reading) finds who speaks behind titles, and how: %s', (text, expected) => {
  expect(briefly(text)).toContain(expected);
});

test('statementExtractor(tools)(reading) takes both halves of what was said round "he says"', () => {
  expect(
    briefly('Minister Ana Bru left. Should they send a ship, she says, Peru would leave the table.'),
  ).toEqual(['ana-bru: Should they send a ship Peru would leave the table']);
});

test.each([
  ['Minister Ana Bru, a judge who has served since 1998, told the council that it was late.', null],
  ['His party would not leave, Ana Bru told Reuters on Tuesday. Minister Ana Bru left.', '2001-10-02'],
])('statementExtractor(tools)(reading) dates what was said by its own verb: %s', (text, date) => {
  expect(statementsIn(text, { published: '2001-10-04' })[0]?.columns.date).toBe(date);
});

describe('statementExtractor(tools)(reading) leaves alone what nobody said', () => {
  test.each([
    'Has the World Bank declared a new emergency?',
    'Minister Ana Bru would not say when the troops would leave.',
    'Minister Ana Bru declined to say how many had died.',
    'Neither Uganda nor Chad responded to a request for comment.',
    'Critics say that Peru would never pay for it.',
    'Much of what the ambassador said had not been raised before.',
    'The sign reads “No entry after dark” in four languages.',
    'Kenya’s opposition leader accused the government of sleeping.',
    'Historical cases, such as Bosnia and Lebanon, suggest that walls do not last.',
    'Minister Ana Bru ordered a strike against the port.',
  ])('%s', (text) => {
    expect(briefly(text)).toEqual([]);
  });
});

describe('statementExtractor(tools)(reading) finds speakers as wires and meeting records print them', () => {
  test.each([
    [
      '“We have silenced the guns. Now we must feed the children,” Minister Ana Bru said.',
      ['ana-bru: “We have silenced the guns. Now we must feed the children”'],
    ],
    [
      'The Security Council met. Ingrid Solvang (Norway) said that the ports were open. “Hunger has no veto,” she said.',
      ['ingrid-solvang: the ports were open', 'ingrid-solvang: “Hunger has no veto”'],
    ],
    [
      'Minister Ana Bru said in an interview on Tuesday that the talks were “dead”.',
      ['ana-bru: the talks were “dead”'],
    ],
    [
      'In Lima, a foreign ministry statement condemned the sanctions as “colonial book-keeping”. Peru is a member.',
      ['per: “colonial book-keeping”'],
    ],
    [
      'The Foreign Ministry in Hanoi said Vietnam would not attend.',
      ['foreign-ministry: Vietnam would not attend'],
    ],
    ['The Kremlin said it was “deeply concerned”.', ['kremlin: “deeply concerned”']],
    [
      'The United States, the European Commission and Chad have urged both sides to talk.',
      ['usa: urged both sides to talk'],
    ],
    ['The Kenyan Red Cross said 20 people had died.', ['red-cross-ken: 20 people had died']],
    ['The Russian Security Council said it was ready.', ['russian-security-council: it was ready']],
  ])('%s', (text, expected) => {
    expect(briefly(text)).toEqual(expected);
  });

  test('a bracketed country is no delegation where nobody meets, and figures of an official kind speak for no one', () => {
    expect(briefly('Trade grew by a tenth in Peru, according to official figures.')).toEqual([]);
  });

  test('the answers of an interview belong to the person it was held with', () => {
    const interview = [
      'President Ana Bru received us in Lima.',
      'Q: Will you send troops?',
      'A: We have sent forty already.',
      'Q: And then?',
      'A: I do not know.',
    ].join('\n');
    expect(briefly(interview)).toEqual(['ana-bru: “We have sent forty already”', 'ana-bru: “I do not know”']);
  });
});

describe('statementExtractor(tools)(reading) takes scare quotes for no statement', () => {
  test.each([
    'The so-called “peace bridge” was never built.',
    'Rulers of the Gulf have repeated that the strait is “a shared responsibility”.',
    'The “miracle” lasted a week.',
    'The file was named “Plan B”.',
  ])('%s', (text) => {
    expect(briefly(text)).toEqual([]);
  });
});

test('statementExtractor(tools)(reading) dates nothing by the end of what it extends', () => {
  const text =
    'Extending the mandate of the force until 1 May 2003, the Security Council called on Chad to give “safe and full access” to all camps.';
  expect(statementsIn(text, { published: '2001-10-04' }).map(({ columns }) => columns.date)).toEqual([null]);
});

describe('statementExtractor(tools)(reading) dates what was said', () => {
  test.each([
    ['“We are not going to wait,” Minister Ana Bru said in Lima on Monday.', '2001-10-01'],
    ['Asked whether Peru would leave its 1951 treaty, Minister Ana Bru said: “Not at this time.”', null],
    ['The storm killed nine, Minister Ana Bru said, in the worst disaster this year.', null],
    ['Minister Ana Bru, who left Lima on Monday, said the road was open.', null],
    ['Minister Ana Bru said on Monday, after a visit, that the road was open.', '2001-10-01'],
    ['In 1998 Minister Ana Bru said that the road was open.', '1998'],
  ])('%s', (text, expected) => {
    expect(statementsIn(text, { published: '2001-10-04' }).map(({ columns }) => columns.date)).toEqual([
      expected,
    ]);
  });
});

test('statementExtractor(tools)(reading) dates what was said by the day of who says so, whatever lies ahead', () => {
  const text = 'The meeting will draw 20 mayors, the Fijian presidency said in a statement on Saturday.';
  expect(statementsIn(text, { published: '2023-03-12' }).map(({ columns: { date } }) => date)).toEqual([
    '2023-03-11',
  ]);
});

test.each([
  [
    'Envoy Ana Bru of Peru said the offer had crossed the “red line” of her party, among them the “full return” of the boats.',
    ['ana-bru: the offer had crossed the “red line” of her party, among them the “full return” of the boats'],
  ],
  ['Envoy Ana Bru of Peru said it was “deeply worried” by the storm.', ['ana-bru: “deeply worried”']],
])('statementExtractor(tools)(reading) tells a borrowed word from speech: %s', (text, expected) => {
  expect(briefly(text)).toEqual(expected);
});

describe('statementExtractor(tools)(reading) reads what a release prints below "said:"', () => {
  const line = 'Foreign Minister Ana Bru said:';
  const words = 'Clean wells save lives. The money goes out this week.';

  test('the paragraph below is hers, and the next where it says "we"', () => {
    const text = `${line}\n${words}\nWe will not stop there, and our engineers are on the way.\nThe ministry has dug 40 wells.`;
    expect(briefly(text)).toEqual([
      `ana-bru: “${words.slice(0, -1)}”`,
      'ana-bru: “We will not stop there, and our engineers are on the way”',
    ]);
  });

  test('quotation marks are read as ever', () => {
    expect(briefly(`${line}\n“${words}”`)).toEqual([`ana-bru: “${words.slice(0, -1)}”`]);
  });

  test.each([`The wells, ${line}\n- a well\n- a pump`, `It rained. ${line}\n${words}`])(
    'a list, or a line that is not alone, opens no speech: %s',
    (text) => {
      expect(briefly(text)).toEqual([]);
    },
  );
});

test.each([
  [
    'President Ana Bru sent a letter in which she urged joint efforts and stressed the growing need for sand.',
    ['ana-bru: urged joint efforts', 'ana-bru: the growing need for sand'],
  ],
  ['Ana Bru, a judge, bought a house in which she warned that the dam would fail.', []],
  [
    'A statement from the Malian foreign ministry said the border was closed.',
    ['mli: the border was closed'],
  ],
  [
    '“Forty men are to join the patrol,” President Ana Bru read out.',
    ['ana-bru: “Forty men are to join the patrol”'],
  ],
])('statementExtractor(tools)(reading) reads what letters and statements say: %s', (text, expected) => {
  expect(briefly(text)).toEqual(expected);
});

describe('statementExtractor(tools)(reading) finds who speaks behind two offices, a paper and a list', () => {
  test.each([
    [
      '“The text fell short of what was asked,” Council President and Fiji’s Permanent Representative Ana Bru said.',
      ['ana-bru: “The text fell short of what was asked”'],
    ],
    ['The government of Fiji issued a statement saying it would not join.', ['fji: it would not join']],
    ['Fiji received a letter saying that the harbour was shut.', []],
    [
      'Mali said on Monday that Fiji had released a statement saying it would join.',
      ['mli: Fiji had released a statement saying it would join'],
    ],
    ['Fiji, Mali, and Oman were named. It said they “have shown the most will” so far.', []],
  ])('%s', (text, expected) => {
    expect(briefly(text, { published: '2024-05-15' })).toEqual(expected);
  });
});
