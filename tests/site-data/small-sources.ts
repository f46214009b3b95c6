// An invented dataset for the site's tests: three articles (one a copy, one restricted), a handful of records,
// one brief. Offsets are counted here in code points, with an emoji before them so that counting units fails.

import type { ArticleText } from '../../src/schema/article-text.ts';
import type { Dataset } from '../../src/schema/tables/all.ts';
import { type Claim, type Evidence, indexSources, type Sources } from '../../src/site/dataset.ts';

const first = 'The 🕊 Assembly met in Lakeside.';
const second = 'Forty of the 60 members voted for the Harbour Plan, and Norland voted against.';
const third = 'Norland has agreed to send medical staff to the Harbour Mission.';
export const text = `${first} ${second}\n\n${third}`;

const length = (words: string) => [...words].length;
const startOf = (words: string) => length(text.slice(0, text.indexOf(words)));
const range = (words: string) => ({ start: startOf(words), end: startOf(words) + length(words) });

const paragraphs: ArticleText['paragraphs'] = [
  { number: 1, kind: 'text', ...range(`${first} ${second}`), sentences: [range(first), range(second)] },
  { number: 2, kind: 'text', ...range(third), sentences: [range(third)] },
];

const article = (id: string, more: Partial<Dataset['articles'][number]>): Dataset['articles'][number] => ({
  id,
  title: 'Harbour Plan adopted',
  label: 'The vote on the Harbour Plan',
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
  word_count: 29,
  paragraph_count: 2,
  truncated: false,
  duplicate_of: null,
  ...more,
});

const record = { article_ids: ['post'], outlet_count: 1, derived: [], review: 'machine' } as const;

const actor = (id: string, kind: 'country' | 'organisation', name: string): Dataset['actors'][number] => ({
  id,
  kind,
  name,
  aliases: [],
  country_code: null,
  code_scheme: null,
  role: null,
  mention_count: 2,
  ...record,
});

let count = 0;
const piece = (
  record_id: string,
  record_table: Evidence['record_table'],
  exact: string,
  article_id = 'post',
): Evidence => {
  count += 1;
  const { start, end } = range(exact);
  return {
    id: `${record_id}-e${count}`,
    record_id,
    record_table,
    article_id,
    paragraph: start >= startOf(third) ? 2 : 1,
    start,
    end,
    prefix: [...text].slice(Math.max(0, start - 12), start).join('') || null,
    exact,
    suffix: [...text].slice(end, end + 12).join('') || null,
    extractor: 'test/rule',
  };
};

const tables: Dataset = {
  articles: [
    article('copy', {
      title: null,
      outlet: null,
      published: null,
      published_basis: 'unknown',
      duplicate_of: 'post',
    }),
    article('post', {}),
    article('wire', {
      outlet: 'Norland Wire',
      published: '2031-06',
      published_basis: 'inferred',
      rights: 'restricted',
    }),
  ],
  actors: [
    actor('country-nor', 'country', 'Norland'),
    actor('org-assembly', 'organisation', 'Assembly'),
    actor('org-mission', 'organisation', 'Harbour Mission'),
  ],
  events: [],
  votes: [
    {
      id: 'vote-harbour-plan',
      body_id: 'org-assembly',
      resolution: 'Harbour Plan',
      date: null,
      in_favour: 40,
      against: 1,
      abstentions: null,
      not_voting: null,
      total_members: 60,
      result: 'adopted',
      ...record,
      derived: ['against'],
    },
  ],
  vote_positions: [
    {
      id: 'position-harbour-plan-nor',
      vote_id: 'vote-harbour-plan',
      actor_id: 'country-nor',
      country_code: null,
      position: 'no',
      ...record,
    },
  ],
  commitments: [
    {
      id: 'commitment-nor-mission-medical',
      actor_id: 'country-nor',
      country_code: null,
      mission_id: 'org-mission',
      contribution: 'medical',
      status: 'agreed',
      quantity: null,
      unit: null,
      qualifier: null,
      condition: null,
      date: null,
      ...record,
      article_ids: ['copy', 'post', 'wire'],
      outlet_count: 2,
    },
  ],
  figures: [],
  statements: [],
  provisions: [],
  evidence: [
    piece('vote-harbour-plan', 'votes', 'Forty of the 60 members voted for'),
    piece('vote-harbour-plan', 'votes', 'Norland voted against'),
    piece('position-harbour-plan-nor', 'vote_positions', 'Norland voted against'),
    piece('commitment-nor-mission-medical', 'commitments', 'agreed to send medical staff', 'copy'),
    piece('commitment-nor-mission-medical', 'commitments', 'agreed to send medical staff', 'wire'),
    piece('commitment-nor-mission-medical', 'commitments', 'agreed to send medical staff'),
    piece('country-nor', 'actors', 'Norland has agreed'),
  ],
  differences: [],
};

const claims: readonly Claim[] = [
  {
    id: 'c-1',
    kind: 'sentence',
    facts: [],
    brief: 'harbour',
    section: 'the-vote',
    text: 'Forty of 60 members voted for the plan; Norland voted against.',
    record_ids: ['vote-harbour-plan', 'position-harbour-plan-nor', 'country-nor'],
  },
  {
    id: 'c-2',
    kind: 'sentence',
    facts: [],
    brief: 'harbour',
    section: 'the-mission',
    text: 'Norland has agreed to send medical staff.',
    record_ids: ['commitment-nor-mission-medical'],
  },
];

export const smallSources: Sources = indexSources(
  tables,
  new Map([
    ['copy', { id: 'copy', text, paragraphs }],
    ['post', { id: 'post', text, paragraphs }],
    ['wire', { id: 'wire', text: null, paragraphs }],
  ]),
  claims,
);
