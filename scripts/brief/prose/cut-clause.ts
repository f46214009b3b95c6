// The part of a sentence that holds a number: "In Davos, representatives of 19 countries signed the charter" -> without
// the place in front, so that a label stays short. And whether words lean on a sentence that is not there.

import { findNumber } from './find-number.ts';

/** Words that cannot open a sentence, and words of one who speaks of himself, which only a quotation may hold. */
export const isLoose = (text: string): boolean =>
  /^(?:after|although|and|are|as|because|but|had|has|have|is|nor|or|since|that|was|were|when|where|which|while|who|whose|will|would) /i.test(
    text,
  ) || /\b(?:I|we|us|our|my|me|you|your)\b/i.test(text.replaceAll(/[“"][^“”"]*[”"]|U\.?S\.?|\bUS\b/g, ''));

/** The clause between commas that says `value`; the whole text when it does not say it or the clause is a scrap. */
export function cutClause(text: string, value: number): string {
  const found = findNumber(text, value);
  if (found === null) return text;
  const breaks = [...text.matchAll(/,[”"]? /g)].map(({ 0: hit, index }) => ({
    start: index,
    end: index + hit.length,
  }));
  const before = breaks.findLast(({ end }) => end <= found.start)?.end ?? 0;
  const after = breaks.find(({ start }) => start >= found.end)?.start ?? text.length;
  const clause = text
    .slice(before, after)
    .replaceAll(/^[“"]|[”"]$|^(?:and|or|but) /gu, '')
    .trim();
  return clause.split(' ').length >= 4 ? clause : text;
}

/** "He gave this as the reason": who and what stand in the sentence before, which a brief does not print. */
export const isAnaphoric = (text: string): boolean =>
  /^(?:he|she|it|they|who|which|whose|where|this|these|that|those|such|both|[a-z]+ (?:him|her|it|them|this|these)\b|(?:his|her|its|their) )/i.test(
    text,
  );

/** "The forum has held …", "The vote took place …": a common noun alone, which only the sentence before explains. */
export const pointsBack = (text: string): boolean =>
  /^The (?:(?:first|latest|new|same|surprise|unexpected) )?(?:agreement|alliance|announcement|attack|bloc|body|ceremony|committee|congress|council|country|decision|deal|document|event|evacuation|exchange|facility|force|forum|group|incident|initiative|institution|meeting|mission|move|organi[sz]ation|pact|platform|project|session|summit|talks|text|visit|vote) (?:\p{Ll}+ed|\p{Ll}+s|is|was|were|are|has|had|have|began|came|followed|took|held|will|would|could)\b/u.test(
    text,
  );
