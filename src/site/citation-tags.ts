// A citation -> the tags by which reference managers and scholarly search engines know the page it stands on.

import type { Citation } from '../schema/citing/citation.ts';
import { absoluteUrl } from './links.ts';

/** Names and contents of the Highwire Press and Dublin Core tags; `path` is site-relative. */
export function citationTags(citation: Citation, path: string): readonly (readonly [string, string])[] {
  const { type, title, author, issued, number, language } = citation;
  const day = issued.map((part) => String(part).padStart(2, '0')).join('/');
  return [
    ['citation_title', title],
    // The comma at the end tells reference managers that this is an organisation.
    ['citation_author', `${author},`],
    ...(day === '' ? [] : [['citation_publication_date', day] as const]),
    ['citation_language', language],
    ['citation_public_url', absoluteUrl(path)],
    ['citation_abstract_html_url', absoluteUrl(path)],
    ...(type === 'report'
      ? [
          ['citation_technical_report_institution', author] as const,
          ['citation_technical_report_number', number ?? reportNumber(path)] as const,
        ]
      : [['DC.type', 'Dataset'] as const, ['DC.identifier', citation.url] as const]),
  ];
}

/** '/briefs/isf/' -> 'isf': what tells a brief from the others of this publisher. */
export const reportNumber = (path: string): string => path.split('/').filter(Boolean).at(-1) ?? '';
