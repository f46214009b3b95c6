// How a page is cited: as text to copy, and as the tags that reference managers read.

import { config } from '../../sourcebook.config.ts';
import { formatDate, yearOf } from './format-date.ts';
import { absoluteUrl } from './links.ts';

export interface CitableWork {
  readonly kind: 'report' | 'dataset' | 'record';
  readonly title: string;
  /** Site-relative path of the page. */
  readonly path: string;
  /** EDTF date of the newest article behind it; null when none is dated. */
  readonly asOf: string | null;
}

const nouns = { report: 'Policy brief', dataset: 'Data set', record: 'Data record' } as const;

/** Publisher (year). Title [Policy brief]. Name of the site. Sources to date. Permalink */
export function citationText({ kind, title, path, asOf }: CitableWork): string {
  const year = yearOf(asOf) ?? 'n.d.';
  const until = asOf === null ? '' : ` Sources to ${formatDate(asOf)}.`;
  return `${config.publisher.name} (${year}). ${title} [${nouns[kind]}]. ${config.name}.${until} ${absoluteUrl(path)}`;
}

/** Names and contents of the Highwire Press and Dublin Core tags of a page. */
export function citationTags({
  kind,
  title,
  path,
  asOf,
}: CitableWork): readonly (readonly [string, string])[] {
  const day = asOf?.match(/^\d{4}(?:-\d\d){0,2}/)?.[0].replaceAll('-', '/');
  return [
    ['citation_title', title],
    // The comma at the end tells reference managers that this is an organisation.
    ['citation_author', `${config.publisher.name},`],
    ...(day ? [['citation_publication_date', day] as const] : []),
    ['citation_language', config.language],
    ['citation_public_url', absoluteUrl(path)],
    ['citation_abstract_html_url', absoluteUrl(path)],
    ...(kind === 'report'
      ? [['citation_technical_report_institution', config.publisher.name] as const]
      : [['DC.type', 'Dataset'] as const]),
  ];
}
