// What a comparison compares, in words a reader understands: "Status of Kazakhstan’s troops for the International
// Stabilization Force". Names come from the actors table.

import type { MergedRecord } from './merge-records.ts';

/** Actor id -> name as published. */
export type ActorNames = ReadonlyMap<string, string>;

const contributions: Readonly<Record<string, string>> = {
  troops: 'troops',
  medical: 'medical support',
  observers: 'observers',
  police: 'police officers',
  police_training: 'training of police',
  training_support: 'help with training',
  funding: 'funding',
  mediation: 'mediation',
  other: 'other contribution',
};

const sizes: Readonly<Record<string, string>> = {
  troops: 'Number',
  observers: 'Number',
  police: 'Number',
  funding: 'Amount',
};

const sides: Readonly<Record<string, string>> = {
  in_favour: 'Votes in favour of',
  against: 'Votes against',
  abstentions: 'Abstentions on',
  total_members: 'Members voting on',
};

/** How many words of a figure's clause tell which figure it is. */
const clauseLength = 12;

export function measureWords(
  { id, codings: [coding] }: MergedRecord,
  column: string,
  names: ActorNames,
): string {
  if (coding?.table === 'commitments') {
    const { actor_id: giver, mission_id: mission, contribution } = coding.columns;
    const receiver = mission === null ? '' : ` for ${withArticle(names.get(mission) ?? mission)}`;
    const what = column === 'status' ? 'Status' : (sizes[contribution] ?? 'Size');
    return `${what} of ${possessive(names.get(giver) ?? giver)} ${contributions[contribution] ?? contribution}${receiver}`;
  }
  if (coding?.table === 'votes') {
    const { body_id: body, resolution } = coding.columns;
    const text = /^(?:the|an?) /iu.test(resolution) ? resolution : `the ${resolution}`;
    return `${sides[column] ?? column} ${text} in ${withArticle(names.get(body) ?? body)}`;
  }
  if (coding?.table === 'figures') {
    const words = coding.columns.measures.split(/\s+/);
    const clause = words
      .slice(0, clauseLength)
      .join(' ')
      .replace(/[\s,;:.–—-]+$/u, '');
    return `How exact the number is in: ${clause}${words.length > clauseLength ? ' …' : ''}`;
  }
  throw new Error(`Bug: nothing is compared in ${id}`);
}

const possessive = (name: string): string => (/s$/u.test(name) ? `${name}’` : `${name}’s`);

/** "the International Stabilization Force", but "UNIFIL" and "Operation Desert Fox". */
const withArticle = (name: string): string =>
  /^(?:the|[Oo]peration) /u.test(name) || !name.includes(' ') ? name : `the ${name}`;
