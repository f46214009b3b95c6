// Everything a build owes to the editions before it: they are what they were, nothing they published is lost, and
// what changed since is said. Nothing is read or written here.

import type { Changes, Tombstone } from '../../src/schema/edition.ts';
import type { Outcome } from '../problem.ts';
import { type Archive, type ArchiveFiles, openArchive } from './archive.ts';
import type { ByteFiles } from './bytes.ts';
import { makeChanges } from './changes.ts';
import { checkLedger, checkRowPages } from './check-permalinks.ts';
import { livingPages } from './living.ts';
import { makeTombstones } from './tombstones.ts';

export interface Kept {
  readonly archive: Archive;
  readonly tombstones: readonly Tombstone[];
  /** Of the living state against the latest edition. */
  readonly changes: Changes;
}

/** `living`: the product of the pipeline laid out like an edition. */
export function keepPromises(source: ArchiveFiles, living: ByteFiles): Outcome<Kept | null> {
  const { value: archive, problems } = openArchive(source);
  if (archive === null) return { value: null, problems };
  const pages = livingPages(living);
  const tombstones = makeTombstones(archive, pages);
  return {
    value: { archive, tombstones: tombstones.value, changes: makeChanges(archive, living, 'living') },
    problems: [
      ...tombstones.problems,
      ...checkLedger(archive),
      ...checkRowPages(archive, pages, tombstones.value),
    ],
  };
}
