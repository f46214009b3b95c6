// What rests on one outlet, or on an opinion piece, alone, in words. A copy of an article is no second source.

import type { Draft } from '../prose/sentence.ts';
import { draft, fact, phrase } from '../prose/sentence.ts';
import type { RecordIndex, RecordRow } from '../record-index.ts';
import { isOpinion, originals } from '../record-index.ts';
import type { Selection } from '../select-records.ts';
import { allRows } from '../select-records.ts';
import { nameOpinion, soleOutlet } from './attribute.ts';

/** "Everything here rests on one outlet, …", or the tables of which that is true. */
export function tellSole(selection: Selection, index: RecordIndex): readonly Draft[] {
  const rows = allRows(selection);
  const [first] = rows;
  const only = soleOutlet(rows, index);
  if (first !== undefined && only !== null && rows.length > 1)
    return [
      draft(
        'sole-outlet',
        phrase`every record behind this brief comes from one outlet, ${fact(only, first.id)}`,
        ids(rows),
      ),
    ];
  return [
    ...tellSoleTable('vote-sole', 'the votes', selection.votes, index),
    ...tellSoleTable('commitment-sole', 'these commitments', selection.commitments, index),
    ...tellSoleTable('provision-sole', 'these plans', selection.provisions, index),
  ];
}

/** "Only DKNews.kz reports these commitments." for rows that one outlet alone carries. */
function tellSoleTable(
  kind: string,
  what: string,
  rows: readonly RecordRow[],
  index: RecordIndex,
): readonly Draft[] {
  const outlet = soleOutlet(rows, index);
  const [first] = rows;
  if (outlet === null || first === undefined || rows.length < 2) return [];
  return [draft(kind, phrase`only ${fact(outlet, first.id)} reports ${what}`, ids(rows))];
}

/** "The proposals told here come from an opinion article alone." */
export function tellOpinionOnly(selection: Selection, index: RecordIndex): readonly Draft[] {
  const rows = selection.provisions.filter((row) => isOpinion(row, index));
  const [first] = rows;
  if (first === undefined || rows.length < selection.provisions.length) return [];
  const articles = new Set(rows.flatMap((row) => originals(row, index).map(({ id }) => id)));
  if (articles.size > 1) return [];
  return [
    draft(
      'opinion-only',
      phrase`${nameOpinion(first, index)} alone makes the proposals told here`,
      ids(rows),
    ),
  ];
}

const ids = (rows: readonly RecordRow[]): readonly string[] => rows.map(({ id }) => id);
