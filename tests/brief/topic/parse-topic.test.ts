import { expect, test } from 'vitest';
import { parseTopic } from '../../../scripts/brief/topic/parse-topic.ts';
import { renderProblem } from '../../../scripts/problem.ts';
import { event, evidence, index } from '../invented.ts';

const good = `---
title: The harbour
question: Who keeps the harbour open?
short: The harbour
order: 1
select:
  - actors: [country-nor]
    keywords: harbour
sections: [findings, sources]
related: []
---
`;
const from = index({
  events: [event({ id: 'event-1', what: 'Norland sent 12 ships', date: '2031-05' })],
  evidence: [evidence('event-1', 0, 'talks')],
});
const problems = (text: string, file = 'content/topics/harbour.md') =>
  parseTopic(file, text, ['harbour', 'strait'], from).problems.map(renderProblem);

test('parseTopic(file, text) reads a topic, a lone text as a list of one', () => {
  const { value, problems } = parseTopic('content/topics/harbour.md', good, ['harbour'], from);
  expect(problems).toEqual([]);
  expect(value).toMatchObject({
    id: 'harbour',
    select: [{ actors: ['country-nor'], keywords: ['harbour'] }],
    sections: ['findings', 'sources'],
    note: [],
  });
});

const bad = [
  [
    good.replace('country-nor', 'country-norr'),
    'content/topics/harbour.md:7:14 topic/unknown-actor: actor must exist; got "country-norr". Use an id of the actors table. Did you mean "country-nor"?',
  ],
  [
    good.replace('keywords: harbour', 'tables: [vote]'),
    'content/topics/harbour.md:8:14 topic/unknown-table: table must exist; got "vote". Use one of votes, vote_positions, commitments, figures, events, statements, provisions. Did you mean "votes"?',
  ],
  [
    good.replace('keywords: harbour', 'event_types: [meting]'),
    'content/topics/harbour.md:8:19 topic/unknown-event-type: event type must exist; got "meting". Use a type of the events codebook. Did you mean "meeting"?',
  ],
  [
    good.replace('related: []', 'related: [strat]'),
    'content/topics/harbour.md:10:11 topic/unknown-topic: topic must exist; got "strat". Name a file of content/topics without its ending. Did you mean "strait"?',
  ],
  [
    good.replace('findings,', 'finding,'),
    'content/topics/harbour.md:9:12 topic/unknown-section: section must exist; got "finding". Use one of key_figures, findings, positions, provisions, timeline, planned, contested, unknown, sources. Did you mean "findings"?',
  ],
  [
    good.replace('short:', 'shrt:'),
    'content/topics/harbour.md:4:1 topic/unknown-key: key must be one of title, question, short, order, select, answer, sections, related; got "shrt". Remove or rename it. Did you mean "short"?',
  ],
  [
    good.replace('order: 1', 'order: first'),
    'content/topics/harbour.md:5:8 topic/wrong-type: order must be a whole number; got "first". Edit the front matter.',
  ],
  [
    good.replace('The harbour\nquestion', '\nquestion'),
    'content/topics/harbour.md:2:8 topic/wrong-type: title must be a text; got nothing. Edit the front matter.',
  ],
  [
    good.replace('order: 1\n', ''),
    'content/topics/harbour.md:2:1 topic/missing-key: front matter must have order. Add order.',
  ],
  [
    good.replace('order: 1', '__proto__: 1'),
    'content/topics/harbour.md:5:1 topic/unknown-key: key must be one of title, question, short, order, select, answer, sections, related; got "__proto__". Remove or rename it.',
  ],
  [
    good.replace('order: 1', 'order: 1\norder: 2'),
    'content/topics/harbour.md:6:1 topic/yaml: front matter must be valid YAML: Map keys must be unique. Edit the front matter.',
  ],
  [
    good.replace('select:\n  - actors: [country-nor]\n    keywords: harbour', 'select: [{}]'),
    'content/topics/harbour.md:6:10 topic/empty-rule: a rule of select must have at least one key. Add one of tables, table, actors, missions, bodies, plans, event_types, keywords, or remove the rule.',
  ],
  [
    'no front matter',
    'content/topics/harbour.md:1:1 topic/front-matter: a topic must begin with front matter between two lines of ---. Add title, question, short, order, select, sections.',
  ],
  [
    `${good}\nNorland has [12](event-1) ships.\n`,
    'content/topics/harbour.md:13:1 topic/unbound-fact: a name in a note must be bound to a record; got "Norland". Write [Norland](record-id), with the id of the record that says it.',
  ],
  [
    `${good}\nThere are [12](event-2) ships.\n`,
    'content/topics/harbour.md:13:11 topic/unknown-record: a fact of a note must be bound to a record that exists; got "event-2". Use the id of a record. Did you mean "event-1"?',
  ],
  [
    `${good}\n# A heading\n`,
    'content/topics/harbour.md:13:1 topic/note-markup: an editor’s note may hold paragraphs, text and links to record ids only; got heading. Write it as plain sentences.',
  ],
] as const;

