// Who wrote a page: names of persons from its structured data, its meta elements or its byline, joined by "; ".

import type { CreditWords } from '../credit-words.ts';
import { isAside } from './is-aside.ts';
import { namesOf, own } from './json-ld.ts';
import { linesNearHeadline } from './near-headline.ts';
import { type PageMeta, textOf } from './page-meta.ts';
import type { Told } from './page-title.ts';

/** Nobody is named when the page names only itself or its staff; another agency that is named stands for its reporter. */
export function pageAuthor(
  page: Document,
  meta: PageMeta,
  outlet: string | null,
  words: CreditWords,
): Told | null {
  const { article, byId } = meta.ld;
  const candidates: readonly (readonly [from: string, read: () => readonly string[]])[] = [
    ['JSON-LD author', () => namesOf(own(article, 'author'), byId)],
    ['meta author', () => meta.all('author')],
    [
      'meta byline',
      () => meta.all('byl', 'byline', 'parsely-author', 'sailthru.author', 'article:author_name', 'authors'),
    ],
    [
      'meta creator',
      () =>
        meta.all(
          'dc.creator',
          'dcterms.creator',
          'citation_author',
          'creator',
          'cxenseparse:author',
          'rbauthors',
        ),
    ],
    ['article:author', () => meta.all('article:author', 'og:article:author', 'og:author')],
    ['JSON-LD creator', () => namesOf(own(article, 'creator'), byId)],
    [
      'twitter:data1',
      () => (/^(?:written )?by$/i.test(meta.one('twitter:label1') ?? '') ? meta.all('twitter:data1') : []),
    ],
    [
      'printed author',
      () => printed(page, '[itemprop~="author"] [itemprop~="name"], [itemprop~="author"], [rel~="author"]'),
    ],
    ['printed byline', () => bylines(page, outlet, words)],
    ['printed by the headline', () => namedNear(page)],
  ];
  let agency: Told | null = null;
  for (const [from, read] of candidates) {
    const names = unique(
      read()
        .slice(0, 20)
        .flatMap((text) => authorNames(text, outlet, words)),
    );
    const persons = names.filter((name) => words.outletOf(name) === null);
    if (persons.length > 0) return { value: persons.join('; '), from };
    const [first] = names;
    if (first !== undefined && words.outletOf(first) !== words.outletOf(outlet ?? ''))
      agency ??= { value: words.outletOf(first) ?? first, from };
  }
  return agency;
}

/** `"By Ana Petrova and B. Second, Harbour News in Oslo"` -> the two names. */
export function authorNames(text: string, outlet: string | null, words: CreditWords): readonly string[] {
  if (text.length > 300 || /^https?:|^\/\/|@/.test(text) || fold(text) === fold(outlet ?? '')) return [];
  const bare = text
    .replace(/^.{0,40}?\b(?:[Bb]y|BY|[Aa]uthors?:?|[Ww]ords)\b:?\s+(?=\p{Lu})/u, '')
    .replace(/^(?:(?:Reported|Written|Edited|Posted|Analysis|Opinion|Reporting)\s)?by:?\s+/iu, '')
    .replace(/\s*(?:\||•|·|\(|\[|\s[–—-]\s).*$/u, '')
    .replace(/\b(?:Published|Posted|Updated|Last updated)\b.*$/u, '');
  return bare
    .split(/\s*(?:;|,|&|\band\b|\bwith\b|\bet\b|\by\b)\s*/u)
    .map((part) =>
      part
        .replace(/\s+(?:in|for|at|of|from)\s.*$/u, '')
        .replace(/^(?:by|dr\.?|prof\.?)\s+/iu, '')
        .trim(),
    )
    .filter((part) => (words.outletOf(part) !== null || isName(part)) && !words.isListed(part))
    .filter((part) => outlet === null || !fold(part).includes(fold(outlet)))
    .map((part) => (part === part.toUpperCase() && part.includes(' ') ? inNameCase(part) : part));
}

/** Two to five words, each a name or a particle; no office, desk or date. */
function isName(part: string): boolean {
  const parts = part.split(' ');
  if (notPersons.test(part) || /\d/.test(part) || part.length > 60) return false;
  if (parts.length === 1) return /^\p{Lu}[\p{L}.'’-]{2,}$/u.test(part) && part.length <= 25;
  return (
    parts.length <= 5 &&
    parts.every((word) => /^(?:\p{L}\p{M}*[\p{L}\p{M}.'’-]*)$/u.test(word)) &&
    /^(?:\p{Lu}|\p{Lo}|al-|de |van |von )/u.test(part)
  );
}

const notPersons =
  /\b(?:staff|editors?|editorial|team|newsroom|desk|agenc(?:y|ies)|news|reporters?|correspondents?|writers?|contributors?|admin(?:istrator)?|webmaster|posted|producer|wire|services?|press|magazine|media|office|ministry|department|embassy|commission|secretariat|limited|ltd|inc|company|group|network|foundation|university|institute|associated|broadcasting|corporation|guest|chief|senior|political|diplomatic|business|economics|sports?|editor-in-chief|president|minister|professor|director|follow|share|comments?|read|more|view|profile|biography|updated|published|subscribe|unknown|none|null|undefined|anonymous)\b/iu;

/** The texts of elements that are named for an author; where one gives no name, the texts of its parts do. */
function bylines(page: Document, outlet: string | null, words: CreditWords): readonly string[] {
  const found = elementsOf(
    page,
    '[class*="byline" i], [class*="author-name" i], [class*="author__name" i], [class*="article-author" i], [data-testid*="byline" i], [data-testid*="author" i], [id*="byline" i], address, .vcard .fn, [class~="author" i], [class*="contributor" i]',
  );
  const by = found.filter((element) => /^\s*by\s+\p{Lu}/iu.test(textOf(element) ?? ''));
  for (const element of by.length > 0 ? by : found) {
    const pieces = [element, ...element.querySelectorAll('*')]
      .flatMap(({ childNodes }) => [...childNodes])
      .filter((node) => node.nodeType === 3)
      .flatMap((node) => (node.textContent ?? '').slice(0, 300).split('\n'));
    for (const text of [textOf(element) ?? '', ...pieces.map((piece) => piece.trim())])
      if (authorNames(text, outlet, words).length > 0) return [text];
  }
  return [];
}

/** "By" alone and the name in the piece of text after it, or both in one. */
const namedNear = (page: Document): readonly string[] =>
  linesNearHeadline(page)
    .flatMap((line, index, lines) =>
      /^(?:written )?by:?$/i.test(line)
        ? [lines[index + 1] ?? '']
        : /^(?:written )?by:?\s+\p{Lu}/iu.test(line)
          ? [line]
          : [],
    )
    .slice(0, 1);

const elementsOf = (page: Document, selector: string): readonly Element[] =>
  [...page.querySelectorAll(selector)].slice(0, 60).filter((element) => !isAside(element));

const printed = (page: Document, selector: string): readonly string[] =>
  elementsOf(page, selector)
    .flatMap((element) => element.getAttribute('content') ?? textOf(element) ?? [])
    .filter((text) => text.length <= 200);

/** "JOHN O'NEIL" -> "John O'Neil". */
export const inNameCase = (name: string): string =>
  name.toLowerCase().replace(/(?:^|[\s'’.-])\p{L}/gu, (start) => start.toUpperCase());

const unique = (names: readonly string[]): readonly string[] => [
  ...new Map(names.map((name) => [fold(name), name] as const)).values(),
];
const fold = (name: string): string =>
  name
    .toLowerCase()
    .replace(/^the /, '')
    .replace(/[^\p{L}\p{N}]+/gu, '');
