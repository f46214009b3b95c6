// "he", "the president", "the country", "the mission" become mentions of the actor named before.

import { guard, mayMatch } from '../prefilter/may-match.ts';
import type { Member } from './cast.ts';
import { pointersOf } from './find-pointers.ts';
import type { Lexicon } from './lexicon.ts';
import type { ActorMention, Mention, Sentence } from './sentence.ts';

/** Sentences in order, with a `pronoun` mention wherever words point back to a named actor. */
export function resolvePronouns(
  sentences: readonly Sentence[],
  cast: ReadonlyMap<string, Member>,
  { personNouns, speechForms, stanceForms }: Pick<Lexicon, 'personNouns' | 'speechForms' | 'stanceForms'>,
): Sentence[] {
  // Actors in the order they were named last.
  const recent: string[] = [];
  const name = (actor: string, place: number) => {
    const before = recent.indexOf(actor);
    if (before >= 0) recent.splice(before, 1);
    recent.splice(Math.max(0, recent.length - place), 0, actor);
    if (cast.get(actor)?.kind === 'person') stranger = null;
  };
  // The paragraph in which somebody without a name was spoken of last.
  let stranger: number | null = null;
  // Who the sentence before lets speak of others.
  let speaker: string | null = null;
  return sentences.map((sentence) => {
    const found: ActorMention[] = [];
    const covered = new Set<Mention>();
    const named = sentence.mentions.filter(
      (mention): mention is ActorMention => mention.kind === 'actor' && mention.form !== 'people',
    );
    if (opensWithStranger(sentence, personNouns)) stranger = sentence.paragraph;
    const spoke = speaker;
    speaker = speakerOf(sentence, named, cast, (word) => speechForms.has(word) || stanceForms.has(word));
    let next = 0;
    const nameUntil = (position: number) => {
      for (let mention = named[next]; mention && mention.start <= position; mention = named[++next])
        name(mention.actor, isAide(sentence, mention) ? 1 : 0);
    };
    for (const { start, end, noun, fits, isNaming, state } of pointersOf(sentence, cast)) {
      nameUntil(start);
      if (noun === '' && stranger === sentence.paragraph) continue;
      const isAnother = noun === '' && closesWithSpeaker(sentence, start);
      const actor =
        (noun === '' ? goesOn(sentence, start, named, cast) : null) ??
        (noun === '' && start === sentence.start ? spoke : null) ??
        recent.findLast((id) => {
          const member = cast.get(id);
          const isTold = isAnother && named.some((mention) => mention.actor === id && mention.start < start);
          return member !== undefined && fits(member, noun) && !isTold;
        });
      if (!actor) continue;
      found.push({ kind: 'actor', start, end, actor, form: 'pronoun' });
      if (state) covered.add(state);
      if (isNaming) name(actor, 0);
    }
    nameUntil(sentence.end);
    if (found.length === 0) return sentence;
    const mentions: Mention[] = [
      ...sentence.mentions.filter((mention) => !covered.has(mention)),
      ...found,
    ].sort((a, b) => a.start - b.start || b.end - a.end);
    return { ...sentence, mentions };
  });
}

/** "AU Commission Chairman ⟨Ana Bru⟩": who a sentence begins with; titles may stand before the name, a verb may not. */
function personAtHead(
  { text, start: offset }: Sentence,
  named: readonly ActorMention[],
  cast: ReadonlyMap<string, Member>,
): ActorMention | null {
  const first = named.find(({ actor }) => cast.get(actor)?.kind === 'person');
  return first && onlyTitles.test(text.slice(0, first.start - offset)) ? first : null;
}

/** Titles, behind what may lead in: "During her speech, Mayor ⟨Ana Bru⟩". */
const onlyTitles =
  /^(?:(?:During|In|At|After|On|Before|Following|Speaking) [^,.;:“"]{3,60}, )?(?:\p{Lu}[\p{L}.-]*[’'s]* ){0,6}$/u;

/** "Chairman ⟨Ana Bru⟩ has said that all hope lies with Tom Beck. She …": the speaker goes on, not who was spoken of. */
function speakerOf(
  sentence: Sentence,
  named: readonly ActorMention[],
  cast: ReadonlyMap<string, Member>,
  speaks: (word: string) => boolean,
): string | null {
  const first = personAtHead(sentence, named, cast);
  if (first === null) return null;
  const verb = sentence.tokens.find(({ start, pos }) => start >= first.end && pos !== 'AUX' && pos !== 'ADV');
  return verb?.pos === 'VERB' && speaks(verb.lower) ? first.actor : null;
}

/** "Erdogan flew to The Hague, where he met Rutte, and he is expected …": who the sentence began with goes on. */
function goesOn(
  sentence: Sentence,
  position: number,
  named: readonly ActorMention[],
  cast: ReadonlyMap<string, Member>,
): string | null {
  const at = position - sentence.start;
  if (!/, (?:and|but|where) $/u.test(sentence.text.slice(Math.max(0, at - 8), at))) return null;
  const first = personAtHead(sentence, named, cast);
  return first !== null && first.end < position ? first.actor : null;
}

/** "Ana Bru would lead the force, he said.": who says so at the end is nobody whom those words name. */
const closesWithSpeaker = ({ text, start: offset }: Sentence, position: number): boolean =>
  /,[”"’']? $/u.test(text.slice(Math.max(0, position - offset - 3), position - offset)) &&
  /^s?he (?:said|added|noted|explained|stressed)(?: (?:on )?\p{Lu}\p{Ll}+day)?\.?$/u.test(
    text.slice(position - offset),
  );

const opening = /^(?:my|our|his|her|their|an?|one|another)$/;
/** Words after which the noun must come: "a young Chadian police officer". */
const longestPhrase = 5;

/** "A nurse in Lima said": who is meant by "she" has no name. */
function opensWithStranger({ tokens }: Sentence, personNouns: ReadonlySet<string>): boolean {
  if (!opening.test(tokens[0]?.lower ?? '')) return false;
  for (let at = 1; at <= longestPhrase; at++) {
    const token = tokens[at];
    if (!token || !/^(?:NOUN|ADJ|PROPN)$/.test(token.pos)) return false;
    if (personNouns.has(token.lower) && !/^(?:NOUN|PROPN)$/.test(tokens[at + 1]?.pos ?? '')) return true;
  }
  return false;
}

/** "his press secretary, X, said": the one spoken of stays the one that the aide speaks for. */
const isAide = ({ text, start }: Sentence, mention: ActorMention): boolean =>
  mayMatch(ofHim, text) &&
  ofHim.test(text.slice(Math.max(0, mention.start - start - 50), mention.start - start));

const ofHim = guard(
  /\b(?:[Hh]is|[Hh]er) (?:[\p{L}-]+ ){1,4}$|\b(?:[Hh]is|[Hh]er) (?:[\p{L}-]+ ){0,3}[\p{L}-]+, $/u,
);
