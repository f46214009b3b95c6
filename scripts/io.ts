// The only module that touches the disk. Readers give text with the problems that stood in its way; writers build
// everything beside the target and swap it in at the end, so that the last good output stays when anything fails.

import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { decodeText, firstBadLine } from './article/decode-text.ts';
import type { Outcome, Problem } from './problem.ts';

export type Files = ReadonlyMap<string, string>;
/** Files that need not be text, by path. */
export type ByteFiles = ReadonlyMap<string, Uint8Array>;

/** All files of a folder and below that end in one of the extensions, by path, sorted. Hidden ones are left out. */
export function readFolder(folder: string, extensions: readonly string[]): Outcome<Files> {
  const listed = attempt(folder, () => readdirSync(folder, { recursive: true, encoding: 'utf8' }));
  const paths = (listed.value ?? [])
    .map((name) => name.replaceAll('\\', '/'))
    .filter(
      (name) =>
        !/(?:^|\/)\./.test(name) && extensions.some((extension) => name.toLowerCase().endsWith(extension)),
    )
    .toSorted()
    .map((name) => `${folder.replace(/\/+$/, '')}/${name}`)
    .filter((path) => !isFolder(path));
  const read = paths.map((path) => ({ path, ...readText(path) }));
  return {
    value: new Map(read.flatMap(({ path, value }) => (value === null ? [] : [[path, value] as const]))),
    problems: [...listed.problems, ...read.flatMap(({ problems }) => problems)],
  };
}

/** The text of one file; of UTF-8 byte for byte: a byte order mark stays, so that checksums of the text are those of the file. */
export function readText(path: string): Outcome<string | null> {
  const { value: bytes, problems } = attempt(path, () => readFileSync(path));
  if (bytes === null) return { value: null, problems };
  const text = decodeText(bytes, path);
  if (text !== null) return { value: text, problems: [] };
  const problem: Problem = {
    code: 'io/not-utf8',
    severity: 'error',
    place: `${path}:${firstBadLine(bytes)}`,
    message: 'a file must be UTF-8 text',
    actual: 'a byte that is not UTF-8 on this line',
    fix: 'Save it as UTF-8.',
  };
  return { value: null, problems: [problem] };
}

/** Every file of a folder and below with its bytes, by path relative to it; none when the folder does not exist. */
export function readTree(folder: string): Outcome<ByteFiles> {
  const listed = attempt(folder, () => listTree(folder));
  const read = (listed.value ?? []).map((name) => ({
    name,
    ...attempt(join(folder, name), () => new Uint8Array(readFileSync(join(folder, name)))),
  }));
  return {
    value: new Map(read.flatMap(({ name, value }) => (value === null ? [] : [[name, value] as const]))),
    problems: [...listed.problems, ...read.flatMap(({ problems }) => problems)],
  };
}

/** Bytes of a file that need not exist; null when it does not. */
export const readOptionalBytes = (path: string): Outcome<Uint8Array | null> =>
  existsSync(path) ? attempt(path, () => new Uint8Array(readFileSync(path))) : { value: null, problems: [] };

/** The paths of all files of a folder and below, relative to it, sorted; none when the folder does not exist. */
export const listTree = (folder: string): readonly string[] =>
  isFolder(folder)
    ? readdirSync(folder, { recursive: true, encoding: 'utf8' })
        .map((name) => name.replaceAll('\\', '/'))
        .filter((name) => !isFolder(join(folder, name)))
        .toSorted()
    : [];

/** Text of a file that need not exist; null when it does not. */
export const readOptionalText = (path: string): Outcome<string | null> =>
  existsSync(path) ? readText(path) : { value: null, problems: [] };

/** Makes the target hold these files and nothing else. Paths are relative to it; on any problem it stays as it was. */
export function writeFolder(
  target: string,
  files: ReadonlyMap<string, string | Uint8Array>,
): readonly Problem[] {
  assertPaths([...files.keys()]);
  return attempt(target, () => {
    if (existsSync(target)) readdirSync(target);
    const next = makeSibling(target);
    try {
      for (const [path, content] of files) writeDurably(join(next, path), content);
      swap(next, target);
    } finally {
      rmSync(next, { recursive: true, force: true });
    }
  }).problems;
}

/**
 * Makes the target hold these files and nothing else, one after the other: for a server that watches them. Files that are
 * the same are not touched; the folder's own time changes last. Gives the paths that changed.
 */
export function updateFolder(
  target: string,
  files: ReadonlyMap<string, string | Uint8Array>,
): Outcome<readonly string[]> {
  assertPaths([...files.keys()]);
  const isSame = (place: string, content: string | Uint8Array) =>
    existsSync(place) && Buffer.from(content).equals(readFileSync(place));
  const { value, problems } = attempt(target, () => {
    const changed = [...files].filter(([path, content]) => !isSame(join(target, path), content));
    const gone = listTree(target).filter((path) => !files.has(path));
    for (const [path, content] of changed) {
      writeDurably(join(target, `${path}.next`), content);
      renameSync(join(target, `${path}.next`), join(target, path));
    }
    for (const path of gone) rmSync(join(target, path));
    if (changed.length + gone.length > 0) utimesSync(target, new Date(), new Date());
    return [...changed.map(([path]) => path), ...gone];
  });
  return { value: value ?? [], problems };
}

