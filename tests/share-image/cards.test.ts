import { describe, expect, it } from 'vitest';
import { config } from '../../sourcebook.config.ts';
import { tables } from '../../src/schema/tables/all.ts';
import { allCards } from '../../src/share-image/cards/all-cards.ts';
import { recordCard } from '../../src/share-image/cards/record-card.ts';
import { smallSources } from '../site-data/small-sources.ts';

const record = (id: string) => {
  const found = smallSources.recordById.get(id);
  if (!found) throw new Error(`Bug: the small dataset has no ${id}`);
  return found;
};
const common = { article_ids: ['post'], outlet_count: 1, derived: [], review: 'machine' } as const;
const card = (id: string) => recordCard(record(id), smallSources, 'Sourcebook');

describe('recordCard(record, sources, site)', () => {
  it('shows a vote as bars on the scale of the membership, and says what is not printed', () => {
    expect(card('vote-harbour-plan')).toEqual({
      kicker: ['Vote', 'Assembly'],
      badge: 'adopted',
      title: 'Harbour Plan',
      body: {
        form: 'bars',
        whole: 60,
        bars: [
          { label: 'In favour', count: 40 },
          { label: 'Against', count: 1 },
          { label: 'Abstained', count: null },
          { label: 'Did not vote', count: null },
        ],
      },
      note: 'The Lakeside Post, 4 May 2031, ¶\u00a01',
      site: 'Sourcebook',
    });
  });

  it('says of a commitment who gives what to whom, how firmly, and that the amount is not known', () => {
    const { badge, title, body, note } = card('commitment-nor-mission-medical');
    expect({ badge, title, note }).toEqual({
      badge: 'agreed',
      title: 'Norland',
      note: 'The Lakeside Post, 4 May 2031, ¶\u00a02; also in 1 other outlet',
    });
    expect(body).toEqual({
      form: 'facts',
      facts: [
        { label: 'Gives', value: 'Medical staff' },
        { label: 'To', value: 'Harbour Mission' },
        { label: 'Amount', value: 'Not given' },
      ],
    });
  });

  it('names the modality of a figure and never rounds it', () => {
    const row = {
      id: 'figure-trade',
      value: 1234567,
      unit: 'USD',
      measures: 'trade of Norland',
      subject_id: 'country-nor',
      qualifier: 'more_than',
      as_of: '2030',
      modality: 'planned',
      ...common,
    } as const;
    const { badge, body, kicker } = recordCard({ table: 'figures', row }, smallSources, 'Sourcebook');
    expect({ badge, kicker }).toEqual({ badge: 'planned', kicker: ['Figure', 'Norland', '2030'] });
    expect(body).toEqual({
      form: 'number',
      number: { value: 'More than USD 1,234,567', label: 'Trade of Norland' },
    });
  });

  it('shows at most 25 words of a statement', () => {
    const row = {
      id: 'statement-nor-long',
      speaker_id: 'country-nor',
      role: null,
      verb: 'said',
      direct: true,
      text: 'word '.repeat(40).trim(),
      venue: null,
      date: null,
      relayed_by_id: null,
      ...common,
    } as const;
    const { body } = recordCard({ table: 'statements', row }, smallSources, 'Sourcebook');
    expect(body?.form === 'quote' && { count: body.words.length, isCut: body.isCut }).toEqual({
      count: 25,
      isCut: true,
    });
  });
});

describe('allCards(sources, briefs, config)', () => {
  const brief = {
    id: 'harbour',
    title: 'The Harbour Mission',
    question: 'Who takes part?',
    as_of: '2031-06',
    article_ids: ['copy', 'post', 'wire'],
    keyNumber: { value: '40 of 60', label: 'voted in favour' },
  };
  const images = allCards(smallSources, [brief], config);
  const paths = images.map(({ path }) => path);

  it('has one image for each record, actor, article, table, brief and fixed page', () => {
    expect(new Set(paths).size).toBe(paths.length);
    const rows = [...smallSources.recordById.values()].map(
      ({ table, row }) => `${table === 'actors' ? 'actors' : 'records'}/${row.id}`,
    );
    const articles = smallSources.tables.articles.map(({ id }) => `articles/${id}`);
    const data = Object.keys(tables).map((name) => `data/${name}`);
    expect(paths).toEqual(
      expect.arrayContaining([...rows, ...articles, ...data, 'briefs/harbour', 'home', 'search']),
    );
  });

  it('shows the key figure of a brief, its date and its outlets, copies left out', () => {
    const { card: briefCard } = images.find(({ path }) => path === 'briefs/harbour') ?? {};
    expect(briefCard).toEqual({
      kicker: ['Policy brief', 'sources to June 2031'],
      badge: null,
      title: 'The Harbour Mission',
      body: { form: 'question', question: 'Who takes part?', number: brief.keyNumber },
      note: '2 articles: Norland Wire, The Lakeside Post. Every fact leads to its words.',
      site: 'Sourcebook',
    });
  });
});
