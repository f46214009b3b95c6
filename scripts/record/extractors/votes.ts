// Votes: "142 out of the 193 member states voted in favor", "Israel opposed the resolution, joined by nine other nations",
// "by 156 votes in favour to 7 against with 6 abstentions", "13 supported it, with only Russia and China abstaining".
// A count that is printed nowhere is computed from words that are, and says so.

import { edtfBounds } from '../../../src/schema/edtf.ts';
import type { Span } from '../../article/article.ts';
import { slug } from '../../sentence/name-index.ts';
import type { Sentence } from '../../sentence/sentence.ts';
import { clauseAround } from '../clause.ts';
import type { Backing, CodedRecord } from '../coded-record.ts';
import { dateNear } from '../date-near.ts';
import type { Reading, Toolbox } from '../reading.ts';
import type { Skeleton } from '../skeleton.ts';
import { type Subject, subjectReader } from '../vote/ballot-subject.ts';
import { countBallot } from '../vote/count-ballot.ts';
import { type Ballot, ballotGatherer } from '../vote/gather-ballots.ts';
import { type Membership, membershipReader } from '../vote/membership.ts';
import type { Signal } from '../vote/read-signals.ts';
import { outcomes, threshold } from '../vote/vote-cues.ts';

type VoteRecord = CodedRecord<'votes'> | CodedRecord<'vote_positions'>;

export function voteExtractor({ pattern }: Toolbox): (reading: Reading) => VoteRecord[] {
  const gather = ballotGatherer(pattern);
  const membershipsIn = membershipReader(pattern);
  const subjectOf = subjectReader(pattern);
  return (reading) => {
    const taken = new Set<string>();
    const membershipOf = membershipsIn(reading);
    const ballots = gather(reading);
    return ballots.flatMap((ballot) => {
      const subject = subjectOf(reading, ballot, ballots);
      const date = dateOf(reading, ballot, ballots.length === 1);
      const body = ballot.body.replace(/^org-/, '');
      const key = [subject.key, date && slug(date), countKey(ballot), reading.article.id]
        .filter((part) => part !== null)
        .map((part) => `${body}-${part}`)
        .find((candidate) => !taken.has(candidate));
      if (key === undefined) return [];
      taken.add(key);
      const membership = membershipOf(ballot.body);
      return [
        voteRecord(reading, ballot, { key, subject, date, membership }),
        ...positionRecords(reading, ballot, key),
      ];
    });
  };
}

/** Counts tell two votes on one text apart: "41-88". */
const countKey = ({ signals }: Ballot): string | null =>
  signals.flatMap(({ count }) => count ?? []).join('-') || null;

function voteRecord(
  reading: Reading,
  ballot: Ballot,
  known: {
    readonly key: string;
    readonly subject: Subject;
    readonly date: string | null;
    readonly membership: Membership | null;
  },
): CodedRecord<'votes'> {
  const key = ballot.body.replace(/^org-/, '');
  const listed = reading.lexicon.vocabulary.organisations.find((organisation) => organisation.key === key);
  const { counts, derived } = countBallot(ballot, known.membership, listed?.members ?? null);
  const used = usedSignals(ballot.signals);
  const spans: (Span & { readonly rule: string })[] = [
    ...used.map(({ span, rule }) => ({ ...span, rule })),
    ...(ballot.unanimous ? [{ ...ballot.unanimous.span(), rule: 'vote/unanimous' }] : []),
    ...(known.membership && counts.total_members !== null && !used.some(({ total }) => total !== null)
      ? [
          {
            start: known.membership.quantity.start,
            end: known.membership.quantity.end,
            rule: 'vote/membership',
          },
        ]
      : []),
  ];
  return {
    table: 'votes',
    article: reading.article.id,
    key: known.key,
    columns: {
      body_id: ballot.body,
      resolution: known.subject.text,
      date: known.date,
      ...counts,
      // What all were for was adopted, whatever the text calls it: "unanimously renewed the ban". So was what the body
      // did by the vote: "The Assembly called for a halt. The vote was 134 to 3."
      result:
        reached(ballot, counts.in_favour) ??
        outcomeOf(reading, ballot, known.subject) ??
        (ballot.unanimous || leadIn(reading, ballot, false).some(doneBy(ballot.body)) ? 'adopted' : null),
    },
    derived,
    evidence: spans.map(({ start, end, rule }) => backing(reading, { start, end }, rule)),
  };
}

/** The first count of each side, and whatever names members. */
const usedSignals = (signals: readonly Signal[]): Signal[] =>
  signals.filter(
    (signal, index) =>
      signal.members.length > 0 ||
      signals.findIndex(({ side, count }) => side === signal.side && count !== null) === index,
  );

function positionRecords(reading: Reading, ballot: Ballot, vote: string): CodedRecord<'vote_positions'>[] {
  const positions = new Map<string, CodedRecord<'vote_positions'>>();
  for (const signal of ballot.signals)
    for (const { actor } of signal.members) {
      if (positions.has(actor)) continue;
      positions.set(actor, {
        table: 'vote_positions',
        article: reading.article.id,
        key: `${vote}-${actor.replace(/^country-/, '')}`,
        columns: {
          vote_id: `vote-${vote}`,
          actor_id: actor,
          country_code: reading.cast.get(actor)?.countryCode ?? null,
          position: signal.side,
        },
        derived: [],
        evidence: [backing(reading, signal.span, signal.rule)],
      });
    }
  return [...positions.values()];
}

