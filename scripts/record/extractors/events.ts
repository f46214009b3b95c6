// Events: who did what, where and when. One rule a type, opened by the sentence it is for; the order decides.

import { edtfBounds } from '../../../src/schema/edtf.ts';
import type { Span } from '../../article/article.ts';
import { slug } from '../../sentence/name-index.ts';
import type { ActorMention, Sentence } from '../../sentence/sentence.ts';
import { trimmed } from '../clause.ts';
import type { CodedRecord } from '../coded-record.ts';
import { dateNear } from '../date-near.ts';
import { type EventRule, eventRules } from '../event-rules.ts';
import { contentWords } from '../key-words.ts';
import { type Modality, triggerModality } from '../modality.ts';
import type { Reading, Toolbox } from '../reading.ts';
import { matchesOf, type RuleMatch, type Skeleton } from '../skeleton.ts';

export function eventExtractor({ pattern }: Toolbox): (reading: Reading) => CodedRecord<'events'>[] {
  const compiled = eventRules.map((entry) => ({ ...entry, pattern: pattern(entry.source) }));
  const clauseBreak = pattern(
    ', and (?=(?:on|in) ⟦D|⟦A\\d+⟧ (?:has|have|had|was|were|{say_finite}|{support_finite}))|;|, (?=before (?:traveling|travelling|flying))|, (?=but )| (?=and then )| (?=before (?:traveling|travelling))|, which (?=commenced|began|started)|, (?=while )',
  );
  return (reading) =>
    reading.inline.flatMap((skeleton) => {
      if (skeleton.sentence.paragraphKind !== 'text' || /\?["”]?$/.test(skeleton.sentence.text)) return [];
      return clausesOf(skeleton, clauseBreak).flatMap((clause) => {
        for (const entry of compiled) {
          const match = matchesOf(entry.pattern, skeleton).find(
            (found) => found.span().start >= clause.start && found.span().start < clause.end,
          );
          const event = match ? codeEvent(reading, skeleton, clause, entry, match) : null;
          if (event) return [event];
        }
        return [];
      });
    });
}

/** The stretches of a sentence that may each hold an event. */
function clausesOf(skeleton: Skeleton, clauseBreak: RegExp): Span[] {
  const cuts = matchesOf(clauseBreak, skeleton).map((match) => match.span().start);
  const edges = [skeleton.sentence.start, ...cuts, skeleton.sentence.end];
  return edges
    .slice(0, -1)
    .map((start, index) => ({ start, end: edges[index + 1] ?? skeleton.sentence.end }))
    .filter((clause) => clause.end - clause.start > 12);
}

const negated = /\b(?:no|not|never|without)\b[^.;]{0,25}$/u;

function codeEvent(
  reading: Reading,
  skeleton: Skeleton,
  clause: Span,
  entry: EventRule,
  match: RuleMatch,
): CodedRecord<'events'> | null {
  const { sentence } = skeleton;
  const span = match.span();
  const { text, meta } = { text: reading.article.text, meta: reading.article.meta };
  const date = dateNear(reading, sentence, span);
  const governed = triggerModality(text.slice(clause.start, clause.end), span.end - clause.start);
  const modality = isAfter(date?.edtf ?? null, meta.published) ? 'planned' : governed;
  const mentions = mentionsOf(sentence, clause);
  const actors = [...new Set(mentions.map((mention) => mention.actor))].filter((id) => reading.cast.has(id));
  const negation = negated.test(text.slice(Math.max(clause.start, span.start - 40), span.start));
  if (negation || text[span.start - 1] === '-' || !isCoded(reading, entry, modality, date !== null))
    return null;
  if (entry.states && !isState(reading, actors[0])) return null;
  const mission =
    actors.length === 0 && entry.type === 'deployment_plan' ? lastMission(reading, sentence) : null;
  const involved = mission === null ? actors : [mission];
  if (involved.length === 0 && date === null) return null;
  const participants = involved.filter((id) => reading.cast.get(id)?.kind !== 'place');
  const what = trimmed(
    sentence,
    hasSubject(text, clause, span) ? clause : { start: sentence.start, end: clause.end },
  );
  const words = text.slice(what.start, what.end);
  const bounds = date?.edtf ? edtfBounds(date.edtf) : null;
  return {
    table: 'events',
    article: reading.article.id,
    key: keyOf(entry.type, participants, date?.edtf ?? null, words),
    columns: {
      type: entry.type,
      what: words,
      date: date?.edtf ?? null,
      date_start: bounds?.start ?? null,
      date_end: bounds?.end ?? null,
      date_text: date ? text.slice(date.mention.start, date.mention.end) : null,
      date_basis: date?.basis ?? 'unknown',
      place_id: placeOf(reading, text, mentions),
      participants,
      modality: entry.type === 'statement' && modality === 'reported' ? 'stated' : modality,
    },
    derived: [],
    evidence: [{ ...what, paragraph: sentence.paragraph, rule: `event/${entry.name}` }],
  };
}

/** What did not happen is an event only where a rule says so; an opinion piece plans nothing. */
function isCoded(reading: Reading, entry: EventRule, modality: Modality, isDated: boolean): boolean {
  if (!entry.undated && !isDated) return false;
  const isOpinion = reading.article.meta.kind === 'opinion';
  if (entry.type === 'deployment_plan') return modality !== 'reported' && !isOpinion;
  return (
    modality === 'reported' ||
    (modality === 'planned' && entry.ahead && !isOpinion) ||
    (modality === 'planned' && isDated && !isOpinion)
  );
}

/** Actors named in a clause, or in its sentence when the clause names none. */
function mentionsOf(sentence: Sentence, clause: Span): readonly ActorMention[] {
  const all = sentence.mentions.filter(
    (mention): mention is ActorMention => mention.kind === 'actor' && mention.form !== 'people',
  );
  const inside = all.filter((mention) => mention.start >= clause.start && mention.start < clause.end);
  return inside.length > 0 ? inside : all;
}

const isState = (reading: Reading, actor: string | undefined) =>
  ['country', 'organisation'].includes(reading.cast.get(actor ?? '')?.kind ?? '');

/** The mission named last: whose deployment it is when a sentence names nobody. */
function lastMission(reading: Reading, sentence: Sentence): string | null {
  const before = reading.sentences
    .filter((other) => other.start <= sentence.start)
    .flatMap((other) => other.mentions);
  const named = before.findLast(
    (mention): mention is ActorMention =>
      mention.kind === 'actor' && reading.cast.get(mention.actor)?.listedKind === 'mission',
  );
  return named?.actor ?? null;
}

/** Whether a date lies wholly after the day of publication. */
function isAfter(date: string | null, published: string | null): boolean {
  const [day, last] = [edtfBounds(date ?? '')?.start, edtfBounds(published ?? '')?.end];
  return typeof day === 'string' && typeof last === 'string' && day > last;
}

/** Whether a name or noun stands before the trigger in its own clause. */
const hasSubject = (text: string, clause: Span, trigger: Span) =>
  trigger.start - clause.start > 8 || /^\p{Lu}/u.test(text.slice(clause.start, clause.start + 1));

/** A place named after "in", "at", "on" or "to"; else any place. */
function placeOf(reading: Reading, text: string, mentions: readonly ActorMention[]): string | null {
  const places = mentions.filter(
    (mention) =>
      ['place', 'country'].includes(reading.cast.get(mention.actor)?.kind ?? '') && mention.form === 'name',
  );
  const after = places.find((mention) =>
    /\b(?:in|at|near|to|into|on|from) (?:the |southern |northern |eastern |western |central )*$/u.test(
      text.slice(Math.max(0, mention.start - 24), mention.start),
    ),
  );
  return (
    (after ?? places.find((mention) => reading.cast.get(mention.actor)?.kind === 'place'))?.actor ?? null
  );
}

function keyOf(
  type: EventRule['type'],
  participants: readonly string[],
  date: string | null,
  words: string,
): string {
  const who = participants.slice(0, 2).map((id) => id.replace(/^[a-z]+-/, ''));
  const when = date
    ? slug(date)
    : contentWords(words)
        .filter((word) => !who.some((actor) => actor.includes(word)))
        .slice(0, 3)
        .join('-');
  return [type.replaceAll('_', '-'), ...who, when].filter(Boolean).join('-');
}
