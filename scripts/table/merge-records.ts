// Coded records of all articles become one record each: the same fact told twice is one record with all its evidence.

import type { Article } from '../article/article.ts';
import type { AnyCodedRecord } from '../record/coded-record.ts';
import { slug } from '../sentence/name-index.ts';
import { factMark, sameFact } from './same-fact.ts';
import { unifyActors } from './unify-actors.ts';

export interface MergedRecord {
  readonly id: string;
  readonly table: AnyCodedRecord['table'];
  /** The codings, those of original articles first, in order of publication and of the text. */
  readonly codings: readonly AnyCodedRecord[];
}

const prefixes: Readonly<Record<AnyCodedRecord['table'], string>> = {
  actors: '',
  events: 'event-',
  votes: 'vote-',
  vote_positions: 'position-',
  commitments: 'commitment-',
  figures: 'figure-',
  statements: 'statement-',
  provisions: 'provision-',
};

interface Group extends MergedRecord {
  readonly codings: AnyCodedRecord[];
}

/** Records by table and id, in the order of ids. `articles` decides which coding comes first. */
export function mergeRecords(
  coded: readonly AnyCodedRecord[],
  articles: ReadonlyMap<string, Article>,
): MergedRecord[] {
  const ordered = inOrder(unifyActors(coded), articles);
  const storyOf: StoryOf = (id) => articles.get(id)?.meta.duplicate_of ?? id;
  const copied = new Set([...articles.keys()].filter((id) => storyOf(id) !== id).map((id) => storyOf(id)));
  const originals = ordered.filter(({ article }) => copied.has(article));
  const dated = datedKeys(originals, storyOf);
  const told = keysByWords(originals, articles, storyOf);
  const settled = ordered.map((record) => told(record) ?? withDatedKey(record, dated, storyOf));
  const votes = groupsOf(
    settled.filter(({ table }) => table === 'votes'),
    storyOf,
  );
  const others = groupsOf(
    withVoteIds(settled, votes).filter(({ table }) => table !== 'votes'),
    storyOf,
  );
  return [...votes, ...others].sort((a, b) => (a.id < b.id ? -1 : 1));
}

type StoryOf = (article: string) => string;

const undatedKey = (key: string) => key.replace(/(?<=-)\d{4}(?=-\d{2}|$)/u, 'xxxx');

/** Keys with a year, under the same key without one, told apart by table and story. */
function datedKeys(originals: readonly AnyCodedRecord[], storyOf: StoryOf): ReadonlyMap<string, string> {
  const keys = new Map<string, string>();
  for (const { table, key, article } of originals) {
    const undated = undatedKey(key);
    const place = `${table} ${storyOf(article)} ${undated}`;
    if (undated !== key && storyOf(article) === article && !keys.has(place)) keys.set(place, key);
  }
  return keys;
}

/** A copy without a date tells "XXXX-10-13" where its original tells the year. */
function withDatedKey(
  record: AnyCodedRecord,
  dated: ReadonlyMap<string, string>,
  storyOf: StoryOf,
): AnyCodedRecord {
  const story = storyOf(record.article);
  if (story === record.article || !record.key.includes('xxxx')) return record;
  return { ...record, key: dated.get(`${record.table} ${story} ${record.key}`) ?? record.key };
}

/**
 * A copy that prints no day of its own cannot say which Monday: what it tells in the words of its original is the record
 * of the original, whatever date either gives it.
 */
function keysByWords(
  originals: readonly AnyCodedRecord[],
  articles: ReadonlyMap<string, Article>,
  storyOf: StoryOf,
): (record: AnyCodedRecord) => AnyCodedRecord | null {
  const placeOf = (record: AnyCodedRecord, story: string): string | null => {
    const [span] = record.evidence;
    const words = span && articles.get(record.article)?.text.slice(span.start, span.end);
    return words ? JSON.stringify([record.table, story, factMark(record), words]) : null;
  };
  const keys = new Map<string, string>();
  for (const record of originals) {
    const place = placeOf(record, record.article);
    if (place !== null && !keys.has(place)) keys.set(place, record.key);
  }
  return (record) => {
    const story = storyOf(record.article);
    const place = story === record.article || record.table === 'actors' ? null : placeOf(record, story);
    const key = place === null ? undefined : keys.get(place);
    return key === undefined ? null : { ...record, key };
  };
}

