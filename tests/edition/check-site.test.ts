import { describe, expect, it } from 'vitest';
import { toBytes } from '../../scripts/edition/bytes.ts';
import { checkSite } from '../../scripts/edition/check-site.ts';
import { open, withEdition } from './invented-state.ts';

const archive = open(withEdition('2026-11'));
const [edition] = archive.editions;
const paths = archive.ledger.map(({ url }) => url.slice(1).replace(/(^|\/)$/, '$1index.html'));
const site = {
  paths,
  bytes: (path: string) => edition?.files.get(path.replace('editions/2026-11/', '')) ?? null,
  text: () =>
    `<html><body><div data-frozen><h2>Findings</h2>\n<p>The council voted for the harbour.</p></div></body></html>`,
};
const found = (other: Partial<typeof site>) =>
  checkSite(archive, { ...site, ...other }).map(({ code, place }) => [code, place]);

describe('checkSite(archive, site)', () => {
  it('finds nothing in a site that serves what was frozen', () => {
    expect(found({})).toEqual([]);
  });

  it('names a frozen file that is served with other bytes', () => {
    const bytes = (path: string) => (path.endsWith('data/votes.csv') ? toBytes('other') : site.bytes(path));
    expect(found({ bytes })).toEqual([['edition/changed-bytes', '/editions/2026-11/data/votes.csv']]);
  });

  it('names a frozen brief that shows other words, and which', () => {
    const text = () => site.text().replace('harbour', 'pier');
    expect(found({ text })).toEqual([['edition/words-lost', '/editions/2026-11/briefs/harbour/']]);
    expect(checkSite(archive, { ...site, text })[0]?.actual).toBe('"pier." for "harbour."');
  });

  it('names an address that is not there', () => {
    expect(
      found({ paths: paths.filter((path) => path !== 'records/vote-council-harbour/index.html') }),
    ).toEqual([
      [expect.stringMatching('permalink/lost'), expect.stringMatching(/^data\/permalinks\.csv:\d+$/)],
    ]);
  });
});
