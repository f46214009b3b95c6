// The roles that the sentences of an article print with its persons: "his Omani counterpart, X" takes the office of the person before.

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
  sentences.forEach(({ tokens, offices }, index) => {
    const own = names[index] ?? [];
    let subject: string | null = null;
    for (const person of own) {
      if (person.kind !== 'person' || person.actor === null) continue;
      const found = readRole(person, { text, tokens, names: own, offices, lexicon });
      if (!found) continue;
      const isPeer: boolean = found.counterpart && subject !== null;
      const role: string = isPeer
        ? `${(subject ?? '').replace(/ of .*$/, '')} ${found.role.replace(/^counterpart /, '')}`
        : found.role;
      roles.set(person, { ...found, role });
      subject = role;
    }
  });
  return roles;
}
