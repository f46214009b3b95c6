// The process that index-apart.ts starts: a folder of pages in, its index beside them, the number of pages told. It ends
// with the process that started it.

import type { Told } from './index-apart.ts';
import { writeIndex } from './write-index.ts';

process.on('disconnect', () => process.exit(1));

const [, , site = ''] = process.argv;
const told: Told = await writeIndex(site).then(
  (pages) => ({ pages }),
  (cause: unknown) => ({ failure: cause instanceof Error ? cause.message : String(cause) }),
);
process.send?.(told, () => process.disconnect());
