// A saved web page becomes metadata and blocks: what it says of itself, with where it says so, and its main text.

import type { ArticleMeta, Block } from './article.ts';
import { kindNamed } from './article-kind.ts';
import type { CreditWords } from './credit-words.ts';
import { capNesting } from './page/cap-nesting.ts';
import type { Dropped } from './page/clear-page.ts';
import { dropCredits } from './page/drop-credits.ts';
import { own } from './page/json-ld.ts';
import { linesNearHeadline } from './page/near-headline.ts';
import { openPage } from './page/open-page.ts';
import { pageAuthor } from './page/page-author.ts';
import { pageBlocks } from './page/page-blocks.ts';
import { pageDate, type ToldDate } from './page/page-date.ts';
import { type PageMeta, readPageMeta, textOf } from './page/page-meta.ts';
import { pageOutlet } from './page/page-outlet.ts';
import { pageTitle, type Told } from './page/page-title.ts';

export interface HtmlCapture {
  readonly title: Told | null;
  readonly outlet: Told | null;
  readonly author: Told | null;
  /** Day of publication, YYYY-MM-DD. */
  readonly published: ToldDate | null;
  readonly language: string | null;
  readonly url: string | null;
  /** What sort of text the page says it is; null when it does not. */
  readonly kind: ArticleMeta['kind'] | null;
  /** Entries as they came in, each with its time, not one article. */
  readonly isLive: boolean;
  readonly blocks: readonly Block[];
  readonly dropped: readonly Dropped[];
}

/** HTML of a page or of a fragment -> what it says of itself and its main text. */
export function readHtmlCapture(raw: string, words: CreditWords): HtmlCapture {
  const html = capNesting(raw);
  const page = openPage(html);
  const meta = readPageMeta(page, html);
  for (const line of page.querySelectorAll('br')) line.before('\n');
  const printed = textOf([...page.querySelectorAll('h1')].at(-1)) ?? meta.one('og:title');
  const outlet = pageOutlet(meta, printed, words);
  const name = outlet?.value ?? null;
  const told = {
    title: pageTitle(page, meta, name, words),
    outlet,
    author: pageAuthor(page, meta, name, words),
    published: pageDate(page, meta, words),
    language:
      page.documentElement.getAttribute('lang') ?? meta.one('og:locale', 'language')?.slice(0, 2) ?? null,
    url: meta.url,
    kind: pageKind(page, meta),
  };
  const isLive = isLivePage(meta);
  if (isLive) keepTimes(page);
  const text = pageBlocks(page);
  const body = dropCredits(text.blocks, told.author?.value ?? null);
  return { ...told, isLive, blocks: body.blocks, dropped: [...text.dropped, ...body.dropped] };
}

const isLivePage = ({ ld, url }: PageMeta): boolean =>
  [own(ld.article, '@type')].flat().includes('LiveBlogPosting') ||
  own(ld.article, 'liveBlogUpdate') !== undefined ||
  /\/live\/|[-/]live-?(?:blog|updates?|news|reporting)\b/i.test(url ?? '');

/** The time of an entry stands above it; elsewhere times are furniture. */
function keepTimes(page: Document): void {
  for (const time of page.querySelectorAll(
    'article time, li time, [id*="live" i] time, [class*="live" i] time',
  )) {
    const line = page.createElement('p');
    line.textContent = textOf(time) ?? '';
    time.replaceWith(line);
  }
}

/** By its type, its section, or a label by its headline. */
function pageKind(page: Document, meta: PageMeta): ArticleMeta['kind'] | null {
  const types = [own(meta.ld.article, '@type'), own(meta.ld.article, 'articleSection')].flat().join(' ');
  const sections = meta.all('article:section', 'section', 'parsely-section').join(' ');
  const path = meta.url !== null && URL.canParse(meta.url) ? new URL(meta.url).pathname : '';
  if (
    /\bOpinionNewsArticle\b|\b(?:opinions?|op-?ed|commentary|comment ?is ?free|editorials?)\b/i.test(
      `${types} ${sections} ${path}`,
    )
  )
    return 'opinion';
  if (/\bPressRelease\b/.test(types)) return 'release';
  return (
    linesNearHeadline(page)
      .filter((line) => line.length <= 60)
      .map(kindNamed)
      .find((kind) => kind !== null) ?? null
  );
}
