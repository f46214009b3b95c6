// Sentences of the labelled articles in any mixture: what is coded from them always passes the checks of a build.

import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { articleCoder } from '../../scripts/table/code-article.ts';
import { mergeArticles } from '../../scripts/table/merge-articles.ts';
import { vocabulary } from '../vocabulary/committed-files.ts';

const code = articleCoder(vocabulary);
const folder = new URL('../gold/', import.meta.url);
const paragraphs = readdirSync(folder)
  .filter((name) => name.endsWith('.txt'))
  .toSorted()
  .flatMap((name) => readFileSync(new URL(name, folder), 'utf8').split(/\n+/))
  .filter((line) => line.length > 60);
const sentences = paragraphs.flatMap((paragraph) => paragraph.split(/(?<=[.”"]) (?=\p{Lu}|“)/u));
const dates = ['June 29, 2012', '3 March 2001', '14 October 1998'] as const;

const mixed = fc
  .tuple(fc.constantFrom(...dates), fc.array(fc.constantFrom(...sentences), { minLength: 4, maxLength: 14 }))
  .map(([date, parts]) => `A headline of nothing in particular\n\n${date}\n\n${parts.join(' ')}`);

test('mergeArticles(coded, "") finds no error in articles mixed from the sentences of others', () => {
  fc.assert(
    fc.property(fc.array(mixed, { minLength: 1, maxLength: 2 }), (texts) => {
      const coded = new Map(
        texts.map((text, index) => [`m${index}.txt`, code(`m${index}.txt`, text)] as const),
      );
      const { problems } = mergeArticles(coded, '');
      expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
    }),
    { numRuns: Number(process.env.RUNS ?? 80), seed: 7 },
  );
}, 120_000);
