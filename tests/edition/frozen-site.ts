// A small site with one edition, where tests begin that change it. Made once from these sources and kept under their
// hash; two tests that find none at the same time make one each.

import { createHash } from 'node:crypto';
import { cpSync, existsSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../project-files.ts';
import { copyProject, type OwnProject, ownFiles, projectAt } from './own-project.ts';
import { writeSmallCorpus } from './small-corpus.ts';

export const frozenEdition = '2001-02';

const folderOfKept = join(root, '.cache');
const prefix = 'frozen-site-';

/** A copy of it at `folder`, for one test file. */
export function frozenSite(folder: string): OwnProject {
  const kept = join(folderOfKept, `${prefix}${sourcesHash()}`);
  if (!existsSync(kept)) keep(kept, `${folder}-first`);
  rmSync(folder, { recursive: true, force: true });
  cpSync(kept, folder, { recursive: true, verbatimSymlinks: true });
  return projectAt(folder);
}

function keep(kept: string, beside: string): void {
  const project = copyProject(beside);
  writeSmallCorpus(project);
  for (const [command, ...args] of [['build'], ['edition', frozenEdition]] as const) {
    const { status, out } = project.run(command, ...args);
    if (status !== 0) throw new Error(`npm run ${command} must end well on the small corpus.\n${out}`);
  }
  for (const name of readdirSync(folderOfKept).filter((other) => other.startsWith(prefix)))
    if (join(folderOfKept, name) !== kept) rmSync(join(folderOfKept, name), { recursive: true, force: true });
  if (existsSync(kept)) project.remove();
  else renameSync(beside, kept);
}

function sourcesHash(): string {
  const hash = createHash('sha256');
  const corpus = ['tests/edition/small-corpus.ts'];
  for (const path of [...ownFiles(), ...corpus].filter((name) => existsSync(join(root, name))))
    hash
      .update(`${path}\0`)
      .update(readFileSync(join(root, path)))
      .update('\0');
  return hash.digest('hex').slice(0, 16);
}
