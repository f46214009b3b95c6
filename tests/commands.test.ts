import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { tables } from '../src/schema/tables/all.ts';
import { root } from './project-files.ts';
import { copyInputs } from './publisher-inputs.ts';

/** A copy of what a publisher writes; the commands run in it as npm would run them. */
let project = '';
beforeAll(() => {
  project = copyInputs();
});
afterAll(() => rmSync(project, { recursive: true, force: true }));

const run = (script: string, ...args: readonly string[]) => {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(root, `scripts/${script}.ts`), ...args],
    { cwd: project, encoding: 'utf8' },
  );
  return { status, stdout, stderr };
};
const put = (path: string, text: string) => {
  mkdirSync(join(project, path, '..'), { recursive: true });
  writeFileSync(join(project, path), text);
};
const remove = (path: string) => rmSync(join(project, path), { recursive: true, force: true });
/** Every file below a folder with its content; what is kept to save time is no output. */
const snapshot = (folder: string) =>
  readdirSync(join(project, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => !name.startsWith('.cache') && statSync(join(project, folder, name)).isFile())
    .toSorted()
    .map((name) => [name, readFileSync(join(project, folder, name), 'utf8')]);

describe('npm run dataset', () => {
  it('gives the same tables from parts that were coded apart, and refuses to merge when one is missing', () => {
    const numbers = [1, 2, 3];
    for (const number of numbers)
      put(`sharded/note-${number}.txt`, `Norway pledged ${number}0 engineers to the mission in Lima.\n`);
    run('dataset', '--articles', 'sharded', '--out', 'made/whole');
    const part = (number: number) =>
      run('dataset', '--articles', 'sharded', '--shard', `${number}/2`, '--out', 'made/parts');
    expect(part(2).status).toBe(0);
    const early = run('dataset', '--merge', 'made/parts', '--out', 'made/merged');
    expect([early.status, early.stderr.includes('shard/missing')]).toEqual([1, true]);
    part(1);
    expect(run('dataset', '--merge', 'made/parts', '--out', 'made/merged').status).toBe(0);
    expect(snapshot('made/merged')).toEqual(snapshot('made/whole'));
    expect(run('dataset', '--articles', 'sharded', '--shard', '3/2', '--out', 'made/parts').status).toBe(2);
  });

  it('writes the tables of any folder of captures, and says how much it read', () => {
    put(
      'in/a note.txt',
      'Council votes on harbour\n\nThe council voted 9 to 2 on Monday in favour of the harbour, Mayor Ana Petrova said.',
    );
    put(
      'in/page.html',
      '<html><head><title>Harbour</title></head><body><article><p>Norway has agreed to send 20 engineers to the mission.</p></article></body></html>',
    );
    const { status, stdout } = run('dataset', '--articles', 'in', '--out', 'out/tables');
    expect(status).toBe(0);
    expect(stdout).toMatch(/^2 articles, 0 of them copies\n\d+ sentences read, \d+ of them gave no record\n/);
    const names = readdirSync(join(project, 'out/tables'));
    for (const name of Object.keys(tables))
      expect(names).toEqual(expect.arrayContaining([`${name}.csv`, `${name}.json`]));
    expect(names).toContain('datapackage.json');
    expect(readdirSync(join(project, 'out'))).toEqual(['tables']);
  });

  it('writes the same bytes over an earlier run', () => {
    const before = snapshot('out');
    expect(run('dataset', '--articles', 'in', '--out', 'out/tables').status).toBe(0);
    expect(snapshot('out')).toEqual(before);
  });

  it.each([
    ['a folder that is not there', ['--articles', 'gone', '--out', 'out/tables'], /^gone io\/missing: /m],
    [
      'a file in place of the folder',
      ['--articles', 'package.json', '--out', 'out/tables'],
      /^package\.json io\/not-a-folder: /m,
    ],
    [
      'an empty folder',
      ['--articles', 'empty', '--out', 'out/tables'],
      /^empty article\/none: .*Put an article into it/m,
    ],
    [
      'an article with broken front matter',
      ['--articles', 'broken', '--out', 'out/tables'],
      /^broken\/b\.md:\d+:\d+ article\/front-matter: /m,
    ],
    [
      'a file that is not UTF-8',
      ['--articles', 'latin', '--out', 'out/tables'],
      /^latin\/l\.txt:1 io\/not-utf8: /m,
    ],
    [
      'an output folder with other files',
      ['--articles', 'in', '--out', 'thesis'],
      /^thesis io\/other-files: .*chapter\.docx/m,
    ],
  ])('refuses %s with exit code 1, and leaves all output as it was', (_, args, message) => {
    mkdirSync(join(project, 'empty'), { recursive: true });
    put('broken/b.md', '---\ntitle: [\n---\nText.\n');
    put('thesis/chapter.docx', 'precious');
    mkdirSync(join(project, 'latin'), { recursive: true });
    writeFileSync(join(project, 'latin/l.txt'), Uint8Array.of(0xe9));
    const before = snapshot('.');
    const { status, stdout, stderr } = run('dataset', ...args);
    expect(stderr).toMatch(message);
    expect(stderr).toContain('Nothing was written to ');
    expect([status, stdout]).toEqual([1, '']);
    expect(snapshot('.')).toEqual(before);
  });

  it.each([
    ['an unknown option', ['--article', 'in', '--out', 'o'], "Unknown option '--article'"],
    ['a missing option', ['--articles', 'in'], 'The option --out is missing.'],
    ['an option without a value', ['--articles', 'in', '--out'], '--out'],
    ['a stray word', ['in', '--articles', 'in', '--out', 'o'], "Unexpected argument 'in'"],
  ])('explains itself after %s, with exit code 2', (_, args, message) => {
    const { status, stderr } = run('dataset', ...args);
    expect(status).toBe(2);
    expect(stderr).toContain(message);
    expect(stderr).toContain('Usage: npm run dataset -- --articles DIR --out DIR');
  });
});

describe('npm run build -- --data-only', () => {
  const generated = () => ['data/tables', 'data/texts', 'content/briefs'].map(snapshot);

  it('writes tables, texts, briefs and claims', () => {
    const { status, stderr } = run('build', '--data-only');
    expect([status, stderr]).toEqual([0, expect.not.stringMatching(/[1-9]\d* errors?,/)]);
    expect(generated().every((files) => files.length > 0)).toBe(true);
    expect(JSON.parse(readFileSync(join(project, 'data/claims.json'), 'utf8')).length).toBeGreaterThan(0);
  });

  it.each([
    [
      'an article with broken front matter',
      'content/articles/broken.md',
      '---\ntitle: [\n---\nText.\n',
      /^content\/articles\/broken\.md:\d+:\d+ article\//m,
    ],
    [
      'a topic without front matter',
      'content/topics/broken.md',
      'Words.\n',
      /^content\/topics\/broken\.md(?::\d+:\d+)? topic\//m,
    ],
  ])('stops at %s with exit code 1, and leaves the last good output', (_, path, text, message) => {
    const before = generated();
    put(path, text);
    const { status, stderr } = run('build', '--data-only');
    remove(path);
    expect(stderr).toMatch(message);
    expect(stderr).toContain('Nothing was written.');
    expect(status).toBe(1);
    expect(generated()).toEqual(before);
  });

  it('tells every problem, also when it has more to tell than a pipe holds at once', () => {
    const bad = Array.from({ length: 700 }, (_, index) => `content/articles/bad-${index}.md`);
    for (const path of bad) put(path, '---\ntitle: [\n---\nText.\n');
    const { status, stderr } = run('build', '--data-only');
    for (const path of bad) remove(path);
    expect(stderr.length).toBeGreaterThan(70_000);
    expect(bad.filter((path) => !stderr.includes(`${path}:`))).toEqual([]);
    expect([status, stderr.endsWith('Nothing was written.\n')]).toEqual([1, true]);
  });

  it('stops when there is no article, and leaves the last good output', () => {
    const before = generated();
    const articles = snapshot('content/articles');
    for (const [name = ''] of articles) remove(`content/articles/${name}`);
    const { status, stderr } = run('build', '--data-only');
    for (const [name = '', text = ''] of articles) put(`content/articles/${name}`, text);
    expect(stderr).toMatch(/^content\/articles article\/none: /m);
    expect(status).toBe(1);
    expect(generated()).toEqual(before);
  });

  it('drops what an article that is gone had left behind', () => {
    const [name = '', text = ''] =
      snapshot('content/articles').find(([file]) => file?.includes('copy')) ?? [];
    remove(`content/articles/${name}`);
    const { status } = run('build', '--data-only');
    put(`content/articles/${name}`, text);
    expect(status).toBe(0);
    expect(readdirSync(join(project, 'data/texts'))).not.toContain(name.replace('.md', '.json'));
  });
});

describe('npm run check', () => {
  it('counts the problems and writes nothing', () => {
    const before = snapshot('.');
    const { status, stdout } = run('check');
    expect(stdout).toMatch(/0 errors, \d+ warnings?\.\n$/);
    expect(status).toBe(0);
    expect(snapshot('.')).toEqual(before);
  });
});