/** The groups of one key: how many there are, and those that a record with one mark could be the same as. */
interface Rivals {
  count: number;
  readonly alike: Map<string, Group[]>;
}

function groupsOf(records: readonly AnyCodedRecord[], storyOf: StoryOf): Group[] {
  const byId = new Map<string, Group>();
  const byBase = new Map<string, Rivals>();
  for (const record of records) {
    const base = `${prefixes[record.table]}${record.key}`;
    const rivals = byBase.get(base) ?? { count: 0, alike: new Map<string, Group[]>() };
    byBase.set(base, rivals);
    const mark = factMark(record);
    const alike = rivals.alike.get(mark) ?? [];
    rivals.alike.set(mark, alike);
    const told = alike.find(
      ({ codings: [first] }) => first !== undefined && sameFact(first, record, storyOf),
    );
    if (told) {
      told.codings.push(record);
      continue;
    }
    const id = idCandidates(base, record, rivals.count).find((candidate) => !byId.has(candidate));
    if (id === undefined) throw new Error(`Bug: no free id for ${base} of ${record.article}`);
    const group = { id, table: record.table, codings: [record] };
    byId.set(id, group);
    alike.push(group);
    rivals.count++;
  }
  return [...byId.values()];
}

/** The id made from the key; where other facts hold it already, the key with more of what tells them apart. */
function* idCandidates(base: string, record: AnyCodedRecord, rivals: number): Generator<string> {
  const article = slug(record.article);
  if (rivals === 0) {
    yield* [base, `${base}-${article}`];
    return;
  }
  for (const words of [...ownWords(record), article]) yield `${base}-${words}`;
  // As many as there are rivals and one more: one of them is free.
  for (let number = 2; number < rivals + 3; number++) yield `${base}-${article}-${number}`;
}

/** What tells a record from others of its key, before the article it stands in does. */
function ownWords(record: AnyCodedRecord): string[] {
  if (record.table === 'figures')
    return [String(record.columns.value).replace('.', '-').replace(/^-/, 'minus-')];
  return record.table === 'votes' && record.columns.date !== null ? [slug(record.columns.date)] : [];
}

/** Positions name their vote by the id it was given, which is not always the one its key makes. */
function withVoteIds(records: readonly AnyCodedRecord[], votes: readonly Group[]): AnyCodedRecord[] {
  const given = new Map(
    votes.flatMap(({ id, codings }) =>
      codings.map(({ article, key }) => [`${article} ${prefixes.votes}${key}`, id] as const),
    ),
  );
  return records.map((record) => {
    if (record.table !== 'vote_positions') return record;
    const { vote_id: made, actor_id: actor } = record.columns;
    const id = given.get(`${record.article} ${made}`) ?? made;
    if (id === made) return record;
    const key = `${id.slice(prefixes.votes.length)}-${actor.replace(/^country-/, '')}`;
    return { ...record, key, columns: { ...record.columns, vote_id: id } };
  });
}

/** By the rank of their article, then by the place of their first words in it. */
function inOrder(
  records: readonly AnyCodedRecord[],
  articles: ReadonlyMap<string, Article>,
): readonly AnyCodedRecord[] {
  const rank = (id: string): string => {
    const meta = articles.get(id)?.meta;
    return [meta?.duplicate_of ? '1' : '0', meta?.published ?? '9999', id].join(' ');
  };
  return [...Map.groupBy(records, ({ article }) => article)]
    .map(([id, own]) => [rank(id), own.sort((a, b) => startOf(a) - startOf(b))] as const)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([, own]) => own);
}

const startOf = ({ evidence: [first] }: AnyCodedRecord): number => first?.start ?? 0;
