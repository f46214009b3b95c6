// A sentence becomes clauses: a finite verb each, with its subject, what ties it to the others, and the words that are its
// own. "The force, which X approved on Monday, is to clear roads" has two, and the date belongs to the inner one.

import { oneOf } from '../one-of.ts';
import type { ClauseAnalysis, ClauseDraft } from './clause-analysis.ts';
import { type ClauseKind, type Link, linkOf } from './clause-links.ts';
import { closeClauses } from './close-clauses.ts';
import { lastIn, type Region, someIn } from './region.ts';
import { settleForms } from './settle-forms.ts';
import { type SubjectSpan, subjectOf } from './subject.ts';
import type { VerbForms } from './verb-forms.ts';
import type { VerbGroup } from './verb-group.ts';
import { verbGroups } from './verb-groups.ts';
import type { Word } from './words.ts';

export function findClauses(words: readonly Word[], forms: VerbForms): ClauseAnalysis {
  const isSaying = ({ lemma }: VerbGroup) => forms.isSaying(lemma);
  const groups = settleForms(words, verbGroups(words, forms), isSaying);
  const clauses: ClauseDraft[] = [];
  for (const group of groups) {
    if (group.form !== 'finite') continue;
    const { region, before } = regionOf(words, clauses, group, isSaying);
    const previous = before === null ? null : clauses[before];
    const link = linkOf(
      words,
      region,
      { group, isSaying: isSaying(group) },
      previous ? { group: previous.group, kind: previous.kind, isSaying: isSaying(previous.group) } : null,
    );
    clauses.push(open(words, clauses, { link, group, before, region, isSaying }));
  }
  closeClauses(words, clauses, isSaying);
  return { words, groups, clauses };
}

/** The words between the verb before and this one; behind a closed relative clause, also those before that clause. */
function regionOf(
  words: readonly Word[],
  clauses: readonly ClauseDraft[],
  group: VerbGroup,
  isSaying: (group: VerbGroup) => boolean,
): { readonly region: Region; readonly before: number | null } {
  const before = clauses.length - 1;
  const last = clauses[before];
  if (!last) return { region: { from: 0, to: group.first }, before: null };
  const between = { from: last.group.last + 1, to: group.first };
  if (last.kind !== 'relative') return { region: between, before };
  const closing = lastIn(words, between, (word) => !word.isAdverb);
  const isClosed =
    closing === -1
      ? last.group.first > last.start && !isFree(words, last)
      : words[closing]?.text === ',' ||
        (before === 0 && !isSaying(last.group) && !someIn(words, between, isJoint));
  const start = (clauses[before - 1]?.group.last ?? -1) + 1;
  // A noun before the relative clause could be the subject of a verb behind it.
  if (!isClosed || !someIn(words, { from: start, to: last.marker }, isNominal))
    return { region: between, before };
  const end = words[last.marker - 1]?.text === ',' ? last.marker - 1 : last.marker;
  return { region: { from: start, to: end }, before: before > 0 ? before - 1 : null };
}

/** "in what it said was to keep order": what is said is the subject of the second verb. */
const isFree = (words: readonly Word[], { start }: ClauseDraft): boolean =>
  words[start - 1]?.lower === 'what';

const isJoining = oneOf(', ; : that which who');
const isNounTag = oneOf('NOUN PROPN');

const isJoint = ({ mention, pos, lower }: Word): boolean =>
  mention === null && (pos === 'CCONJ' || isJoining(lower));

const isNominal = ({ mention, pos }: Word): boolean => mention !== null || isNounTag(pos);

interface Opening {
  readonly link: Link;
  readonly group: VerbGroup;
  readonly before: number | null;
  readonly region: Region;
  readonly isSaying: (group: VerbGroup) => boolean;
}

function open(words: readonly Word[], clauses: readonly ClauseDraft[], opening: Opening): ClauseDraft {
  const { link, group, before, region, isSaying } = opening;
  const sibling = link.isCoordinate ? siblingOf(clauses, before, group, isSaying, link) : null;
  const beside = sibling === null ? undefined : clauses[sibling];
  // A new subject behind a comma leaves a relative clause: ", which had ended, and the envoys left".
  const isOut = beside !== undefined && link.hasSubject && link.isAfterComma && beside.kind !== 'complement';
  const host = isOut ? undefined : beside;
  const kind = host ? host.kind : link.kind;
  const own = link.hasSubject
    ? subjectOf(words, {
        from: Math.max(region.from, link.start),
        to: Math.min(region.to, group.first),
      })
    : null;
  const inherited =
    own ?? withoutInsertion(words, host?.subject ?? null) ?? antecedent(words, link, kind, group);
  return {
    kind,
    isCoordinate: link.isCoordinate,
    group,
    parent: host ? host.parent : link.kind === 'main' ? null : before,
    governor: host ? host.governor : link.kind === 'complement' ? before : null,
    marker: link.marker,
    start: link.start,
    end: words.length,
    subject: inherited,
    isSubjectInherited: own === null,
  };
}

