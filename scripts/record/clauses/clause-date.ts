// The date of a clause: one that its verb governs. "After debacles in the 1990s" dates the debacles, "the July conference"
// the conference, "until March" an end: none of them says when the verb happened.

import type { ResolvedDate } from '../../date/resolve-date.ts';
import type { DateMention } from '../../sentence/sentence.ts';
import { oneOf } from '../one-of.ts';
import type { Reading } from '../reading.ts';
import type { WordRange } from './clause-text.ts';
import { describesNoun } from './describes-noun.ts';
import type { SubjectSpan } from './subject.ts';
import type { VerbGroup } from './verb-group.ts';
import type { Word } from './words.ts';

export interface ClauseDate extends ResolvedDate {
  readonly mention: DateMention;
  /** Whether it leads in: "On Monday, …" holds for what is joined by "and", too. */
  readonly isLeading: boolean;
}

export interface DatedVerb {
  readonly words: readonly Word[];
  readonly groups: readonly VerbGroup[];
  readonly group: VerbGroup;
  readonly subject: SubjectSpan | null;
  /** The words that are the clause's own. */
  readonly own: readonly WordRange[];
}

export function dateOfVerb(reading: Reading, verb: DatedVerb): ClauseDate | null {
  const mentions = new Set<DateMention>();
  for (const { first, last } of verb.own)
    for (let at = first; at <= last; at++) {
      const mention = verb.words[at]?.mention;
      if (mention?.kind === 'date') mentions.add(mention);
    }
  if (mentions.size === 0) return null;
  const places = [...mentions].flatMap((mention) => {
    const first = verb.words.findIndex((word) => word.mention === mention);
    const last = verb.words.findLastIndex((word) => word.mention === mention);
    const place = placeOf(verb, first, last);
    return place === null ? [] : [{ mention, place, first }];
  });
  // "On August 28 it voted to end the mission on December 31": the second is the day of what was voted.
  const isLed = places.some(({ place }) => place === 'leading');
  const behind = places.find(({ place, first }) => place === 'behind' && !(isLed && isOfAim(verb, first)));
  const chosen =
    places.findLast(({ place }) => place === 'between') ??
    behind ??
    places.find(({ place }) => place === 'leading') ??
    places.at(-1);
  return chosen ? { ...datedAs(reading, chosen.mention), isLeading: chosen.place === 'leading' } : null;
}

const isOfAim = ({ groups, group }: DatedVerb, first: number): boolean =>
  groups.some((other) => other.form === 'infinitive' && other.first > group.last && other.last < first);

export const datedAs = (reading: Reading, mention: DateMention) => ({
  ...(reading.dates.get(mention) ?? { edtf: null, basis: 'unknown' as const }),
  mention,
});

/** "killed in response to the attack of May": the attack was then. */
const nesting = /^(?:after|before|since|following|until|despite|response|retaliation|reprisal|revenge)$/;
const parts =
  /^(?:end|beginning|start|middle|half|quarter|summer|autumn|fall|winter|spring|week|days?|months?|night|morning|afternoon|evening|eve|dawn|hours)$/;

/** "was killed in the massacre of June 1": when the noun happened, the verb did. */
const isScene = (words: readonly Word[], noun: number): boolean =>
  /^(?:massacre|attack|bombing|raid|accident|crash|shooting|explosion|earthquake|riots?|clashes|coup|fire|disaster|ambush|siege|protests?)$/.test(
    words[noun]?.lower ?? '',
  ) && words.slice(Math.max(0, noun - 4), noun).some(({ lower }) => /^(?:in|during|by)$/.test(lower));

const wordBeforeTo = (words: readonly Word[], { first }: VerbGroup) =>
  words[first - 1]?.lower === 'to' ? words[first - 2]?.lower : words[first - 1]?.lower;
const isIntent = oneOf(
  'decision plan offer pledge proposal intention promise invitation readiness willingness due scheduled expected set ready',
);

/** "is set for Monday": verbs that put a thing on a day. */
const isSet = oneOf(
  'set schedule plan slate fix book call due expect postpone reschedule announce be convene',
);

const isWish = oneOf('want urge demand ask expect hope seek need require call press appeal');
const isExtreme = oneOf('first last only worst best largest biggest highest lowest deadliest');

