// Citation -> CSL-JSON, as Zotero, pandoc and citeproc read it: an array with one item.

import { type Citation, editionNote, oneLine } from './citation.ts';

/** The text of `<id>.csl.json`. */
export function cslJson(work: Citation): string {
  const item = {
    id: work.key,
    type: work.type,
    title: oneLine(work.title),
    author: [{ literal: oneLine(work.author) }],
    ...(work.issued.length > 0 && { issued: { 'date-parts': [work.issued] } }),
    publisher: oneLine(work.author),
    genre: work.genre,
    version: work.version,
    ...(work.container !== null && { 'container-title': oneLine(work.container) }),
    ...(work.number !== null && { number: work.number }),
    note: oneLine(editionNote(work)),
    language: work.language,
    URL: work.url,
  };
  return `${JSON.stringify([item], null, 2)}\n`;
}
