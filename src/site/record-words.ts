// A record in words: its heading, its short name in a note, and what kind of record it is.

import type { RecordTable } from '../schema/tables/all.ts';
import { tables } from '../schema/tables/all.ts';
import { dataset, type SourceRecord } from './dataset.ts';
import { shortened } from './document-title.ts';
import { formatShortDate } from './format-date.ts';
import { formatQuantity } from './number.ts';

/** About what fits on one line of a note. */
const shortCharacters = 44;

const votedWords = {
  yes: 'voted in favour',
  no: 'voted against',
  abstain: 'abstained',
  absent: 'did not vote',
} as const;

const contributions = {
  troops: 'troops',
  medical: 'medical staff',
  observers: 'observers',
  police: 'police officers',
  police_training: 'police training',
  training_support: 'training support',
  funding: 'funding',
  mediation: 'mediation',
  other: 'another contribution',
} as const;

/** 'vote position' -> 'Vote position' */
export const capitalise = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/** 'police_training' -> 'police training' */
export const enumWords = (value: string): string => value.replaceAll('_', ' ');

/** 'Vote', 'Commitment' … */
export const kindWords = (table: RecordTable): string => capitalise(tables[table].singular);

export const actorName = (id: string): string => dataset().actorById.get(id)?.name ?? id;

/** The heading of a record's page; may be long, since it can hold words of the text. */
export function recordTitle(record: SourceRecord): string {
  switch (record.table) {
    case 'votes':
      return `${actorName(record.row.body_id)}: ${record.row.resolution}`;
    case 'vote_positions':
      return `${actorName(record.row.actor_id)} ${votedWords[record.row.position]}: ${resolutionOf(record.row.vote_id)}`;
    case 'commitments':
      return `${actorName(record.row.actor_id)}: ${contributionWords(record.row)}${missionWords(record.row.mission_id)}`;
    case 'figures':
      return `${capitalise(record.row.measures)}: ${formatQuantity(record.row.value, record.row.unit, record.row.qualifier)}`;
    case 'events':
      return capitalise(record.row.what);
    case 'statements':
      return `${actorName(record.row.speaker_id)}: ${quoted(record.row.text, record.row.direct)}`;
    case 'provisions':
      return `${capitalise(record.row.plan)}: ${record.row.item}`;
    case 'actors':
      return record.row.name;
  }
}

/** What a record is called where room is short: beside a sentence, in a list of links. */
export function recordShortTitle(record: SourceRecord): string {
  switch (record.table) {
    case 'votes':
      return `Vote, ${actorName(record.row.body_id)}`;
    case 'vote_positions':
      return `${actorName(record.row.actor_id)}, ${enumWords(record.row.position)}`;
    case 'commitments':
      return `${actorName(record.row.actor_id)}, ${contributions[record.row.contribution]}`;
    case 'figures':
      return capitalise(formatQuantity(record.row.value, record.row.unit, record.row.qualifier));
    case 'events':
      return eventShortTitle(record.row);
    case 'statements':
      return `Statement, ${actorName(record.row.speaker_id)}`;
    case 'provisions':
      return shortened(capitalise(record.row.item), shortCharacters);
    case 'actors':
      return record.row.name;
  }
}

function resolutionOf(voteId: string): string {
  const vote = dataset().recordById.get(voteId);
  return vote?.table === 'votes' ? vote.row.resolution : voteId;
}

/** 'Visit, 13 Oct 2025', or 'Visit' */
function eventShortTitle({ type, date }: Extract<SourceRecord, { table: 'events' }>['row']): string {
  const kind = type === 'other' ? 'Event' : capitalise(enumWords(type));
  return date === null ? kind : `${kind}, ${formatShortDate(date)}`;
}

/** 'troops', 'medical staff, about 100 people' */
export function contributionWords(row: Extract<SourceRecord, { table: 'commitments' }>['row']): string {
  const what = contributions[row.contribution];
  return row.quantity === null ? what : `${what}, ${formatQuantity(row.quantity, row.unit, row.qualifier)}`;
}

/** ' for the International Stabilization Force', '' when the mission is not named */
function missionWords(id: string | null): string {
  if (id === null) return '';
  const mission = dataset().actorById.get(id);
  const article = mission?.kind === 'organisation' && !/^the /i.test(mission.name) ? 'the ' : '';
  return ` for ${article}${actorName(id)}`;
}

const quoted = (text: string, isDirect: boolean): string => (isDirect ? `“${text}”` : text);
