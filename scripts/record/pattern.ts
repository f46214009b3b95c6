// Patterns of rules. `{actors}` is a list of names, `{N}` a quantity, `{D}` a date, `{Q}` a quotation, `{L}` a plan,
// `{say}` any form of a verb of the class `say`, `{say_finite}` only forms that assert ("says", "has said", not "to say"),
// `{say_ing}` the -ing form; the rest is a regular expression over a skeleton.

import { guard } from '../prefilter/may-match.ts';
import type { Verb } from '../vocabulary/vocabulary.ts';

export type PatternCompiler = (source: string) => RegExp;

const one = '(?:[Tt]he )?⟦A\\d+⟧';
const tags: Readonly<Record<string, string>> = {
  A: one,
  actors: `${one}(?:(?:,| and|, and| or| as well as|,? along with) ${one})*`,
  J: '⟦J\\d+⟧',
  N: '⟦N\\d+⟧',
  D: '⟦D\\d+⟧',
  Q: '⟦Q\\d+⟧',
  L: '⟦L\\d+⟧',
  have: '(?:has|have|had|’s|’ve)',
  be: '(?:is|are|was|were|has been|have been|had been)',
};

const unasserted = '(?<!\\b(?:to|would|could|can|may|might|should|will|not|must) )';
const perfect =
  '(?:has|have|had)(?: (?:also|already|consistently|repeatedly|strongly|now|since|previously|recently))? ';

/** A compiler for the verbs of one vocabulary; an unknown class is a bug of ours. */
export function patternCompiler(verbs: readonly Verb[]): PatternCompiler {
  const classes = new Map<string, readonly Verb[]>();
  for (const verb of verbs)
    for (const name of verb.classes) classes.set(name, [...(classes.get(name) ?? []), verb]);
  const known = new Map<string, string>(Object.entries(tags));
  for (const [name, members] of classes) {
    const forms = (of: (verb: Verb) => readonly string[]) =>
      any(
        members.flatMap((verb) =>
          of(verb).map((form) => (verb.particle ? `${form} ${verb.particle}` : form)),
        ),
      );
    const lemmas = forms((verb) => [verb.lemma]);
    known.set(
      name,
      forms((verb) => [verb.lemma, ...verb.forms]),
    );
    known.set(
      `${name}_finite`,
      `(?:${unasserted}${lemmas}|${forms((verb) => verb.forms.slice(0, 2))}|${perfect}${forms((verb) => verb.forms.slice(2, 3))})`,
    );
    known.set(
      `${name}_ing`,
      forms((verb) => verb.forms.slice(3)),
    );
  }
  return (source) => {
    const expanded = source.replace(/(?<!\\p)\{(?<name>[A-Za-z_]+)\}/gu, (_, name: string) => {
      const pattern = known.get(name);
      if (pattern === undefined)
        throw new Error(`Bug: no verb class or tag "${name}" in the pattern ${source}`);
      return pattern;
    });
    return guard(new RegExp(expanded, 'gdu'));
  };
}

/** Any of the words, as whole words, longest first. */
const any = (words: readonly string[]) =>
  `\\b(?:${[...new Set(words)].toSorted((a, b) => b.length - a.length).join('|')})\\b`;
