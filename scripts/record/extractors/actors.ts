// Actors: every member of the article's cast, with the words that name it and the words that give its role.

import type { CodedRecord } from '../coded-record.ts';
import type { Reading } from '../reading.ts';

/** At most this many mentions of an actor are kept as evidence of an article. */
const mentionsKept = 3;

export function codeActors(reading: Reading): CodedRecord<'actors'>[] {
  const outlet = reading.article.meta.outlet?.toLowerCase();
  return [...reading.cast.values()]
    .filter((member) => ![member.name, ...member.aliases].some((name) => name.toLowerCase() === outlet))
    .map((member) => ({
      table: 'actors',
      article: reading.article.id,
      key: member.id,
      columns: {
        kind: member.kind,
        name: member.name,
        aliases: member.aliases,
        country_code: member.countryCode,
        code_scheme: reading.lexicon.codeSchemes.get(member.countryCode ?? '') ?? null,
        role: member.role,
        mention_count: member.spans.length,
      },
      derived: [],
      evidence: [
        ...member.spans.slice(0, mentionsKept).map((span) => ({ ...span, rule: 'actor/name' })),
        ...(member.roleSpan ? [{ ...member.roleSpan, rule: 'actor/role' }] : []),
      ],
    }));
}
