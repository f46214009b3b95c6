import { describe, expect, it } from 'vitest';
import { contentWords, overlap } from '../../scripts/accuracy/overlap.ts';

describe('contentWords(text)', () => {
  it('drops empty words, accents, endings and the commas of numbers', () => {
    expect(contentWords("The U.N. counted 1,140 passengers in Sri Lanka's ferries, said Évora")).toEqual([
      'un',
      'count',
      '1140',
      'passenger',
      'sri',
      'lanka',
      'ferri',
      'evora',
    ]);
  });

  it('keeps words that are all empty rather than nothing', () => {
    expect(contentWords('It is what it is')).not.toEqual([]);
  });
});

describe('overlap(a, b)', () => {
  it('is 1 for the same words in another order', () => {
    expect(overlap('open two embassies in Accra', 'In Accra, opened two embassies')).toBe(1);
  });

  it('is 1 when a long wording holds all of a shorter one of four words', () => {
    expect(overlap('new flood warning centre', 'It calls for a new flood warning centre in Phnom Penh')).toBe(
      1,
    );
  });

  it('asks more of one or two words, which stand in many a sentence', () => {
    expect(
      overlap('the truce', 'He welcomed the truce and promised that his fighters would leave'),
    ).toBeLessThan(0.5);
  });

  it('is 0 for wordings that share nothing, and for none', () => {
    expect(overlap('tea and fish', 'gold from a mine')).toBe(0);
    expect(overlap('', 'gold')).toBe(0);
  });
});
