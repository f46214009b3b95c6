// What a sentence leaves as its topic, so that "It provides for …" and "Its goal is …" find their plan.

import type { Clause, ClauseAnalysis } from '../clauses/clause-analysis.ts';
import { isBodyNoun, isTextNoun } from '../provision-rules.ts';
import type { PlanContext, PlanTopic } from './plan-context.ts';
import type { PlanSubject } from './plan-subject.ts';

/** `subjects` are what its clauses speak of. The plan a sentence is about; what it was about before, when it goes on with "it". */
export function topicAfter(
  context: PlanContext,
  analysis: ClauseAnalysis,
  subjects: readonly (PlanSubject | null)[],
): PlanTopic | null {
  const { topic, sentence, references } = context;
  const index = analysis.clauses.findIndex(({ kind }) => kind === 'main');
  const main = analysis.clauses[index];
  const about = subjects[index] ?? subjects.find((subject) => subject?.kind === 'text' && subject.isUnder);
  if (about?.kind === 'party') return { plan: about.plan, kind: 'text', sentence, isUnder: about.isUnder };
  if (about) return { plan: about.plan, kind: about.kind === 'text' ? 'text' : 'body', sentence };
  const isOfOther = main?.subject ? isOther(context, analysis, main) : false;
  if (isOfOther) return null;
  const named = references.findLast((reference) => reference.sentence === sentence);
  if (named) return { plan: named.name, kind: named.kind, sentence };
  if (topic !== null) return topic;
  const noun = analysis.words.find(
    ({ lower, mention }) => mention === null && (isTextNoun(lower) || isBodyNoun(lower)),
  );
  return noun ? { plan: noun.lower, kind: isTextNoun(noun.lower) ? 'text' : 'body', sentence } : null;
}

/** Whether "it" in the next sentence would mean something else: "The conference is to discuss the plan. It …". */
function isOther({ reading }: PlanContext, { words }: ClauseAnalysis, { subject }: Clause): boolean {
  if (subject === null) return false;
  const own = words.slice(subject.first, subject.last + 1);
  if (own.length === 1 && own[0]?.pos === 'PRON') return false;
  if (own.some(({ pos }) => pos === 'CCONJ')) return false;
  const actors = own.flatMap(({ mention }) => (mention?.kind === 'actor' ? [mention] : []));
  const member = reading.cast.get(actors.at(-1)?.actor ?? '');
  if (member) return member.kind === 'country' || member.kind === 'organisation';
  const noun = own.findLast(({ pos }) => pos === 'NOUN');
  return noun !== undefined && !/s$/.test(noun.lower);
}
