// The files of an edition -> where the site serves them, byte for byte. Pages are drawn by src/pages/editions/.

import { editionPath } from '../schema/edition.ts';
import type { Edition } from './read-editions.ts';

export interface ServedFile {
  /** Site-relative, as in the address. */
  readonly path: string;
  /** Inside the folder of the edition. */
  readonly file: string;
}

export const servedFiles = ({ name, manifest }: Pick<Edition, 'name' | 'manifest'>): readonly ServedFile[] =>
  ['manifest.json', ...manifest.files.map(({ path }) => path)].flatMap((file) => {
    const address = addressOf(file);
    return address === null ? [] : [{ path: editionPath(name, address), file }];
  });

function addressOf(file: string): string | null {
  const [, topic] = /^briefs\/(.+)\.md$/.exec(file) ?? [];
  if (topic !== undefined) return `/briefs/${topic}/brief.md`;
  return /^(?:data|charts)\//.test(file) || file === 'manifest.json' || file === 'changes.json'
    ? `/${file}`
    : null;
}
