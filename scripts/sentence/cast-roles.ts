// The roles that the sentences of an article print with its persons: "his Omani counterpart, X" takes the office of the
// person before, "its commander, X" belongs to the body before.

import type { Span } from '../article/article.ts';
import type { Lexicon } from './lexicon.ts';
import { readRole } from './read-role.ts';
import type { ResolvedName } from './resolve-names.ts';
import type { WordedSentence } from './worded-sentence.ts';

export interface PrintedRole {
  readonly role: string;
  readonly span: Span;
  readonly countryCode: string | null;
}

/** `names[i]` are the resolved names of `sentences[i]`. */
export function castRoles(
  names: readonly (readonly ResolvedName[])[],
  sentences: readonly WordedSentence[],
  text: string,
  lexicon: Lexicon,
): Map<ResolvedName, PrintedRole> {
  const roles = new Map<ResolvedName, PrintedRole>();
  const known = new Map<string, string>();
  let subject: string | null = null;
  let body: { readonly name: ResolvedName; readonly sentence: number } | null = null;
  sentences.forEach((sentence, index) => {
    const { tokens, offices } = sentence;
    const own = names[index] ?? [];
    // "The Minister met his Samoan counterpart": an office without a name has a peer too.
    subject = offices.find(({ kind }) => kind === 'minister' || kind === 'head')?.name ?? subject;
    for (const name of own) {
      if (name.actor === null) continue;
      if (name.kind !== 'person') {
        if (name.kind === 'organisation') body = { name, sentence: index };
        continue;
      }
      const found = readRole(name, { text, tokens, names: own, offices, lexicon });
      const country = lexicon.countryNames.get(found?.countryCode ?? '');
      // "of Samoa" in the place of "of New Zealand".
      const peer: string | null =
        found?.counterpart && subject !== null && country
          ? `${subject.replace(/ of .*$/, '')} of ${country}`
          : null;
      // "Chad has not decided, its spokeswoman, X, said": who opens the sentence, else the body named just before.
      const near = body !== null && index - body.sentence <= 1 ? body.name : null;
      const owner: ResolvedName | null = found?.isIts ? (opener(own, sentence, found.role) ?? near) : null;
      const role = found?.counterpart
        ? peer
        : found && owner
          ? withOwner(found.role, owner)
          : (found?.role ?? null);
      if (found && role) {
        const countryCode = found.countryCode ?? owner?.listed?.countryCode ?? null;
        roles.set(name, { ...found, role, countryCode });
        known.set(name.actor, role);
      }
      subject = known.get(name.actor) ?? subject;
    }
  });
  return roles;
}

/** The state or body whose name a sentence begins with, where the person is named later in it. */
function opener(
  names: readonly ResolvedName[],
  { tokens }: WordedSentence,
  role: string,
): ResolvedName | null {
  const [first] = names;
  const start = tokens[tokens[0]?.lower === 'the' ? 1 : 0]?.start;
  const isState = first?.listed?.kind === 'country' && first.listed.form === 'name' && ofState.test(role);
  return first?.start === start && (first?.kind === 'organisation' || isState) ? (first ?? null) : null;
}

/** "Kenya leads the force, and its commander, X": the force has commanders, the state a government. */
const ofState = /\b(?:minister|spokes\p{L}+|president|premier|chancellor|government|army|ambassador)\b/iu;

/** "commander, Rear Admiral" of "its commander" -> "commander of the Western Ocean Patrol, Rear Admiral". */
const withOwner = (role: string, owner: ResolvedName): string => {
  const [first = '', ...rest] = role.split(', ');
  const name = owner.listed?.name ?? owner.text;
  return / of /.test(first) ? role : [`${first} of ${name}`, ...rest].join(', ');
};
