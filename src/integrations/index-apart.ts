// The search index, made by a process of its own: with Pagefind it keeps one core busy while files are written beside
// the pages. Nothing of it is left when this process ends, however it ends.

import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** What the process says at its end. */
export type Told = { readonly pages: number } | { readonly failure: string };

/** The number of pages in the folder; the index is in `<folder>/pagefind` then. */
export function indexApart(site: string): Promise<number> {
  const child = fork(fileURLToPath(new URL('./index-process.ts', import.meta.url)), [site], { execArgv: [] });
  return new Promise((resolve, reject) => {
    child.on('message', (told: Told) =>
      'pages' in told ? resolve(told.pages) : reject(new Error(told.failure)),
    );
    child.on('error', reject);
    child.on('exit', (code, signal) =>
      reject(
        new Error(`The search index must be made to its end; its process ended with ${signal ?? code}.`),
      ),
    );
  });
}
