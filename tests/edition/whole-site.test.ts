// The promise of editions, kept by the real commands: freeze, change a digest, withdraw a record, build, touch a byte.
// Two whole builds of the site: slow, and worth it.

import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Changes, Manifest } from '../../src/schema/edition.ts';
import { root } from '../project-files.ts';
import { copyProject, type OwnProject } from './own-project.ts';

const name = '2001-02';
const day = '2001-02-28';
const ten = 600_000;
let project: OwnProject;
let frozen: ReadonlyMap<string, string>;
/** A record of the digests whose page is withdrawn, with the articles that give it. */
interface Row {
  readonly id: string;
  readonly article_ids: readonly string[];
}
const rowsOf = (table: string): readonly Row[] => JSON.parse(project.read(`data/tables/${table}.json`));
const expectDone = ({ status, out }: ReturnType<OwnProject['run']>) => expect(status, out).toBe(0);

beforeAll(() => {
  project = copyProject(join(root, '.cache/edition-test'));
  expectDone(project.run('build'));
  expectDone(project.run('edition', name));
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

describe('after an article is gone', () => {
  let gone: readonly string[] = [];

  beforeAll(() => {
    const before = new Set(Object.keys(recordPages()));
    const [article] = rowsOf('articles').filter(({ id }) =>
      rowsOf('figures').some((row) => row.article_ids.includes(id)),
    );
    project.write(
      `content/articles/${article?.id}.md`,
      project
        .read(`content/articles/${article?.id}.md`)
        .replace(/(---\n[\s\S]*?\n---\n\n?)[\s\S]*/, '$1Nothing was said.\n'),
    );
    const { status, out } = project.run('build', '--data-only');
    expect(status).toBe(1);
    gone = [...out.matchAll(/\/(?:records|actors)\/([a-z0-9-]+)\/, published since edition/g)].map(
      ([, id]) => id ?? '',
    );
    expect(gone.length).toBeGreaterThan(0);
    expect(gone.filter((id) => !before.has(id))).toEqual([]);
  }, ten);

  const recordPages = () =>
    Object.fromEntries(
      (
        JSON.parse(project.read(`data/editions/${name}/pages.json`)) as readonly { readonly path: string }[]
      ).map(({ path }) => [path.split('/')[2] ?? '', path]),
    );

  it(
    'fails the build with the line of each address that would be lost, until a reason is given',
    () => {
      const { out } = project.run('build', '--data-only');
      expect(out).toMatch(/^data\/permalinks\.csv:\d+ permalink\/lost: /m);
      expect(out).toContain('Nothing was written.');
      expect(project.run('diff').out).toContain(': NO REASON GIVEN');
      const ids = gone.map((id) => `    - ${id}`).join('\n');
      project.write(
        'data/withdrawn.yaml',
        `- id:\n${ids}\n  reason: "The source took it back."\n  date: "${day}"\n`,
      );
      expectDone(project.run('build', '--data-only'));
    },
    ten,
  );

  it(
    'builds a site in which the edition is what it was, byte for byte',
    () => {
      expectDone(project.run('build'));
      expect(project.snapshot(`data/editions/${name}`)).toEqual(frozen);
      for (const [path, bytes] of frozen) {
        if (!path.includes(`${name}/data/`)) continue;
        expect(project.snapshot(`dist/editions/${name}/data`).get(path.replace('data/', 'dist/')), path).toBe(
          bytes,
        );
      }
    },
    ten,
  );

  it('keeps every address: pages, files and images of what is gone lead to the reason and to the edition', () => {
    const there = project.snapshot('dist');
    for (const line of project.read('data/permalinks.csv').trimEnd().split('\n').slice(1)) {
      const [url = ''] = line.split(',');
      expect(there.has(`dist${url}${url.endsWith('/') ? 'index.html' : ''}`), url).toBe(true);
    }
    const [id = ''] = gone.filter((one) => recordPages()[one]?.startsWith('/records/'));
    const page = project.read(`dist/records/${id}/index.html`);
    expect(page).toContain('The source took it back.');
    expect(page).toContain(`/editions/${name}/records/${id}/`);
    expect(JSON.parse(project.read(`dist/records/${id}.json`))).toMatchObject({
      status: 'withdrawn',
      date: day,
    });
    expect(project.read(`dist/cite/record/${id}.bib`)).toContain(`/editions/${name}/records/${id}/`);
    expect(project.read('dist/sitemap-0.xml')).not.toContain(`/records/${id}/<`);
  });

  it('shows just the change on the page of changes and in its JSON', () => {
    const changes: Changes = JSON.parse(project.read('dist/editions/changes.json'));
    const withdrawn = changes.tables.flatMap((table) =>
      table.table === 'sentences' ? [] : table.withdrawn.map((row) => row.id),
    );
    expect(withdrawn).toEqual(expect.arrayContaining([...gone]));
    expect(changes.tables.flatMap(({ added }) => added).filter((id) => gone.includes(id))).toEqual([]);
    expect(project.read('dist/editions/changes/index.html')).toContain('The source took it back.');
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
