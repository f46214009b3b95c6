// How far two wordings say the same: shared content words, whatever their order and endings.

const empty = new Set(
  `a an the of to in on at for and or as by with from that this it its is are was were be been has have had he she
they his her their who which will would also said says not`.split(/\s+/),
);

/** 0 to 1: the share of the shorter wording that the longer one has too. */
export function overlap(a: string, b: string): number {
  const [shorter, longer] = [contentWords(a), contentWords(b)].toSorted((x, y) => x.length - y.length);
  if (!shorter?.length || !longer?.length) return 0;
  const left = new Map<string, number>();
  for (const word of longer) left.set(word, (left.get(word) ?? 0) + 1);
  let shared = 0;
  for (const word of shorter) {
    const count = left.get(word) ?? 0;
    if (count > 0) shared += 1;
    left.set(word, count - 1);
  }
  // One or two words stand in many a sentence: they must cover some of the longer wording too.
  const size = shorter.length >= 4 ? shorter.length : (shorter.length + Math.min(longer.length, 12)) / 2;
  return Math.min(1, shared / size);
}

/** "Sri Lanka's 25-percent duties" -> sri, lanka, 25, percent, duti. */
export function contentWords(text: string): readonly string[] {
  const words = fold(text)
    .replace(/(\d)[,\u00a0](?=\d{3}\b)/g, '$1')
    .replace(/\b(?:[a-z]\.){2,}/g, (initials) => initials.replaceAll('.', ''))
    .replace(/['’]s\b/g, '')
    .match(/[\p{L}\p{N}%$]+(?:\.\d+)?/gu);
  const all: readonly string[] = words ?? [];
  const telling = all.filter((word) => !empty.has(word));
  return (telling.length > 0 ? telling : all).map(stem);
}

/** Lower case, without accents and with plain quotation marks. */
export const fold = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[‘’]/g, "'")
    .replace(/[“”„]/g, '"')
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .trim();

const stem = (word: string) => (word.length > 4 ? word.replace(/(?:ing|ed|es|s)$/, '') : word);
