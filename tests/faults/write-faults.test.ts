// A full disk, a read-only folder and being killed at any time: the last good site, tables and editions stay whole, the
// command says what stood in its way, and the next run goes through. The real commands, on a small site.

import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chmodSync, existsSync, readdirSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { diceOf } from '../../bench/corpus/dice.ts';
import { frozenEdition, frozenSite } from '../edition/frozen-site.ts';
import type { OwnProject } from '../edition/own-project.ts';
import { voteArticle } from '../edition/small-corpus.ts';
import { root } from '../project-files.ts';

/** FAULT_SEED=7 npx vitest run tests/faults looks at other moments. */
const random = diceOf(Number(process.env.FAULT_SEED ?? 1));
const minutes = 60_000;
const outputs = ['dist', 'data/tables', 'data/texts', 'content/briefs'];
let project: OwnProject;
const at = (path: string) => join(project.folder, path);
const expectDone = ({ status, out }: ReturnType<OwnProject['run']>) => expect(status, out).toBe(0);

beforeAll(() => {
  project = frozenSite(join(root, '.cache/fault-test'));
}, 2 * minutes);
afterAll(() => project.remove());

/** Where the last good folder lies: a run that is killed between two renames leaves it aside, for the next to put back. */
function placeOf(output: string): string {
  if (existsSync(at(output))) return output;
  const aside = remains().find(
    (path) => path.endsWith('-old') && path.includes(`.${basename(output)}-next-`),
  );
  return aside ?? output;
}

/** Folders and files that are half made or moved aside. */
const remains = () =>
  ['.', 'data', 'data/editions', 'content', 'captures'].flatMap((folder) =>
    existsSync(at(folder))
      ? readdirSync(at(folder))
          .filter((name) => /-next-\d|\.next$|^\.begun$/.test(name))
          .map((name) => join(folder, name))
      : [],
  );

/** One hash of every file of an output folder with its path inside. */
function sumOf(output: string): string {
  const place = placeOf(output);
  const hash = createHash('sha256');
  for (const [path, bytes] of project.snapshot(place)) hash.update(`${path.slice(place.length)}\0${bytes}\0`);
  return hash.digest('hex').slice(0, 12);
}
const sums = () => outputs.map(sumOf);

/** Runs a command into a fault at one call of the file system: 'SIGKILL renameSync 2'. */
function runInto(fault: string, script: string, ...args: readonly string[]) {
  const preload = join(import.meta.dirname, 'fault-at.mjs');
  const { status, signal, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', preload, `scripts/${script}.ts`, ...args],
    { cwd: project.folder, encoding: 'utf8', env: { ...process.env, NODE_ENV: 'production', FAULT: fault } },
  );
  return { status, signal, out: `${stdout}${stderr}` };
}

/** Changes an article, so that a build has something new to write. */
let changes = 0;
function change(): void {
  changes += 1;
  project.write(
    voteArticle,
    project.read(voteArticle).replace(/About \d+ people/, `About ${400 + changes} people`),
  );
}

