// Coded records and articles for the tests of merging: only what a test names differs.

import type { Article, ArticleMeta } from '../../scripts/article/article.ts';
import type { AnyCodedRecord, CodedRecord } from '../../scripts/record/coded-record.ts';

const meta: ArticleMeta = {
  title: null,
  label: 'Article',
  outlet: null,
  author: null,
  published: null,
  published_basis: 'unknown',
  kind: 'news',
  language: 'en',
  rights: 'digest',
  url: null,
  source_file: null,
  source_sha256: null,
  truncated: false,
  duplicate_of: null,
};

export const article = (id: string, changes: Partial<ArticleMeta> = {}, text = 'Words.'): Article => ({
  id,
  file: `${id}.md`,
  meta: { ...meta, ...changes },
  dateline: null,
  lead: 0,
  text,
  paragraphs: [{ number: 1, kind: 'text', start: 0, end: text.length }],
});

export const byId = (...articles: Article[]): Map<string, Article> =>
  new Map(articles.map((one) => [one.id, one]));

const from = (start: number) => [{ start, end: start + 1, paragraph: 1, rule: 'test/rule' }];

type Columns<T extends AnyCodedRecord['table']> = CodedRecord<T>['columns'];
type Made<T extends AnyCodedRecord['table']> = Partial<Columns<T>> & {
  readonly key?: string;
  readonly start?: number;
  readonly derived?: readonly string[];
};

function made<T extends AnyCodedRecord['table']>(table: T, key: string, columns: Columns<T>) {
  return (
    of: string,
    { key: own = key, start = 0, derived = [], ...changes }: Made<T> = {},
  ): CodedRecord<T> => ({
    table,
    article: of,
    key: own,
    columns: { ...columns, ...changes },
    derived,
    evidence: from(start),
  });
}

export const commitment = made('commitments', 'kaz-isf-troops', {
  actor_id: 'country-kaz',
  country_code: 'KAZ',
  mission_id: 'org-isf',
  contribution: 'troops',
  status: 'agreed',
  quantity: null,
  unit: null,
  qualifier: null,
  condition: null,
  date: null,
});

export const figure = made('figures', 'troops-greece-promised', {
  value: 700,
  unit: 'troops',
  measures: 'Greece has promised up to 700 troops',
  subject_id: 'country-grc',
  qualifier: 'up_to',
  as_of: null,
  modality: 'planned',
});

export const vote = made('votes', 'unsc-unmiss', {
  body_id: 'org-unsc',
  resolution: 'resolution on South Sudan',
  date: null,
  in_favour: 14,
  against: null,
  abstentions: null,
  not_voting: null,
  total_members: null,
  result: 'adopted',
});

export const position = made('vote_positions', 'unsc-unmiss-rus', {
  vote_id: 'vote-unsc-unmiss',
  actor_id: 'country-rus',
  country_code: 'RUS',
  position: 'abstain',
});

export const actor = made('actors', 'person-antonio-guterres', {
  kind: 'person',
  name: 'Antonio Guterres',
  aliases: [],
  country_code: null,
  code_scheme: null,
  role: null,
  mention_count: 1,
});

export const statement = made('statements', 'tokayev-peace', {
  speaker_id: 'person-tokayev',
  role: null,
  verb: 'said',
  direct: true,
  text: 'We want peace in the region',
  venue: null,
  date: null,
  relayed_by_id: null,
});
