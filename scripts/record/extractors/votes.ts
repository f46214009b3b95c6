// Votes: "142 out of the 193 member states voted in favor", "Israel opposed the resolution, joined by nine other nations",
// "by 156 votes in favour to 7 against with 6 abstentions", "13 supported it, with only Russia and China abstaining".
// A count that is printed nowhere is computed from words that are, and says so.

import type { Span } from '../../article/article.ts';
import { slug } from '../../sentence/name-index.ts';
import type { ActorMention, Sentence } from '../../sentence/sentence.ts';
import type { Backing, CodedRecord } from '../coded-record.ts';
import type { PatternCompiler } from '../pattern.ts';
import type { Reading, Toolbox } from '../reading.ts';
import { actorsIn, matchesOf, mentionsIn, type RuleMatch } from '../skeleton.ts';

type Side = 'yes' | 'no' | 'abstain' | 'absent';

/** One thing a sentence says of a vote: a count, named members, or both. */
interface Signal {
  readonly rule: string;
  readonly side: Side;
  readonly count: number | null;
  readonly total: number | null;
  readonly members: readonly ActorMention[];
  /** Whether the named members are all there are: "with only Russia and China abstaining". */
  readonly isComplete: boolean;
  readonly span: Span;
}

interface VoteRule {
  readonly name: string;
  readonly side: Side;
  readonly source: string;
}

const text = '(?:resolution|draft|text|motion|measure|bill|declaration|decision|proposal|amendment)';
const among = '(?:,? (?:including|among them|such as|namely)(?: also)?:? (?<members>{actors}))?';
const states = '(?:(?:other |additional )?(?:countries|states|nations|members|member states|delegations) )?';

/** In order; each side of a vote is taken from the first rule that finds it in a sentence. */
const rules: readonly VoteRule[] = [
  {
    name: 'count-of-total',
    side: 'yes',
    source: `(?<count>{N})(?: out)? of (?:the )?(?:{A}(?:’s|'s)? )?(?<total>{N}) (?:[^.⟦]{0,30})?(?:voted (?:in favou?r|for|yes|to)|supported|backed|approved|endorsed)`,
  },
  {
    name: 'count-in-favour',
    side: 'yes',
    source: `(?<count>{N}) ${states}(?:voted (?:in favou?r|for|yes|to)|votes? (?:in favou?r|for)|in favou?r|supported the ${text}|backed the ${text}|endorsed the ${text}|approved the ${text}|for and)`,
  },
  {
    name: 'tally',
    side: 'yes',
    source: `(?:by|with|in) (?:a |an )?(?:recorded )?(?:vote of )?(?<count>{N})(?: votes?)?(?: in favou?r)?(?: to| ?[-–]|,) ?(?:⟦N|none|no )`,
  },
  {
    name: 'members-in-favour',
    side: 'yes',
    source: `(?<members>{actors}) (?:all )?(?:voted (?:in favou?r|for|yes)|voted to (?:adopt|approve))`,
  },
  {
    name: 'opposed-joined-by',
    side: 'no',
    source: `(?<first>{actors}) (?:opposed|voted against|rejected)(?: [^.⟦;]{0,30})?,? (?:and (?:was|were) )?(?:joined by|along with|together with) (?<count>{N})(?: (?:other|others|countries|nations|states))?${among}`,
  },
  {
    name: 'count-against',
    side: 'no',
    source: `(?<count>{N}) ${states}(?:voted (?:against|no)|votes? against|against|opposed|rejected it)${among}`,
  },
  {
    name: 'tally-against',
    side: 'no',
    source: `(?:in favou?r|votes?)?(?: to| ?[-–]) ?(?<count>{N})(?: votes?)?(?: against)?(?:,| with| and|$| ?[-–])`,
  },
  {
    name: 'members-against',
    side: 'no',
    source: `(?:only )?(?<members>{actors}) (?:voted (?:against|no)|opposed the ${text}|vetoed|cast (?:the |a )?(?:only )?(?:dissenting|negative) votes?)`,
  },
  {
    name: 'count-abstained',
    side: 'abstain',
    source: `(?<count>{N}) ${states}(?:abstained|abstaining|abstentions?|abstain)${among}`,
  },
  {
    name: 'abstentions-counted',
    side: 'abstain',
    source: `(?<count>⟦N\\d+⟧)(?: from the vote)?(?=,|\\.|;|$| by| from)`,
  },
  {
    name: 'members-abstained',
    side: 'abstain',
    source: `(?<only>only )?(?<members>{actors}) (?:abstained|abstaining|abstain\\b)`,
  },
  {
    name: 'count-absent',
    side: 'absent',
    source: `(?<count>{N}) ${states}(?:did not vote|were absent|not voting)`,
  },
];

