// The commitments to one mission -> a row for each actor, with what it gives and how firmly. Nothing is added up.

import type { Row } from '../../schema/table.ts';
import { tables } from '../../schema/tables/all.ts';
import { compare, type Sources } from '../../site/dataset.ts';
import { formatQuantity } from '../../site/number.ts';
import { enumWords } from '../../site/record-words.ts';
import { nameOf } from '../actor-names.ts';
import type { Fill } from '../draw/patterns.ts';
import { rowGroups } from '../row-groups.ts';

export type Commitment = Row<typeof tables.commitments>;
export type Contribution = Commitment['contribution'];
export type Status = Commitment['status'];

export interface Offer {
  readonly recordId: string;
  readonly contribution: Contribution;
  readonly status: Status;
  /** Other words that passages use for the same offer, firmest first. */
  readonly alsoCalled: readonly Status[];
  /** 'up to 1,000 troops'; null when no source gives it. */
  readonly amount: string | null;
  readonly condition: string | null;
  /** Number of the note that gives the condition, from 1. */
  readonly note: number | null;
  readonly row: Commitment;
}

export interface Giver {
  readonly actorId: string;
  readonly name: string;
  /** In order of contributions. */
  readonly offers: readonly Offer[];
}

export interface CommitmentsModel {
  readonly missionId: string;
  readonly givers: readonly Giver[];
  /** Kinds of contribution that occur, as the codebook orders them. */
  readonly contributions: readonly Contribution[];
  /** Statuses that occur, firmest first. */
  readonly statuses: readonly Status[];
}

/** More givers than this make a picture longer than a screen; the table has them. */
const mostDrawn = 20;

/** What the picture shows: the first givers, and the kinds of contribution and statuses that occur among them. */
export function drawnPart(model: CommitmentsModel): CommitmentsModel {
  const givers = model.givers.slice(0, mostDrawn);
  const offers = givers.flatMap((giver) => giver.offers);
  return {
    ...model,
    givers,
    contributions: model.contributions.filter((kind) =>
      offers.some(({ contribution }) => contribution === kind),
    ),
    statuses: model.statuses.filter((known) => offers.some(({ status }) => status === known)),
  };
}

/** Firmest first, as the codebook lists them. */
export const statusOrder = Object.keys(tables.commitments.columns.status.values ?? {}) as readonly Status[];

export const contributionOrder = Object.keys(
  tables.commitments.columns.contribution.values ?? {},
) as readonly Contribution[];

export const fillOfStatus = {
  agreed: 'solid',
  committed: 'barred',
  ready: 'striped',
  willing: 'dotted',
  planned: 'outlined',
  proposed: 'dashed',
} as const satisfies Record<Status, Fill>;

/** Short headings; the codebook has the definitions. */
export const contributionWords = {
  troops: 'troops',
  medical: 'medical staff',
  observers: 'observers',
  police: 'police officers',
  police_training: 'police training',
  training_support: 'help with training',
  funding: 'funding',
  mediation: 'mediation',
  other: 'other',
} as const satisfies Record<Contribution, string>;

/** Rows of one mission, in any order -> the model; the firmest givers of the first kinds come first. */
export function commitmentsModel(
  missionId: string,
  rows: readonly Commitment[],
  sources: Sources,
): CommitmentsModel {
  const offers = rows.map((row) => offerOf(row, sources)).toSorted(byRank);
  const givers = [...Map.groupBy(offers, ({ row }) => row.actor_id)]
    .map(([actorId, given]) => ({ actorId, name: nameOf(actorId, sources), offers: given }))
    .toSorted(byFirstOffer);
  const occurs = <T extends string>(order: readonly T[], of: (offer: Offer) => T) =>
    order.filter((value) => offers.some((offer) => of(offer) === value));
  return {
    missionId,
    givers: numberNotes(givers),
    contributions: occurs(contributionOrder, ({ contribution }) => contribution),
    statuses: occurs(statusOrder, ({ status }) => status),
  };
}

function numberNotes(givers: readonly Giver[]): readonly Giver[] {
  let count = 0;
  const numbered = (offer: Offer): Offer => {
    if (offer.condition === null) return offer;
    count += 1;
    return { ...offer, note: count };
  };
  return givers.map((giver) => ({ ...giver, offers: giver.offers.map(numbered) }));
}

function offerOf(row: Commitment, sources: Sources): Offer {
  const { id, contribution, status, quantity, unit, qualifier, condition } = row;
  const compared = (rowGroups(sources).differencesByRecord.get(id) ?? []).filter(
    ({ verdict }) => verdict === 'differ',
  );
  const values = new Set(compared.flatMap(({ values }) => values));
  return {
    recordId: id,
    contribution,
    status,
    alsoCalled: statusOrder.filter((other) => other !== status && values.has(other)),
    amount:
      quantity === null ? null : formatQuantity(quantity, unit === null ? null : enumWords(unit), qualifier),
    condition,
    note: null,
    row,
  };
}

const rankOf = (offer: Offer | undefined): number =>
  offer === undefined
    ? 0
    : contributionOrder.indexOf(offer.contribution) * statusOrder.length + statusOrder.indexOf(offer.status);

const byRank = (a: Offer, b: Offer): number => rankOf(a) - rankOf(b) || compare(a.recordId, b.recordId);

const byFirstOffer = (a: Giver, b: Giver): number =>
  rankOf(a.offers[0]) - rankOf(b.offers[0]) ||
  a.name.localeCompare(b.name, 'en') ||
  compare(a.actorId, b.actorId);