/** "Peru, he said, had volunteered but withdrew": Peru withdrew. */
const withoutInsertion = (words: readonly Word[], subject: SubjectSpan | null): SubjectSpan | null =>
  subject !== null &&
  subject.last - subject.first > 1 &&
  words[subject.last - 1]?.text === ',' &&
  /^(?:he|she|it|they)$/.test(words[subject.last]?.lower ?? '')
    ? { first: subject.first, last: subject.last - 2 }
    : subject;

/**
 * A verb of saying goes on with the speaker, not with what was said: "said the soldiers would stay and denied that …".
 * So does a new subject behind a comma: "denied that its troops had shelled it, and the Red Cross could not confirm it".
 */
function siblingOf(
  clauses: readonly ClauseDraft[],
  before: number | null,
  group: VerbGroup,
  isSaying: (group: VerbGroup) => boolean,
  link: Link,
): number | null {
  if (before === null) return null;
  const governor = clauses[before]?.governor ?? null;
  const isSpeaker = !link.hasSubject && isSaying(group) && group.isPast;
  const isApart = link.hasSubject && link.isAfterComma;
  return governor !== null && (isSpeaker || isApart) ? governor : before;
}

/** "evacuation, which commenced", "an agreement on Monday that will": the noun before a relative pronoun is its subject. */
function antecedent(
  words: readonly Word[],
  { hasSubject, marker }: Link,
  kind: ClauseKind,
  { lemma }: VerbGroup,
): SubjectSpan | null {
  if (kind !== 'relative' || hasSubject) return null;
  const end = beforeDate(words, marker);
  let first = end;
  while (first > 0 && isPartOfNoun(words, first - 1, end)) first--;
  // "ahead of the congress, which began": the preposition is no part of it.
  while (first < end && /^(?:of|to|in|at)$/.test(words[first]?.lower ?? '')) first++;
  // "violence in Chad that has left 100 people dead": no place kills.
  const place = words[end - 1]?.mention;
  const isScene =
    place?.kind === 'actor' &&
    /^(?:place|country)-/.test(place.actor) &&
    isHarm(lemma) &&
    inPlace(words, first);
  if (isScene) {
    first--;
    while (first > 0 && isPartOfNoun(words, first - 1, end)) first--;
  }
  // "the treaty with Peru, which was signed in May", "the truce between Chad and Mali that came into force": texts are
  // signed, not states.
  const isPair = words[first - 1]?.lower === 'and' && words[first - 2]?.mention?.kind === 'actor';
  let link = isPair ? first - 2 : first;
  while (isPair && words[link - 1]?.mention === words[link]?.mention) link--;
  const isOfText =
    /^(?:with|between|on)$/.test(words[link - 1]?.lower ?? '') && isText(words[link - 2]?.lower);
  if (isOfText && ofTexts.test(lemma)) {
    first = link - 2;
    while (first > 0 && isPartOfNoun(words, first - 1, end)) first--;
  }
  return first < end ? { first, last: lastWord(words, first, end) } : null;
}

function beforeDate(words: readonly Word[], marker: number): number {
  let at = marker - 1;
  const date = words[at]?.mention;
  if (date?.kind !== 'date') return marker;
  while (words[at]?.mention === date) at--;
  if (words[at]?.pos === 'ADP') at--;
  return at + 1;
}

const isHarm = oneOf('kill leave injure wound claim displace hurt destroy flatten');

/** "violence in Chad", "attacks in northern Chad". */
const inPlace = (words: readonly Word[], first: number): boolean =>
  /^(?:in|on|at|near|across)$/.test(words[first - 1]?.lower ?? '') && words[first - 2]?.pos === 'NOUN';

const isText = oneOf(
  'agreement deal accord treaty pact convention memorandum contract truce ceasefire cease-fire armistice relations ties',
);
const ofTexts =
  /^(?:mark|celebrate|sign|initial|ratify|conclude|adopt|renew|extend|take effect|(?:come|enter|go) into (?:force|effect)|begin|start|hold|end|collapse|expire|lapse)$/;

const isPartTag = oneOf('NOUN PROPN ADJ DET NUM PART');

function isPartOfNoun(words: readonly Word[], at: number, marker: number): boolean {
  const word = words[at];
  if (!word) return false;
  if (word.text === ',') return at === marker - 1;
  return word.mention !== null
    ? word.mention.kind !== 'date'
    : isPartTag(word.pos) || word.lower === 'of' || word.lower === 'its' || isHyphen(words, at);
}

/** The hyphen of "Secretary-General". */
const isHyphen = (words: readonly Word[], at: number): boolean =>
  words[at]?.text === '-' &&
  words[at - 1]?.end === words[at]?.start &&
  words[at]?.end === words[at + 1]?.start;

const lastWord = (words: readonly Word[], first: number, end: number): number => {
  let last = end - 1;
  while (last > first && words[last]?.text === ',') last--;
  return last;
};
