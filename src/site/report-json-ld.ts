// A brief as a schema.org Report that names the articles it is based on.

import { config } from '../../sourcebook.config.ts';
import type { Article } from './dataset.ts';
import { machineDate } from './format-date.ts';
import { publisher } from './json-ld.ts';
import { absoluteUrl } from './links.ts';

interface ReportWords {
  readonly title: string;
  readonly path: string;
  readonly answer: string;
  readonly asOf: string | null;
  readonly articles: readonly Article[];
}

export function report({ title, path, answer, asOf, articles }: ReportWords) {
  const modified = machineDate(asOf);
  return {
    '@type': 'Report',
    '@id': absoluteUrl(path),
    url: absoluteUrl(path),
    headline: [...title].slice(0, 110).join(''),
    abstract: answer,
    inLanguage: config.language,
    author: publisher,
    publisher,
    license: config.licences.data.url,
    image: [absoluteUrl(`/share${path.replace(/\/$/, '')}.png`)],
    ...(modified !== null && { dateModified: modified }),
    isBasedOn: articles.map(sourceArticle),
  };
}

function sourceArticle({ title, outlet, published, url, kind }: Article) {
  const day = machineDate(published);
  return {
    '@type': kind === 'opinion' ? 'OpinionNewsArticle' : 'NewsArticle',
    ...(title !== null && { headline: title }),
    ...(outlet !== null && { publisher: { '@type': 'Organization', name: outlet } }),
    ...(day !== null && { datePublished: day }),
    ...(url !== null && /^https?:\/\//i.test(url) && { url }),
  };
}
