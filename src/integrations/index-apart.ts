// The search index made in a process of its own beside this one, while pages are drawn and files are written. Keeping
// Pagefind busy takes as long as writing does, and the memory of both would be one.

import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** What the process is told: a page, or null when there are no more. */
export interface Message {
  readonly page: string | null;
}

/** What it says at its end. */
export type Told = { readonly pages: number } | { readonly failure: string };

export interface IndexApart {
  /** This page is drawn: 'records/vote-x/index.html'. */
  readonly add: (page: string) => void;
  /** All pages are drawn, those too that were not named: their number, when the index is in `<folder>/pagefind`. May be asked again. */
  readonly end: () => Promise<number>;
}

/** The same pages named in the same order give the same bytes; of pages not named the order is that of their paths. */
export function indexApart(site: string): IndexApart {
  const program = fileURLToPath(new URL('./index-process.ts', import.meta.url));
  // Pages pass through in great numbers and none is kept: little room for what is young, little to be cleared.
  const child = fork(program, [site], { execArgv: ['--max-semi-space-size=4'] });
  const ended = new Promise<number>((resolve, reject) => {
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
  // Told when it is asked for.
  ended.catch(() => {});
  const tell = (message: Message) => child.connected && child.send(message);
  let isTold = false;
  return {
    add: (page) => tell({ page }),
    end: () => {
      // Once: a process that has done its work may be gone before that is known here.
      if (!isTold) tell({ page: null });
      isTold = true;
      return ended;
    },
  };
}
