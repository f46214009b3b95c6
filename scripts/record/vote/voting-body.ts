// The body that voted: the assembly, council or parliament named in the sentence, else the one named last before it.

import type { Member } from '../../sentence/cast.ts';
import type { ActorMention } from '../../sentence/sentence.ts';
import type { Reading } from '../reading.ts';
import type { Skeleton } from '../skeleton.ts';

const kinds = new Set(['assembly', 'council', 'parliament', 'court']);
const bodyName =
  /\b(?:Assembly|Council|Parliament|Senate|Congress|House|Duma|Knesset|Committee|Board|Chamber|Diet|Majlis)\b/;

export const isBody = (member: Member | undefined): boolean =>
  member?.kind === 'organisation' &&
  (kinds.has(member.listedKind ?? '') || (member.listedKind === null && bodyName.test(member.name)));

/** How many sentences away a body may be named: those of a long record of a meeting. */
const farthest = 300;
/** How many sentences behind a vote its body may first be named. */
const nearby = 3;

/** The actor id of the body that voted in a sentence; null when the article names none. */
export function votingBody(reading: Reading, index: number): string | null {
  const own = ownBody(reading, reading.folded[index]);
  if (own !== null) return own;
  // "The Senate approved it without amendments": another body, though the article does not say whose.
  if (unlisted.test(reading.folded[index]?.text ?? '')) return null;
  const here = sceneOf(reading, reading.folded[index]);
  let background: string | null = null;
  for (let at = index - 1; at >= Math.max(0, index - farthest); at--) {
    const named = subjectBody(reading, reading.folded[at])?.actor ?? ownBody(reading, reading.folded[at]);
    if (named === null) continue;
    if (isElsewhere(reading, named, here)) return background;
    // "The Senate passed the bill. The House had approved it in May. A motion was defeated 50-41": the Senate again.
    if (!hadDecided.test(reading.folded[at]?.text ?? '')) return named;
    background ??= named;
  }
  if (background !== null) return background;
  // "The draft was vetoed by Russia. It received 13 votes in the 15-member Security Council."
  const next = reading.folded.slice(index + 1, index + 1 + nearby);
  return next.flatMap((skeleton) => bodiesIn(reading, skeleton))[0]?.actor ?? null;
}

const unlisted =
  /(?:^|[.;,] )(?:[Tt]he |[Ii]ts )?(?:Senate|Congress|House|Duma|Chamber|Diet|[Uu]pper (?:house|chamber)|[Ll]ower (?:house|chamber)) (?:(?:had|then|also|later|narrowly|unanimously|on ⟦D\d+⟧) ){0,2}(?:vot|adopt|approv|reject|pass|endors|ratif)(?:ed)\b/u;

/** "In Bishkek, 64 deputies voted": the country the sentence is set in. */
function sceneOf(reading: Reading, skeleton: Skeleton | undefined): string | null {
  const lead = /^In ⟦A(?<at>\d+)⟧, /u.exec(skeleton?.text ?? '');
  const place = skeleton?.sentence.mentions[Number(lead?.groups?.at ?? -1)];
  return place?.kind === 'actor' ? (reading.cast.get(place.actor)?.countryCode ?? null) : null;
}

const isElsewhere = (reading: Reading, body: string, here: string | null): boolean => {
  const home = reading.cast.get(body)?.countryCode ?? null;
  return here !== null && home !== null && home !== here;
};

const hadDecided =
  /\bhad (?:already |earlier |previously )?(?:voted|adopted|approved|rejected|passed|endorsed)\b/u;
const decides =
  /\b(?:vot(?:e|ed|es|ing)|(?:re-?)?elect(?:ed|s|ing)|adopt(?:ed|s|ing)|approv(?:ed|es|ing)|reject(?:ed|s|ing)|pass(?:ed|es|ing)|endorsed|ratified|extended|renewed|failed)\b/u;
/** "The IAEA’s 35-nation board voted": a board without a name is that of its owner. */
const ownBoard =
  /⟦A(?<at>\d+)⟧[’']s (?:[^.,;]{0,30} )?(?:board|council|assembly|parliament|committee|congress)\b/u;

/** The body named last before the word that says what it did, else the one named last. */
function ownBody(reading: Reading, skeleton: Skeleton | undefined): string | null {
  if (!skeleton) return null;
  const verb = decides.exec(skeleton.text)?.index ?? skeleton.text.length;
  const board = ownBoard.exec(skeleton.text);
  const owner = skeleton.sentence.mentions[Number(board?.groups?.at ?? -1)];
  if (board && board.index < verb && owner?.kind === 'actor' && owner.actor.startsWith('org-'))
    return owner.actor;
  const bodies = bodiesIn(reading, skeleton);
  const before = bodies.findLast((mention) => placeOf(skeleton, mention) < verb);
  const union = before === undefined ? unionThatDecides(reading, skeleton) : null;
  if (union !== null) return union;
  // "It elected Chad to the Peace Commission": that one has not voted.
  const isChosenFor = before === undefined && /^(?:re-?)?elect/u.test(skeleton.text.slice(verb));
  return (before ?? (isChosenFor ? undefined : bodies.at(-1)))?.actor ?? null;
}

const failsToPass =
  /^(?:The )?⟦A(?<at>\d+)⟧(?: \(⟦A\d+⟧\))?(?: on ⟦D\d+⟧| ⟦D\d+⟧)? failed to (?:secure|get|win|muster|gather|find|pass|adopt|approve)\b/u;

/** "The African Union on Friday failed to secure the votes": members vote in a union, too. */
function unionThatDecides({ cast }: Reading, { text, sentence }: Skeleton): string | null {
  const union = sentence.mentions[Number(failsToPass.exec(text)?.groups?.at ?? -1)];
  return union?.kind === 'actor' && cast.get(union.actor)?.listedKind === 'regional' ? union.actor : null;
}

/** "The General Assembly suspended Russia from the Human Rights Council": the body a sentence opens with. */
const subjectBody = (reading: Reading, skeleton: Skeleton | undefined): ActorMention | undefined =>
  skeleton && bodiesIn(reading, skeleton).find((mention) => placeOf(skeleton, mention) < 5);

const placeOf = (skeleton: Skeleton, mention: ActorMention): number =>
  skeleton.text.indexOf(`⟦A${skeleton.sentence.mentions.indexOf(mention)}⟧`);

const bodiesIn = (reading: Reading, skeleton: Skeleton | undefined): ActorMention[] =>
  (skeleton?.sentence.mentions ?? []).filter(
    (mention): mention is ActorMention =>
      mention.kind === 'actor' && mention.form !== 'people' && isBody(reading.cast.get(mention.actor)),
  );
