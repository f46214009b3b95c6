import { createHash } from 'node:crypto';
import { appendFileSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { corpus } from '../../bench/corpus/corpus.ts';
import { codeFiles } from '../../scripts/coding/code-files.ts';
import { type KeptCodings, keptCodings } from '../../scripts/coding/kept-codings.ts';
import { codeDataset, type KnownCodings } from '../../scripts/pipeline.ts';
import { articleCoder } from '../../scripts/table/code-article.ts';
import { loadVocabulary } from '../../scripts/vocabulary/load.ts';
import { config } from '../../sourcebook.config.ts';
import { ownInputs } from '../own-inputs.ts';

type Files = ReadonlyMap<string, string>;

const vocabulary = loadVocabulary(ownInputs.vocabulary).value;
const { countries } = vocabulary;
const made = new Map(
  [
    ...corpus(
      13,
      countries.filter(({ adjectives }) => adjectives.length > 0),
    ),
  ].map(({ id, text }) => [`in/${id}.txt`, text]),
);
const folder = () => mkdtempSync(join(tmpdir(), 'codings-'));

const bytes = (codings: readonly (readonly [string, string])[]) =>
  new Map(codings.map(([key, json]) => [key, Buffer.from(json)]));

/** A store that keeps nothing. */
const unkept: KeptCodings = { read: () => [], held: () => new Set(), keep: () => false };

/** A store in a folder that notes how many articles had to be coded. */
function noted(place: string) {
  const counts: number[] = [];
  const kept = keptCodings(place, 'rules');
  const store: KeptCodings = {
    ...kept,
    keep: (codings) => {
      const all = [...codings];
      counts.push(all.length);
      return kept.keep(all);
    },
  };
  return { counts, store };
}

/** One coder for all that is coded anew, since making one takes longer than coding an article. */
const code = articleCoder(vocabulary);
const codedAnew = (articles: Files) => new Map([...articles].map(([file, text]) => [file, code(file, text)]));

/** The hash of each file: comparing megabytes one byte after another takes seconds. */
const sums = (files: ReadonlyMap<string, string | Uint8Array> = new Map()) =>
  [...files].map(([name, content]) => `${createHash('sha256').update(content).digest('hex')} ${name}`);

const tables = (articles: Files, known: KnownCodings) => {
  const inputs = { ...ownInputs, articles, corrections: '' };
  return sums(codeDataset(inputs, config, 'any', known).value?.tables);
};

interface Edit {
  readonly kind: 'change' | 'shorten' | 'copy' | 'remove';
  readonly which: number;
  readonly count: number;
}

const edits: fc.Arbitrary<Edit> = fc.record({
  kind: fc.constantFrom('change', 'shorten', 'copy', 'remove'),
  which: fc.nat(100),
  count: fc.integer({ min: 1, max: 900 }),
});

/** One article is told otherwise, cut, told again in another file, or gone. */
function edited(articles: Files, { kind, which, count }: Edit): Files {
  const [file = '', text = ''] = [...articles][which % articles.size] ?? [];
  const pledge = `\nPeru pledged ${count} troops to the mission on 3 May 2019.\n`;
  if (kind === 'remove') return new Map([...articles].filter(([other]) => other !== file));
  if (kind === 'copy') return new Map([...articles, [`in/copy-${count}.txt`, text + pledge]]);
  const other =
    kind === 'shorten' ? text.slice(0, text.length / 2) : text.replace(/\d+/, String(count)) + pledge;
  return new Map([...articles, [file, other]]);
}

describe('codeFiles(coding)', () => {
  it('gives the tables of a cold run after an article was changed, added or removed, coding that one only', async () => {
    const place = folder();
    const setting = { vocabulary, rules: 'rules' };
    await codeFiles({ ...setting, articles: made, kept: noted(place).store });
    const [[first = '', text = ''] = [], [second = ''] = []] = [...made];
    const changes: readonly (readonly [Files, number | null])[] = [
      [
        new Map([
          ...made,
          [first, text.replace(/\d+ against/, '1 against').concat('\nPeru pledged 40 troops.\n')],
        ]),
        1,
      ],
      [new Map([...made, ['in/zz.txt', 'Norway agreed to send 20 engineers to Lima on 3 May 2019.\n']]), 1],
      [new Map([...made].filter(([file]) => file !== second)), null],
    ];
    for (const [articles, coded] of changes) {
      const { counts, store } = noted(place);
      const warm = await codeFiles({ ...setting, articles, kept: store });
      expect(counts).toEqual(coded === null ? [] : [coded]);
      expect(tables(articles, warm)).toEqual(tables(articles, codedAnew(articles)));
    }
  });

  it('gives the tables of a cold run after any changes, additions and removals, one run after the other', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(edits, { minLength: 2, maxLength: 5 }), async (sequence) => {
        const place = folder();
        let articles: Files = made;
        let warm: KnownCodings = new Map();
        for (const edit of sequence) {
          articles = edited(articles, edit);
          warm = await codeFiles({ articles, vocabulary, rules: 'rules', kept: keptCodings(place, 'rules') });
        }
        expect(tables(articles, warm)).toEqual(tables(articles, codedAnew(articles)));
      }),
      { numRuns: 3 },
    );
  });

  it('codes anew what was cut short when a run was killed', async () => {
    const place = folder();
    const setting = { vocabulary, rules: 'rules', articles: made };
    await codeFiles({ ...setting, kept: noted(place).store });
    const path = join(place, 'rules.jsonl');
    const whole = readFileSync(path);
    writeFileSync(path, Buffer.concat([whole.subarray(0, whole.length * 0.7), Buffer.from('}\n')]));
    const { counts, store } = noted(place);
    expect([...(await codeFiles({ ...setting, kept: store }))]).toEqual([...codedAnew(made)]);
    expect(counts).toEqual([expect.toSatisfy((count: number) => count > 0 && count < made.size - 1)]);
  });

  it('gives the same from worker threads as from this one', async () => {
    const threads = { fewestForWorkers: 1, fewestOfWorker: 1 };
    const coding = { articles: made, vocabulary, rules: 'rules', kept: unkept, ...threads };
    expect([...(await codeFiles(coding))]).toEqual([...codedAnew(made)]);
  });
});

