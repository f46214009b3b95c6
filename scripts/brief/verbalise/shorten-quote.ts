// A quotation of at most fifteen words, and whether it is a sentence or a fragment. Cuts only at the end of a
// sentence, at a comma, or after a word with "…"; never changes a word.

const mostWords = 15;

/** "A b c. D e." -> { words: "A b c.", isSentence: true }. */
export function shortenQuote(text: string): { readonly words: string; readonly isSentence: boolean } {
  const bare = text.replaceAll(/^[“"‘']+|[”"]+$/gu, '').trim();
  const isSentence = /^\p{Lu}/u.test(bare) && count(bare) >= 4;
  const [first = ''] = bare.split(/(?<=[.!?]) (?=\p{Lu})|(?<=;) /u);
  const start = first.replace(/[;,]$/, '');
  if (count(start) <= mostWords) return { words: start, isSentence };
  const clauses = [...start.matchAll(/[,–—] ?/gu)].map(({ index }) => start.slice(0, index).trim());
  const clause = clauses.filter((part) => count(part) <= mostWords && count(part) >= 6).at(-1);
  return { words: `${clause ?? start.split(' ').slice(0, mostWords).join(' ')} …`, isSentence };
}

const count = (text: string): number => text.split(' ').filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
