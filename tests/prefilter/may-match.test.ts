// A pattern that is ruled out never matches; what was told of a text still holds after thousands of others.

import { describe, expect, it } from 'vitest';
import { guard, mayMatch, sieve } from '../../scripts/prefilter/may-match.ts';

const rules = [
  { name: 'signed', pattern: guard(/\b(?:signed|struck) an? .{0,20}deal\b/u) },
  { name: 'year', pattern: guard(/\bin (?:19|20)\d\d\b/u) },
  { name: 'anything', pattern: guard(/\p{Lu}/u) },
];
const texts = [
  'They signed a trade deal in 2011.',
  'They struck an odd deal.',
  'It came in 1998.',
  'nothing',
  'They signed a paper, no deal.',
];

describe('mayMatch(pattern, text) and sieve(rules)(text)', () => {
  it('never rule out a pattern that matches', () => {
    for (const text of texts)
      for (const { pattern } of rules) if (pattern.test(text)) expect(mayMatch(pattern, text)).toBe(true);
  });

  it('rule out a pattern whose words are not there, and keep the order of rules', () => {
    const namesFor = (text: string) => sieve(rules)(text).map(({ name }) => name);
    expect(texts.map(namesFor)).toEqual([
      ['signed', 'year', 'anything'],
      ['signed', 'anything'],
      ['year', 'anything'],
      ['anything'],
      ['signed', 'anything'],
    ]);
  });

  it('tell long words by their heads: what has the head alone is not ruled out, what has not is', () => {
    const pattern = guard(/\b(?:constitutional|deployments?) of\b/u);
    const asked = ['the deployment of troops', 'deployments', 'constitutions', 'the constitution', 'deploys'];
    expect(asked.map((text) => mayMatch(pattern, text))).toEqual([true, true, true, true, false]);
  });

  it('say the same of a text before and after 5,000 others, and after a new pattern is guarded', () => {
    const told = () => texts.map((text) => rules.map(({ pattern }) => mayMatch(pattern, text)));
    const before = told();
    for (let count = 0; count < 5000; count++) mayMatch(rules[1]?.pattern ?? /x/u, `in 20${count} they met`);
    expect(told()).toEqual(before);
    guard(/\bnothing\b/u);
    expect(told()).toEqual(before);
  });
});
