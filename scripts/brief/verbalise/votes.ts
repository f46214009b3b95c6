// Votes in words: the outcome, the counts, and how the named members voted. Counts that no source gives are left to
// `unknowns.ts`; nothing is added up here but members that are counted and not named.

import { countOf } from '../bound/formula.ts';
import { inTextOrder } from '../in-text-order.ts';
import { overlaps } from '../overlap.ts';
import { bindDate } from '../prose/bind-date.ts';
import { bindWords } from '../prose/bind-words.ts';
import { formatDate } from '../prose/format-date.ts';
import { formatCount, formatNoun } from '../prose/format-number.ts';
import { listPhrases } from '../prose/list-phrases.ts';
import type { Draft, Phrase } from '../prose/sentence.ts';
import { computed, draft, fact, mention, phrase } from '../prose/sentence.ts';
import type { RecordIndex, RecordRow, RowOf } from '../record-index.ts';
import { addOpinion } from './attribute.ts';

export type Vote = RowOf<'votes'>;
export type VotePosition = RowOf<'vote_positions'>;

/** "The General Assembly adopted the resolution … by 142 votes to 10, with 12 abstentions." */
export function tellOutcome(vote: Vote, index: RecordIndex): Draft {
  const abstained = nameAbstentions(vote, index);
  const counted = abstained.length === 0 ? vote : { ...vote, abstentions: null };
  const tail = vote.result === null ? listTally(counted) : countTally(counted);
  return draft(
    'vote-outcome',
    phrase`${openVote(vote, index)}${tail}${abstained}${addOpinion(vote, index)}`,
    [vote.id],
  );
}

/** "; Norland and Vesmark abstained" where all who abstained are named and nobody is counted against. */
function nameAbstentions(vote: Vote, index: RecordIndex): Phrase {
  const named = abstaining(vote, index);
  if (named.length === 0) return [];
  const names = listPhrases(inTextOrder(named, index).map((row) => [mention(row.actor_id, row.id)]));
  return phrase`; ${names} abstained`;
}

/** The members that abstained, when the outcome itself names them all. */
const abstaining = (vote: Vote, index: RecordIndex): readonly VotePosition[] => {
  if (vote.total_members !== null || vote.against !== null || vote.in_favour === null) return [];
  const named = index.dataset.vote_positions.filter(
    ({ vote_id, position }) => vote_id === vote.id && position === 'abstain',
  );
  return named.length === vote.abstentions && named.length <= 3 ? named : [];
};

/** " by 142 votes to 10, with 12 abstentions". */
function countTally(vote: Vote): Phrase {
  const { in_favour, against } = vote;
  if (isUnanimous(vote)) return [' unanimously'];
  const abstained = countAbstentions(vote);
  if (in_favour === null) return [];
  if (against === null) {
    const votes = phrase` with ${bindCount(in_favour, vote)} ${formatNoun(in_favour, 'vote')} in favour`;
    return abstained === null ? votes : phrase`${votes} and ${abstained}`;
  }
  const votes = phrase` by ${bindCount(in_favour, vote)} votes to ${against === 0 ? 'none' : bindCount(against, vote)}`;
  return abstained === null ? votes : phrase`${votes}, with ${abstained}`;
}

/** All members for it, and none against or abstaining. */
export const isUnanimous = ({ in_favour, against, abstentions, total_members }: Vote): boolean =>
  in_favour !== null &&
  in_favour > 0 &&
  (in_favour === total_members || (against === 0 && abstentions === 0));

/** ": 142 in favour, 10 against and 12 abstentions", where the outcome is not known. */
function listTally(vote: Vote): Phrase {
  const { in_favour, against } = vote;
  const abstained = countAbstentions(vote);
  const counts = [
    ...(in_favour === null ? [] : [phrase`${bindCount(in_favour, vote)} in favour`]),
    ...(against === null ? [] : [phrase`${bindCount(against, vote)} against`]),
    ...(abstained === null ? [] : [abstained]),
  ];
  return counts.length === 0 ? [] : phrase`: ${listPhrases(counts)}`;
}

const countAbstentions = (vote: Vote): Phrase | null =>
  vote.abstentions === null
    ? null
    : phrase`${bindCount(vote.abstentions, vote)} ${formatNoun(vote.abstentions, 'abstention')}`;

const bindCount = (value: number, vote: Vote) => fact(formatCount(value), vote.id);

/** "The General Assembly adopted …: of its 193 members, 142 voted in favour, …", outcome and counts in one. */
export function tellOutcomeAndCounts(vote: Vote, index: RecordIndex): Draft {
  if (vote.total_members === null || isUnanimous(vote)) return tellOutcome(vote, index);
  const counts = listPhrases(countPhrases(vote, ['in favour', 'against']));
  const open = openVote(vote, index);
  const total = fact(formatCount(vote.total_members), vote.id);
  return draft(
    'vote-outcome',
    phrase`${open}: of its ${total} members, ${counts}${addOpinion(vote, index)}`,
    [vote.id],
  );
}

/** "Of the 193 members, 142 voted for the resolution …, 10 against it, …"; null when the total is not known. */
export function tellCounts(vote: Vote, index: RecordIndex): Draft | null {
  if (vote.total_members === null || vote.in_favour === null || isUnanimous(vote)) return null;
  const total = fact(formatCount(vote.total_members), vote.id);
  const [first = [], ...others] = countPhrases(vote, ['', 'against it']);
  const inFavour = phrase`${first}for ${nameResolution(vote, index)}`;
  const body = mention(vote.body_id, vote.id);
  const counts = listPhrases([inFavour, ...others]);
  return draft('vote-counts', phrase`Of the ${total} members of ${body}, ${counts}`, [vote.id]);
}

