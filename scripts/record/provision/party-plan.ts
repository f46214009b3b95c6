// Whose plan it is when a state is said to do something: the agreement that those who signed it carry out, or the proposal
// of an opinion piece that gives them a part.

import type { VerbGroup } from '../clauses/verb-group.ts';
import type { Word } from '../clauses/words.ts';
import { isAgreementNoun } from '../provision-rules.ts';
import type { PlanContext } from './plan-context.ts';

export function partyPlan(context: PlanContext, { mood }: VerbGroup, own: readonly Word[]): string | null {
  if (context.reading.article.meta.kind === 'opinion')
    return /^(?:would|could)$/.test(mood) ? proposalOf(context) : null;
  return /^(?:will|must|planned)$/.test(mood) ? agreementOf(context, own) : null;
}

/** The plan of the sentence before, else one named in the paragraph or the one before. */
function proposalOf({ reading, references, sentence, topic }: PlanContext): string | null {
  const paragraph = reading.sentences[sentence]?.paragraph ?? 0;
  const isNear = (at: number) => (reading.sentences[at]?.paragraph ?? 0) >= paragraph - 1;
  const near = references.findLast(
    (reference) => reference.sentence <= sentence && isNear(reference.sentence),
  );
  const old = topic && sentence - topic.sentence <= 6 ? topic : null;
  return (old && old.sentence >= sentence - 2 ? old.plan : (near?.name ?? old?.plan)) ?? null;
}

/** "Peru will open its market": Peru is among those named where the agreement was. */
function agreementOf({ reading, references, sentence }: PlanContext, own: readonly Word[]): string | null {
  const actors = new Set(own.flatMap(({ mention }) => (mention?.kind === 'actor' ? [mention.actor] : [])));
  const agreement = references.findLast(
    ({ sentence: at, head }) => at < sentence && at >= sentence - 4 && isAgreementNoun(head),
  );
  const parties = reading.sentences[agreement?.sentence ?? -1]?.mentions ?? [];
  const isParty = parties.some((mention) => mention.kind === 'actor' && actors.has(mention.actor));
  return agreement && isParty ? agreement.name : null;
}
