// The process that index-apart.ts starts: a folder and its pages in, the index beside them, the number of pages told. It ends
// with the process that started it.

import { on } from 'node:events';
import type { Message, Told } from './index-apart.ts';
import { writeIndex } from './write-index.ts';

process.on('disconnect', () => process.exit(1));

async function* pagesTold(): AsyncIterable<string> {
  for await (const [message] of on(process, 'message')) {
    const { page }: Message = message;
    if (page === null) return;
    yield page;
  }
}

const [, , site = ''] = process.argv;
const told: Told = await writeIndex(site, pagesTold()).then(
  (pages) => ({ pages }),
  (cause: unknown) => ({ failure: cause instanceof Error ? cause.message : String(cause) }),
);
process.send?.(told, () => process.disconnect());
