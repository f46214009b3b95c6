// Records -> countries to mark on a map, each with what it does and how firmly. Offers to missions make one map, a vote
// another, and only when most of its members are named: five of ten on a map would look like all.

import { compare, type SourceRecord, type Sources } from '../../site/dataset.ts';
import { nameOf } from '../actor-names.ts';
import {
  contributionOrder,
  contributionWords,
  fillOfStatus,
  statusOrder,
} from '../commitments/commitments-model.ts';
import type { Fill } from '../draw/patterns.ts';
import { rowGroups } from '../row-groups.ts';
import { type CountryPlace, placeOf } from './atlas.ts';

export interface MarkedCountry {
  readonly actorId: string;
  readonly name: string;
  readonly code: string;
  readonly place: CountryPlace;
  /** 'troops (agreed); medical staff, observers (ready)' */
  readonly does: string;
  readonly fill: Fill;
  /** What it does, one record each, firmest first. */
  readonly deeds: readonly Deed[];
}

export interface MapModel {
  readonly about: 'offers' | 'vote';
  /** The missions or the vote it is about. */
  readonly subjectIds: readonly string[];
  /** In order of their names. */
  readonly countries: readonly MarkedCountry[];
  /** Actors that cannot be placed. */
  readonly missing: readonly string[];
  /** What the fills mean, firmest first. */
  readonly key: readonly { readonly fill: Fill; readonly words: string }[];
  readonly rows: readonly { readonly article_ids: readonly string[] }[];
}

/** Fewer countries need no map. */
const fewest = 3;

/** Of more countries the picture names none: their list would be longer than a page, and the table has it. */
const mostNamed = 40;

export const isNamed = ({ countries }: Pick<MapModel, 'countries'>): boolean => countries.length <= mostNamed;

export function mapModel(records: readonly SourceRecord[], sources: Sources): MapModel | null {
  const models = [offersModel(records, sources), voteMapModel(records, sources)];
  return models.find((model) => model !== null && model.countries.length >= fewest) ?? null;
}

export interface Deed {
  readonly actorId: string;
  readonly recordId: string;
  readonly what: string;
  readonly how: string;
  readonly fill: Fill;
  /** Firmest first, then in order of kinds. */
  readonly rank: number;
}

function offersModel(records: readonly SourceRecord[], sources: Sources): MapModel {
  const rows = records.flatMap((record) => (record.table === 'commitments' ? [record.row] : []));
  const deeds = rows.map(
    ({ id, actor_id, contribution, status }): Deed => ({
      actorId: actor_id,
      recordId: id,
      what: contributionWords[contribution],
      how: status,
      fill: fillOfStatus[status],
      rank: statusOrder.indexOf(status) * contributionOrder.length + contributionOrder.indexOf(contribution),
    }),
  );
  const missions = [...new Set(rows.flatMap(({ mission_id }) => mission_id ?? []))];
  const firmest = [...Map.groupBy(deeds, ({ actorId }) => actorId).values()].map(
    (all) => all.toSorted(byRank)[0],
  );
  const key = statusOrder
    .filter((status) => firmest.some((deed) => deed?.how === status))
    .map((status) => ({ fill: fillOfStatus[status], words: status }));
  return { about: 'offers', subjectIds: missions, ...placeDeeds(deeds, sources), key, rows };
}

const sides = [
  ['yes', 'in favour', 'solid'],
  ['no', 'against', 'striped'],
  ['abstain', 'abstained', 'dotted'],
  ['absent', 'did not vote', 'dashed'],
] as const;

function voteMapModel(records: readonly SourceRecord[], sources: Sources): MapModel | null {
  const votes = records.flatMap((record) => (record.table === 'votes' ? [record.row] : []));
  const { positionsByVote } = rowGroups(sources);
  const named = votes
    .map((vote) => ({ vote, rows: positionsByVote.get(vote.id) ?? [] }))
    .find(({ vote, rows }) => vote.total_members !== null && rows.length * 2 >= vote.total_members);
  if (!named) return null;
  const deeds = named.rows.map(({ id, actor_id, position }): Deed => {
    const rank = sides.findIndex(([side]) => side === position);
    const [, how = '', fill = 'dashed'] = sides[rank] ?? [];
    return { actorId: actor_id, recordId: id, what: '', how, fill, rank };
  });
  const key = sides
    .filter(([side]) => named.rows.some(({ position }) => position === side))
    .map(([, words, fill]) => ({ fill, words }));
  return {
    about: 'vote',
    subjectIds: [named.vote.id],
    ...placeDeeds(deeds, sources),
    key,
    rows: [named.vote, ...named.rows],
  };
}

/** Deeds of the same country in one mark, painted as the firmest. */
function placeDeeds(
  deeds: readonly Deed[],
  sources: Sources,
): { readonly countries: readonly MarkedCountry[]; readonly missing: readonly string[] } {
  const groups = [...Map.groupBy(deeds, ({ actorId }) => actorId)]
    .map(([actorId, group]) => ({ actorId, name: nameOf(actorId, sources), group: group.toSorted(byRank) }))
    .toSorted((a, b) => a.name.localeCompare(b.name, 'en') || compare(a.actorId, b.actorId));
  const countries = groups.flatMap(({ actorId, name, group }): readonly MarkedCountry[] => {
    const actor = sources.actorById.get(actorId);
    const code = actor?.kind === 'country' ? actor.country_code : null;
    const place = code === null ? null : placeOf(code);
    const [first] = group;
    if (code === null || place === null || !first) return [];
    return [{ actorId, name, code, place, does: deedWords(group), fill: first.fill, deeds: group }];
  });
  const placed = new Set(countries.map(({ actorId }) => actorId));
  return { countries, missing: groups.filter(({ actorId }) => !placed.has(actorId)).map(({ name }) => name) };
}

/** 'troops (agreed); medical staff, observers (ready)', 'against' */
function deedWords(deeds: readonly Deed[]): string {
  const groups = [...Map.groupBy(deeds, ({ how }) => how)];
  return groups
    .map(([how, group]) => {
      const whats = [...new Set(group.map(({ what }) => what))].filter((what) => what !== '');
      return whats.length === 0 ? how : `${whats.join(', ')} (${how})`;
    })
    .join('; ');
}

const byRank = (a: Deed, b: Deed): number => a.rank - b.rank || compare(a.recordId, b.recordId);
