// Puts into the built site what no page draws: the files of every edition, byte for byte, and the words that stand at
// the address of a file that was withdrawn. In `astro dev` the files of editions are served from where they lie.

import { existsSync, readFileSync } from 'node:fs';
import { cp, mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { config } from '../../sourcebook.config.ts';
import { tombstoneCard } from '../editions/edition-cards.ts';
import { type Edition, published } from '../editions/read-editions.ts';
import { servedFiles } from '../editions/served-files.ts';
import { tombstoneFile } from '../editions/tombstone-file.ts';
import { sharePng } from '../share-image/share-png.ts';

export const frozenFiles = (): AstroIntegration => ({
  name: 'frozen-files',
  hooks: {
    'astro:build:done': async ({ dir }) => {
      const site = fileURLToPath(dir);
      for (const edition of published().editions) await copyFiles(edition, site);
      for (const tombstone of published().tombstones) {
        const target = join(site, tombstone.path);
        // Pages and their share images have routes of their own.
        if (tombstone.path.endsWith('/') || existsSync(target)) continue;
        await mkdir(dirname(target), { recursive: true });
        const isImage = tombstone.path.endsWith('.png');
        const content = isImage
          ? await sharePng(tombstoneCard(tombstone, config), config)
          : tombstoneFile(tombstone);
        await writeFile(target, content);
      }
    },
    'astro:server:setup': ({ server }) => {
      server.middlewares.use((request, response, next) => {
        const [address = ''] = (request.url ?? '').split(/[?#]/);
        const found = published()
          .editions.flatMap((edition) => servedFiles(edition).map((served) => ({ edition, ...served })))
          .find(({ path }) => address.endsWith(path));
        if (!found) return next();
        response.end(readFileSync(join(found.edition.folder, found.file)));
      });
    },
  },
});

async function copyFiles(edition: Edition, site: string): Promise<void> {
  for (const { path, file } of servedFiles(edition)) {
    const target = join(site, path);
    await mkdir(dirname(target), { recursive: true });
    await cp(join(edition.folder, file), target);
  }
}
