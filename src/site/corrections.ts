// Human fixes to coded records, as data/corrections.yaml lists them; the pipeline has checked and applied them.

import { existsSync, readFileSync } from 'node:fs';
import { z } from 'astro/zod';
import { parse } from 'yaml';

const correction = z.object({
  record_id: z.string(),
  column: z.string().optional(),
  value: z.unknown().optional(),
  reason: z.string(),
  date: z.string().optional(),
});

export type Correction = z.infer<typeof correction>;

const path = 'data/corrections.yaml';

/** In the order of the file; none when there is no file. */
export function corrections(): readonly Correction[] {
  if (!existsSync(path)) return [];
  return z.array(correction).parse(parse(readFileSync(path, 'utf8'), { schema: 'core' }) ?? []);
}
