// Key figures: at most six numbers with the record each is bound to, votes before figures, money and people before the rest.

import type { KeyFigure } from '../brief.ts';
import { typeset } from '../prose/bind-words.ts';
import { cutClause, isAnaphoric } from '../prose/cut-clause.ts';
import { formatNumber, formatQualifier, formatQuantity } from '../prose/format-number.ts';
import { withArticle } from '../prose/name-actor.ts';
import { compare, type RecordIndex } from '../record-index.ts';
import type { Selection } from '../select-records.ts';
import type { Commitment } from '../verbalise/commitments.ts';
import type { Figure } from '../verbalise/figures.ts';
import { showFigure } from '../verbalise/figures.ts';
import type { Vote } from '../verbalise/votes.ts';
import { shortResolution } from '../verbalise/votes.ts';
import { isCounted } from './choose-figures.ts';

const most = 6;

/** The numbers a reader should leave with. */
export function composeKeyFigures(selection: Selection, index: RecordIndex): readonly KeyFigure[] {
  const votesTold = new Set(selection.votes);
  const votes = selection.votes.flatMap(showVote);
  const commitments = selection.commitments.flatMap((row) => showCommitment(row, index));
  const figures = selection.figures
    .filter((row) => row.value > 2 && !isCounted(row, votesTold, new Set(), index))
    .toSorted((a, b) => weigh(b) - weigh(a) || compare(a.id, b.id))
    .map((row) => ({ record: row.id, ...showFigure(row) }));
  const shown = new Set<string>();
  return [...votes, ...commitments, ...figures]
    .filter(({ value, label }) => {
      const key = `${value} ${label.split(', ')[0]}`;
      return !shown.has(key) && shown.add(key);
    })
    .slice(0, most)
    .map(({ record, value, label }) => ({ record, value, label: typeset(label) }));
}

function showVote(vote: Vote): readonly KeyFigure[] {
  if (vote.in_favour === null) return [];
  const total = vote.total_members === null ? '' : ` of ${formatNumber(vote.total_members)}`;
  return [
    {
      record: vote.id,
      value: `${formatNumber(vote.in_favour)}${total}`,
      label: `voted in favour of the ${shortResolution(vote).replace(/^(?:the|a) /i, '')}`,
    },
  ];
}

function showCommitment(row: Commitment, index: RecordIndex): readonly KeyFigure[] {
  if (row.quantity === null || row.unit === null) return [];
  const name = (id: string) =>
    withArticle(index.actor(id)?.name ?? id, index.actor(id)?.kind ?? 'organisation');
  const mission = row.mission_id === null ? '' : ` for ${name(row.mission_id)}`;
  const value = `${formatQualifier(row.qualifier, row.unit)}${formatQuantity(row.quantity, row.unit)}`;
  return [{ record: row.id, value, label: `${given[row.status]} ${name(row.actor_id)}${mission}` }];
}

const given: Readonly<Record<Commitment['status'], string>> = {
  agreed: 'agreed by',
  committed: 'committed by',
  ready: 'held ready by',
  willing: 'offered by',
  planned: 'expected from',
  proposed: 'suggested for',
};

/** People and money before countries, countries before years; what is backed twice before what is not. */
function weigh({ unit, outlet_count, modality, measures, value }: Figure): number {
  const kind = /^[A-Z]{3}$/.test(unit)
    ? 6
    : /^(?:years?|months?|weeks?|days?|hours?|decades?|times)$/.test(unit)
      ? 0
      : 4;
  const leans = isAnaphoric(cutClause(measures, value)) ? 8 : 0;
  return kind - leans + outlet_count + (modality === 'reported' ? 1 : 0);
}
