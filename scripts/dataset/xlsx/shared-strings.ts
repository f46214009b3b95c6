// The texts of all sheets, each once, as spreadsheets keep them: cells hold the number of a text.

import { batches } from '../batches.ts';
import { escapeText } from './escape-text.ts';

/** No program reads a longer cell. */
const LONGEST = 32_767;

export interface SharedStrings {
  /** The number of a text; a new one is added. A text that is too long for a cell is cut and ends in "…". */
  readonly idOf: (text: string) => number;
  /** The part of the file that holds them, in pieces. */
  readonly xml: (piecesOf: (text: string) => Iterable<string>) => Generator<string>;
}

export function sharedStrings(): SharedStrings {
  const ids = new Map<string, number>();
  return {
    idOf: (text) => {
      const kept = text.length <= LONGEST ? text : `${text.slice(0, LONGEST - 1).toWellFormed()}…`;
      const known = ids.get(kept);
      if (known !== undefined) return known;
      ids.set(kept, ids.size);
      return ids.size - 1;
    },
    xml: function* (piecesOf) {
      yield `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" uniqueCount="${ids.size}">`;
      for (const batch of batches(ids.keys(), 2000))
        yield* piecesOf(
          batch.map((text) => `<si><t xml:space="preserve">${escapeText(text)}</t></si>`).join(''),
        );
      yield '</sst>';
    },
  };
}
