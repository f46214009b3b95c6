// The whole site built twice in another directory, time zone and locale: first from other articles and without editions,
// then, with all that the first build kept, from ours. The second gives the same files as here, byte for byte.

import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { copyProject, type OwnProject } from '../edition/own-project.ts';
import { root } from '../project-files.ts';

const here = inject('atRoot');
const published = ['data/editions', 'data/permalinks.csv', 'data/withdrawn.yaml'];
const [changed = '', removed = ''] = readdirSync(join(root, 'content/articles')).toSorted();
const added = 'content/articles/added.txt';
let elsewhere: OwnProject;

beforeAll(() => {
  const folder = join(mkdtempSync(join(tmpdir(), 'sourcebook-')), 'жол баяны');
  elsewhere = copyProject(folder, /^(?:tests|data\/(?:editions|permalinks|withdrawn))/, {
    SITE_ADDRESS: here.address,
    TZ: 'Pacific/Chatham',
    LANG: 'kk_KZ.UTF-8',
    LC_ALL: 'kk_KZ.UTF-8',
  });
});
afterAll(() => elsewhere.remove());

it('gives the same bytes elsewhere, also after an article was changed, one added and one removed', () => {
  const article = `content/articles/${changed}`;
  elsewhere.write(
    article,
    `${elsewhere.read(article)}\nPeru has pledged 300 troops to the stabilization force.\n`,
  );
  elsewhere.write(
    added,
    'Peru sends doctors\n\nThe Lakeside Post\n\n3 May 2026\n\nPeru pledged 40 doctors on May 3.\n',
  );
  rmSync(join(elsewhere.folder, 'content/articles', removed));
  build();
  expect(readdirSync(join(elsewhere.folder, 'dist/articles'))).toContain('added');

  rmSync(join(elsewhere.folder, added));
  for (const path of ['content/articles', ...published])
    cpSync(join(root, path), join(elsewhere.folder, path), { recursive: true, force: true });
  build();
  const built = sumsOf(join(elsewhere.folder, 'dist'));
  const known = sumsOf(here.folder);
  expect([...built.keys()]).toEqual([...known.keys()]);
  expect([...built].filter(([path, sum]) => known.get(path) !== sum).map(([path]) => path)).toEqual([]);
}, 300_000);

function build(): void {
  const { status, out } = elsewhere.run('build');
  expect(status, out).toBe(0);
}

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
