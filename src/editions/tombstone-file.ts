// A tombstone -> the text of a file at an address that is no page: JSON, a citation of the edition that holds it, or
// plain words.

import { bibtex } from '../schema/citing/bibtex.ts';
import { cslJson } from '../schema/citing/csl-json.ts';
import { ris } from '../schema/citing/ris.ts';
import type { Tombstone } from '../schema/edition.ts';
import { frozenCitation } from '../site/citations.ts';
import { absoluteUrl } from '../site/links.ts';

export function tombstoneFile(tombstone: Tombstone): string {
  const { path, id, title } = tombstone;
  const [, kind] = /^\/cite\/([a-z]+)\//.exec(path) ?? [];
  if (kind === 'brief' || kind === 'record') {
    const living = tombstone.edition_path.replace(`/editions/${tombstone.edition}`, '');
    const citation = frozenCitation({ kind, id, title, path: living, asOf: null }, tombstone.edition);
    if (path.endsWith('.bib')) return bibtex(citation);
    return path.endsWith('.ris') ? ris(citation) : cslJson(citation);
  }
  return path.endsWith('.json') ? `${JSON.stringify(tombstoneJson(tombstone), null, 2)}\n` : words(tombstone);
}

const tombstoneJson = ({ id, title, reason, date, edition, edition_path, replaced_by }: Tombstone) => ({
  id,
  title,
  status: 'withdrawn',
  reason,
  date,
  last_edition: edition,
  url: absoluteUrl(edition_path),
  replaced_by: replaced_by === null ? null : absoluteUrl(replaced_by),
});

const words = ({ title, reason, date, edition, edition_path, replaced_by }: Tombstone): string =>
  [
    `Withdrawn on ${date}: ${title}`,
    `Reason: ${reason}`,
    `Edition ${edition} keeps it: ${absoluteUrl(edition_path)}`,
    ...(replaced_by === null ? [] : [`In its place: ${absoluteUrl(replaced_by)}`]),
    '',
  ].join('\n');
