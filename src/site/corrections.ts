// What humans decided about coded records, as data/corrections.yaml lists it; the pipeline has checked and applied it.

import { existsSync, readFileSync } from 'node:fs';
import { z } from 'astro/zod';
import { parse } from 'yaml';
import type { Correction } from '../schema/correction.ts';

const decision = z.object({ record: z.string(), reason: z.string(), date: z.string() });
const correction = z.union([
  decision.extend({ action: z.enum(['confirm', 'reject']) }),
  decision.extend({ action: z.literal('merge'), into: z.string() }),
  decision.extend({
    action: z.literal('correct').default('correct'),
    column: z.string(),
    value: z.unknown(),
  }),
]);

export type { Correction };

let memo: { readonly path: string; readonly read: readonly Correction[] } | undefined;

/** In the order of the file; none when there is no file. Every page asks: read once, in `astro dev` each time. */
export function corrections(path = 'data/corrections.yaml'): readonly Correction[] {
  if (memo?.path !== path || import.meta.env?.DEV)
    memo = { path, read: existsSync(path) ? parseCorrections(readFileSync(path, 'utf8')) : [] };
  return memo.read;
}

/** YAML -> corrections; an empty file, or one with comments only, holds none */
export const parseCorrections = (text: string): readonly Correction[] =>
  z.array(correction).parse(parse(text, { schema: 'core' }) ?? []);

/** Whether a decision is about this record, or joined another to it. */
export const concerns = (one: Correction, record: string): boolean =>
  one.record === record || (one.action === 'merge' && one.into === record);
