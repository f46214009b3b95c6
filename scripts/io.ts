// With scripts/writing/ the only module that touches the disk. Readers give text with the problems that stood in its way; writers build
// everything beside the target and swap it in at the end, so that the last good output stays when anything fails.

import {
  appendFileSync,
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
import { basename, dirname, join, relative, resolve } from 'node:path';
import { decodeText, firstBadLine } from './article/decode-text.ts';
import type { Outcome, Problem } from './problem.ts';
import { attempt, systemCode } from './refusal.ts';

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
    ? readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter((entry) => !entry.isDirectory())
        .map((entry) => ({ entry, path: join(entry.parentPath, entry.name) }))
        .filter(({ entry, path }) => !entry.isSymbolicLink() || !isFolder(path))
        .map(({ path }) => relative(folder, path).replaceAll('\\', '/'))
        .toSorted()
    : [];

/** Text of a file that need not exist; null when it does not. */
export const readOptionalText = (path: string): Outcome<string | null> =>
  existsSync(path) ? readText(path) : { value: null, problems: [] };

/** Makes the target hold these files and nothing else. Paths are relative to it; on any problem it stays as it was. */
export const writeFolder = (
  target: string,
  files: ReadonlyMap<string, string | Uint8Array>,
): readonly Problem[] => writeAll(new Map([[target, files]]), new Map());

/**
 * Makes each folder hold its files and nothing else, and each single file its content. All of it is written beside its
 * place first, then moved there in order; on any problem everything stays as it was. A folder that `makeSibling` gave may
 * stand for the files that were written into it.
 */
export function writeAll(
  folders: ReadonlyMap<string, ReadonlyMap<string, string | Uint8Array> | string>,
  files: ReadonlyMap<string, string | Uint8Array>,
): readonly Problem[] {
  for (const inside of folders.values()) if (typeof inside !== 'string') assertPaths([...inside.keys()]);
  const staged = [
    ...[...folders].map(([place, inside]) => ({
      place,
      move: swap,
      ...attempt(place, () => (typeof inside === 'string' ? inside : stageFolder(place, inside))),
    })),
    ...[...files].map(([place, content]) => ({
      place,
      move: renameSync,
      ...attempt(place, () => stageFile(place, content)),
    })),
  ];
  const problems = staged.flatMap((one) => one.problems);
  for (const { place, value: next, move } of staged)
    if (next !== null && problems.length === 0)
      problems.push(...attempt(place, () => move(next, place)).problems);
  for (const { value: next } of staged) if (next !== null) remove(next);
  return problems;
}

function stageFolder(target: string, files: ReadonlyMap<string, string | Uint8Array>): string {
  const next = newSibling(target);
  try {
    for (const [path, content] of files) writeDurably(join(next, path), content);
    return next;
  } catch (cause) {
    remove(next);
    throw cause;
  }
}

function stageFile(path: string, content: string | Uint8Array): string {
  const next = `${path}.next`;
  try {
    writeDurably(next, content);
    return next;
  } catch (cause) {
    remove(next);
    throw cause;
  }
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
export const writeText = (path: string, text: string | Uint8Array): readonly Problem[] =>
  writeAll(new Map(), new Map([[path, text]]));

/** Adds to a file, which is made when it is not there. */
export const appendBytes = (path: string, bytes: Uint8Array): readonly Problem[] =>
  attempt(path, () => {
    mkdirSync(dirname(path), { recursive: true });
    appendFileSync(path, bytes);
  }).problems;

/** An empty folder beside the target, on the same disk and open to the same readers: it can be swapped in. */
export const makeSibling = (target: string): Outcome<string | null> =>
  attempt(target, () => newSibling(target));

function newSibling(target: string): string {
  if (existsSync(target)) readdirSync(target);
  const folder = realPlace(target);
  clearRemains(folder);
  const next = join(dirname(folder), `.${basename(folder)}-next-${process.pid}`);
  rmSync(next, { recursive: true, force: true });
  mkdirSync(next, { recursive: true });
  return next;
}

/**
 * What a run left behind that was killed: half-made folders go, and a folder that was moved aside and not yet replaced is
 * put back. Those of another run that is still alive are let be.
 */
export function clearRemains(folder: string): void {
  const parent = dirname(folder);
  const start = `.${basename(folder)}-next-`;
  for (const name of isFolder(parent) ? readdirSync(parent).toSorted() : []) {
    const pid = name.startsWith(start) ? Number.parseInt(name.slice(start.length), 10) : Number.NaN;
    if (Number.isNaN(pid) || (pid !== process.pid && isAlive(pid))) continue;
    if (name.endsWith('-old') && !existsSync(folder)) renameSync(join(parent, name), folder);
    else rmSync(join(parent, name), { recursive: true, force: true });
  }
}

/** Whether a process runs under this number. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (cause) {
    return systemCode(cause) !== 'ESRCH';
  }
}

/** Puts the folder `next` in the place of `target`; when that fails, the old one is put back. `clear` removes the old one. */
export function replaceFolder(next: string, target: string, clear?: Clear): readonly Problem[] {
  return attempt(target, () => swap(next, target, clear)).problems;
}

type Clear = (folder: string) => unknown;

/** Removes a folder with all in it, or a file; nothing happens when it is not there. */
export const remove = (path: string): readonly Problem[] =>
  attempt(path, () => rmSync(path, { recursive: true, force: true })).problems;

/** The files of a folder that are not among these names; none when the folder does not exist. */
export const listOthers = (folder: string, names: ReadonlySet<string>): readonly string[] =>
  isFolder(folder)
    ? readdirSync(folder)
        .filter((name) => !names.has(name))
        .toSorted()
    : [];

function swap(next: string, target: string, clear: Clear = remove): void {
  const place = realPlace(target);
  const old = `${next}-old`;
  const hadOne = isFolder(place);
  if (hadOne) renameSync(place, old);
  try {
    renameSync(next, place);
  } catch (cause) {
    if (hadOne) renameSync(old, place);
    throw cause;
  }
  if (!hadOne) return;
  // Under a name that is never put back: half of it may be left when the run is killed here.
  renameSync(old, `${next}-gone`);
  clear(`${next}-gone`);
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
