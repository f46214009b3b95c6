// A dataset of one invented article in which every table has a row; tests change the one thing they are about.

import type { ArticleText } from '../../src/schema/article-text.ts';
import type { Dataset } from '../../src/schema/tables/all.ts';

const common = { article_ids: ['harbour-vote'], outlet_count: 1, derived: [], review: 'machine' } as const;
const sentence = 'Nine of 11 councillors voted in favour, "with joy" 🎉.';
const evidenceOf = (record_table: Dataset['evidence'][number]['record_table'], record_id: string) => ({
  id: `${record_id}-e1`,
  record_id,
  record_table,
  article_id: 'harbour-vote',
  paragraph: 1,
  start: 0,
  end: 53,
  prefix: null,
  exact: sentence,
  suffix: null,
  extractor: 'test/sentence',
});

export const smallDataset: Dataset = {
  articles: [
    {
      id: 'harbour-vote',
      title: 'Council votes, "at last"',
      label: 'Council votes, "at last"',
      outlet: 'The Harbour Post',
      author: null,
      published: '2025-03-04',
      published_basis: 'stated',
      kind: 'news',
      language: 'en',
      rights: 'digest',
      url: 'https://example.org/harbour',
      source_file: null,
      source_sha256: null,
      word_count: 8,
      paragraph_count: 1,
      truncated: false,
      duplicate_of: null,
    },
  ],
  actors: [
    {
      id: 'country-xkx',
      kind: 'country',
      name: 'Kosovo',
      aliases: ['Kosovan', 'Kosovar'],
      country_code: 'XKX',
      code_scheme: 'user-assigned',
      role: null,
      mention_count: 3,
      ...common,
    },
    {
      id: 'org-council',
      kind: 'organisation',
      name: 'Council',
      aliases: [],
      country_code: null,
      code_scheme: null,
      role: null,
      mention_count: 1,
      ...common,
    },
  ],
  events: [
    {
      id: 'event-vote-council-2025-03',
      type: 'vote',
      what: 'The council votes,\r\non two lines',
      date: '2025-03',
      date_start: '2025-03-01',
      date_end: '2025-03-31',
      date_text: 'in March',
      date_basis: 'from_publication',
      place_id: null,
      participants: ['country-xkx', 'org-council'],
      modality: 'reported',
      ...common,
    },
  ],
  votes: [
    {
      id: 'vote-council-harbour',
      body_id: 'org-council',
      resolution: 'the harbour',
      date: '2025-03-04',
      in_favour: 9,
      against: 2,
      abstentions: 0,
      not_voting: null,
      total_members: 11,
      result: 'adopted',
      ...common,
      derived: ['against'],
    },
  ],
  vote_positions: [
    {
      id: 'position-council-harbour-xkx',
      vote_id: 'vote-council-harbour',
      actor_id: 'country-xkx',
      country_code: 'XKX',
      position: 'yes',
      ...common,
    },
  ],
  commitments: [
    {
      id: 'commitment-xkx-council-funding',
      actor_id: 'country-xkx',
      country_code: 'XKX',
      mission_id: 'org-council',
      contribution: 'funding',
      status: 'ready',
      quantity: 1.5,
      unit: 'EUR',
      qualifier: 'up_to',
      condition: null,
      date: 'XXXX-01-22',
      ...common,
    },
  ],
  figures: [
    {
      id: 'figure-harbour-cost',
      value: 450000000,
      unit: 'EUR',
      measures: 'cost of the harbour',
      subject_id: null,
      qualifier: 'about',
      as_of: '2024/2025',
      modality: 'planned',
      ...common,
    },
  ],
  statements: [
    {
      id: 'statement-council-with-joy',
      speaker_id: 'org-council',
      role: null,
      verb: null,
      direct: true,
      text: 'with joy',
      venue: null,
      date: null,
      relayed_by_id: null,
      ...common,
    },
  ],
  provisions: [
    {
      id: 'provision-harbour-pier',
      plan: 'Harbour plan',
      position: 1,
      item: 'a pier; and a light',
      actor_id: null,
      modality: 'planned',
      ...common,
    },
  ],
  evidence: [
    evidenceOf('commitments', 'commitment-xkx-council-funding'),
    evidenceOf('actors', 'country-xkx'),
    evidenceOf('events', 'event-vote-council-2025-03'),
    evidenceOf('figures', 'figure-harbour-cost'),
    evidenceOf('actors', 'org-council'),
    evidenceOf('vote_positions', 'position-council-harbour-xkx'),
    evidenceOf('provisions', 'provision-harbour-pier'),
    evidenceOf('statements', 'statement-council-with-joy'),
    evidenceOf('votes', 'vote-council-harbour'),
  ],
  differences: [
    {
      id: 'difference-harbour-cost',
      record_table: 'figures',
      measure: 'cost of the harbour',
      record_ids: ['figure-harbour-cost'],
      values: ['450000000'],
      verdict: 'agree',
      note: null,
    },
  ],
};

export const smallTexts: readonly ArticleText[] = [
  {
    id: 'harbour-vote',
    text: sentence,
    paragraphs: [{ number: 1, kind: 'text', start: 0, end: 53, sentences: [{ start: 0, end: 53 }] }],
  },
];
