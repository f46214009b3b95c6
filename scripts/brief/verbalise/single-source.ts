// What rests on one outlet, or on an opinion piece, alone, in words. A copy of an article is no second source.

import { listPhrases } from '../prose/list-phrases.ts';
import type { Draft } from '../prose/sentence.ts';
import { draft, fact, phrase } from '../prose/sentence.ts';
import type { RecordIndex, RecordRow } from '../record-index.ts';
import { isOpinion } from '../record-index.ts';
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
  return tellSoleTables(
    [
      { what: ['the vote count', 'the vote counts'], rows: selection.votes },
      { what: ['the commitment', 'the commitments'], rows: selection.commitments },
      { what: nameProvisions(selection), rows: selection.provisions },
    ],
    index,
  );
}

const nameProvisions = ({ provisions }: Selection): readonly [string, string] =>
  provisions.every(({ modality }) => modality === 'proposed' || modality === 'opinion')
    ? ['the proposal', 'the proposals']
    : ['the plan', 'the plans'];

/** "The commitments and the points of the plans rest on one outlet alone, DKNews.kz": tables by the outlet they rest on. */
function tellSoleTables(
  tables: readonly { readonly what: readonly [string, string]; readonly rows: readonly RecordRow[] }[],
  index: RecordIndex,
): readonly Draft[] {
  const sole = tables.flatMap(({ what, rows }) => {
    const [first] = rows;
    const outlet = soleOutlet(rows, index);
    const isOpinionOnly = first !== undefined && rows.every((row) => isOpinion(row, index));
    if (first === undefined || (outlet === null && !isOpinionOnly)) return [];
    return [{ what: what[rows.length === 1 ? 0 : 1], rows, first, isOpinionOnly, outlet }];
  });
  return [...Map.groupBy(sole, ({ outlet, isOpinionOnly }) => `${outlet} ${isOpinionOnly}`).values()].flatMap(
    (group) => {
      const [lead] = group;
      if (lead === undefined) return [];
      const all = group.flatMap(({ rows }) => rows);
      const rest = group.length === 1 && lead.rows.length === 1 ? 'rests' : 'rest';
      const where = lead.isOpinionOnly
        ? nameOpinion(lead.first, index)
        : phrase`the report of one outlet, ${fact(lead.outlet ?? '', lead.first.id)}`;
      const alone = lead.isOpinionOnly ? ' alone' : '';
      return [
        draft(
          'table-sole',
          phrase`${listPhrases(group.map(({ what }) => [what]))} ${rest} on ${where}${alone}`,
          ids(all),
        ),
      ];
    },
  );
}

const ids = (rows: readonly RecordRow[]): readonly string[] => rows.map(({ id }) => id);
