// /cite/<kind>/<id>.bib, .ris, .csl.json: the citation of a brief, a table, a record, the dataset or an edition.

import { citationFormats } from '../site/citation-formats.ts';
import { citeFiles } from '../site/cited-works.ts';
import type { FileKind } from './page-file.ts';

export const citationFiles: FileKind = {
  folder: 'cite',
  list: async () =>
    (await citeFiles()).flatMap(({ kind, id, citation }) =>
      citationFormats.map(({ ending, mediaType, render }) => ({
        path: `cite/${kind}/${id}.${ending}`,
        mediaType,
        content: () => render(citation),
      })),
    ),
};
