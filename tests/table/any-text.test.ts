// Whatever a file holds, coding it ends, breaks nothing, quotes exactly and does not depend on the order of the files.

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { articleCoder, type CodedFile } from '../../scripts/table/code-article.ts';
import { mergeArticles } from '../../scripts/table/merge-articles.ts';
import { vocabulary } from '../vocabulary/committed-files.ts';

const code = articleCoder(vocabulary);

/** Words that rules look for, names, numbers, dates and marks: in any order they make sentences that nobody wrote. */
const fragments =
  `Kenya|Chad|the United States|Minister Ana Bru|President Bru|the U.N. General Assembly|the Security Council|the force
|UNHCR|Lima|Jordan|Washington|he|she|it|they|his Omani counterpart|which|who|said|told reporters|warned that|called on|denied|agreed
|pledged|will send|has offered|is to|would|could not|voted|abstained|against|in favour|by 15 votes to 3|with 2 abstentions|156-7-6|met
|visited|signed|adopted|the resolution|the treaty|the plan|calls for|provides for|under the deal|a ceasefire|400 troops|$2.5 million
|up to 20,000|some 12 per cent|nine|two-thirds|3-0|on Monday|last month|in 2003|June 29, 2012|XXXX|“We are ready|ready,”|"no"|‘Never’
|(Cyprus, Japan)|(a)|- |--|:|;|,|.|?|!|…|and|or|but|of the|to|Mr.|U.S.|🕊|é|Ω|東京|\\n|\\n\\n|By Ana Bru|LIMA, Oct 4 (Reuters) -|Q:|A:`
    .replaceAll('\n', '')
    .split('|')
    .map((fragment) => fragment.replaceAll('\\n', '\n'));

const sentenceLike = fc
  .array(fc.constantFrom(...fragments), { minLength: 1, maxLength: 120 })
  .map((parts) => parts.join(' '));
const text = fc.oneof(
  { weight: 6, arbitrary: sentenceLike },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 400 }) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 400 }) },
);
const texts = fc.array(text, { minLength: 1, maxLength: 3 });

const codedFiles = (all: readonly string[]): Map<string, CodedFile> =>
  new Map(all.map((words, index) => [`a${index}.txt`, code(`a${index}.txt`, words)]));

describe('articleCoder(vocabulary)(file, text) of any text', () => {
  test('throws nothing, and every piece of evidence is the words at its place, in code points', () => {
    fc.assert(
      fc.property(texts, (all) => {
        const coded = codedFiles(all);
        const { dataset } = mergeArticles(coded, '').value;
        const points = new Map(
          [...coded.values()].flatMap(({ coded: one }) =>
            one ? [[one.article.id, [...one.article.text]]] : [],
          ),
        );
        for (const { article_id, start, end, exact } of dataset.evidence)
          expect(points.get(article_id)?.slice(start, end).join('')).toBe(exact);
      }),
      { numRuns: 150, seed: 2026 },
    );
  }, 60_000);

  test('the order of the articles changes nothing', () => {
    fc.assert(
      fc.property(texts, (all) => {
        const coded = codedFiles(all);
        const reversed = new Map([...coded].toReversed());
        expect(mergeArticles(reversed, '').value).toEqual(mergeArticles(coded, '').value);
      }),
      { numRuns: 60, seed: 2026 },
    );
  }, 60_000);

  test.each([
    ['one paragraph of 5,000 words without a full stop', 'Kenya and Chad said that '.repeat(1000)],
    ['quotation marks that never close', '“We are ready, '.repeat(1500)],
    ['brackets in brackets', '('.repeat(3000) + 'Cyprus, Japan'.repeat(200)],
    ['commas and names', `${'Kenya, Minister Ana Bru, '.repeat(1200)}voted against.`],
    ['numbers in a row', '15-0-3, '.repeat(2500)],
    ['modal verbs', 'The plan would '.repeat(1500)],
    ['dates', 'on Monday in June 2003 '.repeat(1000)],
  ])(
    '%s is coded in a few seconds',
    (_, words) => {
      const started = performance.now();
      code('long.txt', words);
      expect(performance.now() - started).toBeLessThan(5000);
    },
    60_000,
  );
});
