// Events: who did what, where and when. Each clause is tried against the rules of its verb, in order; what it hangs on
// decides whether it happened, is planned, or was only said.

import { edtfBounds } from '../../../src/schema/edtf.ts';
import { sieve } from '../../prefilter/may-match.ts';
import type { ActorMention } from '../../sentence/sentence.ts';
import { type VerbForms, verbForms } from '../clauses/verb-forms.ts';
import type { CodedRecord } from '../coded-record.ts';
import { isAdmitted, isHappening, isRuledOut, modalityOfClause } from '../event/admit.ts';
import { type CompiledRule, compileEventRules } from '../event/compile-event-rules.ts';
import { type EventClause, eventClauses, type Piece } from '../event/event-clause.ts';
import { eventKey } from '../event/event-key.ts';
import { type EventWords, eventWords, isMeant, type Topic, topicOf } from '../event/event-words.ts';
import { isAnnouncement } from '../event/is-announcement.ts';
import { leadRules } from '../event/lead-rules.ts';
import { placeOf } from '../event/place-of.ts';
import { type CodedEvent, settleRestated } from '../event/restated.ts';
import { type EventRule, eventRules, sayingRules } from '../event-rules.ts';
import { isQuestion } from '../is-question.ts';
import type { Modality } from '../modality.ts';
import type { Reading, Toolbox } from '../reading.ts';
import { mentionsIn } from '../skeleton.ts';

interface Rules {
  readonly forms: VerbForms;
  /** Those that may match a line. */
  readonly events: (line: string) => readonly CompiledRule[];
  readonly sayings: (line: string) => readonly CompiledRule[];
  readonly leads: (lead: string) => readonly CompiledRule[];
}

/** An event before it has a key: one more clause can still be added to it. */
interface Draft {
  readonly clause: EventClause;
  readonly rule: Pick<EventRule, 'type' | 'name'>;
  readonly modality: Modality;
  readonly pieces: readonly Piece[];
}

export function eventExtractor({ lexicon }: Toolbox): (reading: Reading) => CodedRecord<'events'>[] {
  const { verbs } = lexicon.vocabulary;
  const rules = {
    forms: verbForms(verbs),
    events: sieve(compileEventRules(verbs, eventRules)),
    sayings: sieve(compileEventRules(verbs, sayingRules)),
    leads: sieve(compileEventRules(verbs, leadRules)),
  };
  return (reading) => {
    let topic: Topic | null = null;
    const events = reading.sentences.flatMap((sentence, index): CodedEvent[] => {
      const before = topic;
      if (sentence.paragraphKind !== 'text' || isQuestion(sentence)) return [];
      const { analysis, clauses } = eventClauses(reading, index, rules.forms);
      const main = analysis.clauses.find(({ kind }) => kind === 'main');
      const own = main ? topicOf(reading, analysis.words, main.subject) : null;
      topic = own ?? topic;
      return draftsOf(reading, clauses, rules).flatMap((draft) => {
        const { clause } = draft;
        const host = analysis.clauses[clause.governor?.clause ?? -1];
        // "Uganda said it would send": who says it is meant, whatever the sentence is about.
        const sayer = host ? topicOf(reading, analysis.words, host.subject) : null;
        // "Vanuatu applied in 2024, and it will accede": it is what the sentence began with.
        const isFirst = clause.kind === 'main' && !clause.isCoordinate;
        const record = codeEvent(
          reading,
          draft,
          (isFirst ? [before] : [sayer, own, before]).find((meant) => isMeant(reading, clause, meant)) ??
            null,
        );
        return record ? [{ record, clause: draft.clause }] : [];
      });
    });
    return settleRestated(events);
  };
}

function draftsOf(reading: Reading, clauses: readonly EventClause[], rules: Rules): readonly Draft[] {
  const drafts: Draft[] = [];
  for (const clause of clauses) {
    const draft = draftOf(reading, clause, clauses, rules);
    const host = drafts.at(-1);
    const joined = host ? addedTo(host, draft, clause) : null;
    if (joined) drafts[drafts.length - 1] = joined;
    else if (draft && !drafts.some((other) => holds(other, draft))) drafts.push(draft);
  }
  return drafts;
}

