// Finds words that may point back to an actor named before: "he", "the president", "the Chadian leader", "the mission".
// Says whom they can mean, not yet who is meant.

import type { Member } from './cast.ts';
import type { ActorMention, Sentence, Token } from './sentence.ts';

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
/** "the council", "the Council", once the Security Council or the General Assembly was named. */
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

export interface Pointer {
  readonly start: number;
  readonly end: number;
  readonly noun: string;
  readonly fits: Fits;
  /** "the Chadian president": as good as a name, "he" points to it. */
  readonly isNaming: boolean;
  /** "Chad" in "the President of Chad": no mention of its own where the president is known. */
  readonly state?: ActorMention;
}

/** Words that may point back, where nothing is named already. */
export function pointersOf(sentence: Sentence, cast: ReadonlyMap<string, Member>): Pointer[] {
  const { tokens, mentions, text, start: offset } = sentence;
  const found: Pointer[] = [];
  tokens.forEach((token, index) => {
    const pointer =
      token.lower === 'he' || token.lower === 'she'
        ? { start: token.start, end: token.end, noun: '', fits: isPerson, isNaming: false }
        : token.lower === 'the' || token.lower === 'this'
          ? (nounPointer(tokens, index, text, offset) ??
            statesmanPointer(sentence, index, cast) ??
            officerPointer(sentence, index, cast))
          : null;
    if (pointer === null) return;
    const isTaken = mentions.some(
      (mention) =>
        mention.kind !== 'quotation' &&
        mention !== pointer.state &&
        mention.start < pointer.end &&
        pointer.start < mention.end,
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
      : article.lower === 'the' &&
        (noun === noun.toLowerCase() || ((rule === offices || rule === councils) && isTitle(noun)));
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

const headOfState = /^(?:President|Prime Minister|Premier|Chancellor|King|Queen|Emir|Sultan|Leader) of /u;

/** Whether a role is the office that words name, in small letters: "president", or "leader" of whoever heads a state. */
const isOffice = (role: string, noun: string): boolean =>
  noun === 'leader'
    ? headOfState.test(role)
    : role.toLowerCase().startsWith(`${noun} of `) || (noun === 'president' && role.startsWith('Leader of '));

/** "the President of ⟨Chad⟩", "the leader of ⟨Chad⟩": who holds that office, once the article has named him. */
function officerPointer(
  { tokens, mentions, text, start: offset }: Sentence,
  index: number,
  cast: ReadonlyMap<string, Member>,
): Pointer | null {
  const [article, first] = [tokens[index], tokens[index + 1]];
  const of = tokens.slice(index + 2, index + 5).find(({ lower }) => lower === 'of');
  if (!article || !first || !of) return null;
  const noun = text.slice(first.start - offset, of.start - 1 - offset).toLowerCase();
  if (noun !== 'leader' && nouns.get(noun) !== offices) return null;
  const state = mentions.find(
    (mention): mention is ActorMention =>
      mention.kind === 'actor' && mention.form === 'name' && mention.start >= of.end,
  );
  const code = state && cast.get(state.actor)?.kind === 'country' && cast.get(state.actor)?.countryCode;
  if (!state || !code || !/^ (?:the )?$/u.test(text.slice(of.end - offset, state.start - offset)))
    return null;
  // "the President of Chad Ana Bru", "the President of Chad, Ana Bru": who that is stands behind it.
  if (/^,? \p{Lu}/u.test(text.slice(state.end - offset, state.end - offset + 4))) return null;
  const fits: Fits = ({ role, countryCode }) => countryCode === code && isOffice(role ?? '', noun);
  return { start: article.start, end: state.end, noun, fits, isNaming: true, state };
}

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
    if (noun !== 'leader' && nouns.get(noun) !== offices) continue;
    if (offices.unless.test(text.slice(last.end - offset, last.end - offset + 8))) return null;
    const fits: Fits = ({ role, countryCode }) => countryCode === code && isOffice(role ?? '', noun);
    return { start: first.start, end: last.end, noun, fits, isNaming: true };
  }
  return null;
}

/** "the Minister", "the Prime Minister": as communiqués print it. */
const isTitle = (noun: string): boolean => noun.split(' ').every((word) => /^\p{Lu}\p{Ll}/u.test(word));
