// What tests of the project itself read: its own files, their imports. Generated and installed folders are left out.

import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';

export const root = join(import.meta.dirname, '..');

/** Paths of all files below these folders, from the root of the project, sorted. */
export const listFiles = (...folders: readonly string[]): readonly string[] =>
  folders
    .flatMap((folder) =>
      readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map(
        (name) => `${folder}/${name}`,
      ),
    )
    .filter((path) => statSync(join(root, path)).isFile())
    .toSorted();

export const readProjectFile = (path: string): string => readFileSync(join(root, path), 'utf8');

/** The project files that a module imports, type imports and imports of side effects too. */
export function relativeImports(path: string): readonly string[] {
  const text = readProjectFile(path);
  const found = text.matchAll(/(?:\bfrom|\bimport)\s*\(?\s*(['"])(\.{1,2}\/[^'"]+)\1/g);
  return [...found]
    .map((match) => normalize(join(dirname(path), match[2] ?? '')))
    .map((target) => target.replaceAll('\\', '/'));
}