/** "froze assets in 2010 and barred four trading houses": one event, when there is one date for both verbs. */
function addedTo(host: Draft, draft: Draft | null, clause: EventClause): Draft | null {
  const isNext =
    clause.isCoordinate && clause.index !== null && clause.index === (host.clause.index ?? -2) + 1;
  if (!isNext || clause.group.isNegated || host.clause.kind !== clause.kind) return null;
  // "killed 34 people and wounded 60 on Thursday": the date behind the second is that of the first, too.
  const isShared = clause.isDateOwn && host.clause.date === null && draft?.rule.type === host.rule.type;
  if (clause.isDateOwn && !isShared) return null;
  const isSame = draft === null ? false : draft.rule.type === host.rule.type || draft.rule.type === 'other';
  const isVerbOnly = clause.pieces.length > 1 && clause.subject === host.clause.subject;
  if (!isSame || !(isVerbOnly || draft?.rule.type === 'incident')) return null;
  const [first, last] = [host.pieces.at(-1), clause.pieces.at(-1)];
  if (typeof first !== 'object' || typeof last !== 'object') return null;
  const pieces = [...host.pieces.slice(0, -1), { first: first.first, last: last.last }];
  return { ...host, pieces, clause: isShared ? { ...host.clause, date: clause.date } : host.clause };
}

/** Whether one event says what another does: a reduced clause inside the words of one of its type. */
const holds = (other: Draft, draft: Draft): boolean =>
  draft.clause.index === null &&
  other.rule.type === draft.rule.type &&
  other.clause.date?.mention === draft.clause.date?.mention;

function draftOf(
  reading: Reading,
  clause: EventClause,
  all: readonly EventClause[],
  rules: Rules,
): Draft | null {
  if (isRuledOut(clause)) return null;
  const { lastDay } = reading;
  const day = clause.date?.edtf ? (edtfBounds(clause.date.edtf)?.start ?? null) : null;
  const isAhead = day !== null && lastDay !== null && day > lastDay;
  const modality = modalityOfClause(clause, isAhead);
  const found = (rule: CompiledRule): Draft | null =>
    isOf(reading, rule, clause) && isAdmitted(reading, rule, clause, modality)
      ? { clause, rule, modality, pieces: clause.pieces }
      : null;
  const { lead, line } = clause;
  const led = lead === '' ? undefined : rules.leads(lead).find(({ pattern }) => pattern.test(lead));
  if (led && found(led)) return found(led);
  const told = rules.events(line).find(({ pattern }) => pattern.test(line));
  if (told) return found(told);
  const saying = rules.sayings(line).find((rule) => rule.pattern.test(line) && found(rule));
  if (saying && clause.kind === 'main') return found(saying);
  if (isAnnouncement(reading, clause, all)) return announced(clause, all, modality);
  if (clause.date === null || clause.isSpeech || !isHappening(rules.forms, clause, isAhead)) return null;
  if (clause.kind === 'reduced' && clause.group.form === 'ing') return null;
  const type = rules.forms.entryOf(clause.group.lemma)?.eventType ?? 'other';
  const other = {
    type: type === 'statement' || type === 'deployment_plan' ? 'other' : type,
    name: 'dated',
  } as const;
  return isAdmitted(reading, { ...other, undated: false, ahead: false }, clause, modality)
    ? { clause, rule: other, modality, pieces: clause.pieces }
    : null;
}

/** An announcement is told with what was announced. */
function announced(clause: EventClause, all: readonly EventClause[], modality: Modality): Draft {
  const governed = all.filter(({ governor }) => governor?.clause === clause.index);
  const ranges = [clause, ...governed].flatMap(({ pieces }) =>
    pieces.filter((piece) => typeof piece === 'object'),
  );
  const first = Math.min(...ranges.map((range) => range.first));
  const last = Math.max(...ranges.map((range) => range.last));
  return { clause, rule: { type: 'statement', name: 'announcement' }, modality, pieces: [{ first, last }] };
}

function isOf(reading: Reading, rule: EventRule, clause: EventClause): boolean {
  if (!rule.states) return true;
  const actor = actorsOf(reading, clause, clause.pieces)[0];
  return ['country', 'organisation'].includes(reading.cast.get(actor ?? '')?.kind ?? '');
}

