// What a pledge is given to: the mission named in it, else the one named last before it, else the next one.

import type { ActorMention } from '../../sentence/sentence.ts';
import type { Reading } from '../reading.ts';
import { mentionsIn, type Skeleton } from '../skeleton.ts';

export interface MissionFinder {
  /** The first mission named in a stretch of skeleton. */
  readonly named: (skeleton: Skeleton, words: string) => string | null;
  /** The mission named last before a position of the article, else the first after it. */
  readonly near: (position: number) => string | null;
  /** Only the one named last before it. */
  readonly before: (position: number) => string | null;
  /** The mission named last before a position, no further back than `start`. */
  readonly since: (start: number, position: number) => string | null;
}

/** A finder for one article. */
export function missionFinder(reading: Reading): MissionFinder {
  const isMission = ({ actor }: ActorMention) => {
    const member = reading.cast.get(actor);
    return (
      member?.listedKind === 'mission' ||
      (member?.kind === 'organisation' &&
        member.listedKind === null &&
        /\b(?:Forces?|Mission|Operation|Patrol)\b/.test(member.name))
    );
  };
  const named = reading.sentences.flatMap((sentence) =>
    sentence.mentions.filter(
      (mention): mention is ActorMention => mention.kind === 'actor' && isMission(mention),
    ),
  );
  return {
    named: (skeleton, words) => mentionsIn(skeleton, words, 'actor').find(isMission)?.actor ?? null,
    near: (position) => (lastBefore(named, position) ?? named[0])?.actor ?? null,
    before: (position) => lastBefore(named, position)?.actor ?? null,
    since: (start, position) => {
      const last = lastBefore(named, position);
      return last && last.start >= start ? last.actor : null;
    },
  };
}

/** The last mention that starts before a position: binary search. */
function lastBefore(mentions: readonly ActorMention[], position: number): ActorMention | undefined {
  let [low, high] = [0, mentions.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((mentions[middle]?.start ?? 0) < position) low = middle + 1;
    else high = middle;
  }
  return mentions[low - 1];
}
