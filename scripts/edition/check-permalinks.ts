// The ledger against what is there: an address that was published and would be lost is an error.

import type { Tombstone } from '../../src/schema/edition.ts';
import type { Problem } from '../problem.ts';
import type { Archive, Edition } from './archive.ts';
import { LEDGER, type Permalink } from './ledger.ts';
import { editionUrls } from './published-urls.ts';

const rowPage = /^\/(?:records|actors|articles|briefs)\/[^/]+\/$/;

/** Before the site is built: the pages of rows and briefs, which the data decide. */
export const checkRowPages = (
  { ledger, editions }: Archive,
  livingPages: ReadonlySet<string>,
  tombstones: readonly Tombstone[],
): readonly Problem[] => {
  const kept = new Set([...livingPages, ...tombstones.map(({ path }) => path)]);
  return ledger
    .filter(({ url }) => rowPage.test(url) && !kept.has(url))
    .map((link) => lost(link, `Bring ${idIn(link.url)} back, or ${withdraw(link.url, editions)}`));
};

/** Once the site is built: every address there ever was. `urls` are those of the built site. */
export function checkAllUrls({ ledger, editions }: Archive, urls: readonly string[]): readonly Problem[] {
  const there = new Set(urls);
  return ledger
    .filter(({ url }) => !there.has(url))
    .map((link) => lost(link, `Let the site make this address again, or ${withdraw(link.url, editions)}`));
}

/** The ledger must know every page and file of every edition: a line that was deleted would protect nothing. */
export function checkLedger({ ledger, editions }: Archive): readonly Problem[] {
  const known = new Set(ledger.map(({ url }) => url));
  return editions.flatMap((edition) =>
    urlsOf(edition)
      .filter((url) => !known.has(url))
      .map(
        (url): Problem => ({
          code: 'permalink/not-in-ledger',
          severity: 'error',
          place: LEDGER,
          message: `the ledger must list every address of the edition ${edition.manifest.edition}`,
          actual: `no line for ${url}`,
          fix: 'Restore the file from version control.',
        }),
      ),
  );
}

const urlsOf = ({ manifest, files, pages }: Edition): readonly string[] => [
  ...editionUrls(
    manifest.edition,
    [...files.keys()],
    pages.map(({ path }) => path),
  ),
  ...pages.map(({ path }) => path),
];

const lost = ({ url, edition, line }: Permalink, fix: string): Problem => ({
  code: 'permalink/lost',
  severity: 'error',
  place: `${LEDGER}:${line}`,
  message: `the address ${url}, published since edition ${edition}, must lead somewhere`,
  actual: 'nothing',
  fix,
});

const idIn = (url: string): string => url.split('/')[2] ?? url;

function withdraw(url: string, editions: readonly Edition[]): string {
  const last = editions.findLast(({ pages }) => pages.some(({ path }) => path === url));
  const where = last ? ` (edition ${last.manifest.edition} keeps it)` : '';
  const id = rowPage.test(url) ? idIn(url) : url;
  return `withdraw it: add "id: ${id}" with a reason and a date to data/withdrawn.yaml${where}.`;
}
