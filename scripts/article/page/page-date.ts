// The day a page was published: from what it says of itself, then from what it prints round its headline, then from its
// address. A day on which it was only changed never counts.

import { isEdtf } from '../../../src/schema/edtf.ts';
import { resolveDate } from '../../date/resolve-date.ts';
import type { CreditWords } from '../credit-words.ts';
import { isAside } from './is-aside.ts';
import { own } from './json-ld.ts';
import { linesNearHeadline } from './near-headline.ts';
import { type PageMeta, textOf } from './page-meta.ts';
import type { Told } from './page-title.ts';

export interface ToldDate extends Told {
  readonly basis: 'stated' | 'inferred';
}

/** Names of meta elements for the day of publication, the clearer first. */
const metaNames = [
  'article:published_time article:published article:publish_date og:article:published_time og:published_time',
  'datepublished originalpublicationdate parsely-pub-date sailthru.date rnews:datepublished publish-date publish_date publishdate pubdate pub_date publication_date publicationdate published published-date displaydate ptime pdate',
  'dc.date.issued dcterms.issued dc.date.created dcterms.created dc.date dcterms.date dcterms.available',
  'cxenseparse:recs:publishtime article.published bt:pubdate vr:published_time citation_publication_date citation_date',
  'article_date_original iso-8601-publish-date release_date date created creation_date datecreated',
].flatMap((line) => line.split(' '));

/** YYYY-MM-DD with its source; null when the page tells no whole day. */
export function pageDate(page: Document, meta: PageMeta, words: CreditWords): ToldDate | null {
  const readDay = dayReader(words);
  const stated = (from: string, texts: readonly (string | null)[]): ToldDate | null => {
    for (const text of texts) {
      const value = text === null ? null : readDay(text);
      if (value !== null) return { value, from, basis: 'stated' };
    }
    return null;
  };
  const ld = (key: string): readonly (string | null)[] =>
    [own(meta.ld.article, key)].flat().map((value) => (typeof value === 'string' ? value : null));
  const inMeta = metaNames.flatMap((name) => meta.all(name));
  return (
    stated('JSON-LD datePublished', withLocalDay(ld('datePublished'), inMeta)) ??
    stated('meta elements', inMeta) ??
    stated('microdata datePublished', stamps(page, '[itemprop~="datePublished"]')) ??
    stated('time element', times(page)) ??
    stated('printed date', printed(page)) ??
    stated(
      'printed by the headline',
      linesNearHeadline(page).filter((line) => /\b\d{4}\b/.test(line) && !/updated|modified/i.test(line)),
    ) ??
    stated('JSON-LD dateCreated', [...ld('dateCreated'), ...ld('uploadDate')]) ??
    fromAddress(meta.url)
  );
}

/** The day where the outlet is: the same moment as "23:58-05:00" rather than as "04:58Z" of the day after. */
const withLocalDay = (
  texts: readonly (string | null)[],
  others: readonly string[],
): readonly (string | null)[] =>
  texts.map((text) => {
    if (text === null || !/T.*Z$/.test(text)) return text;
    const minute = Math.floor(Date.parse(text) / 60_000);
    const isSame = (other: string) =>
      /T.*[+-]\d\d:?\d\d$/.test(other) && Math.floor(Date.parse(other) / 60_000) === minute;
    return others.find(isSame) ?? text;
  });

/** Every way pages write a day: "2024-05-14T23:30:00-04:00", "20240514", "Tue, 14 May 2024", "1715700000000". */
export function dayReader(words: CreditWords): (text: string) => string | null {
  return (text) => {
    const stamp = text.trim().slice(0, 120);
    const iso = /^(\d{4})[-/.]?(\d{2})[-/.]?(\d{2})(?!\d{3})/.exec(stamp);
    if (iso) return asDay(`${iso[1]}-${iso[2]}-${iso[3]}`);
    const epoch = /^1\d{9}(?:\d{3})?$/.exec(stamp);
    if (epoch) return asDay(new Date(Number(stamp.slice(0, 10)) * 1000).toISOString().slice(0, 10));
    const spaced = stamp
      .replace(/(\d{1,2})(?:st|nd|rd|th)\b/giu, '$1')
      .replace(/\./g, ' ')
      .replace(/\s+/g, ' ');
    const [found] = words
      .findDates(spaced)
      .map(({ meaning }) => resolveDate(meaning, { published: null, previous: null, tense: 'past' }).edtf)
      .filter((edtf) => /^\d{4}-\d\d-\d\d$/.test(edtf ?? ''));
    if (found) return asDay(found);
    const numeric = /^(\d{1,2})[./-](\d{1,2})[./-](\d{4})\b/.exec(stamp);
    if (!numeric) return null;
    const [, a = '', b = '', year = ''] = numeric;
    const day = (month: string, date: string) =>
      asDay(`${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`);
    // "05/14/2024" can be read one way only, "05/06/2024" in two.
    return Number(a) > 12 ? day(b, a) : Number(b) > 12 || a === b ? day(a, b) : null;
  };
}

