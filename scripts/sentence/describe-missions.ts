// Missions without a name of their own: "the Italian-led international force", "a multinational force for Albania". They join
// the cast as organisations, so that what is given to them has a receiver. Names found before are left alone.

import { guard, mayMatch } from '../prefilter/may-match.ts';
import type { Member } from './cast.ts';
import { slug } from './name-index.ts';
import type { ActorMention, Mention, Sentence } from './sentence.ts';

const kinds =
  'international|multi-?national|regional|joint|peace-?keeping|peace|stabili[sz]ation|relief|intervention|interposition|monitoring|observer|verification|protection|maritime|humanitarian|ceasefire|border|buffer|rapid reaction|military';
/** These alone make a force one that is raised for a purpose; "a military force" may be anybody's. */
const telling =
  /\b(?:international|multi-?national|peace-?keeping|stabili[sz]ation|relief|intervention|interposition|monitoring|observer|verification|protection)\b/u;
const description = guard(
  new RegExp(
    `(?:\\b(?<lead>\\p{Lu}[\\p{L}.]{1,20})-led,? )?(?:[\\d,]{1,7}-(?:strong|member) )?(?<words>(?:(?:${kinds}) ){0,3}(?:force|mission)|(?:(?:${kinds}) ){1,3}(?:division|brigade))\\b(?!s| of )(?<place> (?:to|for|in) (?:the )?(?:(?:Republic|Kingdom|State) of (?:the )?)?(?:\\p{Ll}{3,12} )?(?:\\p{Lu}[\\p{L}’'-]+)(?: (?:\\p{Lu}[\\p{L}’'-]+|delta|valley|region|basin)){0,2})?`,
    'gu',
  ),
);
/** Nobody pledges anything where no one is sent. */
const isRaised = guard(/\b(?:troops|soldiers|peacekeepers|contingents?|battalions?|observers)\b/u);

interface Found {
  readonly sentence: Sentence;
  readonly start: number;
  readonly end: number;
  readonly lead: string | null;
  readonly words: string;
  readonly place: string | null;
}

export interface DescribedMissions {
  readonly sentences: readonly Sentence[];
  readonly cast: ReadonlyMap<string, Member>;
}

/** The same sentences and cast, with a mention and a member for each mission that is described. */
export function describeMissions(
  sentences: readonly Sentence[],
  cast: ReadonlyMap<string, Member>,
): DescribedMissions {
  const isNamed = [...cast.values()].some(({ listedKind }) => listedKind === 'mission');
  if (isNamed || !sentences.some(({ text }) => mayMatch(isRaised, text) && isRaised.test(text)))
    return { sentences, cast };
  const found = sentences.flatMap(descriptionsIn);
  const leads = [...new Set(found.flatMap(({ lead }) => lead ?? []))];
  const [first] = leads.length > 0 ? found.filter(({ lead }) => lead !== null) : found;
  if (!first || leads.length > 1) return { sentences, cast };
  const member = memberOf(found, leads[0] ?? null);
  const mentions = Map.groupBy(found, ({ sentence }) => sentence);
  return {
    sentences: sentences.map((sentence) => withMentions(sentence, mentions.get(sentence) ?? [], member.id)),
    cast: new Map([...cast, [member.id, member]]),
  };
}

function descriptionsIn(sentence: Sentence): Found[] {
  if (!mayMatch(description, sentence.text)) return [];
  return [...sentence.text.matchAll(description)].flatMap((match): Found[] => {
    const { lead = null, words = '', place = null } = match.groups ?? {};
    if (lead === null && !telling.test(words)) return [];
    const start = sentence.start + match.index + match[0].indexOf(words, lead?.length ?? 0);
    const end = start + words.length;
    const isTaken = sentence.mentions.some(
      (other) => other.kind !== 'quotation' && other.start < end && start < other.end,
    );
    return isTaken ? [] : [{ sentence, start, end, lead, words, place: plainPlace(place) }];
  });
}

/** " to the flooded Zambezi delta" -> "to the Zambezi delta", " in the Republic of Chad’s" -> "in Chad". */
const plainPlace = (printed: string | null): string | null =>
  printed
    ?.trim()
    .replace(/(?<=^(?:to|for|in) )(?:the )?(?:Republic|Kingdom|State) of (?:the )?(?=\p{Lu})/u, '')
    .replace(/(?<=^(?:to|for|in) (?:the )?)\p{Ll}+ (?=\p{Lu})/u, '')
    .replace(/[’']s$/u, '') ?? null;

/** One mission an article: its fullest description is its name, who leads it or what it is for its id. */
function memberOf(found: readonly Found[], lead: string | null): Member {
  const longest = (texts: readonly (string | null)[]) =>
    texts.filter((text) => text !== null).toSorted((a, b) => b.length - a.length || (a < b ? -1 : 1))[0];
  const words = (longest(found.map((one) => one.words)) ?? '').replace('multi-national', 'multinational');
  const place = longest(found.map((one) => one.place));
  const name = [lead === null ? null : `${lead}-led`, words, place].filter(Boolean).join(' ');
  const head = words.split(' ').at(-1) ?? '';
  const key = lead === null ? [words, place ?? ''].join(' ') : `${lead}-led ${head}`;
  return {
    id: `org-${slug(key)}`,
    kind: 'organisation',
    name,
    aliases: [...new Set(found.map((one) => one.words))].filter(
      (text) => text !== name && text.includes(' '),
    ),
    countryCode: null,
    listedKind: 'mission',
    role: null,
    spans: found.map(({ start, end, sentence }) => ({ start, end, paragraph: sentence.paragraph })),
    roleSpan: null,
  };
}

function withMentions(sentence: Sentence, found: readonly Found[], actor: string): Sentence {
  if (found.length === 0) return sentence;
  const own = found.map(
    ({ start, end }): ActorMention => ({ kind: 'actor', start, end, actor, form: 'name' }),
  );
  const mentions: Mention[] = [...sentence.mentions, ...own].sort(
    (a, b) => a.start - b.start || b.end - a.end,
  );
  return { ...sentence, mentions };
}
