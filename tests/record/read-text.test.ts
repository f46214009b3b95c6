import { expect, test } from 'vitest';
import { readText } from './read-text.ts';

test('readText(text, options) reads names and dates with the committed vocabulary', () => {
  const reading = readText('Chad met Benin on Tuesday.', { published: '2003-05-08' });
  expect([...reading.cast.keys()].toSorted()).toEqual(['country-ben', 'country-tcd']);
  expect([...reading.dates.values()].map((date) => date.edtf)).toEqual(['2003-05-06']);
});

test('readText(text) makes headings and items of the lines that are marked as such', () => {
  const reading = readText('# Terms\nThe plan provides for:\n- an end to roadblocks');
  expect(reading.sentences.map((sentence) => sentence.paragraphKind)).toEqual(['heading', 'text', 'item']);
});
