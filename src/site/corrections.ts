// Human fixes to coded records, as data/corrections.yaml lists them; the pipeline has checked and applied them.

import { existsSync, readFileSync } from 'node:fs';
import { z } from 'astro/zod';
import { parse } from 'yaml';

const correction = z.object({
  record: z.string(),
  column: z.string(),
  value: z.unknown(),
  reason: z.string(),
  date: z.string().optional(),
});

export type Correction = z.infer<typeof correction>;

/** In the order of the file; none when there is no file. */
export const corrections = (path = 'data/corrections.yaml'): readonly Correction[] =>
  existsSync(path) ? parseCorrections(readFileSync(path, 'utf8')) : [];

/** YAML -> corrections; an empty file, or one with comments only, holds none */
export const parseCorrections = (text: string): readonly Correction[] =>
  z.array(correction).parse(parse(text, { schema: 'core' }) ?? []);
