// So many invented articles -> a project of its own below .cache/bench/, as a publisher would have it: the sources of
// this one, invented articles and topics, and the data its own pipeline makes of them. What is there already stays.

import { execFile } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';

const copied = [
  'src',
  'scripts',
  'public',
  'data/vocabulary',
  'data/allowed-words.yaml',
  'data/accuracy.json',
];
const single = [
  'content/glossary.yaml',
  'package.json',
  'package-lock.json',
  'astro.config.mjs',
  'tsconfig.json',
  'sourcebook.config.ts',
];

/** Share images and the search index are stages of their own. */
const ofOtherStages = {
  'src/page-files/all-kinds.ts': /(?<=\[)shareImages(?=\])/,
  'astro.config.mjs': /searchIndex\.integration, |(?<=page(?:Writer|Files)\()searchIndex\.\w+/g,
};

/** The sources that make pages and nothing else, by their paths. */
export const pagesAlone = (): ReadonlyMap<string, string> =>
  new Map(
    Object.entries(ofOtherStages).map(([path, part]) => [path, readFileSync(path, 'utf8').replace(part, '')]),
  );

/** The folder of the project with its data. */
export async function siteProject(size: number, articles: string): Promise<string> {
  const folder = wholeProject(size, articles, 'site');
  for (const [path, source] of pagesAlone()) writeFileSync(join(folder, path), source);
  for (const templates of ['bench/eleventy', 'bench/eleventy-nunjucks'])
    cpSync(templates, join(folder, templates), { recursive: true, force: true });
  if (!existsSync(join(folder, 'data/claims.json'))) await runBuild(folder, '--data-only');
  return folder;
}

/** The same with all that a site has, nothing of it built yet; `articles` is the folder of the invented ones. */
export function wholeProject(size: number, articles: string, name = 'whole'): string {
  const folder = resolve(`.cache/bench/${name}-${size}`);
  for (const path of ['src', 'scripts', 'bench'])
    rmSync(join(folder, path), { recursive: true, force: true });
  for (const path of [...copied, ...single])
    cpSync(path, join(folder, path), { recursive: true, force: true });
  cpSync(articles, join(folder, 'content/articles'), { recursive: true, force: true });
  cpSync('bench/topics', join(folder, 'content/topics'), { recursive: true, force: true });
  linkPackages(folder);
  return folder;
}

/** One link a package: Astro keeps its store of content beside them, and two builds must not share it. */
function linkPackages(folder: string): void {
  mkdirSync(join(folder, 'node_modules'), { recursive: true });
  for (const name of readdirSync('node_modules'))
    if (!name.startsWith('.') && !existsSync(join(folder, 'node_modules', name)))
      symlinkSync(resolve('node_modules', name), join(folder, 'node_modules', name));
}

/** What `npm run build` does there, in a process of its own. */
export async function runBuild(folder: string, ...options: readonly string[]): Promise<void> {
  await promisify(execFile)(process.execPath, ['scripts/build.ts', ...options], {
    cwd: folder,
    maxBuffer: 1 << 28,
  });
}
