// The stages of the site, each in a project of its own with so many invented articles (site-project.ts): briefs, pages,
// the search index, what a reader's first question loads; all of `npm run build`, and again after one article changed; and Eleventy with the same records.

import { appendFileSync, existsSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { composeBriefs } from '../scripts/brief/compose-briefs.ts';
import { buildSite } from '../scripts/build-site.ts';
import { renderProblems } from '../scripts/problem.ts';
import { writeIndex } from '../src/integrations/write-index.ts';
import { readSources } from '../src/site/dataset.ts';
import { firstAnswerBytes } from './first-answer.ts';
import { runBuild, siteProject, wholeProject } from './site-project.ts';

/** Everything below works in the folder of the project, as a publisher does. */
async function enterProject(size: number): Promise<void> {
  process.chdir(await siteProject(size, articlesOf(size)));
}

const articlesOf = (size: number): string => `.cache/bench/corpus-${size}/articles`;

/** As `npm run build` does it, after the data. */
async function buildPages(): Promise<void> {
  const problems = await buildSite('.', 'dist');
  if (problems.length > 0) throw new Error(renderProblems(problems));
}

const filesIn = (folder: string): number =>
  readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).length;

/** Bytes of the largest HTML file. */
const heaviestPage = (folder: string): number =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.html'))
    .reduce((most, path) => Math.max(most, statSync(join(folder, path)).size), 0);

export const siteStages = {
  briefs: async (size: number) => {
    const topics = new Map(
      readdirSync('bench/topics').map((name) => [name, readFileSync(join('bench/topics', name), 'utf8')]),
    );
    await enterProject(size);
    const { tables, texts } = readSources(resolve('data'));
    // What it goes through; what it tells is as much for any archive.
    const rows = Object.values(tables).reduce((sum, { length }) => sum + length, 0);
    return () => {
      composeBriefs({ topics, dataset: tables, texts: [...texts.values()] });
      return rows;
    };
  },
  astro: async (size: number) => {
    await enterProject(size);
    rmSync('dist', { recursive: true, force: true });
    return async () => {
      await buildPages();
      return { items: filesIn('dist'), bytes: heaviestPage('dist') };
    };
  },
  'reference-eleventy': (size: number) => withEleventy(size, 'bench/eleventy'),
  'reference-eleventy-nunjucks': (size: number) => withEleventy(size, 'bench/eleventy-nunjucks'),
  search: async (size: number) => {
    await enterProject(size);
    if (!existsSync('dist/index.html')) await buildPages();
    rmSync('dist/pagefind', { recursive: true, force: true });
    return async () => {
      const items = await writeIndex(resolve('dist'));
      return { items, bytes: await firstAnswerBytes(resolve('dist'), 'ceasefire') };
    };
  },
  whole: async (size: number) => {
    const folder = wholeProject(size, articlesOf(size));
    for (const made of ['.cache', 'dist', 'node_modules/.astro', 'node_modules/.vite'])
      rmSync(join(folder, made), { recursive: true, force: true });
    return async () => {
      await runBuild(folder);
      return filesIn(join(folder, 'dist'));
    };
  },
  'whole-one-changed': async (size: number) => {
    const folder = wholeProject(size, articlesOf(size));
    const dist = join(folder, 'dist');
    if (!existsSync(dist)) await runBuild(folder);
    const articles = join(folder, 'content/articles');
    const [first = ''] = readdirSync(articles).toSorted();
    appendFileSync(join(articles, first), `\nPeru pledged ${process.pid} troops.\n`);
    return async () => {
      await runBuild(folder);
      return filesIn(dist);
    };
  },
} as const;

async function withEleventy(size: number, templates: string) {
  await enterProject(size);
  rmSync('eleventy', { recursive: true, force: true });
  // Imported here: what it reads, it reads from the folder it is started in.
  const { buildWithEleventy } = await import('./reference-eleventy.ts');
  return () => buildWithEleventy(templates, 'eleventy');
}
