import { expect, test } from 'vitest';
import { bindWords } from '../../../scripts/brief/prose/bind-words.ts';
import { index } from '../invented.ts';

const bound = (text: string): string =>
  bindWords(text, 'event-1', index().names)
    .map((part) => (typeof part === 'string' ? part : `[${part.fact}]`))
    .join('');

const cases = [
  ['Norland sent 20,000 troops to the harbour', '[Norland] sent [20,000] troops to the harbour'],
  ['the $4.5 million deal of 3 May 2031', 'the [$4.5 million] deal of [3 May 2031]'],
  ['three of the Norish crew', '[three] of the [Norish] crew'],
  ["Lund's plan for the Bay of Seals", '[Lund]’s plan for the [Bay of Seals]'],
  ['the “open harbour” rule', 'the [“open harbour”] rule'],
  ['the U.S. envoy and the 8th Congress', 'the [U.S.] envoy and the [8th Congress]'],
  ['talks on ships, crews and cargo', 'talks on ships, crews and cargo'],
] as const;

test.each(cases)('bindWords("%s") makes facts of names, numbers, dates and quotations', (text, expected) => {
  expect(bound(text)).toBe(expected);
});
