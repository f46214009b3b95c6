// /data/<name>: every file of the download folder, byte for byte.

import { fileUrl, publishedFiles } from '../site/published-files.ts';
import type { FileKind } from './page-file.ts';

export const publishedTables: FileKind = {
  folder: 'data',
  list: () =>
    publishedFiles().map(({ name, mediaType }) => ({
      path: `data/${name}`,
      mediaType,
      content: () => fileUrl(name),
    })),
};