test.each(bad)('parseTopic(file, text) says where, what and how to mend it (%#)', (text, message) => {
  expect(problems(text)).toContain(message);
  expect(parseTopic('content/topics/harbour.md', text, ['harbour', 'strait'], from).value).toBeNull();
});

test('parseTopic(file, text) refuses a file name that is no id', () => {
  expect(problems(good, 'content/topics/The Harbour.md')).toEqual([
    'content/topics/The Harbour.md:1:1 topic/id: the file name must be lower-case letters, digits and single hyphens; got "The Harbour". Rename the file.',
  ]);
});

test('parseTopic(file, text) finds an unbacked number, name, date and quotation in a note, each at its place', () => {
  const note = 'Some 17 ships came.\nQuebec sent more on 3 June 2031,\nwhich it called “a gift”.\n';
  expect(problems(`${good}\n${note}`).map((line) => line.replace(/\. Write.*$/, ''))).toEqual([
    'content/topics/harbour.md:13:6 topic/unbound-fact: a number in a note must be bound to a record; got "17"',
    'content/topics/harbour.md:14:1 topic/unbound-fact: a name in a note must be bound to a record; got "Quebec"',
    'content/topics/harbour.md:14:21 topic/unbound-fact: a date in a note must be bound to a record; got "3 June 2031"',
    'content/topics/harbour.md:15:17 topic/unbound-fact: a quotation in a note must be bound to a record; got "“a gift”"',
  ]);
});

test('parseTopic(file, text) compares what a note binds with the record it names', () => {
  const said = '[12](event-1) ships of [Norland](event-1) in [May 2031](event-1).';
  expect(problems(`${good}\nThere were ${said}\n`)).toEqual([]);
  const unsaid = '[17](event-1) ships of [Quebec](event-1) in [June 2031](event-1), [“a gift”](event-1).';
  const found = problems(`${good}\nThere were ${unsaid}\n`);
  expect(found).toHaveLength(4);
  expect(found[0]).toBe(
    'content/topics/harbour.md:13:12 topic/unbacked-fact: what a note binds to a record must stand there: event-1 must say so; got "17". Correct the words, or name the record that says them.',
  );
});

test('parseTopic(file, text) works out a number whose link says how', () => {
  const note = (words: string) =>
    `${good}\nWe know of [${words}](event-1 "count(events) + count(events)") steps.\n`;
  expect(problems(note('two'))).toEqual([]);
  expect(problems(note('three'))[0]).toContain(
    'count(events) + count(events) must give this number; got "three"',
  );
});

test('parseTopic(file, text) reads which tables answer the question', () => {
  const { value } = parseTopic('harbour.md', good.replace('sections:', 'answer: votes\nsections:'), [], from);
  expect(value?.answer).toEqual(['votes']);
});

test('parseTopic(file, text) reads rules that say which records answer, as strictly as those of select', () => {
  const rules = 'answer:\n  - votes\n  - tables: [events]\n    keywords: [harbour]\nsections:';
  const { value } = parseTopic('harbour.md', good.replace('sections:', rules), [], from);
  expect(value?.answer).toEqual(['votes', { tables: ['events'], keywords: ['harbour'] }]);
  const wrong = good.replace('sections:', 'answer:\n  - tabels: [events]\nsections:');
  expect(problems(wrong)[0]).toContain('topic/unknown-key');
});

test('parseTopic(file, text) reads a note as words and bound facts', () => {
  const { value } = parseTopic(
    'content/topics/harbour.md',
    `${good}\nThe talks were in [May](event-1),\nand they go on.\n`,
    ['harbour'],
    from,
  );
  expect(value?.note).toEqual([
    ['The talks were in ', { fact: 'May', record: 'event-1' }, ', and they go on.'],
  ]);
});
