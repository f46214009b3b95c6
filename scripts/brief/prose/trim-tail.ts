// A clause of an article without what a desk would not repeat: a judgement set behind it, a "which" that leads on.
// "…, figures that show the scale of the initiative" and "…, a strong show of support" go; the fact before them stays.

/** A bare noun with a that-clause, or a noun phrase without a verb: no name, number or quotation may be in it. */
const tails = [
  /, (?:an? |one )?(?:\p{Ll}[\p{Ll}-]{1,30} ){1,4}(?:that|which) [\p{Ll} ,-]{3,160}$/u,
  /, (?:an? |one )(?:\p{Ll}[\p{Ll}-]{1,30} ?){1,8}$/u,
];

/** The text up to a tail of judgement; a tail that holds a name or a number is news and stays. */
export function trimTail(text: string): string {
  const found = tails.map((tail) => tail.exec(text)?.index ?? -1).filter((at) => at > 0);
  const at = Math.min(...found);
  return found.length > 0 && text.slice(0, at).split(' ').length >= 4 ? text.slice(0, at) : text;
}
