// Sentences that say again what a sentence before them said: most of their telling words stand there already. The first to
// say a thing keeps it.

import type { Draft, Part } from '../prose/sentence.ts';
import type { RecordIndex } from '../record-index.ts';

const mostShared = 0.75;

/** `drafts` without those that `before`, or an earlier one among them, says. */
export function dropTold(
  drafts: readonly Draft[],
  before: readonly Draft[],
  index: RecordIndex,
): readonly Draft[] {
  const each = before.map((draft) => tellingWords(draft, index));
  // Two sentences side by side, as those of the answer, may say together what a later one says.
  const pairs = each.slice(1).map((words, at) => words.union(each[at] ?? new Set()));
  const told = [...each, ...pairs];
  return drafts.filter((draft) => {
    const words = tellingWords(draft, index);
    const facts = draft.kind.startsWith('statement') ? new Set<string>() : tellingFacts(draft, index);
    const isTold = told.some(
      (other) =>
        words.size > 0 &&
        words.intersection(other).size / words.size >= mostShared &&
        facts.isSubsetOf(other),
    );
    if (!isTold) told.push(words);
    return !isTold;
  });
}

/** Nouns, verbs, names and numbers of a sentence; actors by their id, so that a short name is the same as a long one. */
function tellingWords({ parts, kind }: Draft, index: RecordIndex): ReadonlySet<string> {
  // Of a statement only what is said counts: a fact is no news because somebody says it too.
  const isSaid = kind.startsWith('statement');
  const say = (part: Part): string => {
    if (typeof part === 'string') return part;
    if (isSaid && 'actor' in part) return '';
    if ('fact' in part) return part.fact;
    return index.actor(part.actor)?.name ?? part.actor;
  };
  const words =
    parts
      .map(say)
      .join('')
      .toLowerCase()
      .match(/\p{L}{4,}|\p{N}+/gu) ?? [];
  return new Set(
    words.filter((word) => !common.test(word)).map((word) => word.replace(/(?:e?s|ed|ing)$/, '')),
  );
}

/** The numbers and first words of names of a sentence: with a new one, it is news. */
function tellingFacts({ parts }: Draft, index: RecordIndex): ReadonlySet<string> {
  const said = parts.flatMap((part) => {
    if (typeof part === 'string') return [];
    return 'fact' in part ? [part.fact] : [index.actor(part.actor)?.name ?? part.actor];
  });
  return tellingWords({ kind: '', parts: [said.join(' ')], recordIds: [] }, index);
}

const common =
  /^(?:also|been|from|have|into|more|said|some|such|than|that|their|them|then|there|these|they|this|those|were|what|when|which|will|with|would|according|announced|stated|added)$/;
