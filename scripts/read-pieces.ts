// A long file is read piece by piece, so that it need not be held.

import { closeSync, openSync, readSync } from 'node:fs';

/** The bytes of a file in pieces of one length, the last as long as it is; a new array each time. */
export function* readPieces(path: string, pieceLength: number): Generator<Uint8Array> {
  const file = openSync(path, 'r');
  try {
    for (;;) {
      const piece = new Uint8Array(pieceLength);
      const length = fillPiece(file, piece);
      if (length > 0) yield piece.subarray(0, length);
      if (length < pieceLength) return;
    }
  } finally {
    closeSync(file);
  }
}

/** The system may give less than was asked for before a file ends. */
function fillPiece(file: number, piece: Uint8Array): number {
  let length = 0;
  for (;;) {
    const read = readSync(file, piece, length, piece.length - length, null);
    length += read;
    if (read === 0 || length === piece.length) return length;
  }
}
