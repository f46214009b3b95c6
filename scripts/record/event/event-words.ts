// The words of an event, fit to stand alone: subject first, pronouns named, no loose quotation mark.

import type { Span } from '../../article/article.ts';
import { spanOf, type WordRange, withoutMarks } from '../clauses/clause-text.ts';
import type { SubjectSpan } from '../clauses/subject.ts';
import type { Word } from '../clauses/words.ts';
import { oneOf } from '../one-of.ts';
import type { Reading } from '../reading.ts';
import type { EventClause, Piece } from './event-clause.ts';

export interface EventWords {
  readonly text: string;
  /** Where the words stand, in order. */
  readonly spans: readonly Span[];
}

/** `previous` is what the sentence before is about, for "it" and "they". */
export function eventWords(
  reading: Reading,
  clause: EventClause,
  pieces: readonly Piece[],
  previous: Topic | null,
): EventWords {
  const spans: Span[] = [];
  const texts = pieces.flatMap((piece, index): string[] => {
    if (typeof piece === 'string') return [piece];
    const range = withoutMarks(clause.words, piece);
    if (range === null) return [];
    const span = cut(reading, spanOf(clause.words, range));
    spans.push(span);
    const words = reading.article.text.slice(span.start, span.end);
    return [
      index === 0
        ? named(reading, clause, range, words, previous)
        : lowered(clause.words[range.first], words),
    ];
  });
  const text = tidied(join(texts));
  return { text, spans: spans.toSorted((a, b) => a.start - b.start) };
}

/** Without who passed it on: ", as announced by his press secretary". */
function cut(reading: Reading, { start, end }: Span): Span {
  const words = reading.article.text.slice(start, end);
  const relay = /, (?:as (?:announced|said|reported|stated|confirmed) by|according to)\b/u.exec(words);
  return relay ? { start, end: start + relay.index } : { start, end };
}

/** An apposition is closed by a comma before the verb: "Finland’s minister, Aino Kettunen, met …". */
function join(texts: readonly string[]): string {
  const [subject = '', ...rest] = texts;
  if (rest[0] === '’s') return `${subject}’s ${rest.slice(1).join(' ')}`;
  const isOpen = rest.length > 0 && /, [^,]+$/u.test(subject) && !/ and [^,]+$/u.test(subject);
  return [isOpen ? `${subject},` : subject, ...rest].join(' ');
}

const lowered = (first: Word | undefined, words: string): string =>
  first?.pos === 'DET' && first.mention === null ? words.charAt(0).toLowerCase() + words.slice(1) : words;

const pronouns = /^(?:he|she|it|they|who|which)$/i;

/** "He thanked …" names him; "It recognized …" takes the subject of the sentence before. */
function named(
  reading: Reading,
  { subject, words }: EventClause,
  range: WordRange,
  text: string,
  previous: Topic | null,
): string {
  if (!subject || subject.first !== subject.last || range.first !== subject.first) return text;
  const word = words[subject.first];
  if (!word || !pronouns.test(word.text)) return text;
  const { mention } = word;
  const name =
    mention?.kind === 'actor' ? (reading.cast.get(mention.actor)?.name ?? null) : (previous?.text ?? null);
  return name === null ? text : name + text.slice(word.text.length);
}

const tidied = (text: string): string =>
  (/["“”]/u.test(text) ? balanced(text) : text)
    .replaceAll(/\s+/gu, ' ')
    .replace(/[\s,;:]+$/u, '')
    .trim();

/** Quotation marks that have no partner are taken away. */
function balanced(text: string): string {
  const curly = text.split('“').length === text.split('”').length ? text : text.replaceAll(/[“”]/gu, '');
  return curly.split('"').length % 2 === 1 ? curly : curly.replaceAll('"', '');
}

/** Who or what a sentence is about, for one that goes on with "it". */
export interface Topic {
  readonly text: string;
  readonly actors: readonly string[];
}

const pointsElsewhere = oneOf('he she it they this that these those such i we you there its their his her');

/** The subject in the article's words; a pronoun that is resolved gives the name, any other gives null. */
export function topicOf(reading: Reading, words: readonly Word[], subject: SubjectSpan | null): Topic | null {
  if (subject === null) return null;
  const first = words[subject.first];
  const isPerson = subject.first === subject.last && isHeOrShe(first?.lower);
  if (!first || (!isPerson && pointsElsewhere(first.lower))) return null;
  const own = words.slice(subject.first, subject.last + 1);
  // "The president’s office said it had the list": the office did, whosever it is.
  const isOwned = isOffice(own.at(-1)?.lower) && /^[’']s?$/.test(own.at(-2)?.text ?? '');
  const mentions = isOwned ? [] : own.flatMap(({ mention }) => (mention?.kind === 'actor' ? [mention] : []));
  const actors = [...new Set(mentions.map(({ actor }) => actor))];
  if (isPerson) {
    const name = reading.cast.get(actors[0] ?? '')?.name;
    return name === undefined ? null : { text: name, actors };
  }
  const { start, end } = spanOf(words, subject);
  const text = reading.article.text.slice(start, end);
  return text.split(' ').length <= 8 ? { text, actors } : null;
}

const isHeOrShe = oneOf('he she');
const isOffice = oneOf('office ministry government army military party group team cabinet administration');

/** "It will accede, Prime Minister X said": a person is no "it"; "it was renewed": nor is a state. */
export function isMeant(
  { cast }: Reading,
  { subject, words, group }: EventClause,
  topic: Topic | null,
): boolean {
  if (topic === null || words[subject?.first ?? -1]?.lower !== 'it') return topic !== null;
  const isText = group.isPassive && isDoneToTexts(group.lemma);
  const kinds = topic.actors.map((id) => cast.get(id)?.kind);
  return (
    topic.actors.length === 0 ||
    kinds.some((kind) => kind !== 'person' && !(isText && (kind === 'country' || kind === 'place')))
  );
}

const isDoneToTexts = oneOf('renew adopt approve extend ratify sign pass reject amend initial');
