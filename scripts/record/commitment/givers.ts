// Who gives: the states and bodies named, the governments of the adjectives, the country of who says "we" or "his country".

import type { Reading } from '../reading.ts';
import { actorsIn, mentionsIn, type RuleMatch, type Skeleton } from '../skeleton.ts';

/** Actor ids in order; empty when nobody who can give is named. `speaker` is who says the words, where they are quoted. */
export function giversOf(
  reading: Reading,
  { skeleton, groups, index, text }: RuleMatch,
  tail: string,
  speaker: string | null,
): string[] {
  if (groups.we !== undefined) return countryOf(reading, speaker);
  if (groups.governments !== undefined)
    return mentionsIn(skeleton, groups.governments, 'actor').map(({ actor }) => actor);
  // "Her country, the envoy said, was ready to send troops"
  if (groups.home !== undefined)
    return countryOf(reading, actorsIn(skeleton, groups.sayer ?? '')[0]?.actor ?? null);
  const before = skeleton.text.slice(0, index);
  // "Allies fighting Chad and Mali have pledged": who is fought gives nothing.
  if (isObjectOf.test(before)) return [];
  // "Minister X said his country was ready": the country is who gives.
  // "Under the Policing Initiative, Australia will pay": what leads in gives nothing.
  const [led, ...rest] = actorsIn(skeleton, groups.givers ?? groups.named ?? groups.labelled ?? tail);
  const isLed = rest.length > 0 && leadsIn.test(before);
  const isOfCountry = /country|government|nation|state|army/u.test(groups.own ?? '');
  const named = [...(led && !isLed ? [led] : []), ...rest];
  return named.flatMap((mention) => {
    const actor = governmentOf(reading, mention.actor);
    // "Indonesian President X has offered to send monitors": the state gives what its head promises.
    const role = reading.cast.get(actor)?.role ?? '';
    const speaksForState = isHead(role) || (isMinister(role) && isMoney.test(text));
    if (named.length === 1 && mention.form === 'name' && speaksForState) return countryOf(reading, actor);
    if (isOfCountry && reading.cast.get(actor)?.kind === 'person') return countryOf(reading, actor);
    return canGive(reading, actor) ? [actor] : [];
  });
}

/** "500 ⟨Ghanaian⟩ soldiers": the country whose people are counted. */
export function nationOf({ skeleton, groups }: RuleMatch): string[] {
  const [counted] = mentionsIn(skeleton, groups.given ?? '', 'quantity');
  return skeleton.sentence.mentions.flatMap((mention) =>
    mention.kind === 'actor' &&
    mention.form === 'adjective' &&
    counted !== undefined &&
    counted.start < mention.start &&
    mention.end < counted.end
      ? [mention.actor]
      : [],
  );
}

const isHead = (role: string): boolean =>
  /^(?:President|Prime Minister|King|Queen|Premier|Chancellor|Emir|Sultan|Crown Prince) of \p{Lu}/u.test(
    role,
  );

/** A minister who announces or pledges money does so for the state. */
const isMinister = (role: string): boolean =>
  /^(?:Secretary of State|(?:Foreign |Finance |Defen[cs]e )?Minister)\b.* of \p{Lu}/u.test(role);
const isMoney = /(?:announced|unveiled|pledged|promised|committed|approved)(?: (?:on )?⟦D\d+⟧)?$/u;

const isObjectOf =
  /\b(?:fighting|battling|combating|opposing|facing|backing|aiding|helping|bordering|neighbou?ring|targeting|attacking|resisting) (?:the )?$/u;

const leadsIn =
  /^(?:Under|At|In|With|Through|By|From|For|After|Before|During|Following|Despite|Within|Alongside|Besides|Unlike|Like)(?: ⟦D\d+⟧,?)? $/u;

/** Who "It" or "They" at the head of a sentence means: those that the sentence before opens with and tells of. */
export function openersOf(reading: Reading, before: Skeleton | null, pronoun: string): string[] {
  const opening = before === null ? undefined : subjects.exec(before.text)?.groups?.subjects;
  if (before === null || opening === undefined) return [];
  const actors = actorsIn(before, opening).flatMap(({ actor }) => giverFor(reading, actor) ?? []);
  return (pronoun === 'It') === (actors.length === 1) ? actors : [];
}

const subjects =
  /^(?<subjects>(?:The )?⟦A\d+⟧(?:(?:,| and|, and) (?:the )?⟦A\d+⟧)*)(?: (?:is|are|was|were|has|have|had|will|would)\b|(?: \p{Ll}+ly)? \p{Ll}+(?:ed|s)\b)/u;

/** Who an actor named in a list gives for: itself, or the country of a seat of government; null when it gives nothing. */
export function giverFor(reading: Reading, named: string): string | null {
  const actor = governmentOf(reading, named);
  return canGive(reading, actor) ? actor : null;
}

/** "Ankara was prepared to train police": a seat of government gives for its country, where that is named too. */
function governmentOf({ lexicon, cast }: Reading, actor: string): string {
  const member = cast.get(actor);
  // "Kenya’s parliament approved the deployment": what a parliament grants, its country gives.
  const isParliament = member?.listedKind === 'parliament' || /^org-parliament-/.test(actor);
  const code = isParliament ? (member?.countryCode ?? null) : null;
  const government = code === null ? lexicon.governments.get(actor)?.id : `country-${code.toLowerCase()}`;
  return government !== undefined && cast.has(government) ? government : actor;
}

/** The country a person speaks for, or the country itself. */
function countryOf(reading: Reading, actor: string | null): string[] {
  const member = actor === null ? undefined : reading.cast.get(actor);
  if (member?.kind === 'country') return [member.id];
  const code = member?.countryCode ?? null;
  const country = code === null ? null : `country-${code.toLowerCase()}`;
  return country !== null && reading.cast.has(country) ? [country] : [];
}

function canGive({ cast }: Reading, actor: string): boolean {
  const member = cast.get(actor);
  const isBody = /^(?:mission|council|assembly|parliament|court|media)$/.test(member?.listedKind ?? '');
  return member?.kind === 'country' || (member?.kind === 'organisation' && !isBody);
}
