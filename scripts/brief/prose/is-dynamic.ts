// Whether a clause tells that something happened: "was founded", "signed", "has agreed to". What only is or has something
// ("has close links to", "is a new participant") is a state, and no entry of a timeline.

const participle =
  /^(?:been|being|\p{L}{2,}ed|begun|born|broken|brought|built|bought|chosen|come|cut|drawn|driven|fallen|fought|found|given|gone|grown|held|hit|kept|killed|known|laid|led|left|lost|made|met|paid|put|read|risen|run|said|seen|sent|set|shot|shown|sold|sought|spent|spoken|stood|struck|sworn|taken|taught|thrown|told|torn|withdrawn|won|written)$/u;
const copula =
  /^(?:is|are|was|were|has|have|had|remains?|remained|belongs?|belonged|stays?|stayed|seems?|seemed|means?|aims?|lies?)$/;
const adverbs = /^(?:\p{L}+ly|also|already|now|since|still|then|again|not|never|just|recently|twice|once)$/u;

/** True unless the first verb among the first words is one of being or having. */
export function isDynamic(text: string): boolean {
  const words = text.replaceAll(/[,;:]/g, ' ').split(/\s+/);
  const at = words.findIndex((word, index) => index > 0 && index < 14 && copula.test(word));
  if (at < 0) return true;
  // A verb of doing may stand before: "agreed that the talks were open".
  if (words.slice(1, at).some((word) => /^\p{Ll}{2,}ed$/u.test(word) && !isAttribute(words, word)))
    return true;
  const next = words.slice(at + 1).find((word) => !adverbs.test(word));
  return /^(?:is|are|was|were|has|have|had)$/.test(words[at] ?? '') && participle.test(next ?? '');
}

/** "the agreed text": a participle between an article and a noun does nothing. */
const isAttribute = (words: readonly string[], word: string): boolean =>
  /^(?:an?|the|its|their|his|her|this|these|those)$/i.test(words[words.indexOf(word) - 1] ?? '');
