// Where an event was, by the prepositions before the places that its words name. Whose office a name tells, whom someone
// met and what a text is called after are no places.

import type { ActorMention } from '../../sentence/sentence.ts';
import type { EventRule } from '../event-rules.ts';
import type { Reading } from '../reading.ts';
import type { EventClause } from './event-clause.ts';

/** A place named after "in", "at" or "to", else after "on", "from" or "of"; else any place that is told of by no preposition. */
export function placeOf(
  reading: Reading,
  clause: EventClause,
  named: readonly ActorMention[],
  type: EventRule['type'],
): string | null {
  const { text } = reading.article;
  const behind = (preposition: RegExp) => (mention: ActorMention) =>
    preposition.test(text.slice(Math.max(0, mention.start - 32), mention.start));
  // A truce between the government of Peru and rebels is in Peru, a meeting of its president anywhere.
  const isAnywhere = !/^(?:incident|ceasefire|mediation|evacuation)$/.test(type);
  const isMatter = (mention: ActorMention) => isAnywhere && behind(matter)(mention);
  const places = named.filter(
    (mention) =>
      ['place', 'country'].includes(reading.cast.get(mention.actor)?.kind ?? '') &&
      mention.form === 'name' &&
      !behind(other)(mention) &&
      !ofText.test(text.slice(mention.end, mention.end + 48)) &&
      // "in response to Russia's war" tells of no place.
      !/^[’']s?\b/u.test(text.slice(mention.end, mention.end + 2)),
  );
  const found =
    places.find(behind(visited)) ??
    places.find((mention) => behind(where)(mention) && !isMatter(mention)) ??
    places.find((mention) => behind(whose)(mention) && !(isAnywhere && behind(holding)(mention))) ??
    places.find(
      (mention) =>
        reading.cast.get(mention.actor)?.kind === 'place' &&
        !behind(about)(mention) &&
        !(isAnywhere && behind(holding)(mention)) &&
        !isMatter(mention) &&
        !isActing(clause, mention),
    );
  return found?.actor ?? null;
}

/** "after Kinshasa refused": a seat of government that does something. */
const isActing = ({ words, subject }: EventClause, mention: ActorMention): boolean => {
  const last = words.findLastIndex((word) => word.mention === mention);
  return last !== subject?.last && /^(?:VERB|AUX)$/.test(words[last + 1]?.pos ?? '');
};

const visited = /\b(?:visit(?:s|ed|ing)?|tour(?:s|ed|ing)|reach(?:es|ed|ing)|enter(?:s|ed|ing)) $/u;
/** "discussed the war in Ukraine" */
const matter =
  /\b(?:war|conflict|crisis|situation|fighting|violence|hostilities|developments|unrest|famine) in (?:the |southern |northern |eastern |western |central ){0,3}$/u;
/** "Minister of Foreign Affairs of Peru": whose office it is. */
const holding =
  /\b(?:affairs|minist(?:ers?|ry)|presidents?|governors?|mayors?|secretar(?:y|ies)|chancellors?|leaders?|heads?|chiefs?|kings?|queens?|representatives?|delegations?|delegates?|envoys?|ambassadors?|officials?|spokes(?:man|woman|person)|rabbis?|patriarchs?|archbishops?|bishops?|muftis?|lawmakers?|senators?|members?|soldiers|troops|forces|army|police|rebels?|governments?|parliament|people|citizens|nationals) of (?:the )?$/iu;

/** "recalled its ambassador from Mexico", "Special Representative for the South Caucasus", "signed a pact with Washington" */
const other =
  /\b(?:(?:ambassadors?|envoys?|diplomats?|troops|soldiers) (?:home )?from|(?:representatives?|envoys?|coordinators?|ministers?) (?:for|to)|with) (?:the )?$/iu;
/** "the Doha Framework", "the Minsk Agreements": a place in the name of a text. */
const ofText =
  /^ (?:\p{Lu}\p{L}+ ){0,2}(?:Framework|Agreements?|Accords?|Protocols?|Declaration|Process|Memorandum|Roadmap|Treaty|Plan|Pact|Communiqu[eé]|Statement|Principles|Format|Consensus)\b/u;

const where = /\b(?:in|at|near|to|into) (?:the |southern |northern |eastern |western |central ){0,3}$/u;
/** "the minister of Armenia met … in Washington": whose it is tells less of where. */
const whose = /\b(?:on|from|of) (?:the |southern |northern |eastern |western |central ){0,3}$/u;
/** "a road between the mainland and Shusha", "a bridge over the Dniester" */
const about = /\b(?:over|against|by|between [^.;]{1,24} and) (?:the )?$/u;