const asDay = (day: string): string | null => (isEdtf(day) && day >= '1850' && day < '2100' ? day : null);

const dataKeys = [
  'datetime',
  'data-datetime',
  'data-publishtime',
  'data-timestamp',
  'data-time',
  'data-date',
];

/** "published updated" is the class of a date that is both. */
const isChange = /^(?!.*publish).*(?:updat|modif|edited|chang)/i;

/** What elements of a kind say of a day, those of other articles and of changes left out. */
function stamps(page: Document, selector: string): readonly string[] {
  return [...page.querySelectorAll(selector)]
    .slice(0, 300)
    .filter((element) => !isAside(element))
    .filter(
      (element) =>
        !isChange.test(`${element.getAttribute('itemprop') ?? ''} ${element.getAttribute('class') ?? ''}`),
    )
    .filter(
      (element) =>
        !/^\W{0,3}(?:last )?(?:updated|modified|edited)/i.test(textOf(element.parentElement) ?? ''),
    )
    .flatMap((element) =>
      [
        ...dataKeys.map((key) => element.getAttribute(key)),
        element.getAttribute('content'),
        element.getAttribute('title'),
        textOf(element),
      ].flatMap((text) => text ?? []),
    );
}

const times = (page: Document): readonly string[] => [
  ...stamps(
    page,
    'time[pubdate], header time, [class*="publish" i] time, [class*="date" i] time, time[class*="publish" i]',
  ),
  ...stamps(page, 'article time, main time'),
  ...stamps(page, 'time[datetime]'),
];

/** Short lines of elements that are named for a date, and those that begin as a dateline does. */
const printed = (page: Document): readonly string[] =>
  stamps(
    page,
    '[class*="publish" i], [class*="date" i], [id*="date" i], [class*="timestamp" i], [class*="time" i], [class*="posted" i], [class*="byline" i], [class*="dateline" i], [class*="meta" i], [class*="info" i], abbr[title]',
  )
    .filter((text) => text.length <= 160)
    .map((text) =>
      text
        .replace(/\b(?:last )?(?:updated|modified)\b.*$/i, '')
        .replace(/^.{0,60}?\b(?:published|posted|publish(?:ed)? on|date|on):?\s/i, ''),
    )
    .filter((text) => text.trim() !== '');

/** `/2024/05/14/`, `/2024/may/14/`, `-20240514`: the outlet's own filing. */
function fromAddress(url: string | null): ToldDate | null {
  const path = url !== null && URL.canParse(url) ? new URL(url).pathname : '';
  const plain =
    /[/_-]((?:19|20)\d{2})(?:[/_-]|\/[A-Za-z_]{2,20}\/)?(\d{1,2})[/_-]?(\d{1,2})(?=[/_.-]|$)/.exec(path);
  const named =
    /\/((?:19|20)\d{2})\/(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\/(\d{1,2})(?=\/|$)/i.exec(
      path,
    );
  const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
  const day = plain
    ? `${plain[1]}-${plain[2]?.padStart(2, '0')}-${plain[3]?.padStart(2, '0')}`
    : named
      ? `${named[1]}-${`${months.indexOf((named[2] ?? '').toLowerCase()) + 1}`.padStart(2, '0')}-${named[3]?.padStart(2, '0')}`
      : '';
  const value = asDay(day);
  return value === null ? null : { value, from: 'address of the page', basis: 'inferred' };
}
