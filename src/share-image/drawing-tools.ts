// What every image depends on beside what is drawn: the libraries that draw it, and how we call them. The same text as
// long as an image kept by an earlier build is the one that would be drawn now.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const libraries = ['satori', '@resvg/resvg-js', 'sharp'];
const ours = ['draw-image.ts', 'render.ts', 'encode-png.ts', 'index-pixels.ts'];

export function drawingTools(): string {
  const read = (path: string) => readFileSync(join(process.cwd(), path), 'utf8');
  const versions = libraries.map(
    (name) => `${name} ${JSON.parse(read(`node_modules/${name}/package.json`)).version}`,
  );
  return [...versions, ...ours.map((name) => read(`src/share-image/${name}`))].join('\n');
}
