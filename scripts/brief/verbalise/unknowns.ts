// What the records leave open, in words: dates and counts that are not given, members that are not named, numbers that
// are computed and printed nowhere, outlets that stand alone. Says only what an empty column or a count of rows shows.

import { evaluateFormula } from '../bound/formula.ts';
import { overlapping } from '../overlap.ts';
import { bindWords, typeset } from '../prose/bind-words.ts';
import { formatCount } from '../prose/format-number.ts';
import { listPhrases } from '../prose/list-phrases.ts';
import type { Draft, Fact, Phrase } from '../prose/sentence.ts';
import { computed, draft, fact, mention, phrase } from '../prose/sentence.ts';
import { stripKnownDate } from '../prose/strip-date.ts';
import type { Article, RecordIndex, RecordRow } from '../record-index.ts';
import { compare, originals } from '../record-index.ts';
import type { Selection } from '../select-records.ts';
import { allRows } from '../select-records.ts';
import type { Commitment } from './commitments.ts';
import type { Figure } from './figures.ts';
import { labelFigure } from './label-figure.ts';
import type { Provision } from './provisions.ts';
import { groupByPlan, isListed, namePlan } from './provisions.ts';
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
  const derived = countNames.filter((name) => vote.derived.includes(name) && (vote[name] ?? 0) > 0);
  if (derived.length === 0) return [];
  const listed = listPhrases(
    derived.map((name) => phrase`${bindCount(vote, name)} ${nounFor(name, vote[name] ?? 0)}`),
  );
  const isOne = derived.length === 1 && derived.every((name) => vote[name] === 1);
  const number = derived.length === 1 ? 'this number' : 'these numbers';
  const words = phrase`in the vote of ${mention(vote.body_id, vote.id)}, the ${listed} ${isOne ? 'is' : 'are'} worked out from other numbers and names; no source prints ${number}`;
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
  const [first] = rows;
  const isOne = first !== undefined && rows.every(({ actor_id }) => actor_id === first.actor_id);
  const giver: Phrase = isOne ? [mention(first.actor_id, first.id)] : ['each contributor'];
  const said: Draft[] = [];
  if (open.length > 0 && open.length === sized.length)
    said.push(
      allUndated
        ? draft(
            'commitment-bare',
            phrase`No source says how much ${giver} would give, or when it promised to`,
            ids(rows),
          )
        : draft('commitment-unsized', phrase`No source says how much ${giver} would give`, ids(open)),
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

/** "No source names the 19 countries whose representatives signed the charter." */
export function tellUnnamedStates(rows: readonly Figure[], index: RecordIndex): readonly Draft[] {
  return rows.flatMap((row): readonly Draft[] => {
    const isOfStates = /^(?:countries|governments|member states|members|nations|states)$/i.test(row.unit);
    const said = isOfStates && row.modality === 'reported' ? labelFigure(row) : null;
    if (said === null || row.value < 3 || countNamed(row, index) > 0) return [];
    const label = bindWords(typeset(stripKnownDate(said.label, row.as_of).text), row.id, index.names);
    return [
      draft('states-unnamed', phrase`No source names the ${fact(said.value, row.id)} ${label}`, [row.id]),
    ];
  });
}

/** How many states the records of the same words name. */
const countNamed = (row: Figure, index: RecordIndex): number =>
  overlapping(row, new Set(index.nearby(row)), index).flatMap((other) =>
    'participants' in other && Array.isArray(other.participants)
      ? other.participants.filter((id) => index.actor(String(id))?.kind === 'country')
      : [],
  ).length;

/** "No source says who would carry out the points of the New York Declaration." */
export function tellUnassigned(rows: readonly Provision[], index: RecordIndex): readonly Draft[] {
  return groupByPlan(rows, index)
    .filter((group) => isListed(group, index) && group.every(({ actor_id }) => actor_id === null))
    .flatMap((group) => {
      const [first] = group;
      if (first === undefined) return [];
      const words = phrase`No source says who would carry out what ${namePlan(first, index)} calls for, or by when`;
      return [draft('plan-unassigned', words, ids(group))];
    });
}

/** That nobody gives a number, where the records of a brief hold none. */
export const tellNoNumbers = (selection: Selection): readonly Draft[] => {
  const { votes, commitments, figures } = selection;
  const rows = allRows(selection);
  if (votes.length + commitments.length + figures.length > 0 || rows.length === 0) return [];
  return [draft('no-numbers', ['No source behind this brief gives a number'], ids(rows))];
};

/** What the articles do not say of themselves: "The DKNews.kz article prints no date; when it appeared is inferred." */
export function tellSourceGaps(selection: Selection, index: RecordIndex): readonly Draft[] {
  const rows = allRows(selection);
  const articles = [
    ...new Map(rows.flatMap((row) => originals(row, index).map((one) => [one.id, { one, row }]))).values(),
  ].toSorted((a, b) => compare(a.one.id, b.one.id));
  const undated = articles.filter(({ one }) => one.published_basis !== 'stated');
  const dates = nameArticles(undated);
  const nameless = articles.filter(({ one }) => one.outlet === null);
  const names = nameArticles(nameless);
  const many = (list: readonly unknown[]) => list.length > 1;
  return [
    ...(dates.length === 0
      ? []
      : [
          draft(
            'source-undated',
            phrase`${listPhrases(dates)} ${many(undated) ? 'print' : 'prints'} no date of publication${undated.some(({ one }) => one.published !== null) ? `; when ${many(undated) ? 'they' : 'it'} appeared is inferred` : ''}`,
            undated.map(({ row }) => row.id),
          ),
        ]),
    ...(names.length === 0
      ? []
      : [
          draft(
            'source-unnamed',
            phrase`${listPhrases(names)} ${many(nameless) ? 'name' : 'names'} no outlet${nameless.every(({ one }) => one.author === null) ? ' and no author' : ''}`,
            nameless.map(({ row }) => row.id),
          ),
        ]),
  ];
}

interface Printed {
  readonly one: Article;
  readonly row: RecordRow;
}

const kindWords: Readonly<Record<Article['kind'], string>> = {
  news: 'article',
  opinion: 'opinion article',
  release: 'release',
  transcript: 'transcript',
};

/** "the article of DKNews.kz", "the opinion article"; those that nothing tells apart as "several articles". */
const nameArticles = (articles: readonly Printed[]): readonly Phrase[] =>
  [...Map.groupBy(articles, ({ one }) => `${one.kind} ${one.outlet ?? ''}`).values()].flatMap((alike) => {
    const [first, ...more] = alike;
    if (first === undefined) return [];
    const { one, row } = first;
    const what = kindWords[one.kind];
    const head = [more.length === 0 ? `the ${what}` : `several ${what}s`];
    return [one.outlet === null ? head : phrase`${head} of ${fact(one.outlet, row.id)}`];
  });

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
