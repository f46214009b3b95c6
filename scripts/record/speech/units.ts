// A sentence as speech is read from it: words, and one unit for each name, date, number and quotation.

import type { Span } from '../../article/article.ts';
import type { Mention, QuotationMention, Sentence } from '../../sentence/sentence.ts';

export interface Unit extends Span {
  /** In small letters. */
  readonly lower: string;
  readonly text: string;
  /** Part of speech of a word; empty for a mention. */
  readonly pos: string;
  readonly mention: Mention | null;
}

/** `quotations` are those of the paragraph: one that began in a sentence before is a unit here too, as far as it reaches. */
export function unitsOf(sentence: Sentence, quotations: readonly QuotationMention[]): Unit[] {
  const folded = outermost([
    ...sentence.mentions.filter((mention) => mention.kind !== 'quotation'),
    ...quotations.filter(({ start, end }) => start < sentence.end && sentence.start < end),
  ]);
  const units: Unit[] = [];
  let next = 0;
  for (const token of sentence.tokens) {
    while ((folded[next]?.end ?? Number.POSITIVE_INFINITY) <= token.start) next++;
    const mention = folded[next];
    if (!mention || token.end <= mention.start) {
      const { start, end, text, lower, pos } = token;
      units.push({ start, end, text, lower, pos, mention: null });
      continue;
    }
    if (units.at(-1)?.mention === mention) continue;
    const [start, end] = [Math.max(mention.start, sentence.start), Math.min(mention.end, sentence.end)];
    const text = sentence.text.slice(start - sentence.start, end - sentence.start);
    units.push({ start, end, text, lower: text.toLowerCase(), pos: '', mention });
  }
  return units;
}

/** "1. Condemns …", with the body whose act it is for a subject, and without the number. */
export function behindIssuer(
  units: readonly Unit[],
  { issuer, start }: { readonly issuer: string; readonly start: number },
): Unit[] {
  const span = { start, end: start };
  const mention: Mention = { kind: 'actor', actor: issuer, form: 'name', ...span };
  return [{ ...span, text: '', lower: '', pos: '', mention }, ...units.filter((unit) => unit.start >= start)];
}

/** The subject that no word of the sentence names. */
export const isIssuer = (unit: Unit | undefined): boolean => unit?.text === '' && unit.mention !== null;

/** Mentions that no other one holds, in order. */
function outermost(mentions: readonly Mention[]): Mention[] {
  const kept: Mention[] = [];
  for (const mention of mentions.toSorted((a, b) => a.start - b.start || b.end - a.end))
    if (mention.start >= (kept.at(-1)?.end ?? 0)) kept.push(mention);
  return kept;
}

export const isWord = (unit: Unit | undefined, words: RegExp): boolean =>
  unit !== undefined && unit.mention === null && words.test(unit.lower);

/** A comma, or a quotation whose last character is one: “…,” Danon said. */
export const isQuote = (unit: Unit | undefined): boolean => unit?.mention?.kind === 'quotation';

export const isDate = (unit: Unit | undefined): boolean => unit?.mention?.kind === 'date';
