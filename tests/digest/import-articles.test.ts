// Saved files -> captures, digests to be written and a report; refusals write nothing.

import { describe, expect, it } from 'vitest';
import { parseFrontMatter, splitFrontMatter } from '../../scripts/article/front-matter.ts';
import { markdownBlocks } from '../../scripts/article/markdown-blocks.ts';
import { importArticles } from '../../scripts/digest/import-articles.ts';
import { importReport } from '../../scripts/digest/import-report.ts';
import { readProjectFile } from '../project-files.ts';
import { vocabulary } from '../vocabulary/committed-files.ts';
import { digestHead } from './read-sheet.ts';

const page = readProjectFile('tests/article/pages/wire.html');
const text = `Harbour vote passes

By Ines Carval
Atlantic Courier, 10 May 2016

The harbour council voted 9 to 2 on Monday in favour of a second quay, Mayor Ana Petrova said, ending a dispute that had lasted 14 years and cost the town 8 million euros.

“We have a decision, and we shall keep to it whatever comes,” Petrova told reporters on the steps of the town hall in Norway.`;

const run = (
  files: Readonly<Record<string, string>>,
  held: {
    readonly articles?: Readonly<Record<string, string>>;
    readonly captures?: Readonly<Record<string, string>>;
  } = {},
) =>
  importArticles({
    files: new Map(Object.entries(files)),
    articles: new Map(Object.entries(held.articles ?? {})),
    captures: new Map(Object.entries(held.captures ?? {})),
    vocabulary,
    progress: () => {},
  });
const only = (outcome: ReturnType<typeof run>) => {
  const [first] = outcome.value.imported;
  if (!first) throw new Error('nothing was imported');
  return first;
};
const copyOf = (outcome: ReturnType<typeof run>) => only(outcome).copy;

describe('importArticles(inputs) writes', () => {
  const { value, problems } = run({ 'in/wire page.html': page, 'in/vote.txt': text });
  const digest = value.output.get('content/articles/harbour-vote-passes.md') ?? '';

  it('a capture, byte for byte, and a digest for each file', () => {
    expect(problems).toEqual([]);
    expect([...value.output.keys()]).toEqual([
      'captures/valmora-and-estria-extend-river-truce-by-90-days.html',
      'content/articles/valmora-and-estria-extend-river-truce-by-90-days.md',
      'captures/harbour-vote-passes.txt',
      'content/articles/harbour-vote-passes.md',
    ]);
    expect(value.output.get('captures/harbour-vote-passes.txt')).toBe(text);
  });

  it('front matter that the build accepts', () => {
    const parts = splitFrontMatter(digest);
    const head = parseFrontMatter('a.md', parts?.head ?? '');
    expect(head.problems).toEqual([]);
    expect(head.value).toMatchObject({
      title: 'Harbour vote passes',
      outlet: 'Atlantic Courier',
      author: 'Ines Carval',
      published: '2016-05-10',
      published_basis: 'stated',
      kind: 'news',
      rights: 'digest',
      source_file: 'vote.txt',
    });
  });

  it('the facts of each paragraph as notes that are no text, and no sentence of the source', () => {
    expect(digest).toContain('- [ ] numbers: 9; 2; 14; 8 million');
    expect(digest).toContain('- [ ] quotation: Ana Petrova, 12 words, “We have a decision, and …”');
    expect(digest).toMatch(/<!-- ¶ 2\n(?:- .*\n)+-->/);
    expect(markdownBlocks(splitFrontMatter(digest)?.body ?? '')).toEqual([]);
    const shared = text.match(/\S+(?: \S+){7}/g) ?? [];
    expect(shared.length).toBeGreaterThan(5);
    expect(shared.filter((run) => digest.includes(run))).toEqual([]);
  });

  it('a report of what was found and where, and what was dropped and why', () => {
    const report = importReport(only({ value, problems }));
    expect(report).toContain('published 2025-05-13  [JSON-LD datePublished]');
    expect(report).toContain('× A cookie notice. "About your privacy');
    expect(report).toContain('written   captures/valmora-and-estria-extend-river-truce-by-90-days.html');
  });
});

