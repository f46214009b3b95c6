// The data of the last build against the built site: an edition is made of both, so they must be of one build.

import type { Problem } from '../problem.ts';
import { type ByteFiles, filesBelow, sha256OfBytes } from './bytes.ts';

/** `served`: the files of the download folder as the site has them. */
export function staleFiles(living: ByteFiles, served: ByteFiles): readonly Problem[] {
  const data = filesBelow(living, 'data');
  if (data.size === 0) return [problem('data/tables', 'no data')];
  return [...data].flatMap(([path, bytes]) => {
    const there = served.get(path);
    if (there !== undefined && sha256OfBytes(there) === sha256OfBytes(bytes)) return [];
    return [problem(`dist/data/${path}`, there === undefined ? 'nothing' : 'other bytes')];
  });
}

const problem = (place: string, actual: string): Problem => ({
  code: 'edition/stale-site',
  severity: 'error',
  place,
  message: 'the built site must serve the files of the data as they are',
  actual,
  fix: 'Run npm run edition, which builds first.',
});
