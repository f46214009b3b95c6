// A saved web page becomes metadata and blocks. Only text nodes are taken: scripts, attributes and styles never pass.

import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import type { Block } from './article.ts';
import { normalise } from './normalise.ts';

export interface HtmlCapture {
  readonly title: string | null;
  readonly outlet: string | null;
  readonly author: string | null;
  /** Day of publication, YYYY-MM-DD. */
  readonly published: string | null;
  readonly language: string | null;
  readonly url: string | null;
  readonly blocks: readonly Block[];
}

const blockTags = 'p, h2, h3, h4, h5, h6, li, blockquote, pre';

/** HTML of a page or of a fragment -> what it says of itself and its main text. */
export function readHtmlCapture(html: string): HtmlCapture {
  const { document } = parseHTML(
    /<html[\s>]/i.test(html) ? html : `<!doctype html><html><head></head><body>${html}</body></html>`,
  );
  const page = document as unknown as Document;
  const meta = (...names: string[]) =>
    first(
      names.map((name) =>
        page
          .querySelector(`meta[property="${name}"], meta[name="${name}"], meta[itemprop="${name}"]`)
          ?.getAttribute('content'),
      ),
    );
  const ld = jsonLd(page);
  const own = {
    title: first([ld.headline, meta('og:title', 'twitter:title'), page.querySelector('h1')?.textContent]),
    outlet: first([ld.publisher, meta('og:site_name', 'application-name', 'cre')]),
    author: first([ld.author, meta('author', 'byl', 'article:author')])?.replace(/^by\s+/i, '') ?? null,
    published: day(
      first([
        ld.datePublished,
        meta('article:published_time', 'article:published', 'pdate', 'date', 'datePublished'),
        page.querySelector('time[datetime]')?.getAttribute('datetime'),
      ]),
    ),
    language: first([page.documentElement.getAttribute('lang')]),
    url: first([page.querySelector('link[rel="canonical"]')?.getAttribute('href'), meta('og:url')]),
  };
  const fragment = [...page.querySelectorAll(blockTags)];
  const article = new Readability(page).parse();
  const body = article?.content ? parseHTML(`<body>${article.content}</body>`).document : null;
  const nodes = body ? [...body.querySelectorAll(blockTags)] : fragment;
  return {
    ...own,
    outlet: own.outlet ?? (article?.siteName ? normalise(article.siteName) : null),
    blocks: blocksOf(nodes as unknown as Element[]),
  };
}

function blocksOf(nodes: readonly Element[]): Block[] {
  const taken = new Set(nodes.filter(({ tagName }) => tagName !== 'BLOCKQUOTE'));
  return nodes
    .filter((node) => !isInside(node, taken))
    .filter((node) => node.tagName !== 'BLOCKQUOTE' || node.querySelector('p') === null)
    .map(
      (node) =>
        ({
          kind: /^H\d$/.test(node.tagName) ? 'heading' : node.tagName === 'LI' ? 'item' : 'text',
          text: normalise(node.textContent ?? ''),
        }) as const,
    )
    .filter((block) => block.text !== '');
}

/** Whether a block is part of a longer one: a paragraph of a list item. */
function isInside(node: Element, blocks: ReadonlySet<Element>): boolean {
  for (let at = node.parentElement; at; at = at.parentElement) if (blocks.has(at)) return true;
  return false;
}

const first = (candidates: readonly (string | null | undefined)[]): string | null =>
  candidates.map((candidate) => normalise(candidate ?? '')).find((candidate) => candidate !== '') ?? null;

function day(stamp: string | null): string | null {
  const match = /^(\d{4})-?(\d{2})-?(\d{2})/.exec(stamp ?? '');
  return match ? `${match[1]}-${match[2]}-${match[3]}` : null;
}

type JsonLd = Record<'headline' | 'publisher' | 'author' | 'datePublished', string | null>;

function jsonLd(page: Document): JsonLd {
  const nodes = [...page.querySelectorAll('script[type="application/ld+json"]')].flatMap((script) => {
    try {
      const data: unknown = JSON.parse(script.textContent ?? '');
      const graph = typeof data === 'object' && data !== null && '@graph' in data ? data['@graph'] : data;
      return Array.isArray(graph) ? graph : [graph];
    } catch {
      return [];
    }
  });
  const article = nodes.find((node) => /Article$/.test(String(node?.['@type'])));
  const name = (value: unknown): string | null => {
    if (typeof value === 'string') return value;
    if (Array.isArray(value)) return value.map(name).filter(Boolean).join('; ') || null;
    return typeof value === 'object' && value !== null && 'name' in value ? name(value.name) : null;
  };
  return {
    headline: name(article?.headline),
    publisher: name(article?.publisher),
    author: name(article?.author),
    datePublished: name(article?.datePublished),
  };
}
