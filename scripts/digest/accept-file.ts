// Which files can be imported, by their names and by how they begin; a refusal says what to do instead.

import type { Problem } from '../problem.ts';

const known = /\.(?:html?|xhtml|txt|text|md|markdown)$/i;
const others: readonly (readonly [pattern: RegExp, what: string, fix: string])[] = [
  [/\.(?:mhtml?|webarchive|maff)$/i, 'an archive of a page', 'Save the page as "HTML only" or "complete".'],
  [/\.pdf$/i, 'a PDF', 'Save its text as a .txt file.'],
  [/\.(?:docx?|odt|rtf|pages)$/i, 'a word processor file', 'Save it as plain text.'],
  [/\.(?:png|jpe?g|gif|webp|tiff?|heic|avif|svg)$/i, 'a picture', 'Save the words as a .txt file.'],
  [/\.(?:zip|gz|tar|7z|rar)$/i, 'an archive', 'Unpack it and import the pages in it.'],
  [/\.(?:url|webloc)$/i, 'a bookmark', 'Open it, save the page and import the saved file.'],
];

/** What stands against the name of a file; null when nothing does. */
export function refuseName(path: string): Problem | null {
  if (/^[a-z][a-z0-9+.-]{1,20}:\/\//i.test(path))
    return refusal(
      path,
      'import/address',
      'a saved file, since nothing here asks the network',
      'a web address',
      'Open it in a browser, save the page and import the saved file.',
    );
  if (known.test(path)) return null;
  const [, what = 'another kind of file', fix = 'Save it as HTML, text or Markdown.'] =
    others.find(([pattern]) => pattern.test(path)) ?? [];
  return refusal(path, 'import/kind', 'a saved page (.html), text (.txt) or Markdown (.md)', what, fix);
}

/** What stands against the text of a file: a list of addresses, or nothing to read. */
export function refuseText(path: string, text: string): Problem | null {
  const lines = text
    .split(/\r?\n|\r/, 5000)
    .map((line) => line.trim())
    .filter(Boolean);
  const addresses = lines.filter((line) => /^(?:[-*\d.)]+\s+)?<?(?:https?:\/\/|www\.)\S+>?$/i.test(line));
  if (addresses.length > 0 && addresses.length >= lines.length * 0.8)
    return refusal(
      path,
      'import/address',
      'the text of an article, since nothing here asks the network',
      `a list of ${addresses.length} web address${addresses.length === 1 ? '' : 'es'}`,
      'Open each in a browser, save the page and import the saved files.',
    );
  if ((text.match(/(?![\t\n\f\r])\p{Cc}/gu) ?? []).length > text.length * 0.02)
    return refusal(
      path,
      'import/kind',
      'text',
      'bytes that are no text',
      'Save the article as HTML, text or Markdown.',
    );
  return null;
}

const refusal = (
  place: string,
  code: 'import/address' | 'import/kind',
  must: string,
  actual: string,
  fix: string,
): Problem => ({
  code,
  severity: 'error',
  place,
  message: `must be ${must}`,
  actual,
  fix,
});
