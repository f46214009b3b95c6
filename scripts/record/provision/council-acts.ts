// What a council does by the text it adopts: "The council extended the mandate until July", "voted to impose an embargo and
// freeze accounts", "demanded that all groups lay down their arms".

import type { Clause, ClauseAnalysis } from '../clauses/clause-analysis.ts';
import type { WordRange } from '../clauses/clause-text.ts';
import type { VerbGroup } from '../clauses/verb-group.ts';
import type { Word } from '../clauses/words.ts';
import { oneOf } from '../one-of.ts';
import { enacting } from '../provision-rules.ts';
import { askedPhrases, itemEnd, verbPhrases } from './clause-items.ts';
import type { ClauseProvision } from './clause-provision.ts';
import type { PlanContext } from './plan-context.ts';
import { resolutionName } from './plan-name.ts';

const isResolving = oneOf('vote decide agree resolve');
/** "authorized the force": that it did is an event, and says nothing of what the force is to do. */
const isFounding = oneOf('authorize authorise allow permit mandate establish create');
const isDemanding = oneOf('demand decide require request');
/** "requested the Secretary-General to report": what others are to do. */
const isAsking = new Set(['request', 'call on', 'call upon', 'urge', 'invite', 'instruct', 'ask', 'direct']);

export function councilActs(
  context: PlanContext,
  analysis: ClauseAnalysis,
  clause: Clause,
  index: number,
): ClauseProvision[] {
  const { group, kind } = clause;
  const mandate = context.hasResolution ? extendedMandate(analysis, clause, index) : null;
  if (mandate !== null)
    return [{ ...mandate, plan: resolutionName(context), actor: null, modality: 'planned', rule: 'council' }];
  if (kind !== 'main' || !isCouncil(context, analysis, clause)) return [];
  if (!group.isPast && !group.isPerfect) return [];
  if (group.isNegated || group.isPassive || group.mood !== 'fact') return [];
  const items = itemsOf(context, analysis, clause, index);
  if (items.length === 0) return [];
  const plan = decisionName(context, analysis, clause);
  return items.map((range) => ({
    plan,
    range: withoutVote(analysis.words, range),
    actor: null,
    modality: 'planned',
    rule: 'council',
  }));
}

/** "The mandate of the expert was extended for a year, without a vote": nobody else extends one. */
function extendedMandate(
  analysis: ClauseAnalysis,
  { group, kind, subject }: Clause,
  index: number,
): Pick<ClauseProvision, 'range'> | null {
  const { words } = analysis;
  const isExtended = group.isPassive && group.isPast && /^(?:extend|renew)$/.test(group.lemma);
  if (kind !== 'main' || !isExtended || group.isNegated || group.mood !== 'fact' || subject === null)
    return null;
  const opening = words
    .slice(subject.first, subject.first + 3)
    .some(({ lower }) => /^mandates?$/.test(lower));
  const range = { first: subject.first, last: itemEnd(analysis, index) - 1 };
  return opening ? { range: withoutVote(words, range) } : null;
}

function itemsOf(
  { hasResolution }: PlanContext,
  analysis: ClauseAnalysis,
  { group }: Clause,
  index: number,
): readonly WordRange[] {
  const { words, groups } = analysis;
  if (enacting.test(group.lemma) && !isFounding(group.lemma))
    return isCourtesy(words, group) ? [] : verbPhrases(analysis, index, true);
  if (isResolving(group.lemma)) {
    const [first, ...more] = askedPhrases(analysis, index) ?? [];
    const verb = groups.find(({ head }) => head === first?.first);
    if (first && verb && enacting.test(verb.lemma)) return [first, ...more];
  }
  const asked = hasResolution && isAsking.has(group.lemma) ? askedPhrases(analysis, index) : null;
  if (asked !== null) return asked;
  if (!isDemanding(group.lemma)) return [];
  const demanded = analysis.clauses.findIndex(
    ({ governor, marker }) => governor === index && words[marker]?.lower === 'that',
  );
  const first = analysis.clauses[demanded]?.subject?.first;
  return first === undefined ? [] : [{ first, last: itemEnd(analysis, demanded) - 1 }];
}

/** "extended the ban until July by a vote of 9 to 4": how it was passed is not in it. */
function withoutVote(words: readonly Word[], { first, last }: WordRange): WordRange {
  const vote = words.findIndex(({ lower }, at) => at > first && at <= last && /^votes?$/.test(lower));
  const lead = words
    .slice(first, Math.max(first, vote))
    .findLastIndex(({ lower }) => /^(?:by|in|with|without)$/.test(lower));
  return lead > 0 && vote - first - lead < 5 ? { first, last: first + lead - 1 } : { first, last };
}

/** "extended its condolences to the victims". */
const isCourtesy = (words: readonly Word[], { last }: VerbGroup): boolean =>
  words
    .slice(last + 1, last + 6)
    .some(({ lower }) =>
      /^(?:condolences|congratulations|gratitude|greetings|invitation|sympath(?:y|ies)|thanks|welcome)$/.test(
        lower,
      ),
    );

/** A council by its name, "the 15-nation council", or "it" after sentences that open with one. */
function isCouncil(
  { reading, sentence }: PlanContext,
  { words }: ClauseAnalysis,
  { subject }: Clause,
): boolean {
  const own = subject === null ? [] : words.slice(subject.first, subject.last + 1);
  const actor = actorOf(own);
  if (actor !== null) return reading.cast.get(actor)?.listedKind === 'council';
  const [only] = own;
  return (
    own.at(-1)?.lower === 'council' ||
    (only === own.at(-1) && only?.lower === 'it' && followsCouncil(reading, sentence))
  );
}

const opensWithCouncil = /^(?:In |On [^,]{3,60}, )?[Tt]he (?:[\p{L}\p{N}.-]+ ){0,5}?[Cc]ouncil\b/u;

/** "The Council adopted two texts. It extended … . It also requested …": in one paragraph. */
function followsCouncil({ sentences }: PlanContext['reading'], index: number): boolean {
  const paragraph = sentences[index]?.paragraph;
  for (let at = index - 1; at >= index - mostBetween && sentences[at]?.paragraph === paragraph; at--) {
    const { text = '' } = sentences[at] ?? {};
    if (!text.startsWith('It ')) return opensWithCouncil.test(text);
  }
  return false;
}

/** Sentences in a row that may begin with "it". */
const mostBetween = 4;

const actorOf = (own: readonly Word[]): string | null => {
  const mention = own.findLast((word) => word.mention?.kind === 'actor')?.mention;
  return mention?.kind === 'actor' ? mention.actor : null;
};

/** Councils that adopt resolutions are told of with that word; what others decide is a decision. */
function decisionName(context: PlanContext, { words }: ClauseAnalysis, { subject }: Clause): string {
  const { reading, hasResolution } = context;
  const actor = subject && actorOf(words.slice(subject.first, subject.last + 1));
  const name = actor === null ? undefined : reading.cast.get(actor)?.name;
  return name === undefined || hasResolution ? resolutionName(context) : `decision of the ${name}`;
}
