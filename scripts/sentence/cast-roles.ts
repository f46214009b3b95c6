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
  let body: ResolvedName | null = null;
  sentences.forEach(({ tokens, offices }, index) => {
    const own = names[index] ?? [];
    // "The Minister met his Samoan counterpart": an office without a name has a peer too.
    subject = offices.find(({ kind }) => kind === 'minister' || kind === 'head')?.name ?? subject;
    for (const name of own) {
      if (name.actor === null) continue;
      if (name.kind !== 'person') {
        if (name.kind === 'organisation') body = name;
        continue;
      }
      const found = readRole(name, { text, tokens, names: own, offices, lexicon });
      const country = lexicon.countryNames.get(found?.countryCode ?? '');
      // "of Samoa" in the place of "of New Zealand".
      const peer: string | null =
        found?.counterpart && subject !== null && country
          ? `${subject.replace(/ of .*$/, '')} of ${country}`
          : null;
      const owner: ResolvedName | null = found?.isIts ? body : null;
      const role = found?.counterpart
        ? peer
        : found && owner
          ? withOwner(found.role, owner)
          : (found?.role ?? null);
      if (found && role) {
        roles.set(name, { ...found, role });
        known.set(name.actor, role);
      }
      subject = known.get(name.actor) ?? subject;
    }
  });
  return roles;
}

/** "commander, Rear Admiral" of "its commander" -> "commander of the Western Ocean Patrol, Rear Admiral". */
const withOwner = (role: string, owner: ResolvedName): string => {
  const [first = '', ...rest] = role.split(', ');
  const name = owner.listed?.name ?? owner.text;
  return / of /.test(first) ? role : [`${first} of ${name}`, ...rest].join(', ');
};
