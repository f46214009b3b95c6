// Where the files of the download folder go while they are made. Each is written piece by piece and its checksum taken on
// the way, so that none need be held; the archive and the formats made from rows read again what was written.

import { createHash } from 'node:crypto';
import { DatabaseSync } from 'node:sqlite';
import type { FileFacts } from '../../src/schema/data-package.ts';

/** The text of a file, or its bytes; text is written as UTF-8. */
export type Content = string | Uint8Array;

export interface FileStore {
  /** Makes a file of pieces, each of which is made when the one before is written. */
  readonly write: (name: string, pieces: Iterable<Content>) => FileFacts;
  /** The bytes of a file that was written, in pieces of one length, so that what is made of them does not tell the store. */
  readonly read: (name: string) => Iterable<Uint8Array>;
  /** Makes a file of a database. */
  readonly writeDatabase: (name: string, fill: (database: DatabaseSync) => void) => FileFacts;
}

export const pieceLength = 1 << 20;

/** A store that holds everything: for few rows, and for files that are not to be kept. */
export function memoryStore(): FileStore & { readonly files: ReadonlyMap<string, Content> } {
  const files = new Map<string, Content>();
  const write = (name: string, pieces: Iterable<Content>) => {
    const all = [...pieces];
    const bytes = Buffer.concat(all.map(toBytes));
    const isText = all.every((piece) => typeof piece === 'string');
    files.set(name, isText ? all.join('') : new Uint8Array(bytes));
    return factsOf(name, [bytes]);
  };
  return {
    files,
    write,
    read: function* (name) {
      const bytes = toBytes(files.get(name) ?? '');
      for (let start = 0; start < bytes.length; start += pieceLength)
        yield bytes.subarray(start, start + pieceLength);
    },
    writeDatabase: (name, fill) => {
      const database = new DatabaseSync(':memory:');
      try {
        fill(database);
        return write(name, [database.serialize()]);
      } finally {
        database.close();
      }
    },
  };
}

/** Size and checksum of a file, taken while its pieces go by; `handle` may do with each what it likes. */
export function factsOf(
  name: string,
  pieces: Iterable<Content>,
  handle: (piece: Uint8Array) => void = () => {},
): FileFacts {
  const hash = createHash('sha256');
  let size = 0;
  for (const piece of pieces) {
    const bytes = toBytes(piece);
    size += bytes.byteLength;
    hash.update(bytes);
    handle(bytes);
  }
  return { name, bytes: size, sha256: hash.digest('hex') };
}

const toBytes = (content: Content): Uint8Array =>
  typeof content === 'string' ? Buffer.from(content, 'utf8') : content;
