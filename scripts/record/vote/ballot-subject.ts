// What was voted on: the words of its name in the text, and the part of the id that tells this vote from others of the body.

import { slug } from '../../sentence/name-index.ts';
import type { PlanMention, Sentence } from '../../sentence/sentence.ts';
import { contentWords } from '../key-words.ts';
import type { PatternCompiler } from '../pattern.ts';
import type { Reading } from '../reading.ts';
import { matchesOf, originalSpan, type Skeleton } from '../skeleton.ts';
import type { Ballot } from './gather-ballots.ts';
import { contrast, textNoun } from './vote-cues.ts';

export interface Subject {
  /** "resolution endorsing the New York Declaration". */
  readonly text: string;
  /** "new-york-declaration"; null when nothing printed tells this vote from another. */
  readonly key: string | null;
  /** The named plan it is about. */
  readonly plan: string | null;
}

/** `ballots`: all votes of the article; what is said of another names none of this one. */
type SubjectReader = (reading: Reading, ballot: Ballot, ballots: readonly Ballot[]) => Subject;

/** In "draft resolution" and "budget bill" the last noun is the head. */
const head = `${textNoun}(?! ${textNoun})`;
/** Words before the head; what a body did with it is none of them. */
const modifier =
  '(?!(?:the|of|an?|its|their|to|against|unanimously|(?:adopt|approv|pass|reject|endors|back|veto|vot|fail|support|oppos)(?:ed|ing))\\b|⟦[AD]\\d+⟧ )[^\\s.,;:()]{1,40}';
/** What follows the noun: "that …", "to …", "on …", "endorsing …", "sponsored by …". */
const connector =
  '(?:that|which|to|on|for|against|over|of no confidence|sponsored|co-sponsored|introduced|drafted|proposed|submitted|tabled|presented|by(?= (?:the )?(?:⟦[AJ]|\\p{Lu}))|aimed|designed|condemning|\\p{Ll}{3,14}ing)';
