// Figures that are planned or proposed, and commitments with an amount -> bars on one axis, a model for each kind of
// unit. Units of one kind stand side by side; they are never added up.

import type { Row } from '../../schema/table.ts';
import type { tables } from '../../schema/tables/all.ts';
import { compare, type SourceRecord, type Sources } from '../../site/dataset.ts';
import { formatQuantity } from '../../site/number.ts';
import { enumWords } from '../../site/record-words.ts';
import { nameOf } from '../actor-names.ts';
import { contributionWords } from '../commitments/commitments-model.ts';
import { saysTheSame, sharesWords } from './same-number.ts';
import { kindOfUnit } from './unit-kind.ts';

type Figure = Row<typeof tables.figures>;
type Commitment = Row<typeof tables.commitments>;
export type Qualifier = Figure['qualifier'];

export const stages = ['agreed', 'offered', 'planned', 'proposed'] as const;
export type Stage = (typeof stages)[number];

export interface Bar {
  readonly recordId: string;
  readonly stage: Stage;
  readonly value: number;
  readonly unit: string;
  readonly qualifier: Qualifier;
  /** 'up to 20,000 security personnel' */
  readonly amount: string;
  /** What it measures, or who gives it. */
  readonly what: string;
  readonly article_ids: readonly string[];
}

/** One commitment without a number. */
export type Promised = Pick<Bar, 'recordId' | 'stage' | 'what' | 'article_ids'>;

export interface Unsized {
  readonly actors: number;
  /** 'troops', 'medical staff' …, as they occur. */
  readonly gifts: readonly string[];
  readonly promises: readonly Promised[];
}

export interface FiguresModel {
  /** 'people', or the unit. */
  readonly kind: string;
  /** By stage, then the largest first. */
  readonly bars: readonly Bar[];
  /** Who promises something of this kind without a number. */
  readonly unsized: Unsized | null;
}

const stageOfStatus = {
  agreed: 'agreed',
  committed: 'agreed',
  ready: 'offered',
  willing: 'offered',
  planned: 'planned',
  proposed: 'proposed',
} as const satisfies Record<Commitment['status'], Stage>;

/** Contributions that come as people; an amount of any other would be in another unit. */
const peopleGiven: readonly Commitment['contribution'][] = ['troops', 'medical', 'observers', 'police'];

/** Records of any tables -> a model for each kind of unit that has a plan and something agreed or offered. */
export function figuresModels(records: readonly SourceRecord[], sources: Sources): readonly FiguresModel[] {
  const commitments = records.flatMap((record) => (record.table === 'commitments' ? [record.row] : []));
  const figures = records.flatMap((record) => (record.table === 'figures' ? [record.row] : []));
  const offered = commitments.flatMap((row) => barOfCommitment(row, sources));
  const planned = figures
    .flatMap(barOfFigure)
    .filter(({ recordId }) => !offered.some((offer) => sharesWords(recordId, offer.recordId, sources)))
    .filter((bar, index, all) => !all.slice(0, index).some((earlier) => isRetold(bar, earlier)));
  const groups = Map.groupBy([...offered, ...planned], ({ unit }) => kindOfUnit(unit));
  return [...groups]
    .map(([kind, group]) => ({
      kind,
      bars: group.toSorted(byStage),
      unsized: unsizedOf(kind, commitments, sources),
    }))
    .filter(isComparison)
    .toSorted((a, b) => compare(a.kind, b.kind));
}

/** A plan beside what is agreed or offered, with or without a number. */
const isComparison = ({ bars, unsized }: FiguresModel): boolean =>
  bars.some(({ stage }) => isPlan(stage)) && (unsized !== null || bars.some(({ stage }) => !isPlan(stage)));

export const isPlan = (stage: Stage): boolean => stage === 'planned' || stage === 'proposed';

const isRetold = (a: Bar, b: Bar): boolean =>
  a.stage === b.stage && a.amount === b.amount && saysTheSame(a.what, b.what);

function barOfFigure({
  id,
  value,
  unit,
  measures,
  qualifier,
  modality,
  article_ids,
}: Figure): readonly Bar[] {
  if ((modality !== 'planned' && modality !== 'proposed') || value < 0) return [];
  const amount = formatQuantity(value, enumWords(unit), qualifier);
  return [{ recordId: id, stage: modality, value, unit, qualifier, amount, what: measures, article_ids }];
}

function barOfCommitment(row: Commitment, sources: Sources): readonly Bar[] {
  const { id, quantity, unit, qualifier, status, article_ids } = row;
  if (quantity === null || unit === null) return [];
  const amount = formatQuantity(quantity, enumWords(unit), qualifier);
  const what = giftWords(row, sources);
  const exactness = qualifier ?? 'exact';
  const stage = stageOfStatus[status];
  return [{ recordId: id, stage, value: quantity, unit, qualifier: exactness, amount, what, article_ids }];
}

/** 'Kenya, troops' */
const giftWords = ({ actor_id, contribution }: Commitment, sources: Sources): string =>
  `${nameOf(actor_id, sources)}, ${contributionWords[contribution]}`;

function unsizedOf(kind: string, commitments: readonly Commitment[], sources: Sources): Unsized | null {
  const rows = kind === 'people' ? commitments.filter(isUnsized) : [];
  if (rows.length === 0) return null;
  return {
    actors: new Set(rows.map(({ actor_id }) => actor_id)).size,
    gifts: peopleGiven
      .filter((kindGiven) => rows.some(({ contribution }) => contribution === kindGiven))
      .map((kindGiven) => contributionWords[kindGiven]),
    promises: rows
      .map((row) => ({
        recordId: row.id,
        stage: stageOfStatus[row.status],
        what: giftWords(row, sources),
        article_ids: row.article_ids,
      }))
      .toSorted(
        (a, b) => stages.indexOf(a.stage) - stages.indexOf(b.stage) || compare(a.recordId, b.recordId),
      ),
  };
}

const isUnsized = ({ quantity, contribution, status }: Commitment): boolean =>
  quantity === null && peopleGiven.includes(contribution) && status !== 'planned' && status !== 'proposed';

const byStage = (a: Bar, b: Bar): number =>
  stages.indexOf(a.stage) - stages.indexOf(b.stage) || b.value - a.value || compare(a.recordId, b.recordId);
