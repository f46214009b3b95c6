import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Outcome } from '../scripts/problem.ts';
import { runApart } from '../scripts/run-apart.ts';

const folder = mkdtempSync(join(tmpdir(), 'sourcebook-apart-'));
const module = pathToFileURL(join(folder, 'works.mjs'));
beforeAll(() =>
  writeFileSync(
    module,
    `import { writeFileSync } from 'node:fs';
    export const count = async (words, by) => done(new Map(words.map((word) => [word, word.length * by])));
    const done = (value) => ({ value, problems: [] });
    export const fail = async () => { throw new TypeError('no such word'); };
    export const fall = async () => process.kill(process.pid, 'SIGKILL');
    export const talk = () => {
      for (const word of Array(20_000).fill('harbour')) console.log(word);
      return done(null);
    };
    export const late = async (file) => {
      process.on('exit', () => writeFileSync(file, 'ended'));
      setInterval(() => {}, 1000);
      return done(null);
    };`,
  ),
);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('runApart(place, module, name, ...task)', () => {
  it('gives what the function gives, maps as maps', async () => {
    type Count = (words: readonly string[], by: number) => Promise<Outcome<ReadonlyMap<string, number>>>;
    const { value, problems } = await runApart<Count>('data', module, 'count', ['harbour', 'lake'], 2);
    expect([...(value ?? [])]).toEqual([
      ['harbour', 14],
      ['lake', 8],
    ]);
    expect(problems).toEqual([]);
  });

  it('comes to its end when the process has ended, whatever still ran in it', async () => {
    const file = join(folder, 'ended.txt');
    await runApart<(file: string) => Promise<Outcome<null>>>('data', module, 'late', file);
    expect(existsSync(file)).toBe(true);
  });

  it('lets through a pipe all that the function printed', async () => {
    const program = join(folder, 'talk.mjs');
    const source = new URL('../scripts/run-apart.ts', import.meta.url);
    writeFileSync(
      program,
      `import { runApart } from '${source}'; await runApart('data', new URL('${module}'), 'talk');`,
    );
    const { stdout } = await promisify(execFile)(process.execPath, [program]);
    expect(stdout).toHaveLength('harbour\n'.length * 20_000);
  });

  it('works from a line of code, which the process apart does not run again', async () => {
    const source = new URL('../scripts/run-apart.ts', import.meta.url);
    const line = `if (process.env.RUN_BEFORE) process.exit(3);
      process.env.RUN_BEFORE = 'yes';
      const { runApart } = await import('${source}');
      const { value } = await runApart('data', new URL('${module}'), 'count', ['lake'], 2);
      console.log(JSON.stringify([...value]));`;
    const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '-e', line]);
    expect(JSON.parse(stdout)).toEqual([['lake', 8]]);
  });

  it('fails with the error of the function', async () => {
    await expect(runApart<() => Promise<Outcome<null>>>('data', module, 'fail')).rejects.toMatchObject({
      name: 'TypeError',
      message: 'no such word',
    });
  });

  it('says so when the process was ended before its work was done', async () => {
    const { problems } = await runApart<() => Promise<Outcome<null>>>('dist', module, 'fall');
    expect(problems).toMatchObject([
      { code: 'build/ended', severity: 'error', place: 'dist', actual: 'fall ended with SIGKILL' },
    ]);
  });
});