/** Where the name of a text ends: at its counts, its day, or a new clause. */
const nameEnds =
  /,? (?:(?:also|better|formally|otherwise) )?known as\b|,? (?:(?:with|by|in|on) (?:an? |the )?(?:recorded |unanimous |narrow |wide |overwhelming |\d{1,3}-\d{1,3} )*(?:votes?\b|margin|tally|⟦N\d+⟧ (?:votes?|in favou?r|to|against|abst))|with (?:only |just )?⟦[AN]\d+⟧)|,? (?:while|although|though|but|because|hours? after|hours? before|as(?! an? )|after|despite|and ⟦A\d+⟧ \p{Ll}+ed\b)(?= )| ⟦D\d+⟧$|, (?:an?|the|its|with|in|despite|under)(?= )| \(|,?[“”"]|,? and ⟦N\d+⟧(?= )|,? (?:said|told)\b|, (?:[^ .,;]{1,20} ){1,4}report(?:s|ed)\b|, (?:calls|called|demands|demanded|urges|urged|approved|adopted|passed|rejected)\b|, (?:by|under|in) which\b|(?<=.{40}), \p{Ll}{3,14}ing (?!and |or )|,? and (?:was|were|is|are|it|they|he|she)\b| (?:was|were|is|has|had|failed|passed|received|won)\b/u;
/** "a resolution on krill by 153 votes" */
const tally = / (?:by|with) (?:[\p{L}\d,-]{1,14} ){1,4}votes$/u;
const longest = 30;
/** The rank of what is said of another vote: it names none of this one. */
const ofAnother = 9;

/** A reader for one compiler. The name of a plan makes the key, so that articles in other words meet in one record. */
export function subjectReader(pattern: PatternCompiler): SubjectReader {
  const noun = pattern(
    `(?:\\b(?:[Tt]he|[Aa]n?|[Ii]ts|[Tt]heir|[Aa]nother|(?:[Aa]dopt|[Aa]pprov|[Pp]ass|[Ee]ndors|[Rr]eject|veto)(?:ed|ing))|⟦A\\d+⟧) (?<words>(?:⟦D\\d+⟧ (?=budget))?(?:${modifier} ){0,4}?${head}\\b(?: (?:(?:tagged|numbered) )?\\d{3,4}\\b(?: \\(\\d{4}\\))?)?(?<tail>,? ${connector}\\b[^.;:]{3,300})?)`,
  );
  const numbered = pattern(
    '\\b(?<words>[Rr]esolution (?:(?:tagged|numbered|number|[Nn]o\\.?) )?(?:\\d{1,3}/\\d{1,4}|\\d{3,4})(?: \\(\\d{4}\\))?)',
  );
  const verb = pattern(
    `\\bvoted (?:(?:(?:on )?⟦D\\d+⟧|(?:by |with )?⟦N\\d+⟧(?:(?: ?[-–] ?| to |, )⟦N\\d+⟧){0,2}|unanimously|overwhelmingly|narrowly),? ){0,4}(?<how>to (?!⟦N|adopt|approve|pass|reject|endorse|back|support)[^.;:]{5,300})`,
  );
  const extended = pattern(
    '\\b(?:extended|renewed) (?:an?|its|the) (?<words>(?:[^\\s.,;:()⟦]{1,20} ){0,2}(?:mandate|mission|force|sanctions|embargo)\\b[^.,;:]{3,160})',
  );
  return (reading, ballot, ballots) => {
    const first = ballot.skeletons[0]?.sentence.start ?? 0;
    const near = nearSentences(reading, ballot);
    const ofOthers = new Set(
      ballots.flatMap(({ skeletons }) => skeletons.filter((other) => !ballot.skeletons.includes(other))),
    );
    const named = near.flatMap(({ skeleton, isOwn }) => {
      const found = [
        ...matchesOf(noun, skeleton).map((match) => ({ match, group: 'words', lead: '', isNumber: false })),
        // "in accordance with resolution 73/295, adopted by 116 votes to 6"
        ...(isOwn ? matchesOf(numbered, skeleton) : []).map((match) => ({
          match,
          group: 'words',
          lead: '',
          isNumber: true,
        })),
        ...(isOwn ? matchesOf(verb, skeleton) : []).map((match) => ({
          match,
          group: 'how',
          lead: 'decision ',
          isNumber: false,
        })),
        // "The Council extended the mandate of its mission in Chad. Benin abstained."
        ...(isOwn ? matchesOf(extended, skeleton) : []).map((match) => ({
          match,
          group: 'words',
          lead: '',
          isNumber: false,
        })),
      ];
      const said = skeleton.sentence.mentions.filter(({ kind }) => kind === 'quotation');
      return found.map(({ match, group, lead, isNumber }) => {
        const words = match.groups[group] ?? '';
        const start = match.index + match.text.lastIndexOf(words);
        const kept = cutName(words);
        const span = originalSpan(skeleton, start, start + kept.length);
        const text = `${lead}${reading.article.text.slice(span.start, span.end)}`.replace(tally, '');
        const hasTail = Boolean(match.groups.tail) || group === 'how';
        const isOther = !ballot.isSetApart && contrast.test(text);
        // "We blocked a text that cannot name the besieger": what a speaker calls it is not its name.
        const isSaid =
          said.some(({ start, end }) => start < span.start && span.end <= end) ||
          /^,[”"]/u.test(words.slice(kept.length));
        const rank =
          (isSaid ? 3 : 0) +
          (hasTail ? 0 : isNumber ? 0.4 : hasMandate.test(kept) ? 0.45 : kept.includes(' ') ? 1 : 2) +
          (isOwn ? 0 : 0.5) +
          (isOther ? 3 : 0) +
          (!isOwn && ofOthers.has(skeleton) ? ofAnother : 0);
        return { text, rank, distance: Math.abs(skeleton.sentence.start - first), start: span.start };
      });
    });
    const [best] = named
      .filter(({ rank }) => rank < ofAnother)
      .toSorted((a, b) => a.rank - b.rank || a.distance - b.distance || a.start - b.start);
    const plan = planOf(reading, ballot);
    const isBare = best !== undefined && !best.text.includes(' ');
    const text =
      isBare && plan ? plan.name : (inFull(best?.text ?? null, plan) ?? plan?.name ?? 'resolution');
    const key = keyOf(reading, ballot, best && best.rank < 2 ? best.text : '', plan);
    return { text, key, plan: plan?.name ?? null };
  };
}

const hasMandate = /^(?:\S+ ){0,2}(?:mandate|mission|force|sanctions|embargo) (?:of|in|on|against) /u;

/** The vote's own sentences, and those of its paragraph and of its neighbours unless the text sets it apart. */
function nearSentences(
  reading: Reading,
  ballot: Ballot,
): { readonly skeleton: Skeleton; readonly isOwn: boolean }[] {
  const own = new Set(ballot.skeletons);
  const paragraphs = new Set(
    ballot.isSetApart
      ? []
      : ballot.skeletons.flatMap(({ sentence: { paragraph: at } }) => [at - 1, at, at + 1]),
  );
  return reading.folded
    .filter(
      (skeleton) =>
        own.has(skeleton) ||
        (skeleton.sentence.paragraphKind !== 'heading' && paragraphs.has(skeleton.sentence.paragraph)),
    )
    .map((skeleton) => ({ skeleton, isOwn: own.has(skeleton) }));
}

function cutName(words: string): string {
  const end = nameEnds.exec(words)?.index ?? words.length;
  const cut = words.slice(0, end).split(' ').slice(0, longest).join(' ');
  return cut
    .replace(/[\s,]*(?: (?:and|or|of|to|the|a|an|on|in|for|by|with|that|which|until|till|through))?$/u, '')
    .replace(/(?:,? on)? ⟦D\d+⟧$/u, '')
    .replace(/,$/u, '');
}

/** "the Declaration" under its full name, where the article gives it. */
function inFull(text: string | null, plan: PlanMention | null): string | null {
  if (text === null || plan === null) return text;
  const last = plan.name.split(' ').at(-1) ?? '';
  return text.includes(plan.name)
    ? text
    : text.replace(
        new RegExp(`\\bthe ${last.replace(/[^\p{L}]/gu, '')}(?=$|[ ,.])`, 'u'),
        `the ${plan.name}`,
      );
}

const planNoun =
  /\b(?:Declaration|Charter|Treaty|Convention|Pact|Resolution|Plan|Covenant|Protocol|Agreement|Accords?)\b/;

/** "acting by Chapter VI of the Charter" tells what a text rests on, not what was voted on. */
const actedUnder = /\b(?:(?:Chapter|Article) [\dIVX]{1,5} of|in (?:accordance|line) with) (?:the )?$/u;

/** A plan named in the sentences of the vote, else in its paragraph or the three sentences before; "the Declaration" by its name. */
function planOf(reading: Reading, ballot: Ballot): PlanMention | null {
  const own = ballot.skeletons.map(({ sentence }) => sentence);
  const [first] = own;
  const index = first ? reading.sentences.indexOf(first) : -1;
  const near = ballot.isSetApart
    ? own
    : reading.sentences.filter(
        (other, at) => other.paragraph === first?.paragraph || (at < index && at >= index - 3),
      );
  const plans = (sentences: readonly Sentence[]) =>
    sentences
      .flatMap(({ mentions }) => mentions)
      .filter((mention): mention is PlanMention => mention.kind === 'plan' && planNoun.test(mention.name))
      .filter(({ start }) => !actedUnder.test(reading.article.text.slice(Math.max(0, start - 30), start)));
  const named = plans(near).at(-1);
  if (named) return named;
  if (!near.some((other) => /\bthe Declaration\b/.test(other.text))) return null;
  return (
    plans(reading.sentences.slice(0, index + 1)).findLast(({ name }) => name.includes('Declaration')) ?? null
  );
}

/** The plan, the mission it is about, or the words of its name. */
function keyOf(reading: Reading, ballot: Ballot, text: string, plan: PlanMention | null): string | null {
  if (plan) return slug(plan.name);
  const sentences = ballot.isSetApart
    ? []
    : nearSentences(reading, ballot).map(({ skeleton }) => skeleton.sentence);
  const mission = sentences
    .flatMap(({ mentions }) => mentions)
    .find((mention) => mention.kind === 'actor' && reading.cast.get(mention.actor)?.listedKind === 'mission');
  if (mission?.kind === 'actor') return mission.actor.replace(/^org-/, '');
  const numbered =
    /\bresolution (?:(?:tagged|numbered|number|no\.?) )?(?<number>\d{1,3}\/\d{1,4}|\d{3,4})\b/iu.exec(text)
      ?.groups?.number;
  if (numbered) return `resolution-${slug(numbered)}`;
  const words = contentWords(text).filter(
    (word) => !/^(?:resolution|draft|text|measure|motion|vote)$/.test(word),
  );
  return words.slice(0, 5).join('-') || null;
}
