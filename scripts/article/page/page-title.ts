// The headline of a page: the one it prints, when what it says of itself agrees, without the name of the outlet behind it.

import type { CreditWords } from '../credit-words.ts';
import { nameOf, own } from './json-ld.ts';
import { type PageMeta, textOf } from './page-meta.ts';

export interface Told {
  readonly value: string;
  /** Where it was found, for the editor who wonders. */
  readonly from: string;
}

/** Printed headline, structured data, Open Graph, window title: in this order where they are alike. */
export function pageTitle(
  page: Document,
  meta: PageMeta,
  outlet: string | null,
  words: CreditWords,
): Told | null {
  const strip = (text: string) => withoutOutlet(text, outlet, meta, words);
  const told = [
    [
      'JSON-LD headline',
      nameOf(own(meta.ld.article, 'headline') ?? own(meta.ld.article, 'name'), meta.ld.byId),
    ],
    ['og:title', meta.one('og:title')],
    ['twitter:title', meta.one('twitter:title')],
    [
      'meta title',
      meta.one('hdl', 'headline', 'dc.title', 'dcterms.title', 'parsely-title', 'sailthru.title', 'title'),
    ],
    ['window title', meta.windowTitle],
  ] as const;
  const claims = told.flatMap(([from, text]) => {
    const value = text === null ? '' : strip(decode(text));
    return value === '' || isSection.test(value) ? [] : [{ value, from }];
  });
  const printed = [...page.querySelectorAll('[itemprop~="headline"], h1')]
    .slice(0, 40)
    .filter((element) => element.tagName !== 'META' && !element.closest(aside))
    .flatMap((element) => textOf(element) ?? [])
    .filter((text) => text.length >= 5 && text.length <= 400 && words.outletOf(text) === null)
    .filter((text) => fold(text) !== fold(outlet ?? ''))
    .map((text) => ({ value: strip(text), from: 'printed headline' }));
  const agreed = printed
    .map((headline, order) => ({
      headline,
      order,
      likeness: Math.max(0, ...claims.map((claim) => likeness(headline.value, claim.value))),
    }))
    .toSorted((a, b) => b.likeness - a.likeness || a.order - b.order)[0];
  // The title of the window alone is no reason to doubt what is printed.
  if (agreed && (agreed.likeness >= 0.4 || claims.every(({ from }) => from === 'window title')))
    return agreed.headline;
  return claims[0] ?? printed[0] ?? null;
}

const aside = 'nav, aside, footer, [role="navigation"], [role="complementary"]';
const isSection = /^(?:home|news|world|politics|latest|article|untitled|story)$/i;

/** The part of the smaller set of words that the other holds, where both have a few. */
function likeness(a: string, b: string): number {
  const [left, right] = [wordsOf(a), wordsOf(b)];
  const smaller = Math.min(left.size, right.size);
  return smaller === 0 ? 0 : left.intersection(right).size / smaller;
}
const wordsOf = (text: string): ReadonlySet<string> =>
  new Set(
    text
      .slice(0, 1000)
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [],
  );

const separators = /\s+(?:\||-|--|–|—|::|»|•|·|~|<)\s+|\s*\|\s*/u;

/** `"Truce holds | World | Harbour News"` -> `"Truce holds"`: parts at either end that name the outlet go. */
function withoutOutlet(text: string, outlet: string | null, meta: PageMeta, words: CreditWords): string {
  const names = [
    outlet,
    meta.one('og:site_name', 'application-name'),
    meta.host,
    meta.host?.split('.').at(-2),
  ]
    .filter((name) => typeof name === 'string')
    .map(fold);
  const isOutlet = (part: string) =>
    words.outletOf(part) !== null ||
    names.some((name) => name !== '' && (fold(part) === name || sameStart(fold(part), name)));
  let rest = text.trim();
  for (let round = 0; round < 4; round++) {
    const marks = [...rest.matchAll(new RegExp(separators, 'gu'))];
    const [first, last] = [marks[0], marks.at(-1)];
    if (!first || !last) break;
    const tail = rest.slice(last.index + last[0].length);
    const head = rest.slice(0, first.index);
    if (isOutlet(tail) || (round > 0 && tail.split(' ').length <= 2 && /\|/.test(last[0])))
      rest = rest.slice(0, last.index).trim();
    else if (isOutlet(head)) rest = rest.slice(first.index + first[0].length).trim();
    else break;
  }
  return rest;
}

/** "Harbour News Online" names "Harbour News" too. */
const sameStart = (part: string, name: string): boolean =>
  name.length >= 3 && part.split(' ').length <= name.split(' ').length + 2 && part.startsWith(`${name} `);

const fold = (text: string): string =>
  (
    text
      .toLowerCase()
      .replace(/^the /, '')
      .match(/[\p{L}\p{N}]+/gu) ?? []
  ).join(' ');

/** Entities that were escaped twice: "Peace &amp;amp; quiet". */
const decode = (text: string): string =>
  text
    .replace(/&(?:#39|#x27|apos|rsquo|#8217);/gi, '’')
    .replace(/&(?:quot|#34|ldquo|rdquo|#822[01]);/gi, '"')
    .replace(/&nbsp;/gi, ' ')
    .replace(/&amp;/gi, '&');
