// The articles of a state -> the EDTF date of the newest, as precise as it is known; null when none is dated.

import { edtfBounds } from '../../src/schema/edtf.ts';
import { type ByteFiles, compare, readJson } from './bytes.ts';

export function newestDate(files: ByteFiles): string | null {
  const articles = readJson<readonly { readonly published: string | null }[]>(files, 'data/articles.json');
  const dates = articles.flatMap(({ published }) => published ?? []);
  return dates.toSorted((a, b) => compare(lastDay(a), lastDay(b)) || compare(a, b)).at(-1) ?? null;
}

const lastDay = (date: string): string => edtfBounds(date)?.end ?? '';
