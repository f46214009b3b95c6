// A sentence becomes clauses: a finite verb each, with its subject, what ties it to the others, and the words that are its
// own. "The force, which X approved on Monday, is to clear roads" has two, and the date belongs to the inner one.

import { isAdverb } from './auxiliaries.ts';
import type { ClauseAnalysis, ClauseDraft } from './clause-analysis.ts';
import { type ClauseKind, type Link, linkOf } from './clause-links.ts';
import { closeClauses } from './close-clauses.ts';
import { settleForms } from './settle-forms.ts';
import { type SubjectSpan, subjectOf } from './subject.ts';
import type { VerbForms } from './verb-forms.ts';
import type { VerbGroup } from './verb-group.ts';
import { verbGroups } from './verb-groups.ts';
import type { Word } from './words.ts';

export function findClauses(words: readonly Word[], forms: VerbForms): ClauseAnalysis {
  const isSaying = (group: VerbGroup) => saysWords(group, forms);
  const groups = settleForms(words, verbGroups(words, forms), isSaying);
  const clauses: ClauseDraft[] = [];
  for (const group of groups.filter(({ form }) => form === 'finite')) {
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

/** Verbs that "that" and a bare clause may follow. */
const takesClause = /^(?:show|mean|see|know|hear|feel|understand|hope|agree|decide|ensure|indicate)$/;

function saysWords({ lemma }: VerbGroup, forms: VerbForms): boolean {
  const classes = forms.entryOf(lemma)?.classes;
  const isListed = (['say', 'deny', 'plan', 'express'] as const).some((name) => classes?.has(name));
  return isListed || takesClause.test(lemma);
}

/** The words between the verb before and this one; behind a closed relative clause, also those before that clause. */
function regionOf(
  words: readonly Word[],
  clauses: readonly ClauseDraft[],
  group: VerbGroup,
  isSaying: (group: VerbGroup) => boolean,
) {
  const range = (from: number, to: number) =>
    Array.from({ length: Math.max(0, to - from) }, (_, i) => from + i);
  const before = clauses.length - 1;
  const last = clauses[before];
  if (!last) return { region: range(0, group.first), before: null };
  const between = range(last.group.last + 1, group.first);
  const closing = between.findLast((at) => !isAdverb(words[at]));
  const isClosed =
    closing === undefined
      ? last.group.first > last.start
      : words[closing]?.text === ',' ||
        (before === 0 && !isSaying(last.group) && between.every((at) => !isJoint(words[at])));
  if (last.kind !== 'relative' || !isClosed || !hasNoun(words, clauses[before - 1], last))
    return { region: between, before };
  const start = clauses[before - 1] ? (clauses[before - 1]?.group.last ?? 0) + 1 : 0;
  const end = words[last.marker - 1]?.text === ',' ? last.marker - 1 : last.marker;
  return { region: range(start, end), before: before > 0 ? before - 1 : null };
}

const isJoint = (word: Word | undefined): boolean =>
  word !== undefined &&
  word.mention === null &&
  (word.pos === 'CCONJ' || /^(?:,|;|:|that|which|who)$/.test(word.lower));

/** Whether a noun stands before a relative clause that could be the subject of a verb behind it. */
const hasNoun = (words: readonly Word[], before: ClauseDraft | undefined, relative: ClauseDraft): boolean =>
  words
    .slice(before ? before.group.last + 1 : 0, relative.marker)
    .some((word) => word.mention !== null || /^(?:NOUN|PROPN)$/.test(word.pos));

interface Opening {
  readonly link: Link;
  readonly group: VerbGroup;
  readonly before: number | null;
  readonly region: readonly number[];
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
    ? subjectOf(
        words,
        region.filter((at) => at >= link.start && at < group.first),
      )
    : null;
  const inherited = own ?? host?.subject ?? antecedent(words, link, kind);
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
function antecedent(words: readonly Word[], link: Link, kind: ClauseKind): SubjectSpan | null {
  if (kind !== 'relative' || link.hasSubject) return null;
  const end = beforeDate(words, link.marker);
  let first = end;
  while (first > 0 && isPartOfNoun(words, first - 1, end)) first--;
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

function isPartOfNoun(words: readonly Word[], at: number, marker: number): boolean {
  const word = words[at];
  if (!word) return false;
  if (word.text === ',') return at === marker - 1;
  return word.mention !== null
    ? word.mention.kind !== 'date'
    : /^(?:NOUN|PROPN|ADJ|DET|NUM|PART)$/.test(word.pos) || word.lower === 'of' || word.lower === 'its';
}

const lastWord = (words: readonly Word[], first: number, end: number): number => {
  let last = end - 1;
  while (last > first && words[last]?.text === ',') last--;
  return last;
};
