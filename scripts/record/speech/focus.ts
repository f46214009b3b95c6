// What words without a name point to at one sentence: "the government", "it", "both sides", "his office".

import type { ActorMention, Sentence } from '../../sentence/sentence.ts';
import { allMatches } from '../all-matches.ts';
import type { Reading } from '../reading.ts';
import { actorOf } from './noun-phrase.ts';
import type { Unit } from './units.ts';

interface SpokenOf {
  readonly actor: string;
  readonly isDocument: boolean;
}

export interface Focus {
  /** The actor that a mention lets speak: a capital is its government, a place is nobody. */
  readonly speakerOf: (mention: ActorMention | null) => string | null;
  /** The state or body that a mention stands for; of a person, the country. */
  readonly stateOf: (mention: ActorMention) => string | null;
  readonly isOffice: (word: string) => boolean;
  /** The state or body named last before a position of the sentence: "its". */
  readonly ownerBefore: (units: readonly Unit[], at: number) => string | null;
  readonly country: () => string | null;
  /** The country whose government or officials the text named before. */
  readonly government: () => string | null;
  readonly person: () => string | null;
  /** The council or assembly whose resolution the text is about. */
  readonly body: () => string | null;
  /** The body whose statement the text tells of. */
  readonly issuer: () => string | null;
  /** One of the two states that the text is about. */
  readonly pair: () => string | null;
  /** An unnamed representative who spoke in the sentence before, in the same paragraph: "he added". */
  readonly representative: string | null;
  /** The same in any paragraph: "the official added". */
  readonly official: string | null;
  /** What the sentence before was about: "it". */
  readonly subject: () => SpokenOf | null;
}

export function focusOn(reading: Reading, index: number, official: string | null): Focus {
  const { cast } = reading;
  const known = (id: string | null) => (id !== null && cast.has(id) ? id : null);
  const countryOf = (code: string | null | undefined) => known(code ? `country-${code.toLowerCase()}` : null);
  const speakerOf = (mention: ActorMention | null): string | null => {
    if (mention === null || mention.form === 'people' || mention.form === 'adjective') return null;
    const member = cast.get(mention.actor);
    if (!member) return null;
    if (member.kind !== 'place') return member.id;
    return reading.lexicon.capitals.get(member.name) === member.countryCode
      ? countryOf(member.countryCode)
      : null;
  };
  const stateOf = (mention: ActorMention): string | null => {
    const member = cast.get(mention.actor);
    if (!member) return null;
    return member.kind === 'person' || member.kind === 'place' ? countryOf(member.countryCode) : member.id;
  };
  const isState = (mention: ActorMention) => /^(?:country|org)-/.test(mention.actor);
  return {
    speakerOf,
    stateOf,
    representative:
      reading.sentences[index - 1]?.paragraph === reading.sentences[index]?.paragraph ? official : null,
    official,
    isOffice: (word) => (reading.lexicon.offices.get(word) ?? []).some(({ words }) => words.length === 1),
    ownerBefore: (units, at) => {
      const own = units.slice(0, at).flatMap((unit) => actorOf(unit) ?? []);
      const mention = own.findLast(isState) ?? actorsOf(reading.sentences[index - 1]).find(isState);
      return mention ? known(mention.actor) : null;
    },
    country: () => known(countryInFocus(reading, index)),
    government: () => known(governmentBefore(reading, index)),
    person: () => {
      const before = [reading.sentences[index - 1], reading.sentences[index]].flatMap(actorsOf);
      return known(before.findLast(({ actor }) => actor.startsWith('person-'))?.actor ?? null);
    },
    body: () => known(bodyInFocus(reading, index)),
    issuer: () => known(issuerBefore(reading, index)),
    pair: () => known(pairInFocus(reading, index)),
    subject: () => subjectBefore(reading, index),
  };
}

const actorsOf = (sentence: Sentence | undefined): ActorMention[] =>
  (sentence?.mentions ?? []).filter(
    (mention): mention is ActorMention => mention.kind === 'actor' && mention.form !== 'people',
  );