/** "241 voted for it; 272 votes were needed": the outcome where the article says what was to be reached. */
function reached({ skeletons }: Ballot, inFavour: number | null): 'adopted' | 'rejected' | null {
  const [needed] = skeletons.flatMap(({ text, sentence }) => {
    const mention = sentence.mentions[Number(threshold.exec(text)?.groups?.at ?? -1)];
    return mention?.kind === 'quantity' && /^votes?$/.test(mention.unit ?? '') ? [mention.value] : [];
  });
  return needed === undefined || inFavour === null ? null : inFavour >= needed ? 'adopted' : 'rejected';
}

/** The outcome as the clauses of the counts tell it, else the sentences of the vote, else those beside it or on its plan. */
function outcomeOf(
  reading: Reading,
  ballot: Ballot,
  { plan, text: subject }: Subject,
): 'adopted' | 'rejected' | null {
  const clauses = ballot.signals.map(({ sentence, span }) => {
    const clause = clauseAround(sentence, span);
    return reading.article.text.slice(clause.start, clause.end);
  });
  const skeletons = ballot.skeletons.map(({ text }) => text);
  const paragraphs = new Set(ballot.skeletons.map(({ sentence }) => sentence.paragraph));
  const isBeside = ({ paragraph, mentions }: Sentence) =>
    paragraphs.has(paragraph) ||
    paragraphs.has(paragraph + 1) ||
    (plan !== null && mentions.some((mention) => mention.kind === 'plan' && mention.name === plan));
  const beside = ballot.isSetApart ? [] : reading.sentences.filter(isBeside);
  const isAmended = /\bamendments?\b/u.test(subject);
  const decide = (words: readonly string[]) => {
    const own = (isAmended ? words : words.map((text) => text.replace(amendmentLost, ' '))).map((text) =>
      text.replace(earlierVeto, ' '),
    );
    return outcomes.find(([, cue]) => own.some((text) => cue.test(text)))?.[0] ?? null;
  };
  return decide(clauses) ?? decide(skeletons) ?? decide(beside.map(({ text }) => text));
}

/** "voted down two amendments, with 153 supporting the draft": the draft was not lost with them. */
const amendmentLost =
  /\b(?:voted down|rejected|defeated|threw out|turned down) (?:⟦N\d+⟧|(?:[^ .,;]{1,12} ){0,3}?amendments?\b)|\bamendments?(?: [^.,;]{1,80})? (?:was|were) (?:also )?(?:voted down|rejected|defeated)/u;

/** "Peru, which vetoed a similar draft last week, voted against it": that veto is of another vote. */
const earlierVeto = /\b(?:which|who) (?:(?:had|has) )?vetoed [^,.;]{3,150}/u;

/** The day the sentences of the vote give, the first that does. */
function dateOf(reading: Reading, ballot: Ballot, isOnly: boolean): string | null {
  const spans = [
    ...ballot.signals.map(({ sentence, span }) => ({ sentence, span })),
    ...[...ballot.skeletons, ...leadIn(reading, ballot, isOnly)].map(({ sentence }) => ({
      sentence,
      span: { start: sentence.start, end: sentence.start + 1 },
    })),
  ];
  for (const { sentence, span } of spans) {
    const date = dateNear(reading, sentence, span)?.edtf ?? null;
    const { lastDay } = reading;
    const begins = date === null ? null : (edtfBounds(date)?.start ?? null);
    // A vote takes a moment, and is told when it is over.
    if (date !== null && !date.includes('/') && !(lastDay && begins && begins > lastDay)) return date;
  }
  return null;
}

/**
 * "A recorded vote was held on 23 February." before the counts in the same paragraph, or "The Security Council today
 * extended the mandate of …" in the one before, or further up where it is the only vote told: what the body did by the vote.
 */
function leadIn(reading: Reading, { skeletons: [first], body }: Ballot, isOnly: boolean): Skeleton[] {
  const index = first ? reading.folded.indexOf(first) : 0;
  const before = reading.folded[index - 1];
  if (!first || !before) return [];
  if (before.sentence.paragraph === first.sentence.paragraph && /\bvot(?:e|ed|ing)\b/u.test(before.text))
    return [before];
  const near = reading.folded.slice(Math.max(0, index - (isOnly ? farthestLead : 1)), index);
  return near.filter(doneBy(body));
}

const doneBy =
  (body: string) =>
  ({ sentence: { mentions }, text }: Skeleton): boolean => {
    const doer = mentions[Number(didByVote.exec(text)?.groups?.at ?? -1)];
    return doer?.kind === 'actor' && doer.actor === body;
  };

/** How many sentences before the counts the only vote of a text may be told. */
const farthestLead = 8;

const didByVote =
  /^(?:At its [^.,;⟦]{3,60}(?: ⟦D\d+⟧)?, (?:the )?|The )?⟦A(?<at>\d+)⟧(?: (?:on )?⟦D\d+⟧| today| unanimously| overwhelmingly)* (?:voted|called|extended|renewed|adopted|approved|authori[sz]ed|endorsed|imposed|lifted|established|terminated|demanded|condemned|decided)\b/u;

const backing = (reading: Reading, span: Span, rule: string): Backing => ({
  ...span,
  rule,
  paragraph:
    reading.article.paragraphs.find((paragraph) => paragraph.start <= span.start && span.end <= paragraph.end)
      ?.number ?? 0,
});
