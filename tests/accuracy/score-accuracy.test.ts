import { describe, expect, it } from 'vitest';
import { scores } from '../../scripts/accuracy/accuracy.ts';
import { readLabels } from '../../scripts/accuracy/read-labels.ts';
import { scoreAccuracy } from '../../scripts/accuracy/score-accuracy.ts';
import type { Dataset } from '../../src/schema/tables/all.ts';
import { smallDataset } from '../dataset/small-dataset.ts';

/** The accuracy of one table of the small dataset, or of a variant of it, against these labels. */
function scoreOf(table: string, entries: string, dataset: Dataset = smallDataset) {
  const head = 'article:\n  title: Council votes, "at last"\n';
  const { value, faults } = readLabels('harbour-vote.yaml', `${head}${entries && `${table}:\n${entries}`}`);
  expect(faults).toEqual([]);
  const accuracy = scoreAccuracy(dataset, [value]);
  const counts = accuracy.tables.find((one) => one.table === table);
  if (counts === undefined) throw new Error(`no table ${table}`);
  const misses = accuracy.misses.filter((miss) => miss.table === table);
  return { ...counts, misses: misses.map(({ kind, place, text }) => `${kind} ${place} ${text}`) };
}

const found = (count: number) => ({ found: count, missed: 0, unexpected: 0, repeated: 0, misses: [] });

describe('scoreAccuracy(dataset, labelled) finds', () => {
  it.each([
    ['actors', '- { kind: country, name: XKX }\n- { kind: organisation, name: the Council }', 2],
    ['events', '- { what: council votes on two lines, date: 2025-03, participants: [XKX, Council] }', 1],
    ['votes', '- { body: Council, in_favour: 9, against: 2, abstentions: [null, 0], result: adopted }', 1],
    ['vote_positions', '- { actor: XKX, position: "yes" }', 1],
    ['commitments', '- { actor: XKX, contribution: funding, status: ready, mission: Council }', 1],
    ['figures', '- { value: 450000000, unit: [USD, EUR], measures: harbour, qualifier: about }', 1],
    ['statements', '- { speaker: [Mayor, Council], text: with joy, direct: true }', 1],
    ['provisions', '- { plan: Harbour plan, item: a pier and a light }', 1],
  ])('what the labels of %s ask for', (table, entries, count) => {
    expect(scoreOf(table, entries)).toMatchObject({ labelled: count, ...found(count) });
  });

  it('an actor under another of its names', () => {
    expect(scoreOf('commitments', '- { actor: Kosovar, contribution: funding }')).toMatchObject(found(1));
  });

  it('nothing wrong in a record that an optional label names, and nothing missing without it', () => {
    const optional = '- { value: 450000000, unit: EUR, measures: harbour, optional: true }';
    const other = '- { value: 3, unit: boats, measures: boats, optional: true }';
    expect(scoreOf('figures', `${optional}\n${other}`)).toMatchObject({
      labelled: 0,
      optional: 2,
      ...found(0),
    });
  });
});

