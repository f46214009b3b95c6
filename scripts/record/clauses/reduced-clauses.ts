// Clauses without a finite verb: "a conference held in July", "before travelling to Egypt", "Astana hosting the congress",
// ", adopting a resolution". Each gets the subject its noun or its main clause gives it.

import { oneOf } from '../one-of.ts';
import type { Clause, ClauseAnalysis } from './clause-analysis.ts';
import { describesNoun } from './describes-noun.ts';
import type { SubjectSpan } from './subject.ts';
import type { VerbGroup } from './verb-group.ts';
import { isDigitComma, type Word } from './words.ts';

export interface ReducedClause {
  readonly form: 'participle' | 'ing';
  /** How it hangs on the sentence: behind its noun, behind a comma, or behind "before" and "after". */
  readonly link: 'noun' | 'comma' | 'temporal';
  readonly group: VerbGroup;
  readonly subject: SubjectSpan;
  readonly host: Clause | null;
  /** Behind its last word. */
  readonly end: number;
}

/** Forms in -ing that are prepositions. */
const isPreposition = oneOf('following including according regarding concerning pending involving excluding');

export function reducedClauses({ words, groups, clauses }: ClauseAnalysis): readonly ReducedClause[] {
  return [...groups, ...dueGroups(words)].flatMap((group): readonly ReducedClause[] => {
    if (group.form !== 'participle' && group.form !== 'ing') return [];
    if (isPreposition(words[group.head]?.lower)) return [];
    const host = clauses.findLast(({ start, end }) => start <= group.first && group.first < end) ?? null;
    const end = endOf(words, groups, clauses, group);
    if (group.form === 'participle') {
      const follows =
        words[group.first - 1]?.text === ',' &&
        groups.some(
          (other) =>
            other.form === 'participle' &&
            other.last < group.first &&
            endOf(words, groups, clauses, other) > group.first,
        );
      if (follows || describesNoun(words, group)) return [];
      const subject = nounBefore(words, group.first);
      return subject ? [{ form: 'participle', link: 'noun', group, subject, host, end }] : [];
    }
    const previous = words[group.first - 1];
    if (previous?.mention?.kind === 'actor' && previous.mention.form === 'name') {
      const subject = nounBefore(words, group.first);
      return subject ? [{ form: 'ing', link: 'noun', group, subject, host, end }] : [];
    }
    if (previous?.text === ',' && isPeriod(words, group)) return [];
    const isTemporal = /^(?:before|after)$/.test(previous?.lower ?? '');
    if ((!isTemporal && previous?.text !== ',') || !host?.subject || group.first < host.group.last) return [];
    return [
      { form: 'ing', link: isTemporal ? 'temporal' : 'comma', group, subject: host.subject, host, end },
    ];
  });
}

/** "for twelve months, beginning on 1 February": when the months begin, which nobody does. */
const isPeriod = (words: readonly Word[], { lemma, last }: VerbGroup): boolean =>
  /^(?:begin|start|end|commence)$/.test(lemma) &&
  [words[last + 1], words[last + 2]].some((next) => next?.mention?.kind === 'date');

/** "general elections due next July": as if they were to be held then. */
function dueGroups(words: readonly Word[]): VerbGroup[] {
  if (!words.some(({ lower }) => lower === 'due')) return [];
  return words.flatMap((word, at) => {
    const isDate = [words[at + 1], words[at + 2]].some((next) => next?.mention?.kind === 'date');
    if (word.lower !== 'due' || !isDate || words[at - 1]?.pos !== 'NOUN') return [];
    const flags = {
      isAmbiguous: false,
      isPassive: true,
      isPerfect: false,
      isProgressive: false,
      isPast: false,
    };
    return [
      {
        ...flags,
        first: at,
        last: at,
        head: at,
        lemma: 'due',
        form: 'participle',
        isNegated: false,
        mood: 'planned',
      },
    ];
  });
}

const isLink = oneOf('in at near of');
const isHead = (word: Word | undefined): boolean => word?.pos === 'NOUN' || word?.pos === 'NUM';
const isJoint = oneOf('of to and in at');
const isPartTag = oneOf('NOUN PROPN ADJ NUM PART DET');
const belongs = oneOf("of - its his her their ’s 's");

/** The noun right before a position, or before its comma: "the force’s mission, approved …". */
export function nounBefore(words: readonly Word[], position: number): SubjectSpan | null {
  let last = position - 1;
  if (words[last]?.text === ',') last--;
  let first = last + 1;
  while (first > 0 && (belongsToNoun(words[first - 1], words[first]) || isOrdinal(words, first - 1))) first--;
  // "its consulate in Lima, closed in 2009", "resolution 73 of the Assembly, adopted by 116 votes": what stands first was.
  const isHeaded = last < position - 1 && isLink(words[first - 1]?.lower) && isHead(words[first - 2]);
  if (isHeaded) {
    first -= 2;
    while (first > 0 && belongsToNoun(words[first - 1], words[first])) first--;
  }
  while (first <= last && isJoint(words[first]?.lower)) first++;
  return first <= last && last >= 0 ? { first, last } : null;
}

const isOrdinal = (words: readonly Word[], at: number): boolean =>
  /^\d/.test(words[at]?.text ?? '') || isDigitComma(words, at);

function belongsToNoun(word: Word | undefined, next: Word | undefined): boolean {
  if (!word) return false;
  if (word.mention !== null) return word.mention.kind !== 'date';
  if (isPartTag(word.pos)) return true;
  // Up to the article: what stands before it is another phrase.
  return next?.pos !== 'DET' && belongs(word.lower);
}

function endOf(
  words: readonly Word[],
  groups: readonly VerbGroup[],
  clauses: readonly Clause[],
  group: VerbGroup,
): number {
  const finite = clauses.find((clause) => clause.marker > group.last)?.marker ?? words.length;
  const verb =
    groups.find((other) => other.first > group.last && other.form === 'finite')?.first ?? words.length;
  let at = group.last + 1;
  for (; at < Math.min(finite, verb); at++) {
    const isComma = words[at]?.text === ',';
    if (isComma && !isInList(words, at) && !opensParticiple(groups, at + 1)) break;
  }
  return at;
}

/** A comma between names, or inside "October 8, 2025". */
function isInList(words: readonly Word[], at: number): boolean {
  const next = words[at + 1]?.pos === 'CCONJ' ? words[at + 2] : words[at + 1];
  return (
    words[at]?.mention !== null ||
    (words[at - 1]?.mention?.kind === 'actor' && next?.mention?.kind === 'actor')
  );
}

/** "held in July at headquarters, co-hosted by France": one more participle of the same noun. */
const opensParticiple = (groups: readonly VerbGroup[], at: number) =>
  groups.some(({ first, form }) => first === at && form === 'participle');
