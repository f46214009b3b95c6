// Many pieces read in one go become the sentences that each becomes alone: nothing reaches from one into the next.

import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';
import { articleParser } from '../../scripts/article/parse-article.ts';
import { splitSentences } from '../../scripts/sentence/split-sentences.ts';
import { vocabulary } from '../vocabulary/committed-files.ts';

const abbreviations = new Set(vocabulary.abbreviations.map((word) => word.toLowerCase().replace(/\.$/, '')));
const gold = new URL('../gold/', import.meta.url);
const parse = articleParser(vocabulary);
const articles = readdirSync(gold)
  .filter((name) => name.endsWith('.txt'))
  .flatMap((name) => parse(name, readFileSync(new URL(name, gold), 'utf8')).value ?? []);

/** Paragraphs that end, or begin, where wink-nlp looks for more. */
const edges = [
  'A heading without a stop',
  'The talks end at 5 p.m.',
  '"Who comes?"',
  'He came with Gen.',
  'Smith left.',
  'They met in the U.S.',
  '– and then went',
  'It was signed by Mr',
  '. .',
  '(Reuters)',
  'no capital here: 1.',
  'x'.repeat(150),
  'Prices rose 3.5',
  'per cent ... ',
  '“We will not go.”',
];

function alone(text: string, pieces: readonly { readonly start: number; readonly end: number }[]) {
  return pieces.map((piece) => splitSentences(text, [piece], abbreviations)[0]);
}

describe('splitSentences(text, pieces, abbreviations) reads many pieces as it reads each alone', () => {
  test.each(articles.map((article) => [article.id, article] as const))('in %s', (_, { text, paragraphs }) => {
    expect(splitSentences(text, paragraphs, abbreviations)).toEqual(alone(text, paragraphs));
  });

  test('whatever stands next to what', () => {
    for (const first of edges)
      for (const second of edges) {
        const text = `${first}\n${second}`;
        const pieces = [
          { start: 0, end: first.length },
          { start: first.length + 1, end: text.length },
        ];
        expect(splitSentences(text, pieces, abbreviations)).toEqual(alone(text, pieces));
      }
  });
});

describe('splitSentences(text, pieces, abbreviations) ends a sentence behind a million', () => {
  test.each([
    ['Germany promised €120m.¦The Union will give $4.5bn.¦Oman gave 3m.', 3],
    ['The M. Street gate is 3 m. high, said A. M. Rosen.', 1],
  ])('%s', (marked, count) => {
    const text = marked.replaceAll('¦', ' ');
    const [sentences = []] = splitSentences(text, [{ start: 0, end: text.length }], abbreviations);
    const starts = marked
      .split('¦')
      .map((_, at, all) => all.slice(0, at).join(' ').length + (at > 0 ? 1 : 0));
    expect(sentences.map(({ start }) => start)).toEqual(starts);
    expect(sentences).toHaveLength(count);
  });
});

describe('splitSentences(text, pieces, abbreviations) breaks up what never ends', () => {
  it('keeps the places of the words behind a word of 150 letters', () => {
    const text = `Before ${'x'.repeat(150)} after.`;
    const [words = []] = splitSentences(text, [{ start: 0, end: text.length }], abbreviations).map(
      (sentences) => sentences.flatMap(({ tokens }) => tokens),
    );
    for (const { text: word, start, end } of words) expect(text.slice(start, end)).toBe(word);
    expect(words.at(-2)).toMatchObject({ text: 'after', end: text.length - 1 });
    expect(Math.max(...words.map(({ text: word }) => word.length))).toBeLessThan(100);
  });

  it('cuts a sentence of 12,000 characters', () => {
    const text = 'and on it goes '.repeat(800).trim();
    const [sentences = []] = splitSentences(text, [{ start: 0, end: text.length }], abbreviations);
    expect(sentences.length).toBeGreaterThan(1);
    for (const { start, end } of sentences) expect(end - start).toBeLessThanOrEqual(5000);
  });
});