describe('scoreAccuracy(dataset, labelled) counts', () => {
  it('a record without a label as unexpected, and a label without a record as missed', () => {
    const { labelled, unexpected, missed, misses } = scoreOf(
      'figures',
      '- { value: 7, unit: boats, measures: boats lost }',
    );
    expect({ labelled, unexpected, missed }).toEqual({ labelled: 1, unexpected: 1, missed: 1 });
    expect(misses).toEqual([
      'missed harbour-vote.yaml:4 - | 7 | boats | boats lost',
      'unexpected figure-harbour-cost about | 450000000 | EUR | cost of the harbour',
    ]);
  });

  it('an event under another date as missed and as unexpected, and says which date', () => {
    const { missed, unexpected, misses } = scoreOf(
      'events',
      '- { what: council votes on two lines, date: 2024 }',
    );
    expect({ missed, unexpected }).toEqual({ missed: 1, unexpected: 1 });
    expect(misses[0]).toMatch(/^missed harbour-vote\.yaml:4 2024 .* \(found with another date: 2025-03 \|/);
  });

  it('a vote under another count as missed', () => {
    const entry = '- { body: Council, in_favour: 9, against: 3 }';
    expect(scoreOf('votes', entry)).toMatchObject({ found: 0, missed: 1, unexpected: 1 });
  });

  it('a number of another thing as unexpected, though the value is the same', () => {
    const entry = '- { value: 450000000, unit: people, measures: people without water }';
    expect(scoreOf('figures', entry)).toMatchObject({ found: 0, missed: 1, unexpected: 1 });
  });

  it('the words of another speaker as missed', () => {
    const entry = '- { speaker: XKX, text: with joy }';
    expect(scoreOf('statements', entry)).toMatchObject({ found: 0, missed: 1, unexpected: 1 });
  });

  it('a second record of the same thing as repeated, neither right nor wrong', () => {
    const [first] = smallDataset.provisions;
    if (first === undefined) throw new Error('no provision');
    const again = { ...first, id: 'provision-harbour-pier-2', item: 'a pier' };
    const dataset = { ...smallDataset, provisions: [first, again] };
    expect(
      scoreOf('provisions', '- { plan: Harbour plan, item: a pier and a light }', dataset),
    ).toMatchObject({
      found: 1,
      missed: 0,
      unexpected: 0,
      repeated: 1,
    });
  });

  it('the other columns of what was found, one by one', () => {
    const entry = '- { actor: XKX, contribution: funding, status: agreed, quantity: 1.5, date: XXXX-01-22 }';
    const { columns, misses, found: count } = scoreOf('commitments', entry);
    expect(count).toBe(1);
    expect(columns).toEqual({
      date: { right: 1, of: 1 },
      quantity: { right: 1, of: 1 },
      status: { right: 0, of: 1 },
    });
    expect(misses).toEqual([
      'column harbour-vote.yaml:4 status must be agreed; got "ready" (commitment-xkx-council-funding)',
    ]);
  });

  it('the records of a copy with those of its original', () => {
    const [article] = smallDataset.articles;
    if (article === undefined) throw new Error('no article');
    const copy = { ...article, id: 'copy', duplicate_of: 'harbour-vote' };
    const figures = smallDataset.figures.map((row) => ({ ...row, article_ids: ['copy'] }));
    const dataset = { ...smallDataset, articles: [...smallDataset.articles, copy], figures };
    const labels = [
      readLabels(
        'harbour-vote.yaml',
        'article: {}\nfigures:\n- { value: 450000000, unit: EUR, measures: harbour }',
      ),
      readLabels('copy.yaml', 'article:\n  duplicate_of: harbour-vote\n'),
    ].map(({ value }) => value);
    const { tables, articleColumns } = scoreAccuracy(dataset, labels);
    expect(tables.find(({ table }) => table === 'figures')).toMatchObject({
      found: 1,
      missed: 0,
      unexpected: 0,
    });
    expect(articleColumns).toEqual({ duplicate_of: { right: 1, of: 1 } });
  });
});

describe('traps', () => {
  const trapped = (pattern: string) => {
    const trap = `  - { table: figures, pattern: '${pattern}', why: a label }`;
    const { value } = readLabels('harbour-vote.yaml', `article: {}\ntraps:\n${trap}\n`);
    const { traps, misses } = scoreAccuracy(smallDataset, [value]);
    return { ...traps, texts: misses.filter(({ kind }) => kind === 'trap').map(({ text }) => text) };
  };

  it('are hit by a record whose line they match, in capitals or not', () => {
    const texts = ['a label: about | 450000000 | EUR | cost of the harbour'];
    expect(trapped('COST of')).toEqual({ laid: 1, hit: 1, texts });
  });

  it('are laid and not hit otherwise', () => {
    expect(trapped('\\| 45 \\|')).toEqual({ laid: 1, hit: 0, texts: [] });
  });
});

describe('scores(counts)', () => {
  it('gives precision, recall and their harmonic mean', () => {
    expect(scores({ found: 6, unexpected: 2, missed: 4 })).toEqual({
      precision: 0.75,
      recall: 0.6,
      f1: 2 / 3,
    });
  });

  it('gives null where there is nothing to divide by', () => {
    expect(scores({ found: 0, unexpected: 0, missed: 3 })).toEqual({ precision: null, recall: 0, f1: 0 });
    expect(scores({ found: 0, unexpected: 0, missed: 0 })).toEqual({
      precision: null,
      recall: null,
      f1: null,
    });
  });
});
