// A brief as a schema.org Report that names the articles it is based on.

import { config } from '../../sourcebook.config.ts';
import type { Citation } from '../schema/citing/citation.ts';
import { reportNumber } from './citation-tags.ts';
import { machineDate } from './format-date.ts';
import { publisher } from './json-ld.ts';
import { absoluteUrl } from './links.ts';

/** What is said of an article; frozen ones have no more. */
interface SourceArticle {
  readonly title: string | null;
  readonly outlet: string | null;
  readonly published: string | null;
  readonly url: string | null;
  readonly kind: string;
}

interface ReportWords {
  readonly title: string;
  readonly question: string;
  readonly path: string;
  readonly answer: string;
  readonly asOf: string | null;
  readonly articles: readonly SourceArticle[];
  /** Site-relative path of its share image; that of the page unless it says otherwise. */
  readonly image?: string;
  /** The page is dated as it is cited: by the edition that holds it, else by its newest source. */
  readonly citation: Citation;
}

export function report({ title, question, path, answer, asOf, articles, citation, image }: ReportWords) {
  const modified = machineDate(asOf);
  const published = citation.issued.map((part) => String(part).padStart(2, '0')).join('-');
  return {
    '@type': 'Report',
    '@id': absoluteUrl(path),
    url: absoluteUrl(path),
    headline: [...title].slice(0, 110).join(''),
    abstract: answer,
    description: question,
    reportNumber: reportNumber(path),
    inLanguage: config.language,
    author: publisher,
    publisher,
    license: config.licences.data.url,
    isAccessibleForFree: true,
    image: [absoluteUrl(image ?? `/share${path.replace(/\/$/, '')}.png`)],
    ...(published !== '' && { datePublished: zoned(published) }),
    ...(modified !== null && { dateModified: zoned(modified) }),
    isPartOf: { '@id': absoluteUrl('/') },
    isBasedOn: [
      ...articles.map(sourceArticle),
      { '@type': 'Dataset', '@id': absoluteUrl('/data/'), url: absoluteUrl('/data/'), name: config.name },
    ],
  };
}

function sourceArticle({ title, outlet, published, url, kind }: SourceArticle) {
  const day = machineDate(published);
  return {
    '@type': kind === 'opinion' ? 'OpinionNewsArticle' : 'NewsArticle',
    ...(title !== null && { headline: title }),
    ...(outlet !== null && { publisher: { '@type': 'Organization', name: outlet } }),
    ...(day !== null && { datePublished: day }),
    ...(url !== null && /^https?:\/\//i.test(url) && { url }),
  };
}

/** A day gets the time zone that search engines ask for; a month or a year stays as little as is known. */
const zoned = (date: string): string => (date.length === 10 ? `${date}T00:00:00Z` : date);