/** How the named members voted, a sentence for each side; `isOpen` when no sentence before has named the vote. */
export function tellPositions(
  vote: Vote,
  positions: readonly VotePosition[],
  isOpen: boolean,
  index: RecordIndex,
): readonly Draft[] {
  const sides = [
    { side: 'no', did: 'voted against', column: 'against' },
    { side: 'abstain', did: 'abstained', column: 'abstentions' },
    { side: 'yes', did: 'voted in favour', column: 'in_favour' },
    { side: 'absent', did: 'did not vote', column: 'not_voting' },
  ] as const;
  const told = sides.flatMap((side) => {
    const named = positions.filter((row) => row.vote_id === vote.id && row.position === side.side);
    const isTold = named.length === 0 || (side.side === 'abstain' && abstaining(vote, index).length > 0);
    return isTold ? [] : [{ ...side, named: inTextOrder(named, index) }];
  });
  return told.map(({ side, did, column, named }, at) => {
    const total = vote[column];
    const names = listPhrases(named.map((row) => [mention(row.actor_id, row.id)]));
    const lead = isOpen && at === 0 ? phrase`in the vote of ${mention(vote.body_id, vote.id)}, ` : [];
    const rest = (total ?? 0) - named.length;
    if (total === null || rest <= 0) return draft(`vote-${side}`, phrase`${lead}${names} ${did}`, [vote.id]);
    const left = `${column} - ${countOf('vote_positions', { position: side })}`;
    const others = phrase`the other ${computed(formatCount(rest), vote.id, left)} ${rest === 1 ? 'is' : 'are'} not named`;
    const among = phrase`${named.length === 1 ? 'was' : 'were'} among the ${fact(formatCount(total), vote.id)} that ${did}`;
    return draft(`vote-${side}`, phrase`${lead}${names} ${among}; ${others}`, [vote.id]);
  });
}

/** "the resolution endorsing the New York Declaration", every name in it bound; what follows a comma is left out. */
export function nameResolution(vote: Vote, index: RecordIndex): Phrase {
  const name = shortResolution(vote);
  if (/^(?:\p{Ll}+|(?:another|rival|second|similar) .*)$/u.test(name))
    return name.startsWith('another') ? [name] : phrase`a ${bindWords(name, vote.id, index.names)}`;
  const words = bindWords(name, vote.id, index.names);
  const isName = /^(?:(?:the|an?) |[Rr]esolution (?=\d)|Resolution\b|\p{Lu}[\p{L}/]+ \d)/u.test(name);
  return isName ? words : phrase`the ${words}`;
}

/** ", proposed by the United States," between a resolution and what it does. */
const aside =
  /, (?:(?:co-)?sponsored|drafted|introduced|presented|proposed|put forward|submitted|tabled) [^,]{3,80}, (?=that |which |on )/;

/** What was voted on: up to the first comma, and where that is long, up to a word that adds a purpose or a time. */
export function shortResolution({ resolution }: Vote): string {
  const name = resolution.replace(aside, ' ').split(', ')[0] ?? resolution;
  const words = name.split(' ');
  const end = words.findIndex(
    (word, at) => at > 10 && /^(?:after|by|during|for|in|that|to|until|which|with)$/.test(word),
  );
  return end < 0 ? name : words.slice(0, end).join(' ');
}

/** When the vote took place: its own date, or that of the event which tells of it. */
export function dateVote(
  vote: Vote,
  index: RecordIndex,
): { readonly edtf: string; readonly record: string } | null {
  if (vote.date !== null) return { edtf: vote.date, record: vote.id };
  const [event] = index
    .nearby(vote)
    .filter((row) => isEvent(row) && row.date !== null && tellsOfVote(row, vote, index));
  return event !== undefined && isEvent(event) && event.date !== null
    ? { edtf: event.date, record: event.id }
    : null;
}

/** Whether an event is this vote: the same words, or the same body voting in the same paragraph. */
export function tellsOfVote(event: RowOf<'events'>, vote: Vote, index: RecordIndex): boolean {
  if (event.type !== 'vote' && event.type !== 'adoption') return false;
  if (overlaps(event, vote, index)) return true;
  const saysCount = vote.in_favour !== null && new RegExp(`\\b${vote.in_favour}\\b`).test(event.what);
  if (saysCount && index.nearby(vote).includes(event)) return true;
  return event.participants.includes(vote.body_id) && index.nearby(vote).includes(event);
}

const isEvent = (row: RecordRow): row is RowOf<'events'> => 'participants' in row;

function openVote(vote: Vote, index: RecordIndex): Phrase {
  const verb = { adopted: 'adopted', rejected: 'rejected', none: 'voted on' }[vote.result ?? 'none'];
  const when = dateVote(vote, index);
  const words = when === null ? null : formatDate(when.edtf);
  const date = when === null || words === null ? [] : phrase`${bindDate(words.on, when.record)}, `;
  return phrase`${date}${mention(vote.body_id, vote.id)} ${verb} ${nameResolution(vote, index)}`;
}

function countPhrases(vote: Vote, [inFavour, against]: readonly [string, string]): readonly Phrase[] {
  const says = [
    [vote.in_favour, `voted ${inFavour}`],
    [vote.against, against],
    [vote.abstentions, 'abstained'],
    [vote.not_voting, 'did not vote'],
  ] as const;
  return says.flatMap(([value, words]) =>
    value === null || value === 0 ? [] : [phrase`${fact(formatCount(value), vote.id)} ${words}`],
  );
}