describe('npm run edition', () => {
  it(
    'killed at any step keeps the edition before it, and goes through when it is run again',
    () => {
      const first = project.snapshot('data/editions');
      const ledger = project.read('data/permalinks.csv');
      // Moved into place are the note that it has begun, the folder, the ledger and last the list of manifests.
      const steps = [2, 3, 4].map((step) => `renameSync ${step}`);
      const writes = random.some(range(10, 100), 3).map((step) => `openSync ${step}`);
      for (const step of [...steps, ...writes]) {
        expect(runInto(`SIGKILL ${step}`, 'edition', '2001-03').signal, step).toBe('SIGKILL');
        const verified = project.run('verify');
        expect(verified, step).toEqual({
          status: 0,
          out: expect.stringMatching(new RegExp(`^${frozenEdition}: .*\\n1 edition verified`)),
        });
        expect(project.snapshot('data/editions'), step).toEqual(first);
        expect(project.read('data/permalinks.csv'), step).toBe(ledger);
      }
      expectDone(project.run('edition', '2001-03'));
      expect(project.run('verify').out).toContain('2 editions verified');
      expect(remains()).toEqual([]);
    },
    2 * minutes,
  );

  it('says so when the disk is full, and makes no edition', () => {
    const before = project.snapshot('data/editions');
    const { status, out } = runInto('ENOSPC writeFileSync 9', 'edition', '2001-04');
    expect([status, out]).toEqual([
      1,
      expect.stringMatching(/^data\/editions\/2001-04 io\/refused: .*ENOSPC.*free space of the disk\.$/m),
    ]);
    expect(project.run('verify').out).toContain('2 editions verified');
    expect(project.snapshot('data/editions')).toEqual(before);
    expect(remains()).toEqual([]);
  });

  it('killed when all is written has made the edition', () => {
    // The fourth removal is of the note that it has begun.
    expect(runInto('SIGKILL rmSync 6', 'edition', '2001-04').signal).toBe('SIGKILL');
    expect(remains()).toEqual(['data/editions/.begun']);
    expect(project.run('verify').out).toContain('3 editions verified');
    expect(remains()).toEqual([]);
  });
});

/** Whether a signal has reached a process and those it has started: ended ones take none. */
function signal({ pid }: ChildProcess, name: NodeJS.Signals): boolean {
  try {
    return pid !== undefined && process.kill(-pid, name);
  } catch {
    return false;
  }
}

describe('npm run build', () => {
  it(
    'shows the old output or the new at any moment, killed or not, and a build after a killed one mends the rest',
    async () => {
      change();
      const before = sums();
      const moments: string[][] = [];
      /** A stopped process leaves on the disk what a killed one leaves, and can go on; those that write for it stop with it. */
      const watch = async (child: ChildProcess, most: number) => {
        const ended = new Promise((resolve) => child.on('exit', resolve));
        for (let looks = 0; child.exitCode === null && looks < most; looks += 1) {
          await Promise.race([wait(random.number(20, 500)), ended]);
          if (!signal(child, 'SIGSTOP')) break;
          await wait(10);
          moments.push(sums());
          signal(child, 'SIGCONT');
        }
        if (child.exitCode === null) child.kill('SIGKILL');
        await ended;
      };
      const build = () =>
        spawn(process.execPath, ['scripts/build.ts'], {
          cwd: project.folder,
          stdio: 'ignore',
          // A group of its own, to be stopped as a whole.
          detached: true,
          env: { ...process.env, NODE_ENV: 'production' },
        });
      await watch(build(), random.number(3, 12));
      const whole = build();
      await watch(whole, Number.POSITIVE_INFINITY);
      expect(whole.exitCode).toBe(0);
      const after = sums();
      expect(after.filter((sum, index) => sum === before[index])).toEqual([]);
      expect(moments.length).toBeGreaterThan(8);
      for (const found of moments)
        for (const [index, sum] of found.entries())
          expect([before[index], after[index]], outputs[index]).toContain(sum);
      expect(remains()).toEqual([]);
    },
    5 * minutes,
  );

  it(
    'killed at any step of putting the data in place leaves each folder whole',
    () => {
      change();
      const before = sums();
      const steps = random.some(range(1, 12), 4);
      const killed = steps.map((step) => {
        const { status, out } = runInto(`SIGKILL renameSync ${step}`, 'build', '--data-only');
        expect([status, out], `${step}`).toEqual([
          1,
          expect.stringMatching(/^data build\/ended: .*writeData ended with SIGKILL/m),
        ]);
        return sums();
      });
      expectDone(project.run('build', '--data-only'));
      const after = sums();
      for (const found of killed)
        for (const [index, sum] of found.entries()) expect([before[index], after[index]]).toContain(sum);
      expect(remains()).toEqual([]);
    },
    2 * minutes,
  );
});

