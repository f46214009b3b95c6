// "he", "the president", "the country", "the mission" become mentions of the actor named before.

import { guard, mayMatch } from '../prefilter/may-match.ts';
import type { Member } from './cast.ts';
import type { Lexicon } from './lexicon.ts';
import type { ActorMention, Mention, Sentence, Token } from './sentence.ts';

/** Whether an actor named before can be meant by the words, in small letters and without "the". */
type Fits = (member: Member, noun: string) => boolean;

const isPerson: Fits = (member) => member.kind === 'person';
const holdsOffice: Fits = (member, noun) =>
  member.kind === 'person' && (member.role ?? '').toLowerCase().includes(noun);
const isCountry: Fits = (member) => member.kind === 'country';
const isMission: Fits = (member) =>
  member.listedKind === 'mission' ||
  (member.kind === 'organisation' && /\b(?:Forces?|Mission|Operation)\b/.test(member.name));
const isSuchBody: Fits = (member, noun) =>
  member.kind === 'organisation' && member.name.toLowerCase().includes(noun);
const isSuchCouncil: Fits = (member, noun) =>
  /^(?:council|assembly)$/.test(member.listedKind ?? '') && isSuchBody(member, noun);

interface NounRule {
  readonly fits: Fits;
  /** Words behind the noun that name whose it is: "the president of Chad". */
  readonly unless: RegExp;
  /** "the Council", but not "the council". */
  readonly isCapital: boolean;
}

