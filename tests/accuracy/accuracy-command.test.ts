import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { root } from '../project-files.ts';

/** A project with one gold article, in which the command runs as npm would run it. */
let project = '';
beforeAll(() => {
  project = mkdtempSync(join(tmpdir(), 'sourcebook-accuracy-'));
  cpSync(join(root, 'package.json'), join(project, 'package.json'));
  cpSync(join(root, 'data/vocabulary'), join(project, 'data/vocabulary'), { recursive: true });
  mkdirSync(join(project, 'tests/gold'), { recursive: true });
  put(
    'tests/gold/boats.txt',
    'Boats for the bay\n\nNorway has agreed to send 20 engineers to the Harbour Mission.\n',
  );
  put(
    'tests/gold/boats.yaml',
    'article:\n  title: Boats for the bay\nactors:\n  - { kind: country, name: NOR }\nfigures:\n  - { value: 31, unit: boats, measures: boats lost }\n',
  );
});
afterAll(() => rmSync(project, { recursive: true, force: true }));

const put = (path: string, text: string) => writeFileSync(join(project, path), text);
const accuracy = (...args: readonly string[]) => {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(root, 'scripts/accuracy.ts'), ...args],
    { cwd: project, encoding: 'utf8' },
  );
  return { status, stdout, stderr };
};

describe('npm run accuracy', { timeout: 60_000 }, () => {
  it('prints the counts and writes nothing', () => {
    const { status, stdout } = accuracy();
    expect(status).toBe(0);
    expect(stdout).toMatch(/^1 articles?, \d+ paragraphs?, 2 labels\.\n/);
    expect(stdout).not.toContain('boats.yaml');
    expect(existsSync(join(project, 'data/accuracy.json'))).toBe(false);
  });

  it('lists every difference with -- --misses', () => {
    const { stdout } = accuracy('--misses');
    expect(stdout).toContain('tests/gold/boats.yaml:6  - | 31 | boats | boats lost');
  });

  it('writes data/accuracy.json with -- --write, the same bytes each time', () => {
    expect(accuracy('--write').status).toBe(0);
    const first = readFileSync(join(project, 'data/accuracy.json'), 'utf8');
    expect(JSON.parse(first)).toMatchObject({ articles: 1, all: { labelled: 2 } });
    accuracy('--write');
    expect(readFileSync(join(project, 'data/accuracy.json'), 'utf8')).toBe(first);
  });

  it('names the line of a label that could never match, and exits with 1', () => {
    put('tests/gold/slip.txt', 'Words.\n');
    put('tests/gold/slip.yaml', 'article:\n  kind: story\n');
    const { status, stdout, stderr } = accuracy('--write');
    rmSync(join(project, 'tests/gold/slip.txt'));
    rmSync(join(project, 'tests/gold/slip.yaml'));
    expect([status, stdout]).toEqual([1, '']);
    expect(stderr).toContain(
      'tests/gold/slip.yaml:2: kind must be one of news, opinion, release, transcript',
    );
  });

  it('explains itself after an unknown option, with exit code 2', () => {
    const { status, stderr } = accuracy('--verbose');
    expect(status).toBe(2);
    expect(stderr).toContain("Unknown option '--verbose'");
    expect(stderr).toContain('Usage: npm run accuracy');
  });
});
