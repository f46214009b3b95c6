// A site made of hostile articles, built as any other, opened in a real browser under its own policy: nothing runs, nothing
// is asked of another host.

import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { hostileText } from '../hostile/hostile-text.ts';
import { root } from '../project-files.ts';
import { useBrowser } from './open-page.ts';
import { serve } from './serve.ts';

const project = join(root, '.cache/hostile-project');
const open = useBrowser();
let stop: (() => Promise<void>) | undefined;
let home = '';

/** Words of a brief that no record backs are refused; a number that is none is such a case, and has its own test. */
const corpus = Object.entries(hostileText).filter(([name]) => name !== 'a number that is none');

beforeAll(async () => {
  rmSync(project, { recursive: true, force: true });
  mkdirSync(project, { recursive: true });
  const generated =
    /^(?:content\/briefs|data\/(?:tables|texts|editions|claims\.json|permalinks\.csv))(?:\/|$)/;
  for (const name of readdirSync(root).filter(
    (entry) => !/^(?:\.|node_modules$|dist$|captures$|tests$)/.test(entry),
  ))
    cpSync(join(root, name), join(project, name), {
      recursive: true,
      filter: (path) => !generated.test(relative(root, path).split(sep).join('/')),
    });
  symlinkSync(join(root, 'node_modules'), join(project, 'node_modules'));
  for (const [index, [name, text]] of corpus.entries())
    writeFileSync(
      join(project, `content/articles/hostile-${index + 1}.md`),
      articleWith(name, text.toWellFormed()),
    );
  const { status, stderr } = spawnSync(process.execPath, ['scripts/build.ts'], {
    cwd: project,
    encoding: 'utf8',
  });
  expect(stderr.split('\n').filter((line) => / error/.test(line) && !line.startsWith('0 errors'))).toEqual(
    [],
  );
  expect(status).toBe(0);
  const served = await serve({
    folder: join(project, 'dist'),
    base: '/',
    address: 'https://sourcebook.example',
    command: [],
  });
  stop = served.stop;
  home = served.served.home.replace(/\/$/, '');
}, 300_000);
afterAll(async () => {
  await stop?.();
  rmSync(project, { recursive: true, force: true });
});

function articleWith(name: string, text: string): string {
  const clean = text.replace(/\p{Cc}/gu, ' ');
  const head = stringify({
    title: `${name} ${clean}`,
    outlet: clean,
    author: clean,
    published: '2025-10-15',
    published_basis: 'stated',
    kind: 'news',
    language: 'en',
    rights: 'digest',
  });
  return `---\n${head}---\n\n${text}\n\nThe minister spoke of ${text} in Kazakhstan.\n\n“We said so ${text.slice(0, 60)},” said Minister Ana Petrova.\n`;
}

describe('the site of hostile articles', () => {
  it('shows them as text: nothing runs, nothing is blocked, no other host is asked', async () => {
    const { page, faults } = await open();
    const paths = [
      ...readdirSync(join(project, 'dist/articles'))
        .filter((name) => /^hostile-\d+$/.test(name))
        .map((name) => `/articles/${name}/`),
      ...readdirSync(join(project, 'dist/records'))
        .filter((name) => /petrova|hostile/.test(name) && !name.includes('.'))
        .slice(0, 12)
        .map((name) => `/records/${name}/`),
      '/',
      '/briefs/kazakhstan-diplomacy/',
      '/actors/',
      '/timeline/',
      '/data/articles/',
      '/data/statements/',
    ];
    expect(paths.length).toBeGreaterThan(corpus.length + 6);
    for (const path of paths) {
      await page.goto(home + path);
      const found = await page.evaluate(() => ({
        harmed: 'harmed' in globalThis,
        handlers: [...document.querySelectorAll('a[href^="javascript:" i], [onerror], [onclick], [onload]')]
          .length,
        elements: [
          ...document.querySelectorAll(
            'article img[src="x"], main script:not([src]):not([type="application/ld+json"])',
          ),
        ].length,
      }));
      expect(found, path).toEqual({ harmed: false, handlers: 0, elements: 0 });
      expect(faults, path).toEqual([]);
    }
  }, 120_000);
});
