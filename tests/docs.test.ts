import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { citationCff } from '../scripts/dataset/citation-cff.ts';
import { pipeline } from '../scripts/pipeline.ts';
import { problemCodes } from '../scripts/problem-codes.ts';
import { config } from '../sourcebook.config.ts';
import type { Claim } from '../src/schema/claim.ts';
import { tables } from '../src/schema/tables/all.ts';
import { ownInputs } from './own-inputs.ts';
import { listFiles, readProjectFile, root } from './project-files.ts';

const pages = [
  'README.md',
  'CONTRIBUTING.md',
  'ARCHITECTURE.md',
  ...listFiles('docs').filter((path) => path.endsWith('.md')),
];
const scripts: Readonly<Record<string, string>> = JSON.parse(readProjectFile('package.json')).scripts;

/** Made by the build, so not there on a fresh clone. */
const generated = /^(?:dist|data\/(?:tables|texts|claims\.json|editions)|content\/briefs)(?:\/|$)/;
/** `like/this` or `like.this`, and the targets of links; not commands, placeholders, globs and addresses. */
function pathsIn(page: string): readonly string[] {
  const text = readProjectFile(page);
  const named = [...text.matchAll(/`([\w.@-]+(?:\/[\w.@-]*)*)`|\]\(([\w./-]+)\)/g)].map(
    (match) => match[1] ?? match[2] ?? '',
  );
  const top =
    /^(?:\.ci|\.github|content|data|docs|dist|scripts|src|tests)\/|^[A-Z]+(?:-[A-Z]+)?\.md$|^[a-z.-]+\.(?:json|ts|mjs)$/;
  return [...new Set(named.filter((name) => top.test(name)))];
}

describe.each(pages)('%s', (page) => {
  it('names only files and folders that exist', () => {
    const folder = page.startsWith('docs/') ? 'docs' : '.';
    const missing = pathsIn(page).filter(
      (path) =>
        !generated.test(path) &&
        !existsSync(join(root, path)) &&
        !existsSync(join(root, folder, path)) &&
        !existsSync(join(root, 'data/tables', path)) &&
        path !== 'datapackage.json' &&
        path !== 'countries.csv',
    );
    expect(missing).toEqual([]);
  });

  it('names only npm scripts that exist', () => {
    const named = [...readProjectFile(page).matchAll(/npm run ([a-z:-]+)/g)].map((match) => match[1] ?? '');
    expect(named.filter((name) => !(name in scripts))).toEqual([]);
  });

  it('names no place that only one machine has', () => {
    expect(readProjectFile(page)).not.toMatch(/\/(?:work|home|root|Users|tmp)\//);
  });
});

describe('CONTRIBUTING.md', () => {
  it.each(Object.keys(scripts))('says what the npm script %s is for', (name) => {
    const command = name === 'test' ? '`npm test`' : `npm run ${name}`;
    expect(readProjectFile('CONTRIBUTING.md').includes(command)).toBe(true);
  });
});

describe('README.md', () => {
  it('lists every table, in the published order, and no other', () => {
    const rows = readProjectFile('README.md').match(/^\| `[a-z_`, ]+ \|/gm) ?? [];
    expect(rows.flatMap((row) => row.match(/[a-z_]+/g) ?? [])).toEqual(Object.keys(tables));
  });
});

describe('ARCHITECTURE.md', () => {
  const folders = (parent: string) => [
    ...new Set(
      listFiles(parent).flatMap((path) =>
        path.split('/').length > 2 ? [path.split('/').slice(0, 2).join('/')] : [],
      ),
    ),
  ];
  const own = ['content', 'data', 'scripts', 'src']
    .flatMap(folders)
    .filter((folder) => !generated.test(folder));

  it.each(own)('says what %s/ holds', (folder) => {
    expect(readProjectFile('ARCHITECTURE.md').includes(`\`${folder}/\``)).toBe(true);
  });

  it('follows one sentence that is coded as it says', () => {
    const page = readProjectFile('ARCHITECTURE.md');
    const [, exact = ''] = /says "([^"]+)"/.exec(page) ?? [];
    const [, paragraph, article, start, end] =
      /paragraph (\d+) of `([a-z-]+)`, code points (\d+) to (\d+)/.exec(page) ?? [];
    const [, record] = /\| record \| `([a-z-]+)`/.exec(page) ?? [];
    const [, extractor] = /whose `extractor` is `([a-z/-]+)`/.exec(page) ?? [];
    const product = pipeline(ownInputs, config).value;
    expect(product?.dataset.evidence.filter((row) => row.record_id === record)).toContainEqual(
      expect.objectContaining({
        paragraph: Number(paragraph),
        article_id: article,
        start: Number(start),
        end: Number(end),
        exact,
        extractor,
      }),
    );
    const claims: readonly Claim[] = JSON.parse(product?.claims ?? '[]');
    const [, brief, number = ''] = /\| brief \| sentences of `([a-z-]+)` that say (\d+)/.exec(page) ?? [];
    const saying = claims.filter((claim) => claim.brief === brief && claim.text.includes(number));
    expect(saying.flatMap((claim) => claim.record_ids)).toContain(record);
  });

  it('stays short enough to be read', () => {
    expect(readProjectFile('ARCHITECTURE.md').split('\n').length).toBeLessThan(150);
  });
});

describe('CITATION.cff', () => {
  it('of the repository cites what sourcebook.config.ts names', async () => {
    const { version } = JSON.parse(readProjectFile('package.json'));
    const url = `${config.address}${config.basePath}data/`;
    const page = citationCff({ config, name: '', url, version, newestDay: null, keywords: [] });
    await expect(page).toMatchFileSnapshot(join(root, 'CITATION.cff'));
  });
});

describe('problem codes', () => {
  const sources = listFiles('scripts').filter(
    (path) => path.endsWith('.ts') && path !== 'scripts/problem-codes.ts',
  );
  const text = sources.map(readProjectFile).join('\n');

  it.each(Object.keys(problemCodes))('%s is one that the pipeline still gives', (code) => {
    const inVocabulary = code.replace('vocabulary/', '');
    expect(text.includes(`'${code}'`) || text.includes(`'${inVocabulary}'`)).toBe(true);
  });

  it('are listed in order, each explained in sentences', () => {
    expect(Object.keys(problemCodes)).toEqual(Object.keys(problemCodes).toSorted());
    for (const explanation of Object.values(problemCodes)) expect(explanation).toMatch(/^[A-Z].*\.$/);
  });

  it('are explained in docs/problem-codes.md', async () => {
    const rows = Object.entries(problemCodes).map(
      ([code, explanation]) => `| \`${code}\` | ${explanation} |`,
    );
    const page = `# Problem codes

What the commands report, made from \`scripts/problem-codes.ts\` by \`npm run test:update\`. Errors stop the build;
warnings do not. Each report names the place and says what to do there.

| code | what it means |
| --- | --- |
${rows.join('\n')}
`;
    await expect(page).toMatchFileSnapshot(join(root, 'docs/problem-codes.md'));
  });
});
