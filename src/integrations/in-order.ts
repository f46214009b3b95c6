// Things that come in any order, passed on in one that is known before.

/** `next` gets each when it and all before it in `order` have come. What comes after one that never comes is kept back. */
export function inOrder<Thing>(
  order: readonly Thing[],
  next: (thing: Thing) => void,
): (thing: Thing) => void {
  const come = new Set<Thing>();
  let at = 0;
  return (thing) => {
    come.add(thing);
    for (let first = order[at]; first !== undefined && come.delete(first); first = order[at]) {
      at += 1;
      next(first);
    }
  };
}
