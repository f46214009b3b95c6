// A copy of this project in which the commands run as a publisher runs them, with the packages installed here. Copied
// are the files of version control and those that are new, but neither articles and topics nor what speaks of them
// (editions, corrections, withdrawals): those are the test's own.

import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { root } from '../project-files.ts';

export interface OwnProject {
  readonly folder: string;
  readonly run: (
    script: string,
    ...args: readonly string[]
  ) => { readonly status: number | null; readonly out: string };
  readonly read: (path: string) => string;
  readonly write: (path: string, text: string) => void;
  /** Every file below a folder with its bytes, as text of one character a byte. */
  readonly snapshot: (folder: string) => ReadonlyMap<string, string>;
  readonly remove: () => void;
}

const left =
  /^(?:tests|content\/(?:articles|topics|briefs)|data\/(?:editions|permalinks\.csv|withdrawn\.yaml|corrections\.yaml))(?:\/|$)/;

/** A copy of the project without what `leave` matches; its commands run with `variables` in their environment. */
export function copyProject(
  folder: string,
  leave: RegExp = left,
  variables: Readonly<Record<string, string>> = {},
): OwnProject {
  rmSync(folder, { recursive: true, force: true });
  for (const path of ownFiles(leave)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    cpSync(join(root, path), join(folder, path), { force: true });
  }
  linkPackages(folder);
  return projectAt(folder, variables);
}

/** Paths of the files that a copy has, below the root. */
export const ownFiles = (leave: RegExp = left): readonly string[] =>
  execFileSync('git', ['ls-files', '-co', '--exclude-standard', '-z'], { cwd: root, encoding: 'utf8' })
    .split('\0')
    .filter((path) => path !== '' && !leave.test(path));

/** A copy that is there. */
export function projectAt(folder: string, variables: Readonly<Record<string, string>> = {}): OwnProject {
  return {
    folder,
    run: (script, ...args) => {
      const { status, stdout, stderr } = spawnSync(process.execPath, [`scripts/${script}.ts`, ...args], {
        cwd: folder,
        encoding: 'utf8',
        env: { ...process.env, NODE_ENV: 'production', ASTRO_TELEMETRY_DISABLED: '1', ...variables },
      });
      return { status, out: `${stdout}${stderr}` };
    },
    read: (path) => readFileSync(join(folder, path), 'utf8'),
    write: (path, text) => {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    },
    snapshot: (below) =>
      new Map(
        readdirSync(join(folder, below), { recursive: true, withFileTypes: true })
          .filter((entry) => entry.isFile())
          .map(({ parentPath, name }) => join(parentPath, name))
          .toSorted()
          .map((path) => [path.slice(folder.length + 1), readFileSync(path, 'latin1')]),
      ),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** One link a package: Astro keeps its store of content beside them, and two builds must not share it. */
function linkPackages(folder: string): void {
  mkdirSync(join(folder, 'node_modules'), { recursive: true });
  for (const name of readdirSync(join(root, 'node_modules')))
    if (name === '.bin' || !name.startsWith('.'))
      symlinkSync(join(root, 'node_modules', name), join(folder, 'node_modules', name));
}
