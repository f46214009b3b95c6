// The promise of editions, kept by the real commands: freeze, change a digest, withdraw a record, build, touch a byte.
// Two whole builds of a small site; the files of `data/` and `dist/` are looked at, not our own functions.

import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Changes, Manifest } from '../../src/schema/edition.ts';
import { root } from '../project-files.ts';
import { frozenSite, frozenEdition as name } from './frozen-site.ts';
import type { OwnProject } from './own-project.ts';
import { voteArticle } from './small-corpus.ts';

const day = '2001-02-28';
const ten = 600_000;
let project: OwnProject;
let frozen: ReadonlyMap<string, string>;
const expectDone = ({ status, out }: ReturnType<OwnProject['run']>) => expect(status, out).toBe(0);

beforeAll(() => {
  project = frozenSite(join(root, '.cache/edition-test'));
  frozen = project.snapshot(`data/editions/${name}`);
}, ten);
afterAll(() => project.remove());

describe('npm run edition -- <name>', () => {
  it('freezes every download and every brief, and says so in the manifest', () => {
    const manifest: Manifest = JSON.parse(project.read(`data/editions/${name}/manifest.json`));
    for (const [path, bytes] of project.snapshot('data/tables'))
      expect(frozen.get(path.replace('data/tables/', `data/editions/${name}/data/`)), path).toBe(bytes);
    expect(manifest.files).toHaveLength(frozen.size - 1);
    expect(manifest.briefs.length).toBeGreaterThan(0);
    expect(project.read('data/permalinks.csv')).toContain(`\n/editions/${name}/data/votes.csv,${name}\n`);
    expectDone(project.run('verify'));
    expect(project.run('diff').out).toBe(`Nothing has changed since the edition ${name}.\n`);
  });

  it.each([
    ['the same name', name, /never written again/],
    ['an earlier name', '2000-12', /must be named later than/],
    ['a name that is no date', 'spring', /YYYY-MM or YYYY-MM-DD/],
  ])('refuses %s and writes nothing', (_, other, message) => {
    const before = project.snapshot('data/editions');
    const { status, out } = project.run('edition', other);
    expect([status, out]).toEqual([1, expect.stringMatching(message)]);
    expect(project.snapshot('data/editions')).toEqual(before);
  });

  it('asks for a name', () => {
    expect(project.run('edition')).toEqual({ status: 2, out: expect.stringContaining('npm run edition --') });
  });
});

