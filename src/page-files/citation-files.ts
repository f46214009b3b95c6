// /cite/<kind>/<id>.bib, .ris, .csl.json: the citation of a brief, a table, a record, the dataset or an edition.

import { citationFormats } from '../site/citation-formats.ts';
import { type CiteFile, citeFiles } from '../site/cited-works.ts';
import type { FileKind, PageFile } from './page-file.ts';

export const citationFiles: FileKind = {
  folder: 'cite',
  list: async () => filesOf(await citeFiles()),
};

/** A citation is made when its first file is asked for, and let go with the last: there are as many as records. */
function* filesOf(cited: Iterable<CiteFile>): Iterable<PageFile> {
  for (const { kind, id, citation } of cited)
    for (const { ending, mediaType, render } of citationFormats)
      yield { path: `cite/${kind}/${id}.${ending}`, mediaType, content: () => render(citation) };
}
