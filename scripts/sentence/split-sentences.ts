// A paragraph becomes sentences with tokens. wink-nlp tags and splits; what it splits wrongly is joined again.

import model from 'wink-eng-lite-web-model';
import winkNLP, { type ItemSentence, type ItemToken, type ItsFunction } from 'wink-nlp';
import type { Paragraph, Span } from '../article/article.ts';
import type { Token } from './sentence.ts';

const nlp = winkNLP(model, ['sbd', 'pos']);
const { its } = nlp;
// The package declares these with a parameter too many.
const precedingSpaces = its.precedingSpaces as unknown as ItsFunction<string>;
const lemma = its.lemma as unknown as ItsFunction<string>;

export interface BareSentence extends Span {
  readonly tokens: readonly Token[];
}

/** Sentences of a paragraph in order; they tile it, white space between them aside. */
export function splitSentences(
  text: string,
  paragraph: Paragraph,
  abbreviations: ReadonlySet<string>,
): BareSentence[] {
  const sentences: BareSentence[] = [];
  let position = paragraph.start;
  let tokens: Token[] = [];
  const finish = () => {
    const [first, last] = [tokens[0], tokens.at(-1)];
    if (first && last) sentences.push({ start: first.start, end: last.end, tokens });
    tokens = [];
  };
  nlp
    .readDoc(text.slice(paragraph.start, paragraph.end))
    .sentences()
    .each((sentence: ItemSentence) => {
      const words: Token[] = [];
      sentence.tokens().each((item: ItemToken) => {
        const value = item.out();
        const start = position + item.out(precedingSpaces).length;
        position = start + value.length;
        words.push({
          text: value,
          lower: value.toLowerCase(),
          pos: item.out(its.pos),
          lemma: item.out(lemma),
          start,
          end: position,
        });
      });
      const [first] = words;
      if (first && tokens.length > 0 && !isBoundary(tokens, first, abbreviations)) tokens.push(...words);
      else {
        finish();
        tokens = words;
      }
    });
  finish();
  return sentences;
}

/** Whether a new sentence may begin: not inside "DKNews.kz", not after "Maj." or "vs.", not with a small letter. */
function isBoundary(before: readonly Token[], next: Token, abbreviations: ReadonlySet<string>): boolean {
  const last = before.at(-1);
  if (!last) return true;
  if (last.end === next.start) return false;
  if (/^[.”"’')\]]+$/.test(next.text)) return false;
  if (/^\p{Ll}/u.test(next.text) && !/[!?]["”’']?$/.test(last.text)) return false;
  const word = last.text === '.' ? (before.at(-2)?.lower ?? '') : last.lower.replace(/\.$/, '');
  const closes = last.text === '.' || last.text.endsWith('.');
  return !(closes && abbreviations.has(word) && /^[\p{Lu}\d]/u.test(next.text));
}
