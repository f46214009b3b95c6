// The type faces that charts are measured with and PNG files are drawn in: read once, on first use.

import { loadFaces } from '../../share-image/faces.ts';

let memo: ReturnType<typeof loadFaces> | undefined;

export function chartFaces(): ReturnType<typeof loadFaces> {
  memo ??= loadFaces();
  return memo;
}