describe('npm run import', () => {
  const page = 'saved.txt';
  const imported = () => project.run('import', page);

  it('killed at any step can be run again', () => {
    project.write(
      page,
      'Harbour plan agreed\n\nThe council voted 9 to 2 in favour of the harbour on Monday evening, and work will begin in the spring, Mayor Ana Petrova said.\n',
    );
    for (const step of [1, 2])
      expect(runInto(`SIGKILL renameSync ${step}`, 'import', page)).toMatchObject({
        signal: 'SIGKILL',
        out: '',
      });
    expectDone(imported());
    expect(readdirSync(at('captures'))).toEqual(['harbour-plan-agreed.txt']);
    expect(remains()).toEqual([]);
    for (const folder of ['captures/harbour-plan-agreed.txt', 'content/articles/harbour-plan-agreed.md'])
      rmSync(at(folder));
  });
});

describe('a full disk', () => {
  it('stops the build with the place and the reason, while data are written', () => {
    const before = sums();
    // The system itself refuses files of more than 40 kB; its signal for it is ignored, so that the write fails.
    const { status, stderr } = spawnSync(
      'bash',
      ['-c', `trap '' XFSZ; ulimit -f 40; exec "$0" scripts/build.ts`, process.execPath],
      { cwd: project.folder, encoding: 'utf8', env: { ...process.env, NODE_ENV: 'production' } },
    );
    expect([status, stderr]).toEqual([
      1,
      expect.stringMatching(/^data\/tables io\/refused: .*EFBIG.*free space of the disk\.$/m),
    ]);
    expect(stderr).toContain('Nothing was written.');
    expect(sums()).toEqual(before);
    expect(remains()).toEqual([]);
  });

  it.each([
    [
      'pages',
      'ENOSPC writeFileSync 9 /index.html',
      /^dist io\/refused: .*ENOSPC.*free space of the disk\.$/m,
    ],
    [
      'the files beside them',
      'ENOSPC writeFileSync 9 .bib',
      /^dist io\/refused: .*ENOSPC.*free space of the disk\.$/m,
    ],
    ['the texts, after the tables', 'ENOSPC writeFileSync 60', /io\/refused: .*ENOSPC/],
  ])(
    'stops the build while it writes %s',
    (_, fault, message) => {
      change();
      const before = sums();
      const { status, out } = runInto(fault, 'build');
      expect([status, out]).toEqual([1, expect.stringMatching(message)]);
      expect(sums()[0]).toBe(before[0]);
      expect(remains()).toEqual([]);
    },
    minutes,
  );
});

describe('a read-only folder', () => {
  /** Rights do not bind root, so that its children run as nobody. */
  const asNobody = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {};
  const canRun = spawnSync(process.execPath, ['-e', ''], asNobody).status === 0;
  const build = () =>
    spawnSync(process.execPath, ['scripts/build.ts'], {
      cwd: project.folder,
      encoding: 'utf8',
      env: { ...process.env, NODE_ENV: 'production' },
      ...asNobody,
    });
  /** Lets the child write these folders and not the project itself. */
  const allowOnly = (...folders: readonly string[]) => {
    for (const folder of ['.', 'data', 'content'])
      chmodSync(at(folder), folders.includes(folder) ? 0o777 : 0o555);
  };
  afterAll(() => {
    for (const folder of ['.', 'data', 'content']) chmodSync(at(folder), 0o755);
  });

  it.skipIf(!canRun)('is named, whether the data or the site cannot be written', () => {
    const before = sums();
    allowOnly();
    const data = build();
    expect([data.status, data.stderr]).toEqual([
      1,
      expect.stringMatching(/^data\/tables io\/refused: .*EACCES/m),
    ]);
    expect(sums()).toEqual(before);
    allowOnly('data', 'content');
    const site = build();
    expect([site.status, site.stderr]).toEqual([
      1,
      expect.stringMatching(/^dist io\/refused: .*EACCES.*mkdir/m),
    ]);
    expect(site.stderr).not.toContain('    at ');
    expect(sums()[0]).toBe(before[0]);
  });
});

const range = (low: number, high: number) =>
  Array.from({ length: high - low + 1 }, (_, index) => low + index);
