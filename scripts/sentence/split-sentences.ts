// A paragraph becomes sentences with tokens. wink-nlp tags and splits; what it splits wrongly is joined again.

import model from 'wink-eng-lite-web-model';
import winkNLP, { type Document, type ItemSentence, type SpanItsFunction } from 'wink-nlp';
import type { Paragraph, Span } from '../article/article.ts';
import type { Token } from './sentence.ts';

const nlp = winkNLP(model, ['sbd', 'pos']);
const { its } = nlp;
// The package declares `out` of a sentence without functions over its span.
type SpanOut = (span: SpanItsFunction<number[]>) => number[];

export interface BareSentence extends Span {
  readonly tokens: readonly Token[];
}

/** Sentences of a paragraph in order; they tile it, white space between them aside. */
export function splitSentences(
  text: string,
  paragraph: Paragraph,
  abbreviations: ReadonlySet<string>,
): BareSentence[] {
  const doc = nlp.readDoc(withoutEndlessWords(text.slice(paragraph.start, paragraph.end)));
  const sentences: BareSentence[] = [];
  let tokens: Token[] = [];
  const finish = () => {
    const [first, last] = [tokens[0], tokens.at(-1)];
    if (first && last) sentences.push({ start: first.start, end: last.end, tokens });
    tokens = [];
  };
  for (const words of wordsOf(doc, text, paragraph.start)) {
    const [first] = words;
    if (
      !first ||
      tokens.length === 0 ||
      isBoundary(tokens, first, abbreviations) ||
      isEndless(tokens, first)
    ) {
      finish();
      tokens = [];
    }
    for (const word of words) {
      if (isEndless(tokens, word)) finish();
      tokens.push(word);
    }
  }
  finish();
  return sentences;
}

/** Characters of the longest sentence: five times what any text of ours has. */
const longestSentence = 5000;
const longestWord = 100;

/** Rules look back and forth within a sentence; one that never ends is cut, so that they stay fast. */
const isEndless = (tokens: readonly Token[], next: Token): boolean =>
  next.end - (tokens[0]?.start ?? next.start) > longestSentence;

/** wink-nlp takes time that grows with the square of a word's length: one of no language is broken up, nothing moves. */
const withoutEndlessWords = (text: string): string =>
  text.replace(new RegExp(`\\S{${longestWord},}`, 'gu'), (run) =>
    run.replace(/([\s\S]{60})([\s\S])/gu, (_, kept: string, gone: string) => kept + ' '.repeat(gone.length)),
  );

/** The tokens of each sentence that wink-nlp sees, with their places in the article. */
function wordsOf(doc: Document, text: string, start: number): Token[][] {
  const values: string[] = doc.tokens().out();
  const tags: string[] = doc.tokens().out(its.pos);
  const sentences: Token[][] = [];
  let [index, position] = [0, start];
  doc.sentences().each((sentence: ItemSentence) => {
    const last = (sentence.out as unknown as SpanOut)(its.span)[1] ?? index;
    const words: Token[] = [];
    for (; index <= last; index++) {
      const value = values[index] ?? '';
      const at = Math.max(position, text.indexOf(value, position));
      position = at + value.length;
      const before = words.at(-1);
      const word = {
        text: value,
        lower: value.toLowerCase(),
        pos: tags[index] ?? 'X',
        start: at,
        end: position,
      };
      if (before && before.end === at && isTornApart(before.text, value))
        words[words.length - 1] = mended(before, word);
      else words.push(word);
    }
    sentences.push(words);
  });
  return sentences;
}

const notAscii = /[^\0-\x7f]/;

/** wink-nlp breaks a word at letters it does not know: "Vondrá", "č", "ek". A contraction ("did", "n't") is no broken word. */
const isTornApart = (before: string, after: string): boolean =>
  (notAscii.test(before) || notAscii.test(after)) && /\p{L}$/u.test(before) && /^\p{L}/u.test(after);

const mended = (before: Token, after: Token): Token => {
  const text = before.text + after.text;
  const pos = /^\p{Lu}/u.test(text) ? 'PROPN' : before.pos === 'X' ? after.pos : before.pos;
  return { text, lower: text.toLowerCase(), pos, start: before.start, end: after.end };
};

/** Whether a new sentence may begin: not inside "DKNews.kz", not after "Maj." or "vs.", not with a small letter or a closing mark. */
function isBoundary(before: readonly Token[], next: Token, abbreviations: ReadonlySet<string>): boolean {
  const last = before.at(-1);
  if (!last) return true;
  if (last.end === next.start) return false;
  if (/^[.”’)\]]+$/.test(next.text)) return false;
  if (/^\p{Ll}/u.test(next.text) && !/[!?]["”’']?$/.test(last.text)) return false;
  const word = last.text === '.' ? (before.at(-2)?.lower ?? '') : last.lower.replace(/\.$/, '');
  const closes = last.text === '.' || last.text.endsWith('.');
  return !(closes && abbreviations.has(word) && /^[\p{Lu}\d]/u.test(next.text));
}
