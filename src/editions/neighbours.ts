// A frozen page -> the same page before, after and in the latest edition; only where it is.

import { editionPath } from '../schema/edition.ts';
import type { Edition } from './read-editions.ts';

export interface EditionWay {
  readonly label: string;
  /** Site-relative. */
  readonly path: string;
}

/** `path` of the living tree; '/' is the edition itself. `editions` oldest first. */
export function editionWays(
  edition: Edition,
  editions: readonly Edition[],
  path: string,
): readonly EditionWay[] {
  const at = editions.findIndex(({ name }) => name === edition.name);
  const holds = (other: Edition) => path === '/' || other.titles.has(path);
  const before = editions.slice(0, at).findLast(holds);
  const after = editions.slice(at + 1).find(holds);
  const last = editions.at(-1);
  const latest = last && last !== edition && last !== after && holds(last) ? last : undefined;
  const ways: readonly (readonly [string, Edition | undefined])[] = [
    ['Previous', before],
    ['Next', after],
    ['Latest', latest],
  ];
  return ways.flatMap(([label, other]) =>
    other ? [{ label: `${label}: ${other.name}`, path: editionPath(other.name, path) }] : [],
  );
}
