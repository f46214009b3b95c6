// Coded records of all articles become one record each: the same fact told twice is one record with all its evidence.

import type { Article } from '../article/article.ts';
import type { AnyCodedRecord } from '../record/coded-record.ts';
import { slug } from '../sentence/name-index.ts';

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

/** Records by table and id, in the order of ids. `articles` decides which coding comes first. */
export function mergeRecords(
  coded: readonly AnyCodedRecord[],
  articles: ReadonlyMap<string, Article>,
): MergedRecord[] {
  const groups = new Map<string, AnyCodedRecord[]>();
  for (const record of coded.toSorted(byArticle(articles))) {
    const id = freeId(record, groups);
    groups.set(id, [...(groups.get(id) ?? []), record]);
  }
  return [...groups]
    .map(([id, codings]) => ({ id, table: codings[0]?.table ?? 'actors', codings }))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** The id made from the key; where another fact holds it already, the key with more of what tells them apart. */
function freeId(record: AnyCodedRecord, groups: ReadonlyMap<string, readonly AnyCodedRecord[]>): string {
  const base = `${prefixes[record.table]}${record.key}`;
  for (const id of [base, ...distinctions(record).map((words) => `${base}-${words}`)]) {
    const holder = groups.get(id)?.[0];
    if (!holder || isSameFact(holder, record)) return id;
  }
  throw new Error(`Bug: no free id for ${base} of ${record.article}`);
}

function* range(from: number) {
  for (let value = from; value < from + 1000; value++) yield value;
}

function distinctions(record: AnyCodedRecord): string[] {
  const own =
    record.table === 'figures'
      ? [String(record.columns.value).replace('.', '-').replace(/^-/, 'minus-')]
      : [];
  return [...own, slug(record.article), ...[...range(2)].map((value) => `${slug(record.article)}-${value}`)];
}

/** Whether two codings under one key are the same fact, told again. */
function isSameFact(a: AnyCodedRecord, b: AnyCodedRecord): boolean {
  if (a.table !== b.table) return false;
  if (a.table === 'figures' && b.table === 'figures')
    return a.columns.value === b.columns.value && a.columns.unit === b.columns.unit;
  if (a.table === 'statements' && b.table === 'statements')
    return a.columns.direct === b.columns.direct && overlap(a.columns.text, b.columns.text) >= 0.5;
  if (a.table === 'provisions' && b.table === 'provisions')
    return overlap(a.columns.item, b.columns.item) >= 0.5;
  if (a.table === 'vote_positions' && b.table === 'vote_positions')
    return a.columns.position === b.columns.position;
  return true;
}

/** Share of the words of the shorter text that the longer one has too. */
function overlap(a: string, b: string): number {
  const [shorter, longer] = [slug(a).split('-'), slug(b).split('-')].toSorted((x, y) => x.length - y.length);
  const held = new Set(longer);
  return (shorter ?? []).filter((word) => held.has(word)).length / Math.max(1, shorter?.length ?? 0);
}

function byArticle(articles: ReadonlyMap<string, Article>) {
  const rank = (record: AnyCodedRecord): string => {
    const meta = articles.get(record.article)?.meta;
    return [meta?.duplicate_of ? '1' : '0', meta?.published ?? '9999', record.article].join(' ');
  };
  return (a: AnyCodedRecord, b: AnyCodedRecord): number => {
    const [left, right] = [rank(a), rank(b)];
    return left < right ? -1 : left > right ? 1 : (a.evidence[0]?.start ?? 0) - (b.evidence[0]?.start ?? 0);
  };
}
