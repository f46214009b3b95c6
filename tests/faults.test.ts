// What stands in the way of writing, and being killed while writing, leaves the last good data whole.

import { spawn } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { root } from './project-files.ts';
import { copyInputs } from './publisher-inputs.ts';

let project = '';
beforeAll(() => {
  project = copyInputs();
});
afterAll(() => rmSync(project, { recursive: true, force: true }));

/** Runs the build of the data; killed so many milliseconds after it begins to write when they are given. */
const build = (killAfter?: number) =>
  new Promise<number | null>((resolve) => {
    const child = spawn(process.execPath, [join(root, 'scripts/build.ts'), '--data-only'], {
      cwd: project,
      stdio: 'ignore',
    });
    const timer =
      killAfter === undefined
        ? undefined
        : setInterval(() => {
            if (!remains().some((name) => name.includes(`-next-${child.pid}`))) return;
            clearInterval(timer);
            setTimeout(() => child.kill('SIGKILL'), killAfter);
          }, 1);
    child.on('exit', (code) => {
      clearInterval(timer);
      resolve(code);
    });
  });

/** Folders that are half made or moved aside. */
const remains = () =>
  ['data', 'content'].flatMap((folder) =>
    readdirSync(join(project, folder)).filter((name) => name.includes('-next-')),
  );

const outputs = ['data/tables', 'data/texts', 'content/briefs'];
/** Where the last good folder lies: a run that is killed between two renames leaves it aside, for the next to put back. */
function placeOf(folder: string): string {
  if (existsSync(join(project, folder))) return folder;
  const aside = remains().find(
    (name) => name.startsWith(`.${basename(folder)}-next-`) && name.endsWith('-old'),
  );
  return join(dirname(folder), aside ?? basename(folder));
}

/** Every file of an output folder with its content. */
const snapshot = (output: string) => {
  const folder = placeOf(output);
  return readdirSync(join(project, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => statSync(join(project, folder, name)).isFile())
    .toSorted()
    .map((name) => `${name} ${readFileSync(join(project, folder, name), 'latin1')}`)
    .join('\n');
};

describe('npm run build', () => {
  it('killed at any time leaves each folder as it was or as it should be, and the next build mends the rest', async () => {
    expect(await build()).toBe(0);
    const before = outputs.map(snapshot);
    const article = join(project, 'content/articles/diplomatic-balance.md');
    const text = readFileSync(article, 'utf8');
    writeFileSync(
      article,
      `${text}\nKenya has agreed to send 600 police officers to the mission in Haiti.\n`,
    );
    const codes: (number | null)[] = [];
    for (const delay of [0, 3, 8, 15, 30, 60]) codes.push(await build(delay));
    // Some were killed, not all were through.
    expect(codes).toContain(null);
    const killed = outputs.map(snapshot);
    expect(await build()).toBe(0);
    const after = outputs.map(snapshot);
    expect(after).not.toEqual(before);
    for (const [index, found] of killed.entries()) expect([before[index], after[index]]).toContain(found);
    expect(remains()).toEqual([]);
  }, 120_000);
});

describe('writeFolder(target, files)', () => {
  const files = new Map([
    ['a.csv', 'A'],
    ['b.csv', 'B'],
  ]);

  it('says so and keeps the old folder when the disk is full', async () => {
    const target = join(project, 'full/out');
    mkdirSync(target, { recursive: true });
    writeFileSync(join(target, 'old.csv'), 'old');
    vi.resetModules();
    vi.doMock('node:fs', async (original) => {
      const fs = await original<typeof import('node:fs')>();
      const full = () => {
        throw Object.assign(new Error('ENOSPC: no space left on device, write'), {
          code: 'ENOSPC',
          syscall: 'write',
        });
      };
      return { ...fs, writeFileSync: full };
    });
    const { writeFolder } = await import('../scripts/io.ts');
    vi.doUnmock('node:fs');
    const problems = writeFolder(target, files);
    expect(problems.map(({ code, fix }) => [code, fix])).toEqual([
      ['io/refused', 'Check its rights and the free space of the disk.'],
    ]);
    expect(readdirSync(join(project, 'full'), { recursive: true }).toSorted()).toEqual([
      'out',
      'out/old.csv',
    ]);
  });

  it.skipIf(process.getuid?.() === 0)(
    'says so and keeps the old folder when its parent is read-only',
    async () => {
      const parent = join(project, 'locked');
      mkdirSync(join(parent, 'out'), { recursive: true });
      writeFileSync(join(parent, 'out/old.csv'), 'old');
      chmodSync(parent, 0o555);
      const { writeFolder } = await import('../scripts/io.ts');
      expect(writeFolder(join(parent, 'out'), files).map(({ code }) => code)).toEqual(['io/refused']);
      chmodSync(parent, 0o755);
      expect(readFileSync(join(parent, 'out/old.csv'), 'utf8')).toBe('old');
    },
  );
});
