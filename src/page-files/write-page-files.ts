// Kinds of files -> the files in the folder of a built site. A path is never written twice, nor over a page.

import { constants, copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { FileKind, PageFile } from './page-file.ts';

/** Most are text, made at once; images are drawn by threads, so that some wait at any time. */
const atOnce = 8;

/** The number of files written. */
export async function writePageFiles(kinds: readonly FileKind[], site: string): Promise<number> {
  const folders = new Set<string>();
  let count = 0;
  const writeSome = async (left: Iterable<PageFile>) => {
    for (const file of left) {
      const target = join(site, file.path);
      const content = await contentOf(file);
      if (!folders.has(dirname(target))) mkdirSync(dirname(target), { recursive: true });
      folders.add(dirname(target));
      // Calls that wait: for files this small, handing them to a thread takes longer than writing them.
      if (content instanceof URL) copyFileSync(content, target, constants.COPYFILE_EXCL);
      else writeFileSync(target, content, { flag: 'wx' });
      count += 1;
    }
  };
  for (const { list } of kinds) {
    const files = Iterator.from(await list());
    await Promise.all(Array.from({ length: atOnce }, () => writeSome(files)));
  }
  return count;
}

async function contentOf({ path, content }: PageFile) {
  try {
    return await content();
  } catch (cause) {
    throw new Error(`/${path}: ${cause instanceof Error ? cause.message : cause}`, { cause });
  }
}