/** Where a date stands to its verb; null when it belongs to another word. */
function placeOf(
  { words, groups, group, subject }: DatedVerb,
  first: number,
  last: number,
): 'leading' | 'between' | 'behind' | null {
  const inside = words[first];
  const isPhrase = inside?.pos === 'ADP' || inside?.pos === 'SCONJ';
  const preposition = isPhrase ? inside : words[first - 1];
  const before = isPhrase ? first - 1 : first - 2;
  const after = words[last + 1];
  // "less than last year" compares.
  if (/^(?:until|till|through|than)$/.test(preposition?.lower ?? '')) return null;
  // "elected chair for 2022": how long, not when.
  if (preposition?.lower === 'for' && !isSet(group.lemma)) return null;
  if (/^['’]s?$/.test(after?.text ?? '')) return null;
  if (isAttributive(words, first, after, isPhrase || preposition?.pos === 'ADP')) return null;
  // "have been arrested since March" says from when on, not when.
  if (preposition?.lower === 'since' && (group.isPerfect || group.form === 'participle')) return null;
  // "wants 3,500 troops there by May 5" sets a day for others.
  if (preposition?.lower === 'by' && isWish(group.lemma.split(' ')[0])) return null;
  // "was making his first trip since 2018"
  if (
    preposition?.lower === 'since' &&
    words.slice(group.last + 1, first).some(({ lower }) => isExtreme(lower))
  )
    return null;
  if (preposition?.lower === 'of' && !parts.test(words[before]?.lower ?? '') && !isScene(words, before))
    return null;
  if (first < group.first) {
    if (subject === null || last < subject.first)
      return leads(words, groups, first, subject) ? 'leading' : null;
    return first > subject.last ? 'between' : null;
  }
  // "agreed to convene a meeting in July": the day is that of what was agreed.
  const isBack = words
    .slice(first, last + 1)
    .some(({ lower }) => /^(?:last|ago|yesterday|earlier|past)$/.test(lower));
  const isOfAgreed =
    !isBack &&
    /^(?:agree|decide|pledge|vow|promise|offer|threaten|ask|urge|order)$/.test(group.lemma) &&
    groups.some((other) => other.form === 'infinitive' && other.first > group.last && other.last < first);
  if (isOfAgreed) return null;
  const between = words.slice(
    group.last + 1,
    isPhrase ? first : first - (preposition?.pos === 'ADP' ? 1 : 0),
  );
  const nested = between.findLastIndex((word) => word.mention === null && nesting.test(word.lower));
  if (nested !== -1 && !between.slice(nested).some((word) => word.text === ',')) return null;
  // "elections due next July": the date is theirs.
  if (between.at(-1)?.lower === 'due' || between.at(-2)?.lower === 'due') return null;
  // "commended Rwanda for deploying soldiers in July", "its decision to host the summit in 2023"
  const isOfPurpose = groups.some(
    (other) =>
      other.first > group.last &&
      other.last < first &&
      ((other.form === 'ing' && words[other.first - 1]?.lower === 'for') ||
        (other.form === 'infinitive' && isIntent(wordBeforeTo(words, other)))) &&
      !words.slice(other.last, first).some((word) => word.text === ','),
  );
  if (isOfPurpose) return null;
  const offset = group.last + 1;
  const isOfOther = groups.some(
    (other) =>
      other.first > group.last &&
      other.last < first &&
      ((other.form === 'participle' && !describesNoun(words, other)) ||
        (other.form === 'ing' && words[other.first - 1]?.text === ',')) &&
      !words.slice(other.last, first).some((word) => word.text === ','),
  );
  return isOfOther && between.length > 0 && offset <= first ? null : 'behind';
}

/** "the July conference", "2007 elections": a noun right behind a date without a preposition. */
function isAttributive(
  words: readonly Word[],
  first: number,
  after: Word | undefined,
  hasPreposition: boolean,
): boolean {
  if (after === undefined || after.mention?.kind === 'date') return false;
  const isNoun = after.pos === 'NOUN' && !parts.test(after.lower) && after.mention?.kind !== 'actor';
  const isArticle = words[first - 1]?.pos === 'DET' || words[first]?.pos === 'DET';
  return isNoun && (!hasPreposition || isArticle) && !/^(?:afternoon|evening|noon)$/.test(after.lower);
}

/**
 * "On Monday, …" and "In 2005 the line …"; not the date of a noun that leads in: "After the war of 2003, …", nor of a verb:
 * "The count, which began on March 7, is fair, Ana Bru said".
 */
function leads(
  words: readonly Word[],
  groups: readonly VerbGroup[],
  first: number,
  subject: SubjectSpan | null,
): boolean {
  const from = words.slice(0, first).findLastIndex((word) => word.text === ',') + 1;
  const lead = words.slice(from, first);
  const hasNested = lead
    .slice(0, -1)
    .some((word) => word.mention === null && /^(?:after|before|since|following|despite)$/.test(word.lower));
  const isOfVerb = groups.some(
    (other) => other.form === 'finite' && other.first >= from && other.last < first,
  );
  return !hasNested && !isOfVerb && (subject === null || first < subject.first);
}
