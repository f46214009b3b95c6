// What every image depends on beside what is drawn: the libraries that draw it, how we call them, and the fonts. The same
// text as long as an image kept by an earlier build is the one that would be drawn now.

import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FontFile } from './faces.ts';

const libraries = ['satori', '@resvg/resvg-js', 'sharp', 'fontkitten'];
const ours = [
  'share-image/draw-image.ts',
  'share-image/render.ts',
  'share-image/encode-png.ts',
  'share-image/index-pixels.ts',
  'charts/file/outline-text.ts',
];

export function drawingTools(fonts: readonly FontFile[]): string {
  const read = (path: string) => readFileSync(join(process.cwd(), path), 'utf8');
  const hash = createHash('sha256');
  for (const name of libraries)
    hash.update(`${name} ${JSON.parse(read(`node_modules/${name}/package.json`)).version}\n`);
  for (const path of ours) hash.update(read(`src/${path}`));
  for (const { name, data, weight } of fonts) hash.update(`${name} ${weight}\n`).update(data);
  return hash.digest('hex');
}
