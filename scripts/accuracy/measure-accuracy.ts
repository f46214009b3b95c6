// The files of tests/gold/ and the vocabularies -> how far the coder and the labels agree. Runs the real coder, with no
// corrections; null when something stands in the way.

import type { Problem } from '../problem.ts';
import { hasErrors } from '../problem.ts';
import { codeArticles } from '../table/code-articles.ts';
import { loadVocabulary } from '../vocabulary/load.ts';
import type { Accuracy } from './accuracy.ts';
import type { LabelFault } from './label.ts';
import { readGold } from './read-gold.ts';
import { scoreAccuracy } from './score-accuracy.ts';

export interface Measured {
  readonly value: Accuracy | null;
  readonly problems: readonly Problem[];
  readonly faults: readonly LabelFault[];
}

/** Articles and labels by path, vocabularies by file name. */
export function measureAccuracy(
  gold: ReadonlyMap<string, string>,
  vocabularies: ReadonlyMap<string, string>,
): Measured {
  const { articles, labelled, faults } = readGold(gold);
  const vocabulary = loadVocabulary(vocabularies);
  if (faults.length > 0 || hasErrors(vocabulary.problems))
    return { value: null, problems: vocabulary.problems, faults };
  const coded = codeArticles(articles, vocabulary.value, '');
  const problems = [...vocabulary.problems, ...coded.problems];
  return { value: scoreAccuracy(coded.value.dataset, labelled), problems, faults: [] };
}
