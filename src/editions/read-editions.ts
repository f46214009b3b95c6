// What was frozen and what is gone, as the pipeline checked and left it: editions, living changes, tombstones. Read once.

import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Changes, FrozenPage, Manifest, Tombstone } from '../schema/edition.ts';

export interface Edition {
  readonly name: string;
  readonly manifest: Manifest;
  /** Path of the living tree -> the heading the page had. */
  readonly titles: ReadonlyMap<string, string>;
  /** Absolute. */
  readonly folder: string;
}

export interface Published {
  /** Oldest first. */
  readonly editions: readonly Edition[];
  /** The living state against the latest edition; null when there is no edition. */
  readonly changes: Changes | null;
  readonly tombstones: readonly Tombstone[];
}

let memo: { readonly stamp: number; readonly published: Published } | undefined;

/** In `astro dev` read again when the pipeline has written. */
export function published(): Published {
  if (memo && !import.meta.env?.DEV) return memo.published;
  const folder = resolve('data');
  const stamp = import.meta.env?.DEV ? timeOf(join(folder, 'changes.json')) : 0;
  if (memo?.stamp !== stamp) memo = { stamp, published: readPublished(folder) };
  return memo.published;
}

export const latestEdition = (): Edition | null => published().editions.at(-1) ?? null;

export function readPublished(data: string): Published {
  const folder = join(data, 'editions');
  const names = existsSync(folder)
    ? readdirSync(folder, { withFileTypes: true })
        .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'))
        .map(({ name }) => name)
        .toSorted()
    : [];
  const editions = names.map((name) => readEdition(name, join(folder, name)));
  if (editions.length === 0) return { editions, changes: null, tombstones: [] };
  return {
    editions,
    changes: readJson<Changes>(join(data, 'changes.json')),
    tombstones: readJson<readonly Tombstone[]>(join(data, 'tombstones.json')),
  };
}

function readEdition(name: string, folder: string): Edition {
  const pages = readJson<readonly FrozenPage[]>(join(folder, 'pages.json'));
  return {
    name,
    manifest: readJson<Manifest>(join(folder, 'manifest.json')),
    titles: new Map(pages.map(({ path, title }) => [path, title])),
    folder,
  };
}

/** One JSON file of an edition, by its path inside it. */
export const frozenFile = <T>({ folder }: Edition, path: string): T => readJson<T>(join(folder, path));

/** Whether a file of the project still has the bytes that an edition froze. */
export function isAsFrozen({ manifest }: Edition, frozen: string, current: string): boolean {
  const sum = manifest.files.find(({ path }) => path === frozen)?.sha256;
  return existsSync(current) && createHash('sha256').update(readFileSync(current)).digest('hex') === sum;
}

function readJson<T>(path: string): T {
  if (!existsSync(path))
    throw new Error(`${path} must exist; found nothing. Run npm run build -- --data-only first.`);
  return JSON.parse(readFileSync(path, 'utf8')) as T;
}

const timeOf = (path: string): number => statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;
