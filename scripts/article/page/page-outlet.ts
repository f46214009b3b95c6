// Who publishes a page: by the names it gives, each looked up in the list of outlets, then by its address.

import type { CreditWords } from '../credit-words.ts';
import { nameOf, own } from './json-ld.ts';
import type { PageMeta } from './page-meta.ts';
import type { Told } from './page-title.ts';

/** A listed outlet that any of the names means; else the name the page gives itself, also round its headline. */
export function pageOutlet(meta: PageMeta, headline: string | null, words: CreditWords): Told | null {
  const { article, byId } = meta.ld;
  const told = [
    ['og:site_name', meta.one('og:site_name')],
    ['JSON-LD publisher', nameOf(own(article, 'publisher'), byId)],
    ['JSON-LD source', nameOf(own(article, 'sourceOrganization') ?? own(article, 'provider'), byId)],
    [
      'meta publisher',
      meta.one('publisher', 'dc.publisher', 'dcterms.publisher', 'cre', 'citation_publisher'),
    ],
    ['application-name', meta.one('application-name', 'apple-mobile-web-app-title', 'al:ios:app_name')],
  ] as const;
  const names = told.flatMap(([from, value]) =>
    value === null || /^https?:|^@/i.test(value) || value.length > 80 ? [] : [{ from, value }],
  );
  for (const { from, value } of names) {
    const listed = words.outletOf(value);
    if (listed !== null) return { value: listed, from };
  }
  const byHost = hostNames(meta.host)
    .map((name) => words.outletOf(name))
    .find((name) => name !== null);
  if (byHost) return { value: byHost, from: 'address' };
  const inTitle = (meta.windowTitle?.split(/\s+[|–—-]\s+|\s*\|\s*/u).slice(1) ?? [])
    .map((part) => words.outletOf(part))
    .findLast((name) => name !== null);
  if (inTitle) return { value: inTitle, from: 'window title' };
  // A name says more than an address: "Infoform News Agency", not "infoform.example".
  const given = names.find(({ value }) => !/^\S+\.\p{L}{2,}$/u.test(value)) ?? names[0];
  if (given) return { ...given, value: given.value.replace(/^the (?=\p{Lu})/u, 'The ') };
  const parts = (meta.windowTitle?.split(/\s(?:\||-|--|–|—|::|»)\s|\s?\|\s?/u) ?? []).map((part) =>
    part.trim(),
  );
  const isHeadline = (part: string) => fold(part) === fold(headline ?? '');
  const other =
    parts.length < 2
      ? undefined
      : isHeadline(parts[0] ?? '')
        ? parts.at(-1)
        : isHeadline(parts.at(-1) ?? '')
          ? parts[0]
          : undefined;
  return other && /^\p{Lu}/u.test(other) && other.split(' ').length <= 6
    ? { value: other, from: 'window title' }
    : null;
}

const fold = (text: string): string => (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(' ');

/** `"edition.cnn.com"` -> itself, `"cnn.com"`. */
function hostNames(host: string | null): readonly string[] {
  const parts = host?.split('.') ?? [];
  return parts.slice(0, -1).map((_, index) => parts.slice(index).join('.'));
}