const isVoting =
  /\b(?:vot(?:e|ed|es|ing)|abstain(?:ed|ing)?|abstentions?|vetoed|(?:supported|backed|endorsed|approved|adopted|opposed) (?:the|a|it)|unanimous(?:ly)?|in favou?r)\b/u;
const decided = /\b(?:adopted|approved|passed|endorsed|endorsing|carried)\b/u;
const refused = /\b(?:rejected|defeated|vetoed|failed to)\b/u;

export function voteExtractor({
  pattern,
}: Toolbox): (reading: Reading) => (CodedRecord<'votes'> | CodedRecord<'vote_positions'>)[] {
  const compiled = rules.map((rule) => ({ ...rule, pattern: pattern(rule.source) }));
  const unanimous = pattern(
    '\\bunanimously (?:adopt|approv|pass|endors|vot|back)(?:ed|ing)?|(?:adopted|approved|passed|endorsed|voted|backed)[^.]{0,40} unanimously',
  );
  return (reading) => {
    const found = reading.sentences.flatMap((sentence, index) => {
      const skeleton = reading.folded[index];
      if (!skeleton || sentence.paragraphKind === 'heading' || !isVoting.test(sentence.text)) return [];
      const signals = signalsOf(compiled, sentence, skeleton, reading);
      const agreed = matchesOf(unanimous, skeleton)[0];
      const counts =
        signals.some((signal) => signal.side === 'yes' && signal.count !== null) ||
        signals.some(
          (signal) =>
            signal.side !== 'yes' && signal.count !== null && /\bvot(?:e|ed|ing)\b|abst/u.test(sentence.text),
        );
      return counts || agreed || signals.some((signal) => signal.side !== 'yes' && signal.members.length > 0)
        ? [{ sentence, index, signals, agreed }]
        : [];
    });
    const groups = Map.groupBy(found, ({ sentence }) => sentence.paragraph);
    return [...groups.values()].flatMap((group) => {
      const hasCount = group.some(
        ({ signals, agreed }) =>
          agreed || signals.some((signal) => signal.side === 'yes' && signal.count !== null),
      );
      return hasCount ? codeVote(reading, group, pattern) : [];
    });
  };
}

interface Found {
  readonly sentence: Sentence;
  readonly index: number;
  readonly signals: readonly Signal[];
  readonly agreed: RuleMatch | undefined;
}

function signalsOf(
  compiled: readonly (VoteRule & { readonly pattern: RegExp })[],
  sentence: Sentence,
  skeleton: Reading['folded'][number],
  reading: Reading,
): Signal[] {
  const signals: Signal[] = [];
  for (const rule of compiled) {
    if (
      signals.some(
        (signal) => signal.side === rule.side && (signal.count !== null || signal.members.length > 0),
      )
    )
      continue;
    if (
      rule.name === 'tally-against' &&
      !signals.some((signal) => signal.rule === 'tally' || signal.rule === 'count-in-favour')
    )
      continue;
    for (const match of matchesOf(rule.pattern, skeleton)) {
      const quantity = match.groups.count
        ? mentionsIn(skeleton, match.groups.count, 'quantity')[0]
        : undefined;
      if (rule.name === 'abstentions-counted' && !/^abst/.test(quantity?.unit ?? '')) continue;
      if (
        match.groups.count &&
        (!quantity || quantity.dimension === 'money' || quantity.dimension === 'time')
      )
        continue;
      const first = actorsIn(skeleton, match.groups.first ?? '').filter((actor) => isMember(actor, reading));
      const members = [
        ...first,
        ...actorsIn(skeleton, match.groups.members ?? '').filter((actor) => isMember(actor, reading)),
      ];
      if (!quantity && members.length === 0) continue;
      signals.push({
        rule: `vote/${rule.name}`,
        side: rule.side,
        count: quantity ? quantity.value + first.length : null,
        total: match.groups.total
          ? (mentionsIn(skeleton, match.groups.total, 'quantity')[0]?.value ?? null)
          : null,
        members,
        isComplete:
          match.groups.only !== undefined ||
          (!quantity && rule.side === 'abstain' && /\bonly\b/.test(sentence.text)),
        span: match.span(),
      });
      break;
    }
  }
  return signals;
}

