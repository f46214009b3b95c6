// Who gives: the states and bodies named, the governments of the adjectives, the country of who says "we" or "his country".

import type { Reading } from '../reading.ts';
import { actorsIn, mentionsIn, type RuleMatch } from '../skeleton.ts';

/** Actor ids in order; empty when nobody who can give is named. `speaker` is who says the words, where they are quoted. */
export function giversOf(
  reading: Reading,
  { skeleton, groups }: RuleMatch,
  tail: string,
  speaker: string | null,
): string[] {
  if (groups.we !== undefined) return countryOf(reading, speaker);
  if (groups.governments !== undefined)
    return mentionsIn(skeleton, groups.governments, 'actor').map(({ actor }) => actor);
  const named = actorsIn(skeleton, groups.givers ?? groups.named ?? tail);
  return named.flatMap(({ actor }) =>
    // "Minister X said his country was ready": the country is who gives.
    groups.own !== undefined &&
    /country|government|nation|state|army/u.test(groups.own) &&
    isPerson(reading, actor)
      ? countryOf(reading, actor)
      : canGive(reading, actor)
        ? [actor]
        : [],
  );
}

const isPerson = (reading: Reading, actor: string) => reading.cast.get(actor)?.kind === 'person';

/** The country a person speaks for, or the country itself. */
function countryOf(reading: Reading, actor: string | null): string[] {
  const member = actor === null ? undefined : reading.cast.get(actor);
  if (member?.kind === 'country') return [member.id];
  const code = member?.countryCode ?? null;
  const country = code === null ? null : `country-${code.toLowerCase()}`;
  return country !== null && reading.cast.has(country) ? [country] : [];
}

function canGive(reading: Reading, actor: string): boolean {
  const member = reading.cast.get(actor);
  return (
    member?.kind === 'country' ||
    (member?.kind === 'organisation' &&
      !/^(?:mission|council|assembly|court|media)$/.test(member.listedKind ?? ''))
  );
}
