// Many small pieces cost more than a few large ones: items are handed on in arrays of a size.

/** The first array may have a size of its own. */
export function* batches<T>(items: Iterable<T>, size: number, first = size): Generator<readonly T[]> {
  let batch: T[] = [];
  let wanted = first;
  for (const item of items) {
    batch.push(item);
    if (batch.length < wanted) continue;
    yield batch;
    batch = [];
    wanted = size;
  }
  if (batch.length > 0) yield batch;
}
