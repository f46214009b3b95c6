// A digest beside its capture: what it adds is an error with its place, what it leaves out a warning.

import { describe, expect, it } from 'vitest';
import { checkDigests } from '../../scripts/digest/check-digests.ts';
import { vocabulary } from '../vocabulary/committed-files.ts';
import { digestHead } from './read-sheet.ts';

const capture = `Ministers agree on ferry rules

The transport ministers of Norway and Kenya signed an agreement on ferry safety on 12 May 2025, and promised to inspect 214 vessels before the end of the year.

“We have waited for this a long time,” said Transport Minister Ana Petrova, who called the rules the strictest in the region.`;

const check = (body: string, head = digestHead) =>
  checkDigests(
    new Map([['content/articles/ferry.md', `${head}${body}\n`]]),
    new Map([['captures/ferry.txt', capture]]),
    vocabulary,
  );
const told = (body: string) =>
  check(body).problems.map(({ code, place, actual }) => `${place} ${code} ${actual}`);

const faithful = `Norway and Kenya agreed on rules for ferries on 12 May 2025; they mean to inspect 214 vessels this year.

Transport Minister Ana Petrova said: “We have waited for this a long time.”`;

describe('checkDigests(digests, captures, vocabulary)', () => {
  it('finds nothing wrong with a digest that carries the facts', () => {
    expect(check(faithful)).toEqual({ compared: 1, problems: [] });
  });

  it('passes a digest without a capture over', () => {
    expect(
      checkDigests(
        new Map([['content/articles/b.md', `${digestHead}Text.`]]),
        new Map([['captures/ferry.txt', capture]]),
        vocabulary,
      ),
    ).toEqual({ compared: 0, problems: [] });
  });

  it.each([
    [
      'a number',
      faithful.replace('214', '241'),
      'content/articles/ferry.md:9:83 digest/not-in-capture "241"',
    ],
    [
      'a date',
      faithful.replace('12 May', '13 May'),
      'content/articles/ferry.md:9:49 digest/not-in-capture "13 May 2025"',
    ],
    [
      'a name',
      faithful.replace('Kenya', 'Ghana'),
      'content/articles/ferry.md:9:12 digest/not-in-capture "Ghana"',
    ],
    [
      'a quotation',
      faithful.replace('We have waited', 'We had waited'),
      'content/articles/ferry.md:11:39 digest/not-in-capture "We had waited for this a long time."',
    ],
  ])('names %s that the capture does not hold, with its place', (_, body, expected) => {
    expect(told(body)).toContain(expected);
  });

  it('takes "the two ministers" for no number', () => {
    expect(told(faithful.replace('they mean', 'the two mean'))).toEqual([]);
    expect(told(faithful.replace('they mean', 'two of them mean'))).toHaveLength(1);
  });

  it('proposes the number that was meant', () => {
    const [problem] = check(faithful.replace('214', '241')).problems;
    expect(problem?.fix).toBe('Write the number that the article gives. Did you mean "214"?');
  });

  it('refuses a sentence of the source', () => {
    const copied = faithful.replace(
      'they mean to inspect 214 vessels this year',
      'they promised to inspect 214 vessels before the end of the year, all agreed',
    );
    expect(told(copied)).toEqual([]);
    const long = `${faithful}\n\nOn 12 May 2025 they promised to inspect 214 vessels before the end of the year.`;
    expect(
      told(`${long} The transport ministers of Norway and Kenya signed an agreement on ferry safety.`),
    ).toContainEqual(expect.stringContaining('digest/copied-words'));
  });

  it('warns of facts that were left out, once each', () => {
    const { problems } = check('Norway and Kenya agreed on rules for ferries on 12 May 2025.');
    expect(problems.map(({ severity, code, actual }) => [severity, code, actual])).toEqual([
      ['warning', 'digest/left-out', 'without 214'],
      ['warning', 'digest/left-out', 'without Ana Petrova'],
    ]);
  });

  it('refuses a quotation of more than 15 words', () => {
    const long =
      'We will inspect every ferry in both countries before the winter comes and we will publish what we find.';
    const text = `${capture}\n\n“${long}” Petrova said.`;
    const outcome = checkDigests(
      new Map([['content/articles/ferry.md', `${digestHead}${faithful}\n\n“${long}” Petrova added.\n`]]),
      new Map([['captures/ferry.txt', text]]),
      vocabulary,
    );
    expect(outcome.problems.map(({ code }) => code)).toContain('digest/long-quotation');
  });

  it('says when the capture is not the file that the digest was written from', () => {
    const head = digestHead.replace('rights', `source_sha256: '${'0'.repeat(64)}'\nrights`);
    expect(check(faithful, head).problems.map(({ code }) => code)).toEqual(['digest/other-capture']);
  });
});
