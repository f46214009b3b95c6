// /articles/<id>.txt: the normalised text of an article, so that anyone can count the offsets of the evidence; digests only.

import { contentType } from '../schema/media-type.ts';
import { dataset } from '../site/dataset.ts';
import type { FileKind } from './page-file.ts';

export const articleTexts: FileKind = {
  folder: 'articles',
  list: () =>
    dataset().tables.articles.flatMap(({ id }) => {
      const text = dataset().texts.get(id)?.text ?? null;
      if (text === null) return [];
      return [{ path: `articles/${id}.txt`, mediaType: contentType('.txt'), content: () => text }];
    }),
};
