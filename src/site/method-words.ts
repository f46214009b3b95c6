// The sentences of the method page that hold numbers, counted from the data so that they cannot grow old.

import { dataset } from './dataset.ts';
import { methodCounts } from './method-counts.ts';
import { formatCount, formatNumber } from './number.ts';

export function methodWords(briefCount: number) {
  const counts = methodCounts();
  const copies = counts.copies === 0 ? '' : `, ${formatCount(counts.copies, 'copy', 'copies')} among them`;
  const restricted = dataset().tables.articles.filter(({ rights }) => rights === 'restricted').length;
  return {
    reading: `${formatCount(counts.articles, 'article')} of ${formatCount(counts.outlets, 'named outlet')} ${was(counts.articles)} read${copies}.`,
    text:
      restricted === 0
        ? 'Each is kept as a digest in our own words, with the paragraphs in the order of the original, so that ¶ 12 is the same place in both.'
        : `Digests in our own words keep the paragraphs in the order of the original, so that ¶ 12 is the same place in both. Of ${formatCount(restricted, 'article')} only the words round the evidence are shown.`,
    coding: `That gave ${formatCount(counts.records, 'record')} and ${formatCount(counts.evidence, 'piece')} of evidence. ${share(counts.corroborated)} of the records ${is(counts.corroborated)} reported by more than one independent outlet.`,
    writing: `${formatCount(briefCount, 'brief')} with ${formatCount(counts.claims, 'sentence')} ${is(briefCount)} composed from the records, not from the articles.`,
    review: `${share(counts.checked)} of the ${formatCount(counts.records, 'record')} ${counts.checked > 1 ? 'have' : 'has'} been compared with the source by a human; each record page says so.`,
  } as const;
}

const share = (count: number): string => (count === 0 ? 'None' : formatNumber(count));
const is = (count: number): string => (count === 1 || count === 0 ? 'is' : 'are');
const was = (count: number): string => (count === 1 ? 'was' : 'were');
