import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Problem } from '../scripts/problem.ts';
import { root } from './project-files.ts';

/** Below node_modules, so that the small project finds Astro. */
const project = join(root, 'node_modules/.cache/build-site-test');
const put = (path: string, text: string) => {
  mkdirSync(join(project, path, '..'), { recursive: true });
  writeFileSync(join(project, path), text);
};
/** In a process of its own: the tests' own Astro plugin replaces `astro` here. */
function buildSite(): readonly Problem[] {
  put(
    'program.mjs',
    `import { buildSite } from ${JSON.stringify(join(root, 'scripts/build-site.ts'))};
    console.log('\\n' + JSON.stringify(await buildSite(${JSON.stringify(project)}, ${JSON.stringify(`${project}/dist`)})));`,
  );
  const out = execFileSync(process.execPath, [join(project, 'program.mjs')], {
    cwd: root,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  return JSON.parse(out.trimEnd().split('\n').at(-1) ?? '');
}

beforeAll(() => {
  rmSync(project, { recursive: true, force: true });
  put('package.json', '{ "type": "module" }');
  put('astro.config.mjs', 'export default {};');
  put('src/pages/index.astro', '<html lang="en"><body>first</body></html>');
});
afterAll(() => rmSync(project, { recursive: true, force: true }));

describe('buildSite(root, target)', () => {
  it('puts the whole site in place, and leaves nothing beside it', () => {
    put('dist/old.html', 'old');
    expect(buildSite()).toEqual([]);
    expect(readdirSync(join(project, 'dist'))).toEqual(['index.html']);
    expect(readdirSync(project).filter((name) => name.includes('next'))).toEqual([]);
  });

  it('keeps the last good site when a page fails, and says which', () => {
    put('src/pages/broken.astro', '---\nthrow new Error("no words back this fact");\n---\n');
    const problems = buildSite();
    expect(problems.map(({ code, actual }) => [code, actual])).toEqual([
      ['site/build', 'no words back this fact'],
    ]);
    expect(readFileSync(join(project, 'dist/index.html'), 'utf8')).toContain('first');
    expect(readdirSync(project).filter((name) => name.includes('next'))).toEqual([]);
    rmSync(join(project, 'src/pages/broken.astro'));
  });

  it('keeps the last good site when there is no home page', () => {
    rmSync(join(project, 'src/pages/index.astro'));
    put('src/pages/about.astro', '<html lang="en"><body>about</body></html>');
    expect(buildSite().map(({ code }) => code)).toEqual(['io/missing']);
    expect(existsSync(join(project, 'dist/index.html'))).toBe(true);
    expect(existsSync(join(project, 'dist/about'))).toBe(false);
  });
});
