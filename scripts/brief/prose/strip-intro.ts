// A clause without the words before it that point back to a sentence which is not there: "By backing it, Norland reaffirmed …"
// -> "Norland reaffirmed …". Changes nothing else.

const pointsBack =
  /^(?:after|along|at|before|besides?|by|despite|during|following|for|from|in|instead of|like|on|since|through|to|under|unlike|upon|with|without) (?:\p{L}+ ){0,4}(?:it|this|that|them|these|those|him|her|doing so|there|(?:his|her|its|their) \p{L}+),? (?=\p{L})/iu;
const adverb =
  /^(?:however|meanwhile|moreover|nevertheless|nonetheless|still|also|then|therefore|thus|in addition|as a result|for example|for instance|instead|besides|even so|in this way|at the time|at that time|separately|earlier|later), /i;

/** The clause from its own subject on. */
export function stripIntro(text: string): string {
  const found = adverb.exec(text) ?? pointsBack.exec(text);
  const hasComma = found?.[0].includes(',') === true;
  if (found === null || !hasComma) return text;
  const rest = text.slice(found[0].length);
  return `${rest.slice(0, 1).toUpperCase()}${rest.slice(1)}`;
}
