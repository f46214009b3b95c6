// Whether a clause speaks of a plan, and of which: by its subject ("The pact", "it", "The mission"), or by what leads in
// ("Under the resolution, the force keeps …", "In return, Sudan will …").

import type { Clause, ClauseAnalysis } from '../clauses/clause-analysis.ts';
import { lastIn } from '../clauses/region.ts';
import type { Word } from '../clauses/words.ts';
import { isQuestion } from '../is-question.ts';
import { oneOf } from '../one-of.ts';
import { isAimNoun, isBodyNoun, isPortionNoun, isTextNoun } from '../provision-rules.ts';
import type { Reading } from '../reading.ts';
import { partyPlan } from './party-plan.ts';
import { type PlanContext, topicPlan } from './plan-context.ts';
import { isOlder, planMeant } from './plan-memory.ts';
import { descriptionOf, nameOf, ownerOf } from './plan-name.ts';
import { type SubjectView, subjectView } from './subject-view.ts';
import { underLead } from './under-lead.ts';

export interface PlanSubject {
  /** `text` and `party` list items; a `body` and an `aim` have one. */
  readonly kind: 'text' | 'body' | 'aim' | 'party';
  readonly plan: string;
  /** Who is to do it, when the subject is a party. */
  readonly actor: string | null;
  /** Whether the subject tells something itself and belongs to the item. */
  readonly isTelling: boolean;
  /** Whether the party is a state: each thing it does is an item. */
  readonly isState: boolean;
  /** Whether words such as "Under the agreement" lead in. */
  readonly isUnder: boolean;
}

const subjectOfKind = (
  kind: PlanSubject['kind'],
  plan: string | null,
  more: Partial<PlanSubject> = {},
): PlanSubject | null =>
  plan === null
    ? null
    : { kind, plan, actor: null, isTelling: false, isState: false, isUnder: false, ...more };

/** `isDescribed`: a noun that words behind it describe, "a mission intended to …", needs no article that points back. */
export function planSubject(
  context: PlanContext,
  analysis: ClauseAnalysis,
  clause: Clause,
  isDescribed = false,
): PlanSubject | null {
  const { words } = analysis;
  const view = subjectView(words, clause);
  if (view === null) return null;
  if (view.own.length === 1 && isPronoun(view.own[0]?.lower))
    return isSupposed(analysis, clause) ? null : ofPronoun(context, clause, view);
  if (view.isPossessed && isOfSpeaker(context, analysis, clause)) return null;
  const council = ofCouncil(context, words, clause, view);
  if (council !== null) return council;
  const under = underLead(context, words, clause);
  // "Under an earlier arrangement, the allies formed a task group": what is past is no part of the plan told of.
  if (under !== null) return isOlder.test(under) ? null : ofParty(context, under, view);
  const about =
    view.head === null ? ofName(context, clause, view) : ofNoun(context, words, clause, view, isDescribed);
  return about ?? ofFollowing(context, clause, view);
}

/** "If Peru refuses, it will be clear who lied": what comes of it is in no text. */
const isSupposed = ({ clauses }: ClauseAnalysis, { start }: Clause): boolean =>
  clauses.some((other) => other.kind === 'conditional' && other.start < start);

const isPronoun = oneOf('it they');
const isAhead = oneOf('will planned must would');

/**
 * "a draft by which the Assembly would extend the mandate", and in the next sentence "The Assembly would also call on …":
 * what a body would do by a text is what the text says.
 */
function ofCouncil(
  context: PlanContext,
  words: readonly Word[],
  clause: Clause,
  { own, actor, span }: SubjectView,
): PlanSubject | null {
  const { group, kind, marker } = clause;
  const isCouncil =
    actor === null
      ? isCouncilNoun(own.at(-1)?.lower)
      : context.reading.cast.get(actor)?.listedKind === 'council';
  if (!isCouncil || group.mood !== 'would' || group.isPassive || own.length > 4) return null;
  if (kind === 'main') {
    const { topic, sentence } = context;
    const isText = topic?.kind === 'text' && sentence - topic.sentence <= 2 && resolving.test(group.lemma);
    return isText ? subjectOfKind('text', topic.plan) : null;
  }
  if (!/^(?:by|under)$/.test(words[marker]?.lower ?? '') || words[marker + 1]?.lower !== 'which') return null;
  const head = lastIn(words, { from: 0, to: marker }, ({ lower }) => isTextNoun(lower));
  const plan = head === -1 ? null : nameOf(context, words, { first: 0, last: span.first }, head, 'text');
  return subjectOfKind('text', plan, { isUnder: true });
}