describe('importArticles(inputs) recognises an article that is held', () => {
  const held = { articles: { 'content/articles/quay.md': `${digestHead}Text.` } };

  it('by its bytes: nothing is written', () => {
    const first = run({ 'vote.txt': text });
    const articles = {
      'content/articles/quay.md': `${first.value.output.get('content/articles/harbour-vote-passes.md')}\nA digest.\n`,
    };
    const again = run({ 'other name.txt': text }, { articles });
    expect(copyOf(again)).toEqual({ of: 'quay', how: 'same file' });
    expect(again.value.output.size).toBe(0);
  });

  it('by its words, with other quotation marks and cut short', () => {
    const captures = { 'captures/quay.txt': text };
    const curly = text.replace(/[“”]/g, '"').slice(0, -60);
    expect(copyOf(run({ 'b.txt': curly }, { ...held, captures }))).toEqual({ of: 'quay', how: 'same words' });
    expect(
      copyOf(
        run(
          {
            'b.txt': `${text}\n\n${'A new paragraph says more about the quay and its cranes, which come from Kenya in June. '.repeat(2)}`,
          },
          { ...held, captures },
        ),
      ),
    ).toEqual({ of: 'quay', how: 'longer text' });
  });

  it('by its title, and by its facts, when no capture is at hand', () => {
    const digest = `${digestHead.replace('published:', "title: 'Harbour Vote passes'\npublished:")}Text.`;
    const titled = text.replace('Harbour vote passes', 'Harbour vote passes at last');
    expect(
      copyOf(
        run(
          { 'b.txt': text.replace(/^.*$/m, 'Harbour vote passes') },
          { articles: { 'content/articles/quay.md': digest } },
        ),
      ),
    ).toBeNull();
    const long = digest.replace('Harbour Vote passes', 'Harbour vote passes at last');
    expect(copyOf(run({ 'b.txt': titled }, { articles: { 'content/articles/quay.md': long } }))).toEqual({
      of: 'quay',
      how: 'same title',
    });
  });

  it('and sees no copy in another article', () => {
    expect(copyOf(run({ 'b.txt': text }, { captures: { 'captures/wire.html': page } }))).toBeNull();
  });

  it('and gives two articles of one title two ids', () => {
    const { value } = run({
      'a.txt': text,
      'b.txt': text.replace(
        /council.*$/gms,
        `council met ${'and talked of nothing that was said before in this town. '.repeat(5)}`,
      ),
    });
    expect(value.imported.map(({ id }) => id)).toEqual(['harbour-vote-passes', 'harbour-vote-passes-2']);
  });
});

describe('importArticles(inputs) refuses', () => {
  it.each([
    ['a list of addresses', 'list.txt', 'https://example.org/a\nhttps://example.org/b\n', 'import/address'],
    [
      'a page without an article',
      'empty.html',
      '<html><body><nav>Home</nav></body></html>',
      'import/no-article',
    ],
    ['bytes', 'x.txt', '\0\u0001\u0002abc'.repeat(30), 'import/kind'],
    ['a PDF', 'x.pdf', 'text', 'import/kind'],
    ['an address', 'https://example.org/a.html', '', 'import/address'],
  ])('%s, and writes nothing of the others', (_, path, content, code) => {
    const { value, problems } = run({ 'vote.txt': text, [path]: content });
    expect(problems.map((problem) => [problem.code, problem.place])).toEqual([[code, path]]);
    expect(value.output.size).toBe(0);
  });

  it('nothing for another language, and says so', () => {
    const french =
      'Le conseil a voté lundi en faveur du quai, et les ministres ont dit que les travaux commenceront dans la ville avec une aide pour les pêcheurs qui ne sont pas partis. '.repeat(
        2,
      );
    const { value, problems } = run({ 'fr.txt': french });
    expect(problems.map(({ code, severity, actual }) => [code, severity, actual])).toEqual([
      ['import/language', 'warning', '"fr"'],
    ]);
    expect(value.output.size).toBe(2);
  });
});
