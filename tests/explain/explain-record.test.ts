import { describe, expect, it } from 'vitest';
import { correctionsOf } from '../../scripts/explain/corrections-of.ts';
import { explainRecord, type Published } from '../../scripts/explain/explain-record.ts';
import { findRecord, unknownRecord } from '../../scripts/explain/find-record.ts';
import { smallDataset, smallTexts } from '../dataset/small-dataset.ts';

const published: Published = {
  dataset: smallDataset,
  texts: smallTexts,
  claims: [
    {
      id: 'c-1',
      kind: 'sentence',
      facts: [],
      brief: 'harbour',
      section: 'vote',
      text: 'The council voted for the harbour.',
      record_ids: ['vote-council-harbour'],
    },
  ],
  corrections:
    '- record: vote-council-harbour\n  column: total_members\n  value: 11\n  reason: one seat is empty\n  date: 2025-03-05\n',
};

function explain(id: string, from: Published = published): string {
  const found = findRecord(from.dataset, id);
  if (found === null) throw new Error(`no record ${id}`);
  return explainRecord(found, from);
}

describe('explainRecord(found, published)', () => {
  it('prints columns, passages, outlets, computed parts, corrections and where the record is told', () => {
    expect(explain('vote-council-harbour')).toMatchInlineSnapshot(`
      "vote-council-harbour  (vote, table votes)
        body_id        org-council  (Council)
        resolution     the harbour
        date           2025-03-04
        in_favour      9
        against        2  [computed]
        abstentions    0
        not_voting     null: the text does not say
        total_members  11
        result         adopted
        article_ids    harbour-vote
        outlet_count   1
        derived        against
        review         machine

      Evidence: 1 passage of 1 article
        [e1] Council votes, "at last", The Harbour Post, 2025-03-04, paragraph 1, sentence 1
              rule test/sentence, code points 0 to 53 of harbour-vote
              »Nine of 11 councillors voted in favour, "with joy" 🎉.«

      Backed by 1 outlet
        harbour-vote: counts for The Harbour Post

      Computed, printed nowhere
        against = 2, from [e1]

      Corrected by hand
        total_members is now 11: one seat is empty (data/corrections.yaml, line 1)

      Records that name it
        vote_positions.vote_id: position-council-harbour-xkx

      Told in
        brief harbour, c-1: The council voted for the harbour."
    `);
  });

  it('says what each article adds: an outlet, a copy nothing, an opinion nothing', () => {
    const [article] = smallDataset.articles;
    const [span] = smallDataset.evidence.filter(({ record_id }) => record_id === 'vote-council-harbour');
    if (article === undefined || span === undefined) throw new Error('the small dataset has changed');
    const dataset = {
      ...smallDataset,
      articles: [
        article,
        { ...article, id: 'copy', duplicate_of: 'harbour-vote' },
        { ...article, id: 'view', kind: 'opinion' as const, outlet: null },
      ],
      evidence: [
        span,
        { ...span, id: 'vote-council-harbour-e2', article_id: 'copy' },
        { ...span, id: 'vote-council-harbour-e3', article_id: 'view' },
      ],
    };
    const trail = explain('vote-council-harbour', { ...published, dataset });
    expect(trail).toContain('Evidence: 3 passages of 3 articles');
    expect(trail).toContain(`Backed by 1 outlet, merged from 3 passages
  harbour-vote: counts for The Harbour Post
  copy: a copy of harbour-vote: adds evidence, no outlet
  view: opinion: never corroborates`);
    expect(trail).toContain('against = 2, from [e1] [e2] [e3]');
  });

  it('shows only the words beside the span when the article is restricted', () => {
    const texts = smallTexts.map((text) => ({ ...text, text: null }));
    const evidence = smallDataset.evidence.map((row) => ({
      ...row,
      prefix: 'Then: ',
      exact: 'Nine',
      suffix: ' of 11',
    }));
    const trail = explain('vote-council-harbour', {
      ...published,
      texts,
      dataset: { ...smallDataset, evidence },
    });
    expect(trail).toContain('…Then: »Nine« of 11…');
    expect(trail).not.toContain('councillors');
  });

  it('names the records that name an actor', () => {
    expect(explain('country-xkx')).toContain(`Records that name it
  events.participants: event-vote-council-2025-03
  vote_positions.actor_id: position-council-harbour-xkx
  commitments.actor_id: commitment-xkx-council-funding`);
  });

  it('says that an empty cell is not said, and names the comparison a record stands in', () => {
    expect(explain('figure-harbour-cost')).toContain('subject_id    null: the text does not say');
    expect(explain('figure-harbour-cost')).toContain(
      'Compared with others\n  cost of the harbour: 450000000 (agree)',
    );
  });
});

describe('findRecord(dataset, id)', () => {
  it('leads from a piece of evidence to its record', () => {
    expect(findRecord(smallDataset, 'figure-harbour-cost-e1')?.row.id).toBe('figure-harbour-cost');
  });

  it('finds no articles and no comparisons, which have no evidence', () => {
    expect(findRecord(smallDataset, 'harbour-vote')).toBeNull();
    expect(findRecord(smallDataset, 'difference-harbour-cost')).toBeNull();
  });
});

describe('unknownRecord(dataset, id)', () => {
  it.each([
    [
      'a slip',
      'vote-council-harbor',
      'No record has the id "vote-council-harbor". Did you mean "vote-council-harbour"?',
    ],
    [
      'parts of an id',
      'xkx-funding',
      'No record has the id "xkx-funding". Did you mean one of these?\n  commitment-xkx-council-funding\n  country-xkx\n  position-council-harbour-xkx',
    ],
    [
      'an article',
      'harbour-vote',
      '"harbour-vote" is an article, not a record: its trail would begin and end with itself.',
    ],
    ['nothing like an id', '???', 'No record has the id "???".'],
  ])('helps after %s', (_, id, message) => {
    expect(unknownRecord(smallDataset, id)).toBe(message);
  });
});

describe('correctionsOf(id, text)', () => {
  it('gives the fixes of one record with their lines', () => {
    const text =
      '# fixes\n- record: a\n  column: date\n  value: null\n  reason: no day is named\n  date: "2026-03-01"\n';
    expect(correctionsOf('a', text)).toEqual([
      { line: 2, words: 'date is now empty', reason: 'no day is named' },
    ]);
    expect(correctionsOf('c', text)).toEqual([]);
    expect(correctionsOf('a', '')).toEqual([]);
  });
});
