import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { endedEarly, runApart } from '../scripts/run-apart.ts';

const folder = mkdtempSync(join(tmpdir(), 'sourcebook-apart-'));
const module = pathToFileURL(join(folder, 'works.mjs'));
beforeAll(() =>
  writeFileSync(
    module,
    `import { writeFileSync } from 'node:fs';
    export const count = async (words, by) => new Map(words.map((word) => [word, word.length * by]));
    export const fail = async () => { throw new TypeError('no such word'); };
    export const fall = async () => process.kill(process.pid, 'SIGKILL');
    export const late = async (file) => {
      process.on('exit', () => writeFileSync(file, 'ended'));
      setInterval(() => {}, 1000);
    };`,
  ),
);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('runApart(module, name, ...task)', () => {
  it('gives what the function gives, maps as maps', async () => {
    type Count = (words: readonly string[], by: number) => Promise<ReadonlyMap<string, number>>;
    expect(await runApart<Count>(module, 'count', ['harbour', 'lake'], 2)).toEqual(
      new Map([
        ['harbour', 14],
        ['lake', 8],
      ]),
    );
  });

  it('comes to its end when the process has ended, whatever still ran in it', async () => {
    const file = join(folder, 'ended.txt');
    await runApart<(file: string) => Promise<void>>(module, 'late', file);
    expect(existsSync(file)).toBe(true);
  });

  it('fails with the error of the function, which is no early end', async () => {
    const cause: unknown = await runApart<() => Promise<void>>(module, 'fail').catch((error) => error);
    expect(cause).toMatchObject({ name: 'TypeError', message: 'no such word' });
    expect(endedEarly(cause, 'dist')).toBe(null);
  });

  it('says so when the process was ended before its work was done', async () => {
    const cause: unknown = await runApart<() => Promise<void>>(module, 'fall').catch((error) => error);
    expect(endedEarly(cause, 'dist')).toMatchObject({
      code: 'build/ended',
      severity: 'error',
      place: 'dist',
      actual: 'the process of fall ended with SIGKILL',
    });
  });
});
