// Event rules become patterns: `{kill}` is any verb of the class by its lemma.

import { guard } from '../../prefilter/may-match.ts';
import type { Verb } from '../../vocabulary/vocabulary.ts';
import type { EventRule } from '../event-rules.ts';

export interface CompiledRule extends EventRule {
  readonly pattern: RegExp;
}

/** `{kill}` is any verb of the class by its lemma. */
export function compileEventRules(verbs: readonly Verb[], rules: readonly EventRule[]): CompiledRule[] {
  const classes = new Map<string, Set<string>>();
  for (const { lemma, particle, classes: own } of verbs)
    for (const name of own)
      classes.set(
        name,
        (classes.get(name) ?? new Set()).add(particle === null ? lemma : `${lemma} ${particle}`),
      );
  return rules.map((entry) => ({
    ...entry,
    pattern: guarded(
      entry.source.replace(/(?<!\\p)\{(?<name>[a-z]+)\}/g, (_, name: string) => {
        const lemmas = classes.get(name);
        if (!lemmas) throw new Error(`Bug: no verb class "${name}" in the event rule ${entry.name}`);
        return [...lemmas].toSorted((a, b) => b.length - a.length || (a < b ? -1 : 1)).join('|');
      }),
    ),
  }));
}

const guarded = (source: string): RegExp => guard(new RegExp(source, 'u'));