/** Replaces one file; a reader sees the old content or the new, never half of it. */
export function writeText(path: string, text: string | Uint8Array): readonly Problem[] {
  return attempt(path, () => {
    const next = `${path}.next`;
    try {
      writeDurably(next, text);
      renameSync(next, path);
    } finally {
      rmSync(next, { force: true });
    }
  }).problems;
}

/** An empty folder beside the target, on the same disk and open to the same readers: it can be swapped in. */
export function makeSibling(target: string): string {
  const folder = realPlace(target);
  clearRemains(folder);
  const next = join(dirname(folder), `.${basename(folder)}-next-${process.pid}`);
  rmSync(next, { recursive: true, force: true });
  mkdirSync(next, { recursive: true });
  return next;
}

/**
 * What a run left behind that was killed: half-made folders go, and a folder that was moved aside and not yet replaced is
 * put back. Those of a run that is still alive are let be.
 */
function clearRemains(folder: string): void {
  const parent = dirname(folder);
  const start = `.${basename(folder)}-next-`;
  for (const name of isFolder(parent) ? readdirSync(parent).toSorted() : []) {
    const pid = name.startsWith(start) ? Number.parseInt(name.slice(start.length), 10) : Number.NaN;
    if (Number.isNaN(pid) || isAlive(pid)) continue;
    if (name.endsWith('-old') && !existsSync(folder)) renameSync(join(parent, name), folder);
    else rmSync(join(parent, name), { recursive: true, force: true });
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (cause) {
    return systemCode(cause) !== 'ESRCH';
  }
}

/** Puts the folder `next` in the place of `target`; when that fails, the old one is put back. */
export function replaceFolder(next: string, target: string): readonly Problem[] {
  return attempt(target, () => swap(next, target)).problems;
}

export const removeFolder = (folder: string): void => rmSync(folder, { recursive: true, force: true });

/** The files of a folder that are not among these names; none when the folder does not exist. */
export const listOthers = (folder: string, names: ReadonlySet<string>): readonly string[] =>
  isFolder(folder)
    ? readdirSync(folder)
        .filter((name) => !names.has(name))
        .toSorted()
    : [];

function swap(next: string, target: string): void {
  const place = realPlace(target);
  const old = `${next}-old`;
  const hadOne = existsSync(place);
  if (hadOne) renameSync(place, old);
  try {
    renameSync(next, place);
  } catch (cause) {
    if (hadOne) renameSync(old, place);
    throw cause;
  }
  rmSync(old, { recursive: true, force: true });
}

/** Where a path leads, links followed: the folder is replaced, not the link. */
const realPlace = (path: string): string => (existsSync(path) ? realpathSync(path) : resolve(path));

/** Written and handed to the disk: a power cut after the swap does not leave empty files. */
function writeDurably(path: string, content: string | Uint8Array): void {
  mkdirSync(dirname(path), { recursive: true });
  const file = openSync(path, 'w');
  try {
    writeFileSync(file, content, 'utf8');
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

/** A path written twice, or one that leaves the folder, is our own mistake. */
function assertPaths(paths: readonly string[]): void {
  const seen = new Set<string>();
  for (const path of paths) {
    const parts = path.split('/');
    if (parts.some((part) => part === '' || part === '.' || part === '..') || /[\\\0]/.test(path))
      throw new Error(`Bug: "${path}" is no path inside a folder.`);
    const key = path.toLowerCase();
    if (seen.has(key)) throw new Error(`Bug: "${path}" would be written twice.`);
    seen.add(key);
  }
}

export const isFolder = (path: string): boolean =>
  statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;

const causes: Readonly<Record<string, Pick<Problem, 'code' | 'message' | 'actual' | 'fix'>>> = {
  ENOENT: {
    code: 'io/missing',
    message: 'a file or folder must exist here',
    actual: 'nothing',
    fix: 'Check the path, or make the file or folder.',
  },
  ENOTDIR: {
    code: 'io/not-a-folder',
    message: 'a folder must stand here',
    actual: 'a file',
    fix: 'Name a folder, or move the file away.',
  },
};

/** What the system refuses becomes a problem that names the path; anything else is our own mistake. */
function attempt<T>(path: string, act: () => T): Outcome<T | null> {
  try {
    return { value: act(), problems: [] };
  } catch (cause) {
    const code = systemCode(cause);
    if (code === null) throw cause;
    const known = causes[code] ?? {
      code: 'io/refused',
      message: 'the system must allow this file or folder to be read and written',
      actual: cause instanceof Error ? cause.message : code,
      fix: 'Check its rights and the free space of the disk.',
    };
    return { value: null, problems: [{ severity: 'error', place: path, ...known }] };
  }
}

const systemCode = (cause: unknown): string | null =>
  cause instanceof Error && 'code' in cause && typeof cause.code === 'string' && 'syscall' in cause
    ? cause.code
    : null;