function codeEvent(reading: Reading, draft: Draft, topic: Topic | null): CodedRecord<'events'> | null {
  const { clause, rule, modality, pieces } = draft;
  const { date, sentence } = clause;
  const meant = isPronoun(clause) ? (topic?.actors ?? []) : [];
  const involved = [...new Set([...meant, ...actorsOf(reading, clause, pieces)])];
  const isNews = isTold(rule.type) || (rule.type === 'signing' && clause.group.isPassive);
  if (!involved.some((id) => reading.cast.get(id)?.kind !== 'place') && date === null && !isNews) return null;
  const isActed =
    involved.some((id) => reading.cast.get(id)?.kind !== 'place') || isOfPeople(reading, clause);
  // "less than half has arrived", "the aid arrived in Goma": what has no will visits nobody.
  if (rule.type === 'visit' && (involved.length === 0 || isPartOfThing(clause))) return null;
  const type = rule.type === 'visit' && (!isActed || isOfTroops(clause)) ? 'other' : rule.type;
  const words: EventWords = eventWords(reading, clause, pieces, topic);
  if (words.text.split(' ').length < 3 || /^(?:that|which|who) /i.test(words.text)) return null;
  // "Last year it was renewed by 15 votes to none": what was is not told.
  if (topic === null && involved.length === 0 && isPronoun(clause)) return null;
  const participants = involved.filter((id) => reading.cast.get(id)?.kind !== 'place');
  const bounds = date?.edtf ? edtfBounds(date.edtf) : null;
  const { text } = reading.article;
  return {
    table: 'events',
    article: reading.article.id,
    key: eventKey(type, clause.group.lemma, participants, date?.edtf ?? null, words.text),
    columns: {
      type,
      what: words.text,
      date: date?.edtf ?? null,
      date_start: bounds?.start ?? null,
      date_end: bounds?.end ?? null,
      date_text: date ? text.slice(date.mention.start, date.mention.end) : null,
      date_basis: date?.basis ?? 'unknown',
      place_id: placeOf(reading, clause, mentionsOf(clause, pieces), type),
      participants,
      modality: rule.type === 'statement' && modality === 'reported' ? 'stated' : modality,
    },
    derived: [],
    evidence: words.spans.map((span) => ({
      ...span,
      paragraph: sentence.paragraph,
      rule: `event/${rule.name}`,
    })),
  };
}

/** "less than a third of it" */
const isPartOfThing = ({ subject, words }: EventClause): boolean =>
  subject !== null && words[subject.last]?.lower === 'it' && words[subject.last - 1]?.lower === 'of';

/** "400 police officers landed": those who are sent come to stay. */
const isOfTroops = ({ subject, words }: EventClause): boolean =>
  subject !== null &&
  /(?:troops|soldiers|peacekeepers|forces?|police|officers|policemen|marines|contingents?|detachments?|battalions?|convoys?|warships?|vessels?|ships?|aircraft|planes?|helicopters?)$/u.test(
    words[subject.last]?.lower ?? '',
  );

/** "The minister", "a delegation". */
const isOfPeople = ({ lexicon }: Reading, { subject, words }: EventClause): boolean =>
  subject !== null &&
  words
    .slice(subject.first, subject.last + 1)
    .some(({ lower }) => lexicon.personNouns.has(lower) || lexicon.personNouns.has(lower.replace(/s$/, '')));

/** What is news without a named actor: people are hurt or brought to safety, a base is planned; and "25 papers were signed". */
const isTold = (type: EventRule['type']) =>
  /^(?:incident|advisory|evacuation|deployment_plan|vote)$/.test(type);

/** "It recognized …", "They spoke …". */
const isPronoun = ({ subject, words }: EventClause): boolean =>
  subject !== null &&
  subject.first === subject.last &&
  /^(?:it|they)$/i.test(words[subject.first]?.lower ?? '');

/** Actors named in the words of an event, in order, the subject's first. */
function mentionsOf(clause: EventClause, pieces: readonly Piece[]): ActorMention[] {
  const found = pieces.flatMap((piece) =>
    typeof piece === 'string'
      ? []
      : clause.words
          .slice(piece.first, piece.last + 1)
          .flatMap(({ mention }) => (mention?.kind === 'actor' ? [mention] : [])),
  );
  const leading = clause.index === null ? [] : mentionsIn(clause, clause.lead, 'actor');
  return [...new Set([...found, ...leading])].filter((mention) => mention.form !== 'people');
}

/** "signed a pact in the presence of President X": who looks on signs nothing. */
const isWitness = ({ sentence }: EventClause, { start }: ActorMention): boolean =>
  presence.test(sentence.text.slice(Math.max(0, start - sentence.start - 80), start - sentence.start));
const presence = /\b(?:in|by) the presence of [^,;]{0,60}$/u;

const actorsOf = (reading: Reading, clause: EventClause, pieces: readonly Piece[]): string[] =>
  [
    ...new Set(
      mentionsOf(clause, pieces)
        .filter((mention) => !isWitness(clause, mention))
        .map(({ actor }) => actor),
    ),
  ].filter((id) => reading.cast.has(id));
