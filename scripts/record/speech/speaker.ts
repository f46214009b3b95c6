// Who speaks in a match of a speech pattern, and the verb as printed.

import type { Row } from '../../../src/schema/table.ts';
import type { statements } from '../../../src/schema/tables/statements.ts';
import type { ActorMention } from '../../sentence/sentence.ts';
import type { Reading } from '../reading.ts';
import { mentionsIn, type RuleMatch } from '../skeleton.ts';

export interface Speaker {
  readonly actor: string;
  readonly verb: Row<typeof statements>['verb'];
}

/** The speaker of a match; null when the name is of nobody who can speak. */
export function speakerOf(reading: Reading, match: RuleMatch): Speaker | null {
  const { speaker, nation, relative, after } = match.groups;
  const [named] = mentionsIn(match.skeleton, speaker ?? nation ?? relative ?? after ?? '', 'actor');
  const actor = named ? governmentOf(reading, named) : null;
  const kind =
    actor === null
      ? undefined
      : (reading.cast.get(actor)?.kind ?? (actor.startsWith('country-') ? 'country' : undefined));
  if (actor === null || kind === undefined || kind === 'place') return null;
  return { actor, verb: match.groups.verb ? printedVerb(reading, match) : null };
}

/** A capital that speaks is its government: "Washington has framed the deal". */
function governmentOf(reading: Reading, mention: ActorMention): string {
  const member = reading.cast.get(mention.actor);
  if (member?.kind !== 'place' || member.countryCode === null) return mention.actor;
  const isCapital = reading.lexicon.capitals.get(member.name) === member.countryCode;
  const country = `country-${member.countryCode.toLowerCase()}`;
  return isCapital && reading.cast.has(country) ? country : mention.actor;
}

function printedVerb(reading: Reading, match: RuleMatch): string {
  const { start, end } = match.span('verb');
  return reading.article.text
    .slice(start, end)
    .replace(/^(?:has|have|had) (?:(?:also|already|consistently|repeatedly) )?/u, '');
}
