import { describe, expect, it } from 'vitest';
import { firstIn, lastIn, someIn } from '../../../scripts/record/clauses/region.ts';
import type { Word } from '../../../scripts/record/clauses/words.ts';

const words = 'talks , held in May , ended'.split(' ').map(
  (text, at): Word => ({
    start: at * 10,
    end: at * 10 + text.length,
    text,
    lower: text,
    pos: 'X',
    mention: null,
    isQuoted: false,
    form: null,
    auxiliary: null,
    isAdverb: false,
  }),
);
const isComma = ({ text }: Word) => text === ',';

describe('firstIn(words, region, test) and lastIn(words, region, test)', () => {
  it('find a word from the first position of a region up to before its end', () => {
    expect(firstIn(words, { from: 0, to: 7 }, isComma)).toBe(1);
    expect(firstIn(words, { from: 2, to: 5 }, isComma)).toBe(-1);
    expect(lastIn(words, { from: 0, to: 7 }, isComma)).toBe(5);
    expect(lastIn(words, { from: 0, to: 5 }, isComma)).toBe(1);
  });

  it('find nothing in a region that ends before it begins, and none of the words outside the sentence', () => {
    expect(firstIn(words, { from: 4, to: 2 }, () => true)).toBe(-1);
    expect(lastIn(words, { from: 4, to: 2 }, () => true)).toBe(-1);
    expect(lastIn(words, { from: -3, to: 99 }, () => true)).toBe(6);
  });
});

describe('someIn(words, region, test)', () => {
  it('tells the test the position of each word', () => {
    expect(someIn(words, { from: 0, to: 7 }, (_, at) => at === 6)).toBe(true);
    expect(someIn(words, { from: 0, to: 6 }, (_, at) => at === 6)).toBe(false);
  });
});