const offices: NounRule = { fits: holdsOffice, unless: /^ (?:of\b|[A-Z])/, isCapital: false };
const states: NounRule = { fits: isCountry, unless: /^ (?:of|where)\b/, isCapital: false };
const missions: NounRule = { fits: isMission, unless: /^(?:’s|'s| of\b)/, isCapital: false };
const bodies: NounRule = { fits: isSuchBody, unless: /^ (?:of|for|on)\b/, isCapital: true };
/** "the council" in small letters, once the Security Council or the General Assembly was named. */
const councils: NounRule = { fits: isSuchCouncil, unless: bodies.unless, isCapital: false };

const summits: NounRule = { fits: isSuchBody, unless: /^ (?:of|for|on|in|at)\b/, isCapital: false };

const nouns: ReadonlyMap<string, NounRule> = new Map([
  ...listed(
    'president,prime minister,deputy prime minister,premier,minister,foreign minister,defence minister,defense minister,interior minister,special envoy,ambassador,secretary-general,secretary of state,foreign secretary,defence secretary,defense secretary,king,queen,emir,sultan,crown prince,chancellor,envoy,commander,general,spokesman,spokeswoman,spokesperson',
    offices,
  ),
  ...listed('country,republic,kingdom', states),
  ...listed('mission,force,forces,operation', missions),
  ...listed('congress,commission,committee,agency,ministry,union,organization,organisation,alliance', bodies),
  ...listed('council,assembly', councils),
  ...listed('summit', summits),
]);

/** All that these nouns begin with: where the next word is none of it, no noun stands. */
const openings = new Set(
  [...nouns.keys()].flatMap((noun) => [...noun].map((_, at) => noun.slice(0, at + 1))),
);

function listed(words: string, rule: NounRule): [string, NounRule][] {
  return words.split(',').map((word) => [word, rule]);
}

interface Pointer {
  readonly start: number;
  readonly end: number;
  readonly noun: string;
  readonly fits: Fits;
  /** "the Chadian president": as good as a name, "he" points to it. */
  readonly isNaming: boolean;
}

/** Sentences in order, with a `pronoun` mention wherever words point back to a named actor. */
export function resolvePronouns(
  sentences: readonly Sentence[],
  cast: ReadonlyMap<string, Member>,
  { personNouns, speechForms }: Pick<Lexicon, 'personNouns' | 'speechForms'>,
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
    const named = sentence.mentions.filter(
      (mention): mention is ActorMention => mention.kind === 'actor' && mention.form !== 'people',
    );
    if (opensWithStranger(sentence, personNouns)) stranger = sentence.paragraph;
    const spoke = speaker;
    speaker = speakerOf(sentence, named, cast, speechForms);
    let next = 0;
    const nameUntil = (position: number) => {
      for (let mention = named[next]; mention && mention.start <= position; mention = named[++next])
        name(mention.actor, isAide(sentence, mention) ? 1 : 0);
    };
    for (const { start, end, noun, fits, isNaming } of pointersOf(sentence, cast)) {
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
      if (isNaming) name(actor, 0);
    }
    nameUntil(sentence.end);
    if (found.length === 0) return sentence;
    const mentions: Mention[] = [...sentence.mentions, ...found].sort(
      (a, b) => a.start - b.start || b.end - a.end,
    );
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

const onlyTitles = /^(?:\p{Lu}[\p{L}.-]*[’'s]* ){0,6}$/u;

/** "Chairman ⟨Ana Bru⟩ has said that all hope lies with Tom Beck. She …": the speaker goes on, not who was spoken of. */
function speakerOf(
  sentence: Sentence,
  named: readonly ActorMention[],
  cast: ReadonlyMap<string, Member>,
  speechForms: ReadonlySet<string>,
): string | null {
  const first = personAtHead(sentence, named, cast);
  if (first === null) return null;
  const verb = sentence.tokens.find(({ start, pos }) => start >= first.end && pos !== 'AUX' && pos !== 'ADV');
  return verb?.pos === 'VERB' && speechForms.has(verb.lower) ? first.actor : null;
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

/** Words that may point back, where nothing is named already. */
function pointersOf(sentence: Sentence, cast: ReadonlyMap<string, Member>): Pointer[] {
  const { tokens, mentions, text, start: offset } = sentence;
  const found: Pointer[] = [];
  tokens.forEach((token, index) => {
    const pointer =
      token.lower === 'he' || token.lower === 'she'
        ? { start: token.start, end: token.end, noun: '', fits: isPerson, isNaming: false }
        : token.lower === 'the' || token.lower === 'this'
          ? (nounPointer(tokens, index, text, offset) ?? statesmanPointer(sentence, index, cast))
          : null;
    if (pointer === null) return;
    const isTaken = mentions.some(
      (mention) => mention.kind !== 'quotation' && mention.start < pointer.end && pointer.start < mention.end,
    );
    if (!isTaken) found.push(pointer);
  });
  return found;
}

/** "the foreign minister", "this Council": a noun of one word or two behind the article. */
function nounPointer(tokens: readonly Token[], index: number, text: string, offset: number): Pointer | null {
  const [article, first] = [tokens[index], tokens[index + 1]];
  if (!article || !first || !openings.has(first.lower)) return null;
  for (const last of [tokens[index + 3], tokens[index + 2], first]) {
    if (!last) continue;
    const noun = text.slice(first.start - offset, last.end - offset);
    const rule = nouns.get(noun.toLowerCase());
    if (!rule) continue;
    const isPrinted = rule.isCapital
      ? /^\p{Lu}/u.test(noun)
      : article.lower === 'the' && (noun === noun.toLowerCase() || (rule === offices && isTitle(noun)));
    if (!isPrinted || rule.unless.test(text.slice(last.end - offset, last.end - offset + 8))) return null;
    return {
      start: article.start,
      end: last.end,
      noun: noun.toLowerCase(),
      fits: rule.fits,
      isNaming: false,
    };
  }
  return null;
}

const headOfState = /^(?:President|Prime Minister|Premier|Chancellor|King|Queen|Emir|Sultan) of /u;

/** "the ⟨Chadian⟩ president", "the ⟨Chadian⟩ leader": who holds the office of that country. */
function statesmanPointer(
  { tokens, mentions, text, start: offset }: Sentence,
  index: number,
  cast: ReadonlyMap<string, Member>,
): Pointer | null {
  const country = mentions.find(
    (mention): mention is ActorMention =>
      mention.kind === 'actor' && mention.form === 'adjective' && mention.start === tokens[index + 1]?.start,
  );
  const code = country && cast.get(country.actor)?.countryCode;
  const after = tokens.findIndex(({ start }) => start >= (country?.end ?? offset));
  const first = tokens[after];
  if (!code || !first) return null;
  for (const last of [tokens[after + 1], first]) {
    if (!last) continue;
    const noun = text.slice(first.start - offset, last.end - offset);
    const isLeader = noun === 'leader';
    if (!isLeader && nouns.get(noun) !== offices) continue;
    if (offices.unless.test(text.slice(last.end - offset, last.end - offset + 8))) return null;
    const fits: Fits = ({ role, countryCode }) =>
      countryCode === code &&
      (isLeader ? headOfState.test(role ?? '') : (role ?? '').toLowerCase().startsWith(`${noun} of `));
    return { start: first.start, end: last.end, noun, fits, isNaming: true };
  }
  return null;
}

/** "the Minister", "the Prime Minister": as communiqués print it. */
const isTitle = (noun: string): boolean => noun.split(' ').every((word) => /^\p{Lu}\p{Ll}/u.test(word));

/** "his press secretary, X, said": the one spoken of stays the one that the aide speaks for. */
const isAide = ({ text, start }: Sentence, mention: ActorMention): boolean =>
  mayMatch(ofHim, text) &&
  ofHim.test(text.slice(Math.max(0, mention.start - start - 50), mention.start - start));

const ofHim = guard(
  /\b(?:[Hh]is|[Hh]er) (?:[\p{L}-]+ ){1,4}$|\b(?:[Hh]is|[Hh]er) (?:[\p{L}-]+ ){0,3}[\p{L}-]+, $/u,
);
