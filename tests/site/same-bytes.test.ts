// The whole site built once more in another directory, time zone and locale, without caches: the same files, byte for byte.

import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { copyProject, type OwnProject } from '../edition/own-project.ts';

const here = inject('atRoot');
let elsewhere: OwnProject;

beforeAll(() => {
  const folder = join(mkdtempSync(join(tmpdir(), 'sourcebook-')), 'жол баяны');
  elsewhere = copyProject(folder, /^tests\//, {
    SITE_ADDRESS: here.address,
    TZ: 'Pacific/Chatham',
    LANG: 'kk_KZ.UTF-8',
    LC_ALL: 'kk_KZ.UTF-8',
  });
});
afterAll(() => elsewhere.remove());

it('gives the same bytes in another directory, time zone and locale, and without caches', () => {
  const { status, out } = elsewhere.run('build');
  expect(status, out).toBe(0);
  const built = sumsOf(join(elsewhere.folder, 'dist'));
  const known = sumsOf(here.folder);
  expect([...built.keys()]).toEqual([...known.keys()]);
  expect([...built].filter(([path, sum]) => known.get(path) !== sum).map(([path]) => path)).toEqual([]);
}, 300_000);

/** SHA-256 of each file by its path below the folder, in order. */
const sumsOf = (folder: string): ReadonlyMap<string, string> =>
  new Map(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => join(parentPath, name))
      .map(
        (path) =>
          [relative(folder, path), createHash('sha256').update(readFileSync(path)).digest('hex')] as const,
      )
      .toSorted(([a], [b]) => (a < b ? -1 : 1)),
  );
