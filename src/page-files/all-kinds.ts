// Every kind of file that stands beside pages, in the order in which they are written.

import { articleTexts } from './article-texts.ts';
import { chartFiles } from './chart-files.ts';
import { citationFiles } from './citation-files.ts';
import type { FileKind } from './page-file.ts';
import { publishedTables } from './published-tables.ts';
import { recordFiles } from './record-files.ts';
import { shareImages } from './share-images.ts';

/** To be called when the last of them is written: some are drawn by a process of its own. */
export { endDrawing } from '../share-image/draw-apart.ts';

/** They take next to no memory: they are written while the search index is. */
export const besideIndex: readonly FileKind[] = [
  publishedTables,
  recordFiles,
  articleTexts,
  citationFiles,
  chartFiles,
];

/** Drawing many takes as much memory as the end of the index does. */
export const afterIndex: readonly FileKind[] = [shareImages];

export const allKinds: readonly FileKind[] = [...besideIndex, ...afterIndex];
