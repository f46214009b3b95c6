// The clauses of a sentence that could each be an event, with all that rules and records need of them: a line to match,
// the words to print, the date, who says it.

import type { Sentence } from '../../sentence/sentence.ts';
import { analyseSentence } from '../clauses/analyse-sentence.ts';
import type { Clause, ClauseAnalysis } from '../clauses/clause-analysis.ts';
import { type ClauseDate, dateOfVerb } from '../clauses/clause-date.ts';
import type { ClauseKind } from '../clauses/clause-links.ts';
import { tokenText, type WordRange, withoutMarks } from '../clauses/clause-text.ts';
import { ownRuns, readingEnd, runsFrom } from '../clauses/own-words.ts';
import { nounBefore, type ReducedClause, reducedClauses } from '../clauses/reduced-clauses.ts';
import type { SubjectSpan } from '../clauses/subject.ts';
import type { VerbForms } from '../clauses/verb-forms.ts';
import type { VerbGroup } from '../clauses/verb-group.ts';
import type { Word } from '../clauses/words.ts';
import { oneOf } from '../one-of.ts';
import type { Reading } from '../reading.ts';
import { inheritedDate } from './inherited-date.ts';

/** A stretch of words to print, or a verb form that the text leaves out: "(was) approved". */
export type Piece = WordRange | string;

export interface EventClause {
  readonly sentence: Sentence;
  readonly words: readonly Word[];
  readonly group: VerbGroup;
  readonly kind: ClauseKind | 'reduced';
  /** Position among the clauses of the sentence; null for one without a finite verb. */
  readonly index: number | null;
  readonly governor: {
    readonly group: VerbGroup;
    readonly isBehind: boolean;
    readonly clause: number;
  } | null;
  readonly subject: SubjectSpan | null;
  /** What leads in, its subject and verb and the rest: "⟦A0⟧ ‹hand over› the final hostages to ⟦A1⟧". */
  readonly lead: string;
  readonly line: string;
  readonly pieces: readonly Piece[];
  readonly date: ClauseDate | null;
  readonly isCoordinate: boolean;
  /** Whether the date is its own, not that of the clause it hangs on. */
  readonly isDateOwn: boolean;
  /** Whether the whole sentence stands in quotation marks. */
  readonly isSpeech: boolean;
}

export interface SentenceClauses {
  readonly analysis: ClauseAnalysis;
  readonly clauses: readonly EventClause[];
}

/** `index` is the place of the sentence in the article. */
export function eventClauses(reading: Reading, index: number, forms: VerbForms): SentenceClauses {
  const { analysis, isSpeech } = analyseSentence(reading.sentences, index, forms);
  const sentence = reading.sentences[index];
  if (!sentence) throw new Error(`Bug: no sentence ${index}`);
  const found: EventClause[] = [];
  const context = { reading, place: index, sentence, analysis, isSpeech, forms };
  for (const at of analysis.clauses.keys()) found.push(finiteClause(context, at, found));
  for (const reduced of reducedClauses(analysis)) found.push(...reducedClause(context, reduced, found));
  return { analysis, clauses: found };
}

interface Context {
  readonly reading: Reading;
  /** Of the sentence in the article. */
  readonly place: number;
  readonly sentence: Sentence;
  readonly analysis: ClauseAnalysis;
  readonly isSpeech: boolean;
  readonly forms: VerbForms;
}

function finiteClause(context: Context, index: number, before: readonly EventClause[]): EventClause {
  const { reading, place, sentence, analysis, isSpeech } = context;
  const { words, groups } = analysis;
  const clause = analysis.clauses[index];
  if (!clause) throw new Error(`Bug: no clause ${index}`);
  const own = ownRuns(analysis, index);
  const isInherited = clause.isSubjectInherited && clause.kind !== 'relative';
  const date = dateOfVerb(reading, {
    words,
    groups,
    group: clause.group,
    subject: isInherited ? null : clause.subject,
    own: isInherited ? runsFrom(own, clause.group.first) : own,
  });
  const host = analysis.clauses[clause.governor ?? -1];
  const object = objectOf(words, clause);
  return {
    sentence,
    words,
    group: clause.group,
    kind: clause.kind,
    index,
    governor: host
      ? { group: host.group, isBehind: host.kind === 'attribution', clause: clause.governor ?? -1 }
      : null,
    subject: clause.subject,
    lead: leadOf(words, sentence, clause),
    line: lineOf(words, sentence, clause.group, clause.subject, [
      ...(object ? [object] : []),
      ...runsFrom(own, clause.group.last + 1),
    ]),
    pieces: piecesOf(words, clause, object, readingEnd(analysis, index), isKept(words, clause)),
    date: date ?? inheritedDate(reading, place, analysis, clause, own, before),
    isCoordinate: clause.isCoordinate,
    isDateOwn: date !== null,
    isSpeech,
  };
}

