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

export function councilActs(
  context: PlanContext,
  analysis: ClauseAnalysis,
  clause: Clause,
  index: number,
): ClauseProvision[] {
  const { group, kind } = clause;
  if (kind !== 'main' || !isCouncil(context, analysis, clause)) return [];
  if (!group.isPast && !group.isPerfect) return [];
  if (group.isNegated || group.isPassive || group.mood !== 'fact') return [];
  const items = itemsOf(analysis, clause, index);
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

function itemsOf(analysis: ClauseAnalysis, { group }: Clause, index: number): readonly WordRange[] {
  const { words, groups } = analysis;
  if (enacting.test(group.lemma) && !isFounding(group.lemma))
    return isCourtesy(words, group) ? [] : verbPhrases(analysis, index, true);
  if (isResolving(group.lemma)) {
    const [first, ...more] = askedPhrases(analysis, index) ?? [];
    const verb = groups.find(({ head }) => head === first?.first);
    if (first && verb && enacting.test(verb.lemma)) return [first, ...more];
  }
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
    .findLastIndex(({ lower }) => /^(?:by|in|with)$/.test(lower));
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

/** A council by its name, or "the 15-nation council". */
function isCouncil({ reading }: PlanContext, { words }: ClauseAnalysis, { subject }: Clause): boolean {
  const own = subject === null ? [] : words.slice(subject.first, subject.last + 1);
  const actor = actorOf(own);
  return actor === null ? own.at(-1)?.lower === 'council' : reading.cast.get(actor)?.listedKind === 'council';
}

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
