// Files become a ZIP archive, piece by piece: what goes in need not be held whole. The date of every entry is the
// first one the format knows, so that the same files are the same bytes under the same Node.

import { constants, crc32, deflateRawSync } from 'node:zlib';
import { Zip, type ZipInputFile } from 'fflate';

/** The pieces of a file; text is written as UTF-8. */
export type ZipPieces = Iterable<string | Uint8Array>;

/** Names with their pieces, in the order of the archive -> the archive in pieces. */
export function* zip(files: Iterable<readonly [string, ZipPieces]>): Generator<Uint8Array> {
  const written: Uint8Array[] = [];
  const archive = new Zip((error, bytes) => {
    if (error) throw new Error(`Bug: the archive cannot be written: ${error.message}`, { cause: error });
    written.push(bytes);
  });
  for (const [name, pieces] of files) {
    const entry: ZipInputFile = { filename: name, compression: 8, mtime: earliest(), size: 0, crc: 0 };
    archive.add(entry);
    for (const piece of pieces) {
      push(entry, typeof piece === 'string' ? Buffer.from(piece, 'utf8') : piece, false);
      yield* written.splice(0);
    }
    push(entry, new Uint8Array(0), true);
  }
  archive.end();
  yield* written;
}

/** The format counts years from 1980 and takes the parts of local time: so this is the same date in every zone. */
const earliest = (): Date => new Date(1980, 0, 1);

/** A long text in pieces that do not cut a character in two. */
export function* piecesOf(text: string, length = 1 << 20): Generator<string> {
  let start = 0;
  while (start < text.length) {
    let end = Math.min(start + length, text.length);
    if (end < text.length && /[\uD800-\uDBFF]/.test(text.charAt(end - 1))) end += 1;
    yield text.slice(start, end);
    start = end;
  }
}

/** The usual level makes files smaller by a fortieth and takes half as long again. */
const level = 5;

/** The archiver takes what others compressed and counted: Node does both in a third of the time that JavaScript takes. */
function push(entry: ZipInputFile, piece: Uint8Array, isLast: boolean): void {
  entry.size += piece.length;
  entry.crc = crc32(piece, entry.crc);
  const finishFlush = isLast ? constants.Z_FINISH : constants.Z_SYNC_FLUSH;
  entry.ondata?.(null, deflateRawSync(piece, { level, finishFlush }), isLast);
}
