// Comparisons as the page shows them: contradictions first, with the verdict as a label.

import type { Row } from '../schema/table.ts';
import { tables } from '../schema/tables/all.ts';
import type { BadgeWords } from './badges.ts';
import { compare, dataset, type SourceRecord } from './dataset.ts';
import { enumWords } from './record-words.ts';

interface DifferenceView {
  readonly row: Row<typeof tables.differences>;
  readonly badge: BadgeWords;
  readonly records: readonly SourceRecord[];
}

const order = ['differ', 'superseded', 'not_comparable', 'agree'];

/** At most so many, the most telling first. */
export const differenceViews = (most: number): readonly DifferenceView[] =>
  dataset()
    .tables.differences.toSorted(
      (a, b) => order.indexOf(a.verdict) - order.indexOf(b.verdict) || compare(a.id, b.id),
    )
    .slice(0, most)
    .map((row) => ({
      row,
      badge: {
        label: enumWords(row.verdict),
        meaning: tables.differences.columns.verdict.values?.[row.verdict] ?? '',
        tone: row.verdict === 'agree' ? 'firm' : 'open',
      },
      records: row.record_ids.flatMap((id) => dataset().recordById.get(id) ?? []),
    }));
