import fc from 'fast-check';
import { expect, test } from 'vitest';
import { composeBriefs } from '../../scripts/brief/compose-briefs.ts';
import { renderProblem } from '../../scripts/problem.ts';
import type { Dataset } from '../../src/schema/tables/all.ts';
import * as rows from './invented.ts';

const topic = (title = 'The harbour', note = '') => `---
title: ${JSON.stringify(title)}
question: Who keeps the harbour open?
short: The harbour
order: 1
select:
  - tables: [votes, vote_positions, commitments, figures, events, statements, provisions]
sections: [key_figures, findings, positions, provisions, timeline, planned, unknown, sources]
---
${note}`;
const compose = (dataset: Dataset, text = topic()) =>
  composeBriefs({ topics: new Map([['harbour.md', text]]), dataset, texts: [] });

test('composeBriefs(input) says so when there is no record, and has no claim', () => {
  const { value, problems } = compose(rows.dataset({ articles: [], actors: [] }));
  expect(problems).toEqual([]);
  expect(value.claims).toEqual([]);
  expect(value.files.get('harbour.mdx')).toMatchInlineSnapshot(`
    "---
    title: "The harbour"
    question: "Who keeps the harbour open?"
    answer: "The articles read so far hold no record on this question."
    as_of: null
    article_ids: []
    ---

    ## In short

    <Paragraph>The articles read so far hold no record on this question.</Paragraph>
    "
  `);
});

test('composeBriefs(input) reads a topic by its path as by its name', () => {
  const named = compose(rows.dataset());
  const pathed = composeBriefs({
    topics: new Map([['content/topics/harbour.md', topic()]]),
    dataset: rows.dataset(),
    texts: [],
  });
  expect(pathed).toEqual(named);
});

test('composeBriefs(input) leaves out a brief whose topic has an error, and keeps the others', () => {
  const topics = new Map([
    ['harbour.md', topic()],
    [
      'strait.md',
      topic().replace('tables:', 'actors: [country-norr], tables:').replace('  - actors', '  - actors'),
    ],
  ]);
  const { value, problems } = composeBriefs({ topics, dataset: rows.dataset(), texts: [] });
  expect([...value.files.keys()]).toEqual(['harbour.mdx', 'harbour.md']);
  expect(problems.map(renderProblem)[0]).toContain('content/topics/strait.md:');
});

test('composeBriefs(input) binds the facts of an editor’s note as a claim', () => {
  const dataset = rows.dataset({
    events: [rows.event({ id: 'event-1', date: '2031-05' })],
    evidence: [rows.evidence('event-1', 0, 'talks')],
  });
  const { value, problems } = compose(dataset, topic('The harbour', '\nThe talks were in [May](event-1).\n'));
  expect(problems).toEqual([]);
  expect(value.claims.filter(({ section }) => section === 'editors-note')).toEqual([
    expect.objectContaining({ text: 'The talks were in May.', record_ids: ['event-1'] }),
  ]);
});

const nasty = fc.oneof(
  fc.constantFrom(
    '{process.exit(1)}',
    '<script>alert(1)</script>',
    'import x from "y"',
    'export const a',
    '“half a quote',
    'a " b',
    '`{1}` | x | y',
    'CO₂ at ½ of Ⅳ and १२',
    'forty-two of Two',
    'http://example.org and a@example.org',
    '\uFEFFimport\u200B x',
    'line\n\nimport y',
    '~~x~~ **y** [z](javascript:1)',
    'Norland and the United Cantons sent 12 ships in May',
    '   ',
    '.',
  ),
  fc.string({ unit: 'binary', minLength: 1, maxLength: 20 }),
);

test('composeBriefs(input) makes harmless, fully bound prose of any words of records', {
  timeout: 600_000,
}, () => {
  fc.assert(
    fc.property(fc.array(nasty, { minLength: 9, maxLength: 9 }), fc.boolean(), (words, direct) => {
      const [
        name = 'x',
        what = 'x',
        text = 'x',
        item = 'x',
        plan = 'x',
        measures = 'x',
        role = 'x',
        outlet = 'x',
        resolution = 'x',
      ] = words;
      const dataset = rows.dataset({
        articles: [rows.article({ id: 'harbour-news', outlet, label: text })],
        actors: [
          rows.actor({ id: 'country-nor', name, aliases: [what] }),
          rows.actor({ id: 'person-ada-lund', kind: 'person', name: text, role }),
          rows.actor({ id: 'org-council', kind: 'organisation', name: item, aliases: [plan] }),
        ],
        votes: [rows.vote({ id: 'v-1', resolution, in_favour: 3, against: 2, total_members: 9 })],
        vote_positions: [rows.position({ id: 'vp-1', vote_id: 'v-1', position: 'no' })],
        commitments: [rows.commitment({ id: 'c-1', condition: measures, quantity: 5, unit: plan })],
        figures: [
          rows.figure({ id: 'f-1', measures, unit: item }),
          rows.figure({ id: 'f-2', measures: what, modality: 'planned' }),
        ],
        events: [
          rows.event({ id: 'e-1', what }),
          rows.event({ id: 'e-2', what: text, modality: 'proposed' }),
        ],
        statements: [rows.statement({ id: 's-1', direct, text, venue: what, role, verb: plan })],
        provisions: [rows.provision({ id: 'p-1', item, plan })],
        differences: [],
      });
      const { problems } = compose(dataset, topic(`The harbour ${resolution}`));
      expect(problems.map(renderProblem)).toEqual([]);
    }),
    { seed: 20_310_520, numRuns: Number(process.env.FUZZ_RUNS ?? 400) },
  );
});