const isMember = (mention: ActorMention, reading: Reading) =>
  reading.cast.get(mention.actor)?.kind === 'country';

function codeVote(
  reading: Reading,
  group: readonly Found[],
  pattern: PatternCompiler,
): (CodedRecord<'votes'> | CodedRecord<'vote_positions'>)[] {
  const [first] = group;
  const body = first ? bodyOf(reading, first.index) : null;
  if (!first || !body) return [];
  const signals = group.flatMap((found) => found.signals);
  const side = (wanted: Side) =>
    signals.find((signal) => signal.side === wanted && signal.count !== null) ??
    signals.find((signal) => signal.side === wanted);
  const [yes, no, abstain, absent] = [side('yes'), side('no'), side('abstain'), side('absent')];
  const derived: string[] = [];
  const counted = (signal: Signal | undefined, column: string): number | null => {
    if (!signal) return null;
    if (signal.count !== null) {
      if (signal.rule === 'vote/opposed-joined-by') derived.push(column);
      return signal.count;
    }
    if (!signal.isComplete) return null;
    derived.push(column);
    return signal.members.length;
  };
  const against = counted(no, 'against');
  const abstentions = counted(abstain, 'abstentions');
  const total = yes?.total ?? null;
  const known = [yes?.count ?? null, against, abstentions, total];
  let notVoting = absent?.count ?? null;
  if (notVoting === null && known.every((value) => value !== null)) {
    notVoting = (total ?? 0) - (yes?.count ?? 0) - (against ?? 0) - (abstentions ?? 0);
    derived.push('not_voting');
  }
  const sentenceText = group.map((found) => found.sentence.text).join(' ');
  const subject = subjectOf(reading, first, pattern);
  const vote = `${body.replace(/^org-/, '')}-${subject.key}`;
  const backings = (list: readonly (Signal | undefined)[]): Backing[] =>
    list.flatMap((signal) => (signal ? [backing(reading, signal.span, signal.rule)] : []));
  const agreedSpan = group.flatMap((found) =>
    found.agreed ? [backing(reading, found.agreed.span(), 'vote/unanimous')] : [],
  );
  const evidence = [...backings([yes, no, abstain, absent]), ...agreedSpan];
  const record: CodedRecord<'votes'> = {
    table: 'votes',
    article: reading.article.id,
    key: vote,
    columns: {
      body_id: body,
      resolution: subject.text,
      date: dateOf(reading, group),
      in_favour: yes?.count ?? null,
      against,
      abstentions,
      not_voting: notVoting,
      total_members: total,
      result: refused.test(sentenceText)
        ? 'rejected'
        : decided.test(sentenceText) || subject.isAdopted
          ? 'adopted'
          : null,
    },
    derived,
    evidence,
  };
  const positions = signals.flatMap((signal) =>
    signal.members.map(
      (member): CodedRecord<'vote_positions'> => ({
        table: 'vote_positions',
        article: reading.article.id,
        key: `${vote}-${member.actor.replace(/^country-/, '')}`,
        columns: {
          vote_id: `vote-${vote}`,
          actor_id: member.actor,
          country_code: reading.cast.get(member.actor)?.countryCode ?? null,
          position: signal.side,
        },
        derived: [],
        evidence: [backing(reading, signal.span, signal.rule)],
      }),
    ),
  );
  return [record, ...new Map(positions.map((position) => [position.key, position])).values()];
}

const backing = (reading: Reading, span: Span, rule: string): Backing => ({
  ...span,
  rule,
  paragraph:
    reading.article.paragraphs.find((paragraph) => paragraph.start <= span.start && span.end <= paragraph.end)
      ?.number ?? 0,
});

const bodies = new Set(['assembly', 'council', 'parliament', 'court']);

