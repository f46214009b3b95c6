// A tombstone -> the text of a file at an address that is no page: JSON, CSV, SVG, a citation of the edition that holds
// it, or plain words. What opened the file before still can.

import { stringify } from 'csv-stringify/sync';
import type { Tombstone } from '../schema/edition.ts';
import { citationFormats } from '../site/citation-formats.ts';
import { frozenCitation } from '../site/citations.ts';
import { absoluteUrl } from '../site/links.ts';

export function tombstoneFile(tombstone: Tombstone): string {
  const { path, id, title } = tombstone;
  const [, kind] = /^\/cite\/([a-z]+)\//.exec(path) ?? [];
  if (kind === 'brief' || kind === 'record') {
    const living = tombstone.edition_path.replace(`/editions/${tombstone.edition}`, '');
    const citation = frozenCitation({ kind, id, title, path: living, asOf: null }, tombstone.edition);
    const format = citationFormats.find(({ ending }) => path.endsWith(`.${ending}`));
    if (format === undefined) throw new Error(`Bug: ${path} is no citation`);
    return format.render(citation);
  }
  if (path.endsWith('.json')) return `${JSON.stringify(tombstoneJson(tombstone), null, 2)}\n`;
  if (path.endsWith('.csv')) return csv(tombstone);
  return path.endsWith('.svg') ? svg(tombstone) : words(tombstone);
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

function csv(tombstone: Tombstone): string {
  const fields = Object.entries(tombstoneJson(tombstone)).filter(([, value]) => value !== null);
  return stringify([fields.map(([name]) => name), fields.map(([, value]) => String(value))], {
    record_delimiter: 'windows',
  });
}

function svg(tombstone: Tombstone): string {
  const lines = words(tombstone).trimEnd().split('\n').map(escapeText);
  const drawn = lines.map((line, index) => `<text x="24" y="${40 + index * 28}">${line}</text>`).join('');
  const size = `width="1200" height="${lines.length * 28 + 40}"`;
  return `<svg xmlns="http://www.w3.org/2000/svg" ${size} font-family="sans-serif" font-size="18">${drawn}</svg>\n`;
}

const escapeText = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

const words = ({ title, reason, date, edition, edition_path, replaced_by }: Tombstone): string =>
  [
    `Withdrawn on ${date}: ${title}`,
    `Reason: ${reason}`,
    `Edition ${edition} keeps it: ${absoluteUrl(edition_path)}`,
    ...(replaced_by === null ? [] : [`In its place: ${absoluteUrl(replaced_by)}`]),
    '',
  ].join('\n');
