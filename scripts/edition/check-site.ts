// A built site against the editions: every address is there, every frozen file has its bytes, every frozen brief its
// words. Reads through the function it is given.

import { editionPath } from '../../src/schema/edition.ts';
import type { Problem } from '../problem.ts';
import type { Archive, Edition } from './archive.ts';
import { sha256OfBytes } from './bytes.ts';
import { checkAllUrls } from './check-permalinks.ts';
import { frozenWordsOf } from './freeze-page.ts';
import { briefsIn } from './manifest.ts';
import { publishedUrls } from './published-urls.ts';

export interface BuiltSite {
  /** Paths of all files, relative to the folder of the site. */
  readonly paths: readonly string[];
  /** Bytes and text of one of them; null when it is not there. */
  readonly bytes: (path: string) => Uint8Array | null;
  readonly text: (path: string) => string | null;
}

export const checkSite = (archive: Archive, site: BuiltSite): readonly Problem[] => [
  ...checkAllUrls(archive, publishedUrls(site.paths)),
  ...archive.editions.flatMap((edition) => [...checkBytes(edition, site), ...checkWords(edition, site)]),
];

function checkBytes({ manifest }: Edition, site: BuiltSite): readonly Problem[] {
  return manifest.files
    .filter(({ path }) => /^(?:data|charts)\//.test(path))
    .flatMap(({ path, sha256 }) => {
      const served = editionPath(manifest.edition, `/${path}`);
      const bytes = site.bytes(served.slice(1));
      if (bytes === null || sha256OfBytes(bytes) === sha256) return [];
      return [
        problem('edition/changed-bytes', served, 'a frozen file must be served byte for byte', 'other bytes'),
      ];
    });
}

function checkWords({ manifest, files }: Edition, site: BuiltSite): readonly Problem[] {
  return briefsIn(files).flatMap(({ id, words }) => {
    const served = editionPath(manifest.edition, `/briefs/${id}/`);
    const html = site.text(`${served.slice(1)}index.html`);
    const found = html === null ? null : frozenWordsOf(html);
    if (found === words) return [];
    const actual = found === null ? 'none of them' : firstDifference(words, found);
    return [
      problem('edition/words-lost', served, 'a frozen brief must show the words that were frozen', actual),
    ];
  });
}

function firstDifference(frozen: string, shown: string): string {
  let at = 0;
  while (at < frozen.length && frozen[at] === shown[at]) at += 1;
  return `"${shown.slice(at, at + 40)}" for "${frozen.slice(at, at + 40)}"`;
}

const problem = (
  code: 'edition/changed-bytes' | 'edition/words-lost',
  place: string,
  message: string,
  actual: string,
): Problem => ({
  code,
  severity: 'error',
  place,
  message,
  actual,
  fix: 'Mend the page or the route that serves it, below src/pages/editions/ and src/editions/.',
});