const isCouncilNoun = oneOf('assembly council committee commission parliament');
/** What bodies do in the operative part of a text. */
const resolving =
  /^(?:call on|call upon|call for|urge|request|ask|invite|demand|decide|extend|renew|authori[sz]e|establish|condemn|deplore|reaffirm|express|note|welcome|recommend|stress|emphasi[sz]e|affirm|declare|endorse|encourage|appeal)$/;

/** "Peru insists its programme is meant to feed": the programme is that of the state that says so. */
function isOfSpeaker({ reading }: PlanContext, { words, clauses }: ClauseAnalysis, clause: Clause): boolean {
  const speaker = clauses[clause.governor ?? -1]?.subject;
  if (!speaker || speaker.first > clause.start) return false;
  return words
    .slice(speaker.first, speaker.last + 1)
    .some(
      ({ mention }) =>
        mention?.kind === 'actor' && /^(?:country|person)$/.test(reading.cast.get(mention.actor)?.kind ?? ''),
    );
}

/** "Under the accord, the rebels will … . Some 640 prisoners will be exchanged": the paragraph goes on with the accord. */
function ofFollowing(context: PlanContext, clause: Clause, view: SubjectView): PlanSubject | null {
  const { topic, sentence, reading } = context;
  const paragraph = reading.sentences[sentence]?.paragraph;
  const isNext =
    topic?.isUnder === true &&
    topic.sentence === sentence - 1 &&
    reading.sentences[topic.sentence]?.paragraph === paragraph;
  const { mood, isNegated } = clause.group;
  if (!isNext || !isAhead(mood) || isNegated || clause.kind !== 'main') return null;
  if (view.actor !== null && reading.cast.get(view.actor)?.kind === 'person') return null;
  return subjectOfKind('party', topic.plan, {
    actor: view.actor,
    isTelling: true,
    isState: true,
    isUnder: true,
  });
}

/** "It provides for …": what the sentence before was about; "they" is no single text. */
function ofPronoun(
  { topic, sentence }: PlanContext,
  { kind }: Clause,
  view: SubjectView,
): PlanSubject | null {
  const isFree = kind === 'main' || kind === 'attribution';
  const isOne = view.own[0]?.lower === 'they' && topic?.kind === 'text' && !/s$/.test(topic.plan);
  return isFree && !isOne && topic && sentence - topic.sentence <= 2
    ? subjectOfKind(topic.kind, topic.plan, { isTelling: view.isTelling })
    : null;
}

/** "Under the resolution, the force keeps …". */
function ofParty(
  context: PlanContext,
  plan: string,
  { actor, isTelling, head }: SubjectView,
): PlanSubject | null {
  if (actor !== null)
    return subjectOfKind('party', plan, {
      actor,
      isTelling,
      isUnder: true,
      isState: isState(context, actor),
    });
  return head === null ? null : subjectOfKind('party', plan, { isTelling: true, isUnder: true });
}

/** A state, or a body that decides as one: an assembly, a parliament. */
const isState = ({ reading }: PlanContext, actor: string): boolean => {
  const member = reading.cast.get(actor);
  return (
    member?.kind === 'country' || /assembly|council|parliament|government/.test(member?.listedKind ?? '')
  );
};

/** "The Stabilization Force is to …", "Peru will open its market". */
function ofName(context: PlanContext, clause: Clause, view: SubjectView): PlanSubject | null {
  const { actor, isTelling, own } = view;
  if (actor === null) return null;
  const body = missionName(context.reading, actor);
  // "The Security Council must renew the mandate" is asked of it, not its task.
  const isCouncil = context.reading.cast.get(actor)?.listedKind === 'council';
  if (body !== null && isCouncil && clause.group.mood === 'must') return null;
  if (body !== null) return subjectOfKind('body', body, { isTelling });
  const plan = clause.kind === 'main' ? partyPlan(context, clause.group, own) : null;
  return subjectOfKind('party', plan, { actor, isTelling, isState: true });
}