const ofGovernment =
  /⟦J(?<adjective>\d+)⟧ (?:[\p{L}-]+ )?(?:government|officials|authorities)|government of (?:the )?⟦A(?<after>\d+)⟧|⟦A(?<before>\d+)⟧(?:’s|'s) (?:[\p{L}-]+ )?(?:government|authorities|leadership)/gu;
const sentencesBack = 3;

/** The country whose government was named last. */
function governmentBefore(reading: Reading, index: number): string | null {
  for (let at = index - 1; at >= 0; at--) {
    const skeleton = reading.inline[at];
    if (!skeleton || !/government|officials|authorities|leadership/.test(skeleton.text)) continue;
    const { adjective, after, before } = allMatches(ofGovernment, skeleton.text).at(-1)?.groups ?? {};
    const mention = skeleton.sentence.mentions[Number(adjective ?? after ?? before ?? -1)];
    if (mention?.kind === 'actor' && mention.actor.startsWith('country-')) return mention.actor;
  }
  return null;
}

/** The country whose government was named last, else the one that the sentences before, then the article, name most. */
function countryInFocus(reading: Reading, index: number): string | null {
  const governed = governmentBefore(reading, index);
  if (governed !== null) return governed;
  const told = reading.sentences.slice(0, index + 1);
  // "In Bissau, the government said": the place that opens the sentence.
  const opening = /^(?:In|From) ⟦A(?<at>\d+)⟧,/u.exec(reading.inline[index]?.text ?? '')?.groups?.at;
  const place = opening === undefined ? undefined : reading.sentences[index]?.mentions[Number(opening)];
  const code = place?.kind === 'actor' ? reading.cast.get(place.actor)?.countryCode : null;
  if (code) return `country-${code.toLowerCase()}`;
  return mostNamed(reading, told.slice(-1 - sentencesBack)) ?? mostNamed(reading, told);
}

/** A city counts for its country; of two named as often, the one named first. */
function mostNamed(reading: Reading, sentences: readonly Sentence[]): string | null {
  const counts = new Map<string, number>();
  for (const { actor } of sentences.flatMap(actorsOf)) {
    const code = reading.cast.get(actor)?.kind === 'place' ? reading.cast.get(actor)?.countryCode : null;
    const country = code ? `country-${code.toLowerCase()}` : actor;
    if (country.startsWith('country-')) counts.set(country, (counts.get(country) ?? 0) + 1);
  }
  return [...counts].toSorted((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}

function bodyInFocus(reading: Reading, index: number): string | null {
  const isBody = ({ actor }: ActorMention) =>
    /^(?:council|assembly|parliament|forum)$/.test(reading.cast.get(actor)?.listedKind ?? '');
  // "The text urged a truce, in words like those vetoed in the Security Council": what the sentence names comes too late.
  const before = sentencesBefore(reading, index).flatMap(actorsOf).findLast(isBody);
  return (before ?? actorsOf(reading.sentences[index]).findLast(isBody))?.actor ?? null;
}

const issuing = /^(?:council|assembly|parliament|forum|regional|alliance|agency|mission)$/;

/** Whose statement it is: the body whose statement was told of before, or the only one of the text that issues any. */
function issuerBefore(reading: Reading, index: number): string | null {
  const told = [...sentencesBefore(reading, index), ...reading.sentences.slice(index, index + 1)]
    .filter(({ text }) => /\b(?:statement|communiqu[eé]|declaration)\b/u.test(text))
    .flatMap((sentence) => actorsOf(sentence).map(({ actor }) => actor))
    .filter((actor) => issuing.test(reading.cast.get(actor)?.listedKind ?? ''));
  const known = [...reading.cast.values()].filter(({ listedKind }) => issuing.test(listedKind ?? ''));
  const bodies = new Set(told.length > 0 ? told : known.map(({ id }) => id));
  const [only, other] = bodies;
  return only !== undefined && other === undefined ? only : null;
}

/** How many sentences before a body may be named. */
const farthest = 300;
const sentencesBefore = (reading: Reading, index: number): readonly Sentence[] =>
  reading.sentences.slice(Math.max(0, index - farthest), index);

/**
 * One of the two states that the text before speaks of most, their persons counted with them; null where a third is spoken
 * of as often. "Both sides condemned the coup in Burkina Faso": what they speak of is none of them.
 */
function pairInFocus(reading: Reading, index: number): string | null {
  const counts = new Map<string, number>();
  for (const { actor } of reading.sentences.slice(0, Math.max(1, index)).flatMap(actorsOf)) {
    const code = reading.cast.get(actor)?.countryCode;
    if (code) counts.set(code, (counts.get(code) ?? 0) + 1);
  }
  const [one, other, third] = [...counts].toSorted((a, b) => b[1] - a[1]);
  if (!one || !other || other[1] === third?.[1]) return null;
  return [one[0], other[0]].map((code) => `country-${code.toLowerCase()}`).toSorted()[0] ?? null;
}

/** The first words of the sentence before: "The resolution extends …", "France sent …". */
function subjectBefore(reading: Reading, index: number): SpokenOf | null {
  const [before, own] = [reading.folded[index - 1], reading.sentences[index]];
  if (!before || before.sentence.paragraphKind === 'heading' || !own) return null;
  if (own.paragraph - before.sentence.paragraph > 1) return null;
  // "voted against the resolution, which calls for a halt. It also condemns …"
  const isOfText =
    /^(?:The|This) (?:resolution|declaration|text|communiqu[eé]|statement|draft)\b|\bthe (?:resolution|declaration|text|draft), which \p{Ll}+s\b/u;
  if (isOfText.test(before.text)) {
    const body = bodyInFocus(reading, index);
    return body === null ? null : { actor: body, isDocument: true };
  }
  const first =
    /^(?:The (?:members of the )?)?(?:⟦[AJ]\d+⟧(?:’s|'s)? )?⟦A(?<at>\d+)⟧(?!’|'|,? and ⟦A|, ⟦A\d+⟧,? (?:⟦A|and ))/u.exec(
      before.text,
    )?.groups?.at;
  const mention = first === undefined ? undefined : before.sentence.mentions[Number(first)];
  return mention?.kind === 'actor' && /^(?:country|org)-/.test(mention.actor)
    ? { actor: mention.actor, isDocument: false }
    : null;
}
