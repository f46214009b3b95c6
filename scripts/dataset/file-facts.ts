// Each file's size and checksum, taken once: the checksums, the data package and the catalogues say the same.

import type { FileFacts } from '../../src/schema/data-package.ts';
import { sha256 } from './sha256.ts';

/** The text of a file, or its bytes. */
export type Content = string | Uint8Array;

/** Files by name -> facts by name, in the same order. */
export const fileFacts = (files: Iterable<readonly [string, Content]>): ReadonlyMap<string, FileFacts> =>
  new Map(
    [...files].map(([name, content]) => [name, { name, bytes: sizeOf(content), sha256: sha256(content) }]),
  );

/** The lines of `SHA256SUMS`, in the form that `sha256sum -c` reads. */
export const checksumLines = (facts: Iterable<FileFacts>): string =>
  [...facts].map((file) => `${file.sha256}  ${file.name}\n`).join('');

const sizeOf = (content: Content): number =>
  typeof content === 'string' ? Buffer.byteLength(content, 'utf8') : content.byteLength;
