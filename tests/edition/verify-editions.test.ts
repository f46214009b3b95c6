import { describe, expect, it } from 'vitest';
import { type ByteFiles, toBytes } from '../../scripts/edition/bytes.ts';
import { verifyEditions } from '../../scripts/edition/verify-editions.ts';
import { living, withEdition } from './invented-state.ts';

const { editions } = withEdition('2026-12', living, withEdition('2026-11'));
const changed = (path: string, bytes: Uint8Array | null): ByteFiles =>
  new Map([
    ...[...editions].filter(([name]) => name !== path),
    ...(bytes === null ? [] : [[path, bytes] as const]),
  ]);
const found = (tree: ByteFiles) => verifyEditions(tree).map(({ code, place }) => [code, place]);

describe('verifyEditions(tree)', () => {
  it('finds nothing in editions as they were frozen, and nothing where there is none', () => {
    expect(verifyEditions(editions)).toEqual([]);
    expect(verifyEditions(new Map())).toEqual([]);
  });

  it('names every single file of which one byte is other', () => {
    for (const [path, bytes] of editions) {
      if (path === 'SHA256SUMS' || path.endsWith('manifest.json')) continue;
      const other = Uint8Array.from(bytes);
      other[other.length - 1] = (other.at(-1) ?? 0) ^ 1;
      expect(found(changed(path, other)), path).toEqual([['edition/changed-file', `data/editions/${path}`]]);
    }
  });

  it.each([
    ['a manifest that was rewritten', '2026-11/manifest.json', toBytes('{}'), 'edition/changed-file'],
    ['a file that is gone', '2026-11/data/votes.csv', null, 'edition/missing-file'],
    ['a manifest that is gone', '2026-12/manifest.json', null, 'edition/missing-file'],
    ['a file too many', '2026-11/data/notes.txt', toBytes('x'), 'edition/extra-file'],
    ['a file beside the editions', 'notes.txt', toBytes('x'), 'edition/extra-file'],
  ])('names %s', (_, path, bytes, code) => {
    expect(found(changed(path, bytes))).toEqual([[code, `data/editions/${path}`]]);
  });

  it('misses an edition that was deleted as a whole', () => {
    const rest = new Map([...editions].filter(([path]) => !path.startsWith('2026-11/')));
    expect(found(rest)).toEqual([['edition/missing-file', 'data/editions/2026-11']]);
  });
});
