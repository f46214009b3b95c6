// `datapackage.json` as the pipeline wrote it: sizes, sums, dates, version. Read once; pages and catalogues say the same.

import { readFileSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import type { DataPackage } from '../schema/data-package.ts';

let memo: { readonly stamp: number; readonly about: DataPackage } | undefined;

/** In `astro dev` read again when the pipeline has written. */
export function dataPackage(): DataPackage {
  const path = resolve('data/tables/datapackage.json');
  const stamp = import.meta.env?.DEV ? statSync(path).mtimeMs : 0;
  if (memo?.stamp !== stamp) memo = { stamp, about: JSON.parse(readFileSync(path, 'utf8')) as DataPackage };
  return memo.about;
}
