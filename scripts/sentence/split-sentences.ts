// The pieces of an article become sentences with tokens. wink-nlp tags and splits; what it splits wrongly is joined again.

import model from 'wink-eng-lite-web-model';
import winkNLP, { type Document, type SpanItsFunction } from 'wink-nlp';
import type { Span } from '../article/article.ts';
import type { Token } from './sentence.ts';

const startTagger = () => winkNLP(model, ['sbd', 'pos']);
let started: ReturnType<typeof startTagger> | undefined;
/** Started with the first article: a build in which every coding is kept need not read the model. */
const tagger = () => (started ??= startTagger());

// The package declares `out` of sentences without functions over their spans.
type SpansOut = (span: SpanItsFunction<number[]>) => number[][];

export interface BareSentence extends Span {
  readonly tokens: readonly Token[];
}

/** wink-nlp ends a sentence here, and no rule of its tagger reaches across: read in one go, pieces are read as each alone. */
const separator = '\n\n';

/** Sentences of each piece in order; they tile it, white space between them aside. No piece is empty or holds a line feed. */
export function splitSentences(
  text: string,
  pieces: readonly Span[],
  abbreviations: ReadonlySet<string>,
): BareSentence[][] {
  const printed = pieces.map(({ start, end }) => withoutEndlessWords(text.slice(start, end)));
  const words = wordsOf(tagger().readDoc(printed.join(separator)), text, pieces);
  return words.map((sentences) => joinSentences(sentences, abbreviations));
}

/** Sentences as wink-nlp sees them: those that are one are joined, and what never ends is cut. */
function joinSentences(sentences: readonly Token[][], abbreviations: ReadonlySet<string>): BareSentence[] {
  const joined: BareSentence[] = [];
  let tokens: Token[] = [];
  const finish = () => {
    const [first, last] = [tokens[0], tokens.at(-1)];
    if (first && last) joined.push({ start: first.start, end: last.end, tokens });
    tokens = [];
  };
  for (const words of sentences) {
    const [first, last] = [words[0], words.at(-1)];
    if (!first || !last || isBoundary(tokens, first, abbreviations)) finish();
    // Nearly every sentence stays as it is.
    if (tokens.length === 0 && last && !isEndless(words, last)) tokens = words;
    else
      for (const word of words) {
        if (isEndless(tokens, word)) finish();
        tokens.push(word);
      }
  }
  finish();
  return joined;
}

/** Characters of the longest sentence: five times what any text of ours has. */
const longestSentence = 5000;
const longestWord = 100;
/** In bounded runs: a search that keeps its way back through 5 MB runs out of room. 61 characters are what is broken up below. */
const endlessWord = new RegExp(`\\S{${longestWord},${61 * 100}}`, 'gu');

/** Rules look back and forth within a sentence; one that never ends is cut, so that they stay fast. */
const isEndless = (tokens: readonly Token[], next: Token): boolean =>
  next.end - (tokens[0]?.start ?? next.start) > longestSentence;

/** wink-nlp takes time that grows with the square of a word's length: one of no language is broken up, nothing moves. */
const withoutEndlessWords = (text: string): string =>
  isSpaced(text)
    ? text
    : text.replace(endlessWord, (run) =>
        run.replace(
          /([\s\S]{60})([\s\S])/gu,
          (_, kept: string, gone: string) => kept + ' '.repeat(gone.length),
        ),
      );

/** Whether spaces follow each other closely enough for no word to be endless; looks at few characters of most texts. */
function isSpaced(text: string): boolean {
  let space = -1;
  while (space + longestWord < text.length) {
    const next = text.lastIndexOf(' ', space + longestWord);
    if (next <= space) return false;
    space = next;
  }
  return true;
}

/** Of each piece, the tokens of the sentences that wink-nlp sees, with their places in the article. */
function wordsOf(doc: Document, text: string, pieces: readonly Span[]): Token[][][] {
  const values: string[] = doc.tokens().out();
  const { its } = tagger();
  const tags: string[] = doc.tokens().out(its.pos);
  const spans = (doc.sentences().out as unknown as SpansOut)(its.span);
  const byPiece = pieces.map((): Token[][] => []);
  let [piece, position, index] = [0, pieces[0]?.start ?? 0, 0];
  for (const [, last = 0] of spans) {
    let words: Token[] = [];
    for (; index <= last; index++) {
      const value = values[index] ?? '';
      if (value === separator) {
        if (words.length > 0) byPiece[piece]?.push(words);
        words = [];
        position = pieces[++piece]?.start ?? position;
        continue;
      }
      const start = placeOf(value, text, position);
      position = start + value.length;
      const pos = tags[index] ?? 'X';
      const word = { text: value, lower: lowerOf(value), pos, start, end: position };
      const before = words.at(-1);
      if (before?.end === start && isTornApart(before.text, value))
        words[words.length - 1] = mended(before, word);
      else {
        if (closesNumber(words, word)) {
          byPiece[piece]?.push(words);
          words = [];
        }
        words.push(word);
      }
    }
    if (words.length > 0) byPiece[piece]?.push(words);
  }
  return byPiece;
}

/** "promised €120m. The Union gave 193m.": behind digits "m." is a million and a stop, whatever it is elsewhere. */
const closesNumber = (words: readonly Token[], next: Token): boolean => {
  const last = words.at(-1);
  return last !== undefined && isMagnitude(words.at(-2), last) && /^["“‘'\p{Lu}]/u.test(next.text);
};

const isMagnitude = (number: Token | undefined, { text, start }: Token): boolean =>
  text.endsWith('.') && /^(?:m|k|mn|bn|tn)\.$/.test(text) && number?.pos === 'NUM' && number.end === start;

/** Nearly every token stands right at the position, or behind a space. */
function placeOf(value: string, text: string, position: number): number {
  const next = text[position] === ' ' ? position + 1 : position;
  return text.startsWith(value, next) ? next : Math.max(position, text.indexOf(value, position));
}

/** Most words are in small letters: seen faster than a copy of them is made. */
function lowerOf(word: string): string {
  for (let at = 0; at < word.length; at++) {
    const code = word.charCodeAt(at);
    if (code < 97 || code > 122) return word.toLowerCase();
  }
  return word;
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
  if (closesNumber(before, next)) return true;
  if (/^[.”’)\]]+$/.test(next.text)) return false;
  if (/^\p{Ll}/u.test(next.text) && !/[!?]["”’']?$/.test(last.text)) return false;
  const word = last.text === '.' ? (before.at(-2)?.lower ?? '') : last.lower.replace(/\.$/, '');
  const closes = last.text === '.' || last.text.endsWith('.');
  return !(closes && abbreviations.has(word) && /^[\p{Lu}\d]/u.test(next.text));
}
