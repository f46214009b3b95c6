// What says which files there are, with size and checksum of each: written last, and once more into the archive for the files
// in it.

import type { FileFacts } from '../../src/schema/data-package.ts';
import { linkset } from '../../src/schema/signposting.ts';
import { catalog } from './about/catalog.ts';
import { croissant } from './about/croissant.ts';
import { datapackage } from './datapackage.ts';
import { type FileStore, memoryStore } from './file-store.ts';
import type { Publication } from './publication.ts';
import { storedRows } from './write-rows.ts';
import { zip } from './zip.ts';

type Facts = readonly FileFacts[];

/** The files of these facts, with a data package and checksums of their own: the archive is whole without any other. */
export function writeArchive(about: Publication, within: Facts, store: FileStore): FileFacts {
  const descriptor = datapackage(about, storedRows(store)('articles'), byName(within));
  const described = memoryStore().write('datapackage.json', [descriptor]);
  const listed = [...within, described].toSorted(order);
  const files = listed.map(({ name }) => {
    const pieces = name === described.name ? [descriptor] : store.read(name);
    return [`sourcebook/${name}`, pieces] as const;
  });
  return store.write('sourcebook.zip', zip([...files, ['sourcebook/SHA256SUMS', [checksumLines(listed)]]]));
}

/** `files`: all that were written before. Gives the names of all there are now, sorted. */
export function writeDescriptions(about: Publication, files: Facts, store: FileStore): readonly string[] {
  const described = [
    ...files,
    store.write('datapackage.json', [datapackage(about, storedRows(store)('articles'), byName(files))]),
    store.write('catalog.jsonld', [catalog(about, byName(files))]),
    store.write('croissant.json', [croissant(about, byName(files))]),
  ];
  const names = [...described.map(({ name }) => name), 'linkset.json', 'SHA256SUMS'].toSorted();
  const links = store.write('linkset.json', [
    linkset(
      about.config,
      names.filter((name) => name !== 'linkset.json'),
    ),
  ]);
  store.write('SHA256SUMS', [checksumLines([...described, links].toSorted(order))]);
  return names;
}

const byName = (facts: Facts): ReadonlyMap<string, FileFacts> =>
  new Map(facts.map((file) => [file.name, file]));

const order = (a: FileFacts, b: FileFacts): number => (a.name < b.name ? -1 : 1);

/** In the form that `sha256sum -c` reads. */
const checksumLines = (files: Facts): string =>
  files.map(({ name, sha256 }) => `${sha256}  ${name}\n`).join('');
