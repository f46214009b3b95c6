// A file -> an article: a digest by its front matter, a capture as it was saved, a page by its main text.

import { describe, expect, test } from 'vitest';
import { articleParser } from '../../scripts/article/parse-article.ts';
import { vocabulary } from '../vocabulary/committed-files.ts';

const parse = articleParser(vocabulary);
const paragraph =
  'The two governments agreed on Monday to open the border crossing for trade, ending a dispute that had lasted for more than a year and had cost both sides dearly.';

const head = [
  'published_basis: stated',
  'kind: news',
  'language: en',
  'rights: digest',
  'published: 2020-05-04',
];

describe('articleParser(vocabulary)(file, text) reads a digest', () => {
  test('its id is the name of the file, its text the body without markup', () => {
    const { value, problems } = parse(
      'content/articles/border-opens.md',
      `---\n${head.join('\n')}\n---\n\n# What *happened*\n\nOne [line](x).\n\n- An item\n`,
    );
    expect(problems).toEqual([]);
    expect(value).toMatchObject({ id: 'border-opens', text: 'What happened\nOne line.\nAn item', lead: 0 });
    expect(value?.paragraphs.map(({ kind }) => kind)).toEqual(['heading', 'text', 'item']);
  });

  test.each([
    ['unclosed', '---\nkind: news\n', 'article/front-matter'],
    [
      'no-kind',
      `---\n${head.filter((line) => !line.startsWith('kind')).join('\n')}\n---\nText.`,
      'article/missing-key',
    ],
    ['Odd Name', `---\n${head.join('\n')}\n---\nText.`, 'article/id'],
    ['empty', `---\n${head.join('\n')}\n---\n`, 'article/empty'],
  ])('%s is refused', (name, text, code) => {
    const { value, problems } = parse(`content/articles/${name}.md`, text);
    expect(value).toBeNull();
    expect(problems.map((problem) => problem.code)).toEqual([code]);
  });
});

describe('articleParser(vocabulary)(file, text) reads a capture', () => {
  test('wrapped lines are joined to paragraphs', () => {
    const wrapped = paragraph.replace(/(.{60,70}) /g, '$1\n');
    const text = Array.from({ length: 5 }, (_, index) => wrapped.replace('two', `${index}`)).join('\n\n');
    expect(parse('dir/wrapped.txt', text).value?.paragraphs).toHaveLength(5);
  });

  test('wrapped lines without blank lines between paragraphs: a line that had room for the next word ends one', () => {
    const wrapped = paragraph.replace(/(.{60,70}) /g, '$1\n');
    const entries = ['The ships on their way are these:', 'Malta: Valletta sends two tugs.'];
    const lines = [wrapped, ...entries, wrapped.replace('two', 'six'), wrapped.replace('two', 'ten')];
    expect(parse('dir/tight.txt', lines.join('\n')).value?.paragraphs).toHaveLength(5);
  });

  test('wrapped lines with a blank line behind each: more blank lines part the paragraphs', () => {
    const wrapped = paragraph.replace(/(.{60,70}) /g, '$1\n\n');
    const text = Array.from({ length: 5 }, (_, index) => wrapped.replace('two', `${index}`)).join('\n\n\n\n');
    expect(parse('dir/double.txt', text).value?.paragraphs).toHaveLength(5);
    expect(
      parse('dir/single.txt', Array(14).fill('Short lines stay apart').join('\n\n')).value?.text,
    ).toContain('\n');
  });

  test('a headline longer than the lines of the text is not joined to the line below it', () => {
    const title =
      'Two governments open the border crossing for trade after a dispute of more than a year over the grazing of herds';
    const lines = [title, 'Nordic News Agency', '10 May 2016', paragraph.replace(/(.{60,70}) /g, '$1\n')];
    const text = [
      ...lines,
      ...Array.from({ length: 4 }, (_, index) => (lines[3] ?? '').replace('two', `${index}`)),
    ];
    expect(parse('dir/wide.txt', text.join('\n')).value?.meta).toMatchObject({
      title,
      published: '2016-05-10',
    });
  });

  test('invisible characters vanish and offsets hold', () => {
    const { value } = parse(
      'odd.txt',
      `\ufeffA\u200b headline\u00a0here \ud800\n\n${paragraph} \ud83d\ude00`,
    );
    expect(value?.meta.title).toBe('A headline here');
    expect(value?.text.isWellFormed()).toBe(true);
    for (const { start, end } of value?.paragraphs ?? [])
      expect(value?.text.slice(start, end).trim()).not.toBe('');
  });

  test('a saved page gives its main text and no script', () => {
    const html = `<html lang="en"><head><title>x</title><meta property="og:site_name" content="Harbour News"></head><body><script>alert(1)</script><article><h1>Border opens after a year</h1>${`<p>${paragraph}</p>`.repeat(1)}<p>${paragraph.replace('two', 'three')}</p><ul><li><p>An item of the list</p></li></ul></article></body></html>`;
    const { value } = parse('page.html', html);
    expect(value?.meta).toMatchObject({ outlet: 'Harbour News', title: 'Border opens after a year' });
    expect(value?.text).toContain(paragraph);
    expect(value?.text).not.toContain('alert');
    expect(value?.text.match(/An item of the list/g)).toHaveLength(1);
  });
});
