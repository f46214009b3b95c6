// So many invented articles -> a project of its own below .cache/bench/, as a publisher would have it: the sources of
// this one, invented articles and topics, and the data its own pipeline makes of them. What is there already stays.

import { spawnSync } from 'node:child_process';
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
  'tsconfig.json',
  'sourcebook.config.ts',
];

/** The folder of the project; `articles` is the folder of the invented ones. */
export function siteProject(size: number, articles: string): string {
  const folder = resolve(`.cache/bench/site-${size}`);
  for (const path of ['src', 'scripts']) rmSync(join(folder, path), { recursive: true, force: true });
  for (const path of [...copied, ...single])
    cpSync(path, join(folder, path), { recursive: true, force: true });
  cpSync(articles, join(folder, 'content/articles'), { recursive: true, force: true });
  cpSync('bench/eleventy', join(folder, 'bench/eleventy'), { recursive: true, force: true });
  cpSync('bench/topics', join(folder, 'content/topics'), { recursive: true, force: true });
  // Share images and the search index are stages of their own.
  for (const [path, line] of [
    ['src/page-files/all-kinds.ts', /^ *shareImages,\n/m],
    ['astro.config.mjs', /^ *pagefindIndex\(\),\n/m],
  ] as const)
    writeFileSync(join(folder, path), readFileSync(path, 'utf8').replace(line, ''));
  linkPackages(folder);
  if (!existsSync(join(folder, 'data/claims.json'))) makeData(folder);
  return folder;
}

/** One link a package: Astro keeps its store of content beside them, and two builds must not share it. */
function linkPackages(folder: string): void {
  mkdirSync(join(folder, 'node_modules'), { recursive: true });
  for (const name of readdirSync('node_modules'))
    if (!name.startsWith('.') && !existsSync(join(folder, 'node_modules', name)))
      symlinkSync(resolve('node_modules', name), join(folder, 'node_modules', name));
}

function makeData(folder: string): void {
  const { status, stderr } = spawnSync(
    process.execPath,
    ['--max-old-space-size=12000', 'scripts/build.ts', '--data-only'],
    { cwd: folder, encoding: 'utf8', maxBuffer: 1 << 28 },
  );
  if (status !== 0)
    throw new Error(`The data of ${folder} must be made; the pipeline says: ${stderr.slice(-2000)}`);
}
