// A site made of hostile articles, built as any other, opened in a real browser under its own policy: nothing runs, nothing
// is asked of another host.

import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { copyProject, type OwnProject } from '../edition/own-project.ts';
import { writeSmallCorpus } from '../edition/small-corpus.ts';
import { hostileText } from '../hostile/hostile-text.ts';
import { root } from '../project-files.ts';
import { useBrowser } from './open-page.ts';
import { serve } from './serve.ts';

const open = useBrowser();
let project: OwnProject;
let stop: (() => Promise<void>) | undefined;
let home = '';

/** Words of a brief that no record backs are refused; a number that is none is such a case, and has its own test. */
const corpus = Object.entries(hostileText).filter(([name]) => name !== 'a number that is none');

beforeAll(async () => {
  project = copyProject(join(root, '.cache/hostile-project'));
  writeSmallCorpus(project);
  for (const [index, [name, text]] of corpus.entries())
    project.write(`content/articles/hostile-${index + 1}.md`, articleWith(name, text.toWellFormed()));
  const { status, out } = project.run('build');
  expect(out.split('\n').filter((line) => / error/.test(line) && !line.startsWith('0 errors'))).toEqual([]);
  expect(status, out).toBe(0);
  const served = await serve({
    folder: join(project.folder, 'dist'),
    base: '/',
    address: 'https://sourcebook.example',
    command: [],
  });
  stop = served.stop;
  home = served.served.home.replace(/\/$/, '');
}, 300_000);
afterAll(async () => {
  await stop?.();
  project.remove();
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
      ...readdirSync(join(project.folder, 'dist/articles'))
        .filter((name) => /^hostile-\d+$/.test(name))
        .map((name) => `/articles/${name}/`),
      ...readdirSync(join(project.folder, 'dist/records'))
        .filter((name) => /petrova|hostile/.test(name) && !name.includes('.'))
        .slice(0, 12)
        .map((name) => `/records/${name}/`),
      '/',
      '/briefs/river/',
      '/actors/',
      '/timeline/',
      '/data/articles/',
      '/data/statements/',
    ];
    expect(paths.length).toBeGreaterThan(corpus.length + 6);
    // The brief tells of their words too.
    expect(project.read('dist/briefs/river/index.html')).toContain('Petrova');
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
