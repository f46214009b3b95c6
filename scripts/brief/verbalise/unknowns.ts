// What the records leave open, in words: dates and counts that are not given, members that are not named, numbers that
// are computed and printed nowhere, outlets that stand alone. Says only what an empty column or a count of rows shows.

import { bindWords } from '../prose/bind-words.ts';
import { formatDate } from '../prose/format-date.ts';
import { formatCount, formatNoun } from '../prose/format-number.ts';
import { listPhrases } from '../prose/list-phrases.ts';
import type { Draft, Phrase } from '../prose/sentence.ts';
import { draft, fact, mention, phrase } from '../prose/sentence.ts';
import type { RecordIndex, RecordRow, RowOf } from '../record-index.ts';
import { soleOutlet } from './attribute.ts';
import type { Commitment } from './commitments.ts';
import type { Event } from './events.ts';
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
  const subject = phrase`the vote on ${nameResolution(vote, index)}`;
  const missing = countNames.filter((name) => vote[name] === null);
  const undated = dateVote(vote, index) === null;
  const nouns = listPhrases([
    ...(undated ? [['date']] : []),
    ...missing.map((name) => [`number of ${counts[name].noun}`]),
  ]);
  const gone = undated || missing.length > 0;
  const absent = gone
    ? [draft('vote-missing', phrase`The sources do not give the ${nouns} in ${subject}`, [vote.id])]
    : [];
  return [...absent, ...tellComputed(vote), ...tellUnnamed(vote, positions)];
}

/** "Two of these numbers are printed nowhere: the 10 votes against and …, computed from the words that are." */
function tellComputed(vote: Vote): readonly Draft[] {
  const computed = countNames.filter((name) => vote.derived.includes(name) && vote[name] !== null);
  if (computed.length === 0) return [];
  const listed = listPhrases(
    computed.map(
      (name) => phrase`the ${fact(formatCount(vote[name] ?? 0), vote.id)} ${nounFor(name, vote[name] ?? 0)}`,
    ),
  );
  const are = computed.length === 1 && vote[computed[0] ?? 'against'] === 1 ? 'is' : 'are';
  return [
    draft(
      'vote-computed',
      phrase`In the vote of ${mention(vote.body_id, vote.id)}, ${listed} ${are} printed in no source but worked out from what is`,
    ),
  ];
}

/** "None of the 142 members that voted in favour is named, nor …" */
function tellUnnamed(vote: Vote, positions: readonly VotePosition[]): readonly Draft[] {
  const none = countNames.filter((name) => {
    const named = positions.some((row) => row.vote_id === vote.id && row.position === counts[name].side);
    return !named && (vote[name] ?? 0) > 0;
  });
  if (none.length === 0) return [];
  const listed = listPhrases(
    none.map((name) => phrase`the ${fact(formatCount(vote[name] ?? 0), vote.id)} that ${counts[name].did}`),
    'or',
  );
  return [
    draft(
      'vote-unnamed',
      phrase`No source names any of ${listed} in the vote of ${mention(vote.body_id, vote.id)}`,
    ),
  ];
}

/** What is open about commitments: quantities, dates, a second source. */
export function tellCommitmentGaps(rows: readonly Commitment[], index: RecordIndex): readonly Draft[] {
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
  return [...said, ...tellSoleOutlet('commitment-sole', 'these commitments', rows, index)];
}

/** "Only DKNews.kz reports these commitments." for rows that one outlet alone carries. */
export function tellSoleOutlet(
  kind: string,
  what: string,
  rows: readonly RecordRow[],
  index: RecordIndex,
): readonly Draft[] {
  const outlet = soleOutlet(rows, index);
  const [first] = rows;
  if (outlet === null || first === undefined || rows.length < 2) return [];
  return [draft(kind, phrase`Only ${fact(outlet, first.id)} reports ${what}`, ids(rows))];
}

/** Events whose year the source leaves out, and how many carry no date at all. */
export function tellEventGaps(rows: readonly Event[], index: RecordIndex): readonly Draft[] {
  const yearless = rows.filter(({ date }) => date?.startsWith('XXXX') === true);
  const undated = rows.filter(({ date }) => date === null);
  const years = yearless.map((row) => {
    const date = formatDate(row.date ?? '')?.bare.replace(/ \(.*$/, '') ?? '';
    return draft(
      'event-yearless',
      phrase`The year is missing from the date ${fact(date, row.id)} of this event: ${bindWords(row.what, row.id, index.names)}`,
    );
  });
  if (undated.length < 2) return years;
  const [first] = undated;
  const count = fact(formatCount(undated.length), first?.id ?? '');
  return [
    ...years,
    draft(
      'event-undated',
      phrase`${count} ${formatNoun(undated.length, 'event')} of the timeline carry no date in any source`,
      ids(undated),
    ),
  ];
}

/** "The sources differ on …: agreed and ready." */
export function tellDifference(row: RowOf<'differences'>, index: RecordIndex): readonly Draft[] {
  const [first] = row.record_ids.filter((id) => index.row(id) !== undefined);
  if (row.verdict !== 'differ' || first === undefined) return [];
  const values = listPhrases(row.values.map((value) => [fact(value, first)]));
  const what = bindWords(row.measure, first, index.names);
  return [
    draft(
      'difference',
      phrase`The sources differ on ${articleFor(row.measure)}${what}: they give ${values}`,
      row.record_ids,
    ),
  ];
}

const articleFor = (measure: string): string => (/^(?:\p{Lu}|the |an? )/u.test(measure) ? '' : 'the ');

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
