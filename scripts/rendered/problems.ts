// The problem of words that no record backs, one code for each kind, so that an editor knows what to look for.

import type { Mention } from '../brief/bound/find-mentions.ts';
import type { Problem } from '../problem.ts';

const codes = {
  number: 'brief/unbound-number',
  date: 'brief/unbound-date',
  name: 'brief/unbound-name',
  quotation: 'brief/unbound-quotation',
} as const;

/** "briefs/isf claim c-… brief/unbound-number: every number …; got "17". …" */
export const unboundWords = (place: string, { kind, words }: Pick<Mention, 'kind' | 'words'>): Problem => ({
  code: codes[kind],
  severity: 'error',
  place,
  message: `every ${kind} of a brief must stand in the records it is bound to`,
  actual: JSON.stringify(words),
  fix: 'Bind it to the record that says it, give the formula that works it out, or take it out.',
});
