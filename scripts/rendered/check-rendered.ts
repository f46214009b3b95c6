// Bound prose, checked on the pages a reader gets: every number, date, proper name and quotation of a brief stands in the
// records it is bound to, or is worked out from them by the formula it declares. Pure: pages in, problems out.

import { parse } from 'yaml';
import type { ArticleText } from '../../src/schema/article-text.ts';
import type { Claim } from '../../src/schema/claim.ts';
import type { Dataset } from '../../src/schema/tables/all.ts';
import type { Reader } from '../brief/bound/find-mentions.ts';
import { indexRecords, type RecordIndex } from '../brief/record-index.ts';
import type { Problem } from '../problem.ts';
import type { Allowance } from './allowed-words.ts';
import { checkBlock } from './check-block.ts';
import { checkClaim, checkIsShown } from './check-claim.ts';
import { readPage } from './read-page.ts';

export interface RenderedInput {
  readonly dataset: Dataset;
  readonly texts: readonly ArticleText[];
  /** Text of data/claims.json. */
  readonly claims: string;
  /** Files of content/briefs, by name. */
  readonly briefs: ReadonlyMap<string, string>;
  /** HTML of the page of a brief; null when there is none. */
  readonly page: (brief: string) => string | null;
  /** Text of the CSV file of a chart; null when there is none. */
  readonly chartFile: (id: string) => string | null;
  readonly allowed: readonly Allowance[];
}

/** Problems of all pages of briefs; a warning for each allowance that none of them needs. */
export function checkRendered(input: RenderedInput): readonly Problem[] {
  const { allowed } = input;
  const claims: readonly Claim[] = JSON.parse(input.claims);
  const briefs = [...input.briefs.keys()].flatMap((name) => /^(.+)\.mdx$/.exec(name)?.[1] ?? []);
  const index = indexRecords(input.dataset, input.texts);
  const reader = readerOf(index, claims);
  const needed = new Set<Allowance>();
  const problems = briefs.flatMap((brief): readonly Problem[] => {
    const html = input.page(brief);
    const skips = allowed.filter(({ words }) => words === null);
    const own = claims.filter((claim) => claim.brief === brief);
    const articleIds = articlesOf(input.briefs.get(`${brief}.mdx`) ?? '');
    const sources = { brief, claims: own, articleIds, chartFile: input.chartFile };
    const page =
      html === null
        ? null
        : readPage(
            html,
            skips.map(({ where }) => where),
          );
    if (html === null || page === null) return [noPage(brief)];
    for (const skip of skips) if (page.skipped.includes(skip.where)) needed.add(skip);
    const byId = new Map(own.map((claim) => [claim.id, claim]));
    return [
      ...page.claims.flatMap((shown) => checkClaim(shown, byId.get(shown.id), brief, index, reader)),
      ...checkIsShown(own, page.claims, brief),
      ...page.blocks.flatMap((block) => checkBlock(block, sources, index, reader, allowed, needed)),
    ];
  });
  const unused = allowed.filter((one) => !needed.has(one));
  return [...problems, ...(briefs.length === 0 ? [] : unused.map(notNeeded))];
}

/** The articles that the front matter of a brief names. */
function articlesOf(mdx: string): readonly string[] {
  const [, front = ''] = /^---\n([\s\S]*?)\n---\n/.exec(mdx) ?? [];
  const { article_ids: ids = [] }: { readonly article_ids?: readonly string[] } = parse(front) ?? {};
  return ids;
}

/** A word that begins a sentence is ordinary when the sources or the briefs write it small as well. */
function readerOf(index: RecordIndex, claims: readonly Claim[]): Reader {
  const small = new Set(claims.flatMap(({ text }) => text.match(/(?<![\p{L}’'])\p{Ll}+/gu) ?? []));
  return { names: index.names, isCommonWord: (word) => small.has(word) || index.isCommonWord(word) };
}

const noPage = (brief: string): Problem => ({
  code: 'brief/no-page',
  severity: 'error',
  place: `briefs/${brief}`,
  message: 'the site must have a page that shows the brief',
  actual: 'none',
  fix: 'See src/pages/briefs/; a brief stands in <article class="brief">.',
});

const notNeeded = ({ where, words, place }: Allowance): Problem => ({
  code: 'brief/unused-allowance',
  severity: 'warning',
  place,
  message: 'an allowance must be needed by the page of some brief',
  actual: words === null ? where : `${JSON.stringify(words)} in ${where}`,
  fix: 'Remove it.',
});