const missionName = (reading: Reading, actor: string): string | null => {
  const member = reading.cast.get(actor);
  return member && ['mission', 'forum', 'council'].includes(member.listedKind ?? '') ? member.name : null;
};

/** "The pact", "Its primary goal", "The facility", "Such a body". */
function ofNoun(
  context: PlanContext,
  words: readonly Word[],
  clause: Clause,
  view: SubjectView,
  isDescribed: boolean,
): PlanSubject | null {
  const { span, own, noun, isPossessed, isNew, isTelling } = view;
  const head = view.head ?? span.last;
  const named = own.find(({ mention }) => mention?.kind === 'plan')?.mention;
  if (named?.kind === 'plan') return subjectOfKind('text', named.name, { isTelling });
  if (noun === 'resolution' && isOutcome(words, head)) return null;
  if (isAimNoun(noun) && (isPossessed || !/^(?:mandate|mission)$/.test(noun)))
    return subjectOfKind('aim', isPossessed ? topicPlan(context) : ownerOf(context, words, span, head));
  // "Peru and Chile, whose terms ended": years in office, and no text.
  const isOfStates = noun === 'terms' && isWhose(words, span.first) && named === undefined;
  if (isOfStates) return null;
  if (isTextNoun(noun)) {
    const plan = isPossessed
      ? (planOfHeading(context, noun) ?? topicPlan(context))
      : nameOf(context, words, span, head, 'text');
    return subjectOfKind('text', plan, { isTelling });
  }
  const isKnown = isDescribed || view.isDefinite;
  if (isPortionNoun(noun) && (isKnown || isNew)) {
    const query = { sentence: context.sentence, at: (words[head]?.start ?? 0) + 1, noun: null, kind: null };
    const plan = topicPlan(context) ?? planMeant(context.references, query);
    return subjectOfKind('body', plan ?? descriptionOf(words, span.first, head), { isTelling: true });
  }
  if (isBodyNoun(noun) && isKnown) {
    const name = nameOf(context, words, span, head, 'body');
    // "The Centre will send eight more": printed like a name, and none that the article has given.
    const isNameless = name === noun && /^\p{Lu}/u.test(words[head]?.text ?? '');
    return subjectOfKind('body', isNameless ? null : name, { isTelling });
  }
  return isPossessed && clause.kind === 'main'
    ? subjectOfKind('body', topicPlan(context), { isTelling: true })
    : null;
}

/** "What does Peru offer?" above "Its plan provides for …": the plan of the only country that is asked about. */
function planOfHeading({ reading, sentence }: PlanContext, noun: string): string | null {
  const [before, own] = [reading.sentences[sentence - 1], reading.sentences[sentence]];
  const isHeading = before && (before.paragraphKind === 'heading' || isQuestion(before));
  if (!isHeading || before.paragraph === own?.paragraph || !/^(?:plan|proposal|roadmap)$/.test(noun))
    return null;
  const owners = new Set(
    before.mentions.flatMap((mention) => (mention.kind === 'actor' ? [mention.actor] : [])),
  );
  const [owner = ''] = owners;
  return owners.size === 1 && owner.startsWith('country-')
    ? `${noun} of ${reading.cast.get(owner)?.name}`
    : null;
}

const isWhose = (words: readonly Word[], noun: number): boolean => {
  const before = words[noun - 2]?.text === ',' ? words[noun - 3] : words[noun - 2];
  return words[noun - 1]?.lower === 'whose' && before?.mention?.kind === 'actor';
};

/** "a peaceful resolution of the conflict" is no text. */
const isOutcome = (words: readonly Word[], head: number): boolean =>
  /^(?:peaceful|diplomatic|rapid|quick|lasting|final|political|negotiated)$/.test(
    words[head - 1]?.lower ?? '',
  ) ||
  (words[head + 1]?.lower === 'of' &&
    /conflict|war|crisis|dispute/.test(
      words
        .slice(head + 2, head + 7)
        .map(({ lower }) => lower)
        .join(' '),
    ));
