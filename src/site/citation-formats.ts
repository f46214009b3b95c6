// The formats every citation is published in, in the order pages offer them: /cite/<kind>/<id>.<ending>.

import { bibtex } from '../schema/citing/bibtex.ts';
import type { Citation } from '../schema/citing/citation.ts';
import { cslJson } from '../schema/citing/csl-json.ts';
import { ris } from '../schema/citing/ris.ts';

interface CitationFormat {
  readonly ending: 'bib' | 'ris' | 'csl.json';
  readonly name: string;
  readonly mediaType: string;
  readonly render: (citation: Citation) => string;
}

export const citationFormats: readonly CitationFormat[] = [
  { ending: 'bib', name: 'BibTeX', mediaType: 'application/x-bibtex; charset=utf-8', render: bibtex },
  {
    ending: 'ris',
    name: 'RIS',
    mediaType: 'application/x-research-info-systems; charset=utf-8',
    render: ris,
  },
  {
    ending: 'csl.json',
    name: 'CSL-JSON',
    mediaType: 'application/vnd.citationstyles.csl+json; charset=utf-8',
    render: cslJson,
  },
];
