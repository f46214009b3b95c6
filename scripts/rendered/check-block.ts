// Any other text of a brief page, title, tables, timelines, captions and sources: what it states stands in the records,
// actors and articles it links to, or is allowed by the list. Words that the site itself puts round them, in a chart or a
// heading, begin with a capital too; there a first word counts as a name only when the data know it as one.

import { parse } from 'csv-parse/sync';
import type { Claim } from '../../src/schema/claim.ts';
import type { Backing, Cell } from '../brief/bound/backing.ts';
import { backingOf, collect } from '../brief/bound/backing.ts';
import { findMentions, type Mention, type Reader } from '../brief/bound/find-mentions.ts';
import { isBacked } from '../brief/bound/is-backed.ts';
import type { RecordIndex } from '../brief/record-index.ts';
import type { Problem } from '../problem.ts';
import type { Allowance } from './allowed-words.ts';
import { unboundWords } from './problems.ts';
import type { RenderedBlock, RenderedChart } from './read-page.ts';

/** What a brief is made of: its sentences and the articles its front matter names. */
export interface BriefSources {
  readonly brief: string;
  readonly claims: readonly Claim[];
  readonly articleIds: readonly string[];
  /** Text of the CSV file of a chart; null when there is none. */
  readonly chartFile: (id: string) => string | null;
}

/** Problems of a block; what of the list it says is noted in `needed`. */
export function checkBlock(
  block: RenderedBlock,
  { brief, claims, articleIds, chartFile }: BriefSources,
  index: RecordIndex,
  reader: Reader,
  allowed: readonly Allowance[],
  needed: Set<Allowance>,
): readonly Problem[] {
  const here = allowed.filter(({ where, words }) => words !== null && block.matches(where));
  for (const allowance of here) if (isSaid(block.text, allowance.words ?? '')) needed.add(allowance);
  const { chart } = block;
  const isOurs = block.isTitle || (chart !== null && !block.matches('td, th'));
  const mentions = findMentions(block.text, isOurs ? { ...reader, isCommonWord: () => true } : reader);
  if (mentions.length === 0) return [];
  const backings = [
    ...(isOurs ? [once(ofBriefs, claims, () => wholeBrief(claims, articleIds, index))] : []),
    ...(block.isTitle ? [] : [once(ofLinks, block.ids, () => backingOfBlock(block, index))]),
    ...(chart === null
      ? []
      : [once(ofCharts, chart, () => backingOfChart(withFile(chart, chartFile(chart.id)), index))]),
  ];
  // One of them alone backs nearly everything; a quotation may have its pieces in several.
  const isSomewhere = (mention: Mention) =>
    backings.some((one) => isBacked(mention, one)) || isBacked(mention, join(backings));
  const start = block.text.length > 60 ? `${block.text.slice(0, 60)}…` : block.text;
  return mentions
    .filter((mention) => !isSomewhere(mention))
    .filter((mention) => !here.some(({ words }) => words === mention.words))
    .map((mention) => unboundWords(`briefs/${brief} ${block.place} ${JSON.stringify(start)}`, mention));
}

const isSaid = (text: string, word: string): boolean =>
  ` ${text.replaceAll(/[^\p{L}\p{N}]+/gu, ' ')} `.includes(` ${word} `) || text === word;

function backingOfBlock(
  { ids, paragraphs }: Pick<RenderedBlock, 'ids' | 'paragraphs'>,
  index: RecordIndex,
): Backing {
  const articles = ids.filter((id) => index.article(id) !== undefined);
  const numbers = paragraphs.map((value): Cell => ({ kind: 'number', value: String(value) }));
  return join([
    backingOf(ids, index),
    collect([...articles.flatMap((id) => articleCells(id, index)), ...numbers], ids),
  ]);
}

/** A list of links, a chart and a brief are asked for by each of their blocks. */
const ofLinks = new WeakMap<readonly string[], Backing>();
const ofCharts = new WeakMap<RenderedChart, Backing>();
const ofBriefs = new WeakMap<readonly Claim[], Backing>();

function once<K extends object>(known: WeakMap<K, Backing>, key: K, make: () => Backing): Backing {
  const backing = known.get(key) ?? make();
  known.set(key, backing);
  return backing;
}

/** The page shows the first rows of a long chart; its file has all, each with its record in the last column. */
function withFile(chart: RenderedChart, file: string | null): RenderedChart {
  if (file === null) return chart;
  const [, ...rows]: readonly (readonly string[])[] = parse(file);
  const ids = rows.flatMap((row) => row.at(-1) || []);
  return { ...chart, ids: [...new Set([...chart.ids, ...ids])], rows: Math.max(chart.rows, rows.length) };
}

/**
 * Words of a chart speak of all its records and their articles, of how many rows are alike, and of the members of a vote
 * that no row names.
 */
function backingOfChart({ ids, rows }: RenderedChart, index: RecordIndex): Backing {
  const positions = ids.flatMap((id) => (index.table(id) === 'vote_positions' ? (index.row(id) ?? []) : []));
  const unnamed = ids.flatMap((id): readonly number[] => {
    const row = index.row(id);
    if (row === undefined || index.table(id) !== 'votes') return [];
    return Object.entries(columnOfSide).flatMap(([side, column]) => {
      const total: unknown = Reflect.get(row, column);
      const named = positions.filter((position) => Reflect.get(position, 'position') === side).length;
      return typeof total === 'number' ? total - named : [];
    });
  });
  const articles = [...new Set(ids.flatMap((id) => index.row(id)?.article_ids ?? []))];
  const counts = Array.from({ length: Math.max(rows, articles.length) }, (_, count) => count + 1);
  const numbers = [...counts, ...unnamed].map((value): Cell => ({ kind: 'number', value: String(value) }));
  return join([backingOfBlock({ ids: [...ids, ...articles], paragraphs: [] }, index), collect(numbers, [])]);
}

const columnOfSide = { yes: 'in_favour', no: 'against', abstain: 'abstentions', absent: 'not_voting' };

/** The title and the words round a chart may speak of all records of the brief, of how many there are and of when their articles appeared. */
function wholeBrief(claims: readonly Claim[], articles: readonly string[], index: RecordIndex): Backing {
  const ids = [...new Set(claims.flatMap(({ record_ids }) => record_ids))];
  const counts = [claims.filter(({ kind }) => kind === 'sentence').length, articles.length];
  const numbers = counts.map((value): Cell => ({ kind: 'number', value: String(value) }));
  return join([
    backingOf(ids, index),
    collect([...articles.flatMap((id) => articleCells(id, index)), ...numbers], []),
  ]);
}

function articleCells(id: string, index: RecordIndex): readonly Cell[] {
  const article = index.article(id);
  if (article === undefined) return [];
  const { title, label, outlet, author, published } = article;
  return [
    ...[title, label, outlet, author].flatMap((value): readonly Cell[] =>
      value === null ? [] : [{ kind: 'text', value }],
    ),
    ...(published === null ? [] : [{ kind: 'date', value: published } as const]),
  ];
}

const join = (backings: readonly Backing[]): Backing => ({
  texts: backings.flatMap(({ texts }) => texts),
  numbers: backings.flatMap(({ numbers }) => numbers),
  dates: backings.flatMap(({ dates }) => dates),
});
