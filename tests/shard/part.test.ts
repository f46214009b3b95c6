import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { corpus } from '../../bench/corpus/corpus.ts';
import { codeDataset } from '../../scripts/pipeline.ts';
import { checkWhole, formatPart, mergeParts, type Part, parsePart } from '../../scripts/shard/part.ts';
import { filesOfShard, parseShard } from '../../scripts/shard/shard-of.ts';
import { articleCoder } from '../../scripts/table/code-article.ts';
import { loadVocabulary } from '../../scripts/vocabulary/load.ts';
import { config } from '../../sourcebook.config.ts';
import { ownInputs } from '../own-inputs.ts';

const vocabulary = loadVocabulary(ownInputs.vocabulary).value;
const code = articleCoder(vocabulary);
const countries = vocabulary.countries.filter(({ adjectives }) => adjectives.length > 0);
const articles = new Map([...corpus(12, countries)].map(({ id, text }) => [`in/${id}.txt`, text]));
const codings = new Map([...articles].map(([file, text]) => [file, code(file, text)]));

const tablesOf = (known: typeof codings) =>
  codeDataset(
    { ...ownInputs, articles: new Map([...known.keys()].map((file) => [file, ''])), corrections: '' },
    config,
    'any',
    known,
  ).value?.tables;

const merge = (parts: readonly Part[]): Part => {
  const { value } = mergeParts(new Map(parts.map((part, index) => [`part-${index}`, part])));
  if (value === null) throw new Error('the parts do not fit together');
  return value;
};

/** Every file in one of so many parts, as the numbers say; the parts in the order of a shuffled list. */
const splits = fc
  .tuple(
    fc.array(fc.nat(3), { minLength: codings.size, maxLength: codings.size }),
    fc.shuffledSubarray([0, 1, 2, 3], { minLength: 4 }),
  )
  .map(([numbers, order]) =>
    order.map(
      (number): Part => ({
        rules: 'r',
        of: 4,
        shards: [number + 1],
        codings: new Map([...codings].filter((_, index) => numbers[index] === number).toReversed()),
      }),
    ),
  );

describe('mergeParts(parts)', () => {
  const whole = formatPart({ rules: 'r', of: 4, shards: [1, 2, 3, 4], codings });
  const expected = [...(tablesOf(codings) ?? [])];

  it('gives the same bytes for any split, in any order and grouping', () => {
    fc.assert(
      fc.property(splits, ([a, b, c, d]) => {
        if (!a || !b || !c || !d) return false;
        const left = merge([merge([merge([a, b]), c]), d]);
        const right = merge([a, merge([b, merge([c, d])])]);
        return (
          formatPart(left) === whole &&
          formatPart(right) === whole &&
          formatPart(merge([d, c, b, a, a])) === whole
        );
      }),
      { numRuns: 40 },
    );
  });

  it('gives the tables of a run that was never split', () => {
    fc.assert(
      fc.property(splits, (parts) => {
        const read = parts
          .map((part) => parsePart('p', formatPart(part)).value)
          .filter((part) => part !== null);
        expect([...(tablesOf(new Map(merge(read).codings)) ?? [])]).toEqual(expected);
      }),
      { numRuns: 2 },
    );
  });

  it('refuses parts of other rules, and says where they are', () => {
    const part: Part = { rules: 'r', of: 1, shards: [1], codings: new Map() };
    const { value, problems } = mergeParts(
      new Map([
        ['a', part],
        ['b', { ...part, rules: 's' }],
      ]),
    );
    expect([value, problems.map(({ code: name, place }) => `${place} ${name}`)]).toEqual([
      null,
      ['b shard/other-rules'],
    ]);
  });
});

describe('parsePart(path, text)', () => {
  const text = formatPart({ rules: 'r', of: 1, shards: [1], codings });
  it.each([
    ['a file of another kind', '{"a":1}\n', 'another kind of file'],
    ['a part that was cut short', text.split('\n').slice(0, 5).join('\n'), '4 of 12 articles'],
    ['nothing', '', 'another kind of file'],
  ])('refuses %s', (_, given, actual) => {
    expect(parsePart('p', given).problems).toMatchObject([{ code: 'shard/not-a-part', place: 'p', actual }]);
  });
});

describe('checkWhole(folder, part)', () => {
  it('names the shards that are missing', () => {
    const part: Part = { rules: 'r', of: 4, shards: [1, 3], codings: new Map() };
    expect(checkWhole('parts', part)).toMatchObject([{ code: 'shard/missing', actual: 'none of 2, 4' }]);
    expect(checkWhole('parts', { ...part, shards: [1, 2, 3, 4] })).toEqual([]);
  });
});

describe('filesOfShard(files, shard)', () => {
  it('puts every file into one shard, whatever folder it lies in', () => {
    const parts = [1, 2, 3].map((number) => [...filesOfShard(articles, { number, of: 3 }).keys()]);
    expect(parts.flat().toSorted()).toEqual([...articles.keys()].toSorted());
    const moved = new Map([...articles].map(([file, text]) => [file.replace('in/', '/other/place/'), text]));
    expect(filesOfShard(moved, { number: 1, of: 3 }).size).toBe(parts[0]?.length);
  });
});

describe('parseShard(text)', () => {
  it.each(['3/8', '1/1', '8/8'])('reads %s', (text) => {
    expect(parseShard(text)).not.toBeNull();
  });
  it.each(['0/8', '9/8', '3', '3/', 'a/b', '-1/2', '1/0', '1.5/2'])('refuses %s', (text) => {
    expect(parseShard(text)).toBeNull();
  });
});
