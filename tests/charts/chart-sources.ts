// An invented dataset for charts: votes with gaps, offers of every status, plans, events of every precision.
// Country codes are real, since maps need places; what the countries do here is made up.

import type { Dataset } from '../../src/schema/tables/all.ts';
import { indexSources, type Sources } from '../../src/site/dataset.ts';

type Rows<T extends keyof Dataset> = Dataset[T][number];

const record = { article_ids: ['post'], outlet_count: 1, derived: [], review: 'machine' } as const;

const article = (id: string, more: Partial<Rows<'articles'>>): Rows<'articles'> => ({
  id,
  title: null,
  label: 'An article',
  outlet: 'The Lakeside Post',
  author: null,
  published: '2031-05-04',
  published_basis: 'stated',
  kind: 'news',
  language: 'en',
  rights: 'digest',
  url: null,
  source_file: null,
  source_sha256: null,
  word_count: 100,
  paragraph_count: 4,
  truncated: false,
  duplicate_of: null,
  ...more,
});

export const actor = (
  id: string,
  name: string,
  code: string | null,
  kind: Rows<'actors'>['kind'] = code === null ? 'organisation' : 'country',
): Rows<'actors'> => ({
  id,
  kind,
  name,
  aliases: [],
  country_code: code,
  code_scheme: code === null ? null : 'ISO 3166-1',
  role: null,
  mention_count: 1,
  ...record,
});

export const vote = (more: Partial<Rows<'votes'>> = {}): Rows<'votes'> => ({
  id: 'vote-harbour',
  body_id: 'org-assembly',
  resolution: 'resolution on the harbour.',
  date: null,
  in_favour: 40,
  against: 4,
  abstentions: 6,
  not_voting: 10,
  total_members: 60,
  result: null,
  ...record,
  ...more,
});

export const position = (
  code: string,
  how: Rows<'vote_positions'>['position'],
  voteId = 'vote-harbour',
): Rows<'vote_positions'> => ({
  id: `position-${voteId}-${code}`,
  vote_id: voteId,
  actor_id: `country-${code}`,
  country_code: code.toUpperCase(),
  position: how,
  ...record,
});

export const commitment = (
  code: string,
  contribution: Rows<'commitments'>['contribution'],
  status: Rows<'commitments'>['status'],
  more: Partial<Rows<'commitments'>> = {},
): Rows<'commitments'> => ({
  id: `commitment-${code}-mission-${contribution.replaceAll('_', '-')}`,
  actor_id: `country-${code}`,
  country_code: code.toUpperCase(),
  mission_id: 'org-mission',
  contribution,
  status,
  quantity: null,
  unit: null,
  qualifier: null,
  condition: null,
  date: null,
  ...record,
  ...more,
});

export const figure = (id: string, more: Partial<Rows<'figures'>>): Rows<'figures'> => ({
  id: `figure-${id}`,
  value: 100,
  unit: 'soldiers',
  measures: `What ${id} counts`,
  subject_id: null,
  qualifier: 'exact',
  as_of: null,
  modality: 'planned',
  ...record,
  ...more,
});

export const event = (
  id: string,
  date: string | null,
  more: Partial<Rows<'events'>> = {},
): Rows<'events'> => ({
  id: `event-${id}`,
  type: 'meeting',
  what: `delegates met about ${id}`,
  date,
  date_start: null,
  date_end: null,
  date_text: null,
  date_basis: date === null ? 'unknown' : 'explicit',
  place_id: null,
  participants: [],
  modality: 'reported',
  ...record,
  ...more,
});

const empty: Dataset = {
  articles: [
    article('copy', { outlet: null, published: null, published_basis: 'unknown', duplicate_of: 'post' }),
    article('letter', { outlet: null, kind: 'opinion', published: '2031-06~', published_basis: 'inferred' }),
    article('post', {}),
  ],
  actors: [
    actor('country-ken', 'Kenya', 'KEN'),
    actor('country-nor', 'Norway', 'NOR'),
    actor('country-per', 'Peru', 'PER'),
    actor('country-sgp', 'Singapore', 'SGP'),
    actor('country-xkx', 'Kosovo', 'XKX'),
    actor('org-assembly', 'Harbour Assembly', null),
    actor('org-mission', 'Harbour Mission', null),
    actor('org-red-cross', 'Lakeside Relief', null),
  ],
  events: [],
  votes: [],
  vote_positions: [],
  commitments: [],
  figures: [],
  statements: [],
  provisions: [],
  evidence: [],
  differences: [],
};

/** The actors and articles above, and the rows a test gives. */
export const chartSources = (rows: Partial<Dataset>): Sources =>
  indexSources({ ...empty, ...rows }, new Map(), []);

/** Every record of a dataset. */
export const recordsIn = (sources: Sources) => [...sources.recordById.values()];
