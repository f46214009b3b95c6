// A folder with what a publisher writes, copied from the project, for tests that run commands where they can do no harm.

import { cpSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from './project-files.ts';

/** Absolute path of a new folder below the temporary one; who asks for it removes it. */
export function copyInputs(): string {
  const project = mkdtempSync(join(tmpdir(), 'sourcebook-project-'));
  cpSync(join(root, 'package.json'), join(project, 'package.json'));
  for (const folder of ['content/articles', 'content/topics', 'data/vocabulary'])
    cpSync(join(root, folder), join(project, folder), { recursive: true });
  return project;
}