const keptOf = (place: string, rules: string, ...keys: readonly string[]) =>
  Object.fromEntries(keptCodings(place, rules).read(new Set(keys)));
const heldBy = (place: string, ...keys: readonly string[]) => [
  ...keptCodings(place, 'rules').held(new Set(keys)),
];

describe('keptCodings(folder, rules)', () => {
  it('gives back what was kept, to rules of the same hash only, and drops what other rules left', () => {
    const place = folder();
    const old = bytes([
      ['aa1', '{"a":1}'],
      ['ab2', '{"b":2}'],
    ]);
    expect(keptCodings(place, 'old').keep(old)).toBe(true);
    expect(keptOf(place, 'old', 'aa1', 'zz9')).toEqual({ aa1: '{"a":1}' });
    expect(keptOf(place, 'new', 'aa1')).toEqual({});
    keptCodings(place, 'new').keep(bytes([['aa3', '{}']]));
    expect(readdirSync(place)).toEqual(['new.jsonl']);
    expect(keptOf(place, 'old', 'aa1')).toEqual({});
  });

  it('adds to what is kept already, after half a line too', () => {
    const place = folder();
    keptCodings(place, 'rules').keep(bytes([['aa1', '{"a":1}']]));
    appendFileSync(join(place, 'rules.jsonl'), 'aa2 {"b":{"c":1}');
    keptCodings(place, 'rules').keep(bytes([['aa3', '{"d":3}']]));
    expect(keptOf(place, 'rules', 'aa1', 'aa3')).toEqual({ aa1: '{"a":1}', aa3: '{"d":3}' });
  });

  it('knows which keys it holds, of lines longer than a piece too, and not of those cut short', () => {
    const place = folder();
    const long = `{"a":"${'Қазақстан '.repeat(20_000)}"}`;
    keptCodings(place, 'rules').keep(
      bytes([
        ['aa1', long],
        ['aa2', '{}'],
        ['aa3', long],
      ]),
    );
    appendFileSync(join(place, 'rules.jsonl'), 'aa4 {"a":1');
    expect(heldBy(place, 'aa1', 'aa2', 'aa3', 'aa4', 'aa5')).toEqual(['aa1', 'aa2', 'aa3']);
    expect(heldBy(place, 'aa2')).toEqual(['aa2']);
    expect(heldBy(folder(), 'aa1')).toEqual([]);
  });

  it('says so when the disk takes nothing', () => {
    const place = join(folder(), 'file');
    writeFileSync(place, '');
    expect(keptCodings(place, 'rules').keep(bytes([['aa1', '{}']]))).toBe(false);
    expect(keptOf(place, 'rules', 'aa1')).toEqual({});
  });
});
