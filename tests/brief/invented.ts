// A small invented world for the tests of briefs: row builders with defaults, so that a test names only what it is about.

import type { Draft } from '../../scripts/brief/prose/sentence.ts';
import { plainText } from '../../scripts/brief/prose/sentence.ts';
import { settleNames } from '../../scripts/brief/prose/settle-names.ts';
import type { RecordIndex, RowOf } from '../../scripts/brief/record-index.ts';
import { indexRecords } from '../../scripts/brief/record-index.ts';
import type { Dataset } from '../../src/schema/tables/all.ts';

const common = { article_ids: ['harbour-news'], outlet_count: 1, derived: [], review: 'machine' } as const;

type Given<T extends keyof Dataset> = Partial<RowOf<T>> & { readonly id: string };

export const article = (row: Given<'articles'>): RowOf<'articles'> => ({
  title: 'A title',
  label: 'A title',
  outlet: 'The Harbour News',
  author: null,
  published: '2031-05-20',
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
  ...row,
});

export const actor = (row: Given<'actors'> & { readonly name: string }): RowOf<'actors'> => ({
  kind: 'country',
  aliases: [],
  country_code: null,
  code_scheme: null,
  role: null,
  mention_count: 1,
  ...common,
  ...row,
});

export const vote = (row: Given<'votes'>): RowOf<'votes'> => ({
  body_id: 'org-council',
  resolution: 'resolution on the Harbour Plan',
  date: null,
  in_favour: null,
  against: null,
  abstentions: null,
  not_voting: null,
  total_members: null,
  result: 'adopted',
  ...common,
  ...row,
});

export const position = (row: Given<'vote_positions'>): RowOf<'vote_positions'> => ({
  vote_id: 'vote-council-harbour-plan',
  actor_id: 'country-nor',
  country_code: null,
  position: 'yes',
  ...common,
  ...row,
});

export const commitment = (row: Given<'commitments'>): RowOf<'commitments'> => ({
  actor_id: 'country-nor',
  country_code: 'XNO',
  mission_id: 'org-harbour-mission',
  contribution: 'troops',
  status: 'agreed',
  quantity: null,
  unit: null,
  qualifier: null,
  condition: null,
  date: null,
  ...common,
  ...row,
});

export const figure = (row: Given<'figures'>): RowOf<'figures'> => ({
  value: 40,
  unit: 'ships',
  measures: 'ships in the harbour',
  subject_id: null,
  qualifier: 'exact',
  as_of: null,
  modality: 'reported',
  ...common,
  ...row,
});

export const event = (row: Given<'events'>): RowOf<'events'> => ({
  type: 'meeting',
  what: 'Norland held talks with Vesmark',
  date: null,
  date_start: null,
  date_end: null,
  date_text: null,
  date_basis: 'explicit',
  place_id: null,
  participants: [],
  modality: 'reported',
  ...common,
  ...row,
});

export const statement = (row: Given<'statements'>): RowOf<'statements'> => ({
  speaker_id: 'person-ada-lund',
  role: null,
  verb: 'said',
  direct: false,
  text: 'the harbour is open',
  venue: null,
  date: null,
  relayed_by_id: null,
  ...common,
  ...row,
});

export const provision = (row: Given<'provisions'>): RowOf<'provisions'> => ({
  plan: 'Harbour Plan',
  position: 1,
  item: 'a joint customs office',
  actor_id: null,
  modality: 'planned',
  ...common,
  ...row,
});

/** Evidence of a record at a place of its article; `exact` is what stands there. */
export const evidence = (
  record: string,
  start: number,
  exact: string,
  more: Partial<RowOf<'evidence'>> = {},
): RowOf<'evidence'> => ({
  id: `${record}-e${start}`,
  record_id: record,
  record_table: 'events',
  article_id: 'harbour-news',
  paragraph: 1,
  start,
  end: start + [...exact].length,
  prefix: null,
  exact,
  suffix: null,
  extractor: 'test/rule',
  ...more,
});

const actors = [
  actor({ id: 'country-nor', name: 'Norland', aliases: ['Norish'], country_code: 'XNO' }),
  actor({ id: 'country-ves', name: 'Vesmark', country_code: 'XVE' }),
  actor({ id: 'country-uni', name: 'United Cantons', country_code: 'XUC' }),
  actor({ id: 'country-qua', name: 'Quayland', country_code: 'XQU' }),
  actor({
    id: 'org-council',
    kind: 'organisation',
    name: 'Northern Security Council',
    aliases: ['NSC', 'Security Council'],
  }),
  actor({
    id: 'org-harbour-mission',
    kind: 'organisation',
    name: 'Harbour Observation Mission',
    aliases: ['HOM'],
  }),
  actor({
    id: 'person-ada-lund',
    kind: 'person',
    name: 'Ada Lund',
    aliases: ['Lund'],
    role: 'Prime Minister of Norland',
  }),
  actor({
    id: 'person-per-dahl',
    kind: 'person',
    name: 'Per Dahl',
    aliases: ['Dahl'],
    role: 'harbour master',
  }),
];

/** The invented world with the given tables. */
export const dataset = (tables: Partial<Dataset> = {}): Dataset => ({
  articles: [article({ id: 'harbour-news' })],
  actors,
  events: [],
  votes: [],
  vote_positions: [],
  commitments: [],
  figures: [],
  statements: [],
  provisions: [],
  evidence: [],
  differences: [],
  ...tables,
});

export const index = (tables: Partial<Dataset> = {}): RecordIndex => indexRecords(dataset(tables));

/** Drafts as a reader meets them, one sentence a line. */
export const read = (drafts: readonly (Draft | null)[], from: RecordIndex): string =>
  settleNames(
    drafts.filter((draft) => draft !== null),
    from.actor,
    from.isAmbiguous,
  )
    .map(({ parts }) => plainText(parts))
    .join('\n');

/** The same with facts in brackets, to see what is bound. */
export const readBound = (drafts: readonly (Draft | null)[], from: RecordIndex): string =>
  settleNames(
    drafts.filter((draft) => draft !== null),
    from.actor,
    from.isAmbiguous,
  )
    .map(({ parts }) => parts.map((part) => (typeof part === 'string' ? part : `[${part.fact}]`)).join(''))
    .join('\n');