/** The voting body named last, in the sentence or before it. */
function bodyOf(reading: Reading, index: number): string | null {
  for (let at = index; at >= 0; at--) {
    const named = reading.sentences[at]?.mentions.findLast((mention) => {
      if (mention.kind !== 'actor' || mention.form !== 'name') return false;
      const member = reading.cast.get(mention.actor);
      return (
        member !== undefined &&
        (bodies.has(member.listedKind ?? '') ||
          (member.kind === 'organisation' &&
            /\b(?:Assembly|Council|Parliament|Senate|Congress|House|Duma)\b/.test(member.name) &&
            member.listedKind === null))
      );
    });
    if (named?.kind === 'actor') return named.actor;
  }
  return null;
}

/** What was voted on: a plan by its name, else the words after "resolution". */
function subjectOf(
  reading: Reading,
  first: Found,
  pattern: PatternCompiler,
): { readonly key: string; readonly text: string; readonly isAdopted: boolean } {
  const near = reading.sentences.filter(
    (sentence) =>
      Math.abs(sentence.paragraph - first.sentence.paragraph) <= 1 && sentence.paragraphKind !== 'heading',
  );
  const phrase = pattern(
    `\\b(?:the|a|an|its) (?<words>(?:[^ .,;⟦⟧]+ |⟦[A-Z]\\d+⟧[^ .,;⟦⟧]* ){0,3}?(?:draft )?(?:resolution|bill|motion|measure)(?:,| (?:that|which|to|on|endorsing|authori[sz]ing|calling|extending|demanding|urging|condemning|imposing|lifting|supporting|creating|establishing|renewing|approving|requesting|suspending|recogni[sz]ing|ending|expelling|proposed|for)\\b)[^.;]{3,140})`,
  );
  const candidates = near.flatMap((sentence) => {
    const skeleton = reading.folded[reading.sentences.indexOf(sentence)];
    return skeleton ? matchesOf(phrase, skeleton).map((match) => ({ match, sentence })) : [];
  });
  const own = candidates.toSorted(
    (a, b) =>
      Math.abs(a.sentence.start - first.sentence.start) - Math.abs(b.sentence.start - first.sentence.start),
  )[0];
  const span = own?.match.span('words');
  const words = span
    ? reading.article.text
        .slice(span.start, span.end)
        .replace(/,? (?:and|while|but|with|a strong)\b.*$/u, (tail) => (tail.length > 60 ? '' : tail))
    : '';
  const plan = planNear(reading, first.index);
  const isAdopted = near.some((sentence) => decided.test(sentence.text));
  if (plan) return { key: slug(plan), text: words || plan, isAdopted };
  const mission = near
    .flatMap((sentence) => sentence.mentions)
    .find((mention) => mention.kind === 'actor' && reading.cast.get(mention.actor)?.listedKind === 'mission');
  const key =
    mission?.kind === 'actor'
      ? mission.actor.replace(/^org-/, '')
      : slug(words)
          .split('-')
          .filter((word) => word.length > 3)
          .slice(0, 5)
          .join('-');
  return { key: key || 'vote', text: words || 'the resolution', isAdopted };
}

/** A declaration or plan named in the paragraph of the vote or in the three sentences before. */
function planNear(reading: Reading, index: number): string | null {
  const sentence = reading.sentences[index];
  const near = reading.sentences.filter(
    (other, at) => other.paragraph === sentence?.paragraph || (at < index && at >= index - 3),
  );
  const named = near
    .flatMap((other) => other.mentions)
    .findLast(
      (mention) =>
        mention.kind === 'plan' &&
        /\b(?:Declaration|Charter|Treaty|Convention|Pact|Resolution|Plan|Covenant|Protocol)\b/.test(
          mention.name,
        ),
    );
  if (named?.kind === 'plan') return named.name;
  if (!near.some((other) => /\bthe Declaration\b/.test(other.text))) return null;
  const before = reading.sentences
    .slice(0, index + 1)
    .flatMap((other) => other.mentions)
    .findLast((mention) => mention.kind === 'plan' && mention.name.includes('Declaration'));
  return before?.kind === 'plan' ? before.name : null;
}

function dateOf(reading: Reading, group: readonly Found[]): string | null {
  const mention = group.flatMap((found) => found.sentence.mentions).find((other) => other.kind === 'date');
  return mention?.kind === 'date' ? (reading.dates.get(mention)?.edtf ?? null) : null;
}
