// What the records leave open, in words: dates and counts that are not given, members that are not named, numbers that
// are computed and printed nowhere, outlets that stand alone. Says only what an empty column or a count of rows shows.

import { countOf, evaluateFormula } from '../bound/formula.ts';
import { formatDate } from '../prose/format-date.ts';
import { formatCount } from '../prose/format-number.ts';
import { listPhrases } from '../prose/list-phrases.ts';
import { openClause } from '../prose/open-clause.ts';
import type { Draft, Fact, Phrase } from '../prose/sentence.ts';
import { computed, draft, fact, mention, phrase } from '../prose/sentence.ts';
import { stripDate } from '../prose/strip-date.ts';
import type { RecordIndex, RecordRow } from '../record-index.ts';
import type { Commitment } from './commitments.ts';
import type { Event } from './events.ts';
import { isTellable } from './events.ts';
import type { Vote, VotePosition } from './votes.ts';
import { dateVote, nameResolution } from './votes.ts';

const counts = {
  in_favour: { noun: 'votes in favour', side: 'yes', did: 'voted in favour' },
  against: { noun: 'votes against', side: 'no', did: 'voted against' },
  abstentions: { noun: 'abstentions', side: 'abstain', did: 'abstained' },
  not_voting: { noun: 'members that did not vote', side: 'absent', did: 'did not vote' },
} as const;
type Count = keyof typeof counts;
const countNames = Object.keys(counts) as Count[];

/** What is open about a vote: date, counts, names. */
export function tellVoteGaps(
  vote: Vote,
  positions: readonly VotePosition[],
  index: RecordIndex,
): readonly Draft[] {
  const gaps = [
    ...(dateVote(vote, index) === null ? [['no date']] : []),
    ...countNames
      .filter((name) => name !== 'not_voting' && vote[name] === null)
      .map((name) => [`no number of ${counts[name].noun}`]),
  ];
  const missing = phrase`For the vote on ${nameResolution(vote, index)}, the sources give ${listPhrases(gaps)}`;
  return [
    ...(gaps.length === 0 ? [] : [draft('vote-missing', missing, [vote.id])]),
    ...tellComputed(vote),
    ...tellUnnamed(vote, positions),
  ];
}

/** "…, 10 votes against are counted from other numbers and names; no source prints this number." */
function tellComputed(vote: Vote): readonly Draft[] {
  const derived = countNames.filter((name) => vote.derived.includes(name) && vote[name] !== null);
  if (derived.length === 0) return [];
  const listed = listPhrases(
    derived.map((name) => phrase`${bindCount(vote, name)} ${nounFor(name, vote[name] ?? 0)}`),
  );
  const number = derived.length === 1 ? 'this number' : 'these numbers';
  const words = phrase`in the vote of ${mention(vote.body_id, vote.id)}, the ${listed} are worked out from other numbers and names; no source prints ${number}`;
  return [draft('vote-computed', words, [vote.id])];
}

/** What is left of the members is worked out; a count of names says so in its evidence. */
function bindCount(vote: Vote, name: Count): Fact {
  const words = formatCount(vote[name] ?? 0);
  const left = 'total_members - in_favour - against - abstentions';
  const isLeft = name === 'not_voting' && evaluateFormula(left, vote, []) === vote.not_voting;
  return isLeft ? computed(words, vote.id, left) : fact(words, vote.id);
}

/** "No source names any of the 142 members of the General Assembly that voted in favour, the 12 that abstained or …" */
function tellUnnamed(vote: Vote, positions: readonly VotePosition[]): readonly Draft[] {
  const none = countNames.filter((name) => {
    const named = positions.some((row) => row.vote_id === vote.id && row.position === counts[name].side);
    return !named && (vote[name] ?? 0) > 0;
  });
  const listed = none.map((name, at) => {
    const members = at === 0 ? phrase` members of ${mention(vote.body_id, vote.id)}` : [];
    return phrase`the ${fact(formatCount(vote[name] ?? 0), vote.id)}${members} that ${counts[name].did}`;
  });
  if (listed.length === 0) return [];
  return [draft('vote-unnamed', phrase`No source names any of ${listPhrases(listed, 'or')}`, [vote.id])];
}

/** What is open about commitments: quantities and dates. */
export function tellCommitmentGaps(rows: readonly Commitment[]): readonly Draft[] {
  if (rows.length === 0) return [];
  const sized = rows.filter(({ contribution }) => contribution !== 'mediation' && contribution !== 'other');
  const open = sized.filter(({ quantity }) => quantity === null);
  const undated = rows.filter(({ date }) => date === null);
  const allUndated = undated.length === rows.length;
  const said: Draft[] = [];
  if (open.length > 0 && open.length === sized.length)
    said.push(
      allUndated
        ? draft(
            'commitment-bare',
            ['No source says how much each contributor would give, or when it promised to'],
            ids(rows),
          )
        : draft('commitment-unsized', ['No source says how much each contributor would give'], ids(open)),
    );
  else if (open.length > 0) {
    const givers = [...new Map(open.map((row) => [row.actor_id, row])).values()];
    const names = listPhrases(givers.map((row) => [mention(row.actor_id, row.id)]));
    said.push(draft('commitment-unsized', phrase`How much ${names} would give is not said`, ids(open)));
  }
  if (allUndated && open.length !== sized.length)
    said.push(draft('commitment-undated', ['No commitment carries a date'], ids(rows)));
  return said;
}

/** Events whose year the source leaves out, and how many carry no date at all. */
export function tellEventGaps(rows: readonly Event[], index: RecordIndex): readonly Draft[] {
  const yearless = rows.filter(({ date }) => date?.startsWith('XXXX') === true);
  const undated = rows.filter(({ date }) => date === null);
  const years = yearless.map((row) => tellYearless(row, index));
  if (undated.length < 2) return years;
  const [first] = undated;
  const count = computed(formatCount(undated.length), first?.id ?? '', countOf('events'));
  return [
    ...years,
    draft('event-undated', phrase`${count} events of the timeline carry no date in any source`, ids(undated)),
  ];
}

/** "No source gives the year of 22 January, when representatives of 19 countries signed …" */
function tellYearless(row: Event, index: RecordIndex): Draft {
  const date = fact(formatDate(row.date ?? '')?.bare.replace(/ \(.*$/, '') ?? '', row.id);
  const words = isTellable(row)
    ? phrase`No source gives the year of ${date}, when ${openClause(stripDate(row.what, row.date_text).text, row.id, index)}`
    : phrase`No source gives the year of this event, dated ${date}: ${openClause(row.what, row.id, index)}`;
  return draft('event-yearless', words, [row.id]);
}

const nounFor = (name: Count, value: number): Phrase =>
  value === 1
    ? [
        counts[name].noun
          .replace('votes', 'vote')
          .replace('abstentions', 'abstention')
          .replace('members', 'member'),
      ]
    : [counts[name].noun];

const ids = (rows: readonly RecordRow[]): readonly string[] => rows.map(({ id }) => id);
