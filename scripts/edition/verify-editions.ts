// All files below data/editions/ -> a problem for each that is not what its manifest says, and for each manifest that
// is not what the list of manifests says. Nothing is read here.

import type { Manifest, ManifestFile } from '../../src/schema/edition.ts';
import type { Problem } from '../problem.ts';
import { type ByteFiles, filesBelow, sha256OfBytes, toText } from './bytes.ts';

export const EDITIONS = 'data/editions';
/** Proves the manifests; each manifest proves the files of its edition. */
export const SUMS = 'SHA256SUMS';

const restore = 'A frozen edition never changes: restore the file from version control.';

/** Files by path inside data/editions/. */
export function verifyEditions(tree: ByteFiles): readonly Problem[] {
  const names = editionNames(tree);
  const sums = readSums(tree.get(SUMS));
  const listed = [...sums.keys()].map((path) => path.split('/')[0] ?? '');
  const gone = listed.filter((name) => !names.includes(name)).map((name) => missing(`${EDITIONS}/${name}`));
  const strays = [...tree.keys()].filter((path) => !path.includes('/') && path !== SUMS).map(extra);
  return [...gone, ...strays, ...names.flatMap((name) => verifyEdition(name, filesBelow(tree, name), sums))];
}

/** The names of the editions, oldest first. */
export const editionNames = (tree: ByteFiles): readonly string[] =>
  [
    ...new Set([...tree.keys()].flatMap((path) => (path.includes('/') ? [path.split('/')[0] ?? ''] : []))),
  ].toSorted();

/** The list of manifests, in the form that `sha256sum -c` reads. */
export const sumsText = (tree: ByteFiles): string =>
  editionNames(tree)
    .map((name) => `${name}/manifest.json`)
    .map((path) => `${sha256OfBytes(tree.get(path) ?? new Uint8Array())}  ${path}\n`)
    .join('');

function verifyEdition(
  name: string,
  files: ByteFiles,
  sums: ReadonlyMap<string, string>,
): readonly Problem[] {
  const place = `${EDITIONS}/${name}/manifest.json`;
  const bytes = files.get('manifest.json');
  if (bytes === undefined) return [missing(place)];
  const expected = sums.get(`${name}/manifest.json`);
  const found = sha256OfBytes(bytes);
  if (expected !== found) return [changed(place, `${EDITIONS}/${SUMS}`, expected ?? 'no sum', found)];
  const manifest: Manifest = JSON.parse(toText(bytes));
  const known = new Set(['manifest.json', ...manifest.files.map(({ path }) => path)]);
  return [
    ...manifest.files.flatMap((file) => verifyFile(name, file, files.get(file.path))),
    ...[...files.keys()].filter((path) => !known.has(path)).map((path) => extra(`${name}/${path}`)),
  ];
}

function verifyFile(edition: string, file: ManifestFile, bytes: Uint8Array | undefined): readonly Problem[] {
  const place = `${EDITIONS}/${edition}/${file.path}`;
  if (bytes === undefined) return [missing(place)];
  const found = sha256OfBytes(bytes);
  return found === file.sha256 ? [] : [changed(place, 'manifest.json', file.sha256, found)];
}

/** `<sum>  <path>` a line. */
const readSums = (bytes: Uint8Array | undefined): ReadonlyMap<string, string> =>
  new Map(
    (bytes === undefined ? '' : toText(bytes))
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => [line.slice(66), line.slice(0, 64)] as const),
  );

const changed = (place: string, list: string, expected: string, found: string): Problem => ({
  code: 'edition/changed-file',
  severity: 'error',
  place,
  message: `a file of an edition must have the SHA-256 that ${list} says, ${short(expected)}`,
  actual: short(found),
  fix: restore,
});

const short = (sum: string) => (sum.length > 12 ? `${sum.slice(0, 12)}…` : sum);

const missing = (place: string): Problem => ({
  code: 'edition/missing-file',
  severity: 'error',
  place,
  message: 'a file of an edition must stay where it is',
  actual: 'nothing',
  fix: restore,
});

const extra = (path: string): Problem => ({
  code: 'edition/extra-file',
  severity: 'error',
  place: `${EDITIONS}/${path}`,
  message: 'an edition must hold the files of its manifest and no other',
  actual: 'a file that no manifest names',
  fix: 'Move it elsewhere.',
});
