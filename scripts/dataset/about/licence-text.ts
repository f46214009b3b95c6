// The licence of the data in words, for the file that travels with them.

import { publisherUrl } from '../../../src/schema/site-url.ts';
import type { Publication } from '../publication.ts';

/** Publication -> the text of `LICENSE.txt`. */
export const licenceText = ({ config, url, newest }: Publication): string => {
  const { name, id, url: terms } = config.licences.data;
  const year = newest === null ? '' : ` ${newest.slice(0, 4)}`;
  return `${config.name}: data
Copyright${year} ${config.publisher.name} (${publisherUrl(config)})

Licensed under ${name} (SPDX: ${id}).
The text of the licence: ${terms}

The licence covers the tables, the codebook and the descriptions that lie beside this file. Please name the source:
${url}
CITATION.cff and the citation files say how to cite it.

The articles that the tables were coded from belong to their publishers and are not part of the data. The table
"evidence" quotes the words that each record was coded from.
`;
};