/** A clause whose verb has no finite form is worth coding when it has a date of its own, or a rule asks for it. */
function reducedClause(
  context: Context,
  reduced: ReducedClause,
  before: readonly EventClause[],
): EventClause[] {
  const { reading, sentence, analysis, isSpeech, forms } = context;
  const { words, groups } = analysis;
  const { group, subject, host, end } = reduced;
  const range = { first: group.first, last: end - 1 };
  const date = dateOfVerb(reading, { words, groups, group, subject: null, own: [range] });
  const hosted = before.find(({ group: other }) => other === host?.group);
  const past = reduced.form === 'ing' ? forms.inflect(group.lemma.split(' ')[0] ?? '', 'past') : null;
  if (reduced.form === 'ing' && past === null) return [];
  const rest = withoutMarks(words, { first: group.head + 1, last: end - 1 });
  const isDue = group.lemma === 'due';
  const verb = past ?? (isPlural(words, subject) ? (isDue ? 'are' : 'were') : isDue ? 'is' : 'was');
  const inherited = reduced.form === 'ing' && reduced.link !== 'noun' ? (hosted?.date ?? null) : null;
  return [
    {
      sentence,
      words,
      group: { ...group, isPassive: reduced.form === 'participle', isPast: true },
      kind: 'reduced',
      index: null,
      governor: hosted?.governor ?? null,
      subject,
      lead: '',
      line: lineOf(
        words,
        sentence,
        { ...group, isPassive: reduced.form === 'participle' },
        subject,
        rest ? [rest] : [],
      ),
      pieces: [subject, verb, ...(past === null ? [range] : rest ? [rest] : [])],
      date: date ?? inherited,
      isCoordinate: false,
      isDateOwn: date !== null,
      isSpeech,
    },
  ];
}

function lineOf(
  words: readonly Word[],
  sentence: Sentence,
  group: VerbGroup,
  subject: SubjectSpan | null,
  rest: readonly WordRange[],
): string {
  let line = `${subject ? tokenText(words, sentence, subject) : ''} ‹${group.isPassive ? 'be ' : ''}${group.lemma}›`;
  for (const run of rest) line += ` ${tokenText(words, sentence, run)}`;
  return line;
}

const leadOf = (
  words: readonly Word[],
  sentence: Sentence,
  { start, subject, isSubjectInherited }: Clause,
) =>
  subject && !isSubjectInherited && subject.first > start
    ? tokenText(words, sentence, { first: start, last: subject.first - 1 })
    : '';

/** "which the Community approved": the noun before the pronoun is what was approved. */
function objectOf(words: readonly Word[], clause: Clause): WordRange | null {
  if (clause.kind !== 'relative' || clause.isSubjectInherited) return null;
  // "Critics note that Kenya fined 23 people": the verb has an object of its own.
  if (opensObject(words[clause.group.last + 1])) return null;
  if (!isObjectPronoun(words[clause.marker]?.lower)) return null;
  const noun = nounBefore(words, clause.marker);
  // "the crossings with Belarus which it had closed": the crossings were, not the state.
  const isState =
    noun !== null && words.slice(noun.first, noun.last + 1).every(({ mention }) => mention?.kind === 'actor');
  if (!isState || noun.last !== clause.marker - 1 || words[noun.first - 1]?.pos !== 'ADP') return noun;
  const whole = nounBefore(words, noun.first - 1);
  return whole ? { first: whole.first, last: noun.last } : noun;
}

const opensObject = (next: Word | undefined): boolean =>
  next?.mention?.kind === 'quantity' ||
  next?.mention?.kind === 'actor' ||
  (next?.mention === null && next.pos === 'DET');

const isObjectPronoun = oneOf('which that whom');

function piecesOf(
  words: readonly Word[],
  clause: Clause,
  object: WordRange | null,
  end: number,
  keepsLead: boolean,
): Piece[] {
  const { group, subject, start } = clause;
  const last = Math.max(group.last, end - 1);
  if (subject === null) return [{ first: group.first, last }];
  const owner = words[clause.marker]?.lower === 'whose' ? nounBefore(words, clause.marker) : null;
  if (owner) return [owner, '’s', { first: subject.first, last }];
  if (clause.isSubjectInherited) return [subject, { first: group.first, last }];
  if (object)
    return [
      { first: subject.first, last: group.last },
      object,
      ...(last > group.last ? [{ first: group.last + 1, last }] : []),
    ];
  return [{ first: keepsLead ? start : subject.first, last }];
}

const discourse =
  /^(?:in (?:response|contrast|addition|turn|return|particular|retaliation|fact|short|general|all)|as a result|at the same time|for (?:example|instance)|by contrast|on the other hand|of course)\b/i;

/** Whether what leads in tells something that no column holds: "At a lunch on Friday, …". */
function isKept(words: readonly Word[], { start, subject }: Clause): boolean {
  if (!subject) return false;
  const lead = words.slice(start, subject.first);
  return lead.some(isTelling) && !discourse.test(lead.map(({ text }) => text).join(' '));
}

const isTelling = ({ mention, pos }: Word): boolean =>
  mention === null ? pos === 'NOUN' : mention.kind !== 'date' && mention.kind !== 'plan';

/** Whether a noun is plural: "the embassies were", "Kenya and Oman were". */
function isPlural(words: readonly Word[], { first, last }: SubjectSpan): boolean {
  const noun = words.slice(first, last + 1);
  const of = noun.findIndex((word) => word.lower === 'of');
  const head = noun[of === -1 ? noun.length - 1 : of - 1];
  return (
    noun.some((word) => word.pos === 'CCONJ') ||
    (/[^s]s$/.test(head?.lower ?? '') && head?.mention?.kind !== 'actor')
  );
}