describe('after a digest was changed', () => {
  let gone = '';
  let vote = '';
  const idsOf = (table: string) =>
    (JSON.parse(project.read(`data/tables/${table}.json`)) as readonly { readonly id: string }[]).map(
      ({ id }) => id,
    );

  beforeAll(() => {
    [gone = ''] = idsOf('figures').filter((id) => id.includes('people'));
    [vote = ''] = idsOf('votes');
    const digest = project.read(voteArticle);
    project.write(
      voteArticle,
      digest.replace('120 of the 193', '121 of the 193').replace('About 400 people', 'Some people'),
    );
  });

  it(
    'fails the build with the line of each address that would be lost, until a reason is given',
    () => {
      const { status, out } = project.run('build', '--data-only');
      expect(status).toBe(1);
      expect(out).toMatch(/^data\/permalinks\.csv:\d+ permalink\/lost: /m);
      expect(out).toContain('Nothing was written.');
      const lost = [...out.matchAll(/the address (\/\S+), published since/g)].map(([, path]) => path);
      expect(lost).toEqual([`/records/${gone}/`]);
      expect(project.run('diff').out).toContain(`- ${gone}: NO REASON GIVEN`);
      project.write(
        'data/withdrawn.yaml',
        `- id: ${gone}\n  reason: "The source took it back."\n  date: "${day}"\n`,
      );
      expectDone(project.run('build'));
    },
    ten,
  );

  it('leaves the edition what it was, byte for byte, in data/ and on the site', () => {
    expect(project.snapshot(`data/editions/${name}`)).toEqual(frozen);
    const served = project.snapshot(`dist/editions/${name}/data`);
    const kept = [...frozen].filter(([path]) => path.includes(`${name}/data/`));
    expect(served.size).toBe(kept.length);
    for (const [path, bytes] of kept)
      expect(served.get(path.replace('data/editions', 'dist/editions')), path).toBe(bytes);
    expect(project.read(`dist/editions/${name}/data/votes.csv`)).toContain(',120,9,14,');
    expect(project.read('dist/data/votes.csv')).toContain(',121,9,14,');
    expect(project.read(`dist/editions/${name}/records/${vote}/index.html`)).toContain('120');
  });

  it('keeps every address: pages, files and images of what is gone lead to the reason and to the edition', () => {
    const there = project.snapshot('dist');
    const ledger = project.read('data/permalinks.csv').trimEnd().split('\n').slice(1);
    const lost = ledger
      .map((line) => line.split(',')[0] ?? '')
      .filter((url) => !there.has(`dist${url}${url.endsWith('/') ? 'index.html' : ''}`));
    expect(lost).toEqual([]);
    const page = project.read(`dist/records/${gone}/index.html`);
    expect(page).toContain('The source took it back.');
    expect(page).toContain(`/editions/${name}/records/${gone}/`);
    expect(JSON.parse(project.read(`dist/records/${gone}.json`))).toMatchObject({
      status: 'withdrawn',
      date: day,
    });
    expect(project.read(`dist/cite/record/${gone}.bib`)).toContain(`/editions/${name}/records/${gone}/`);
    expect(project.read('dist/sitemap-0.xml')).not.toContain(`/records/${gone}/<`);
  });

  it('shows just the change on the page of changes, in its JSON and in npm run diff', () => {
    const changes: Changes = JSON.parse(project.read('dist/editions/changes.json'));
    const rows = changes.tables.filter(({ table }) => !['sentences', 'evidence', 'articles'].includes(table));
    expect(rows.flatMap(({ added }) => added)).toEqual([]);
    expect(rows.flatMap(({ withdrawn }) => withdrawn)).toEqual([
      { id: gone, reason: 'The source took it back.', date: day },
    ]);
    const changed = rows.flatMap((table) => table.changed);
    const columns = changed
      .find(({ id }) => id === vote)
      ?.values.filter(({ column }) => column !== 'evidence');
    expect(columns).toEqual([
      { column: 'in_favour', old: 120, new: 121 },
      { column: 'not_voting', old: 50, new: 49 },
    ]);
    const edited = (value: unknown) =>
      JSON.stringify(value)
        .replaceAll(/\b120\b/g, '121')
        .replaceAll(/^50$/g, '49')
        .replaceAll('About 400 people', 'Some people');
    for (const { column, ...value } of changed.flatMap(({ values }) => values))
      expect(edited(value.old), column).toBe(JSON.stringify(value.new));
    expect(project.read('dist/editions/changes/index.html')).toContain('The source took it back.');
    expect(project.run('diff').out).toContain('in_favour: 120 -> 121');
  });

  it('keeps names in Cyrillic and Kazakh letters in every file of the edition that names them', () => {
    for (const path of ['data/articles.csv', 'data/articles.json', 'manifest.json'])
      expect(project.read(`data/editions/${name}/${path}`), path).toContain('Қазақ Үні');
    expect(project.read(`dist/editions/${name}/index.html`)).toContain('Ћирић вести');
  });

  it('leads from each frozen page to the living version, and cites the edition', () => {
    const [brief] = (JSON.parse(project.read(`data/editions/${name}/manifest.json`)) as Manifest).briefs;
    const page = project.read(`dist/editions/${name}/briefs/${brief?.id}/index.html`);
    expect(page).toContain(`href="/briefs/${brief?.id}/"`);
    expect(page).toContain(`edition ${name}`);
    expect(project.read(`dist/cite/edition/${name}.bib`)).toContain(`version = {${name}}`);
  });

  it('has no broken link on a frozen page', () => {
    const there = project.snapshot('dist');
    const broken = [...there].flatMap(([path, html]) =>
      path.startsWith(`dist/editions/`) && path.endsWith('.html')
        ? [...html.matchAll(/ href="(\/[^"#]*)(?:#([^"]*))?"/g)].flatMap(([, link = '', anchor]) => {
            const target = there.get(`dist${link}${link.endsWith('/') ? 'index.html' : ''}`);
            const isBroken =
              target === undefined || (anchor !== undefined && !target.includes(`id="${anchor}"`));
            return isBroken ? [`${link}#${anchor} on ${path}`] : [];
          })
        : [],
    );
    expect([...new Set(broken)]).toEqual([]);
  });

  it('names the file of which a byte was touched, in verify and in the build', () => {
    const path = `data/editions/${name}/data/votes.csv`;
    const text = project.read(path);
    project.write(path, `${text}x`);
    for (const command of ['verify', 'build'] as const) {
      const { status, out } = project.run(command, ...(command === 'build' ? ['--data-only'] : []));
      expect([status, out]).toEqual([1, expect.stringContaining(`${path} edition/changed-file: `)]);
    }
    project.write(path, text);
    expectDone(project.run('verify'));
  });

  it('refuses an edition of a site that is not of these data', () => {
    const text = project.read('data/tables/votes.csv');
    project.write('data/tables/votes.csv', `${text}\r\n`);
    expect(project.run('edition', day).out).toContain('dist/data/votes.csv edition/stale-site: ');
    project.write('data/tables/votes.csv', text);
  });
});
