// Saved pages in the markup of many sorts of outlets, with all their clutter; the words are ours. In the later ones
// `data-keep` marks what belongs to the article; the marks are taken off before the page is read.

import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { normalise } from '../../scripts/article/normalise.ts';
import { articleParser } from '../../scripts/article/parse-article.ts';
import { readProjectFile } from '../project-files.ts';
import { vocabulary } from '../vocabulary/committed-files.ts';

interface Expected {
  readonly title: string;
  readonly outlet: string;
  readonly author: string | null;
  readonly published: string | null;
  readonly kind: string;
  readonly text?: readonly string[];
}

const parse = articleParser(vocabulary);
const folder = 'tests/article/pages';
const pages: Readonly<Record<string, Expected>> = JSON.parse(readProjectFile(`${folder}/expected.json`));

describe.each(Object.entries(pages))('articleParser(vocabulary)(%s.html, text)', (name, expected) => {
  const page = readProjectFile(`${folder}/${name}.html`);
  const article = parse(`${folder}/${name}.html`, page.replaceAll(' data-keep', '')).value;

  test('finds title, outlet, author, day and kind', () => {
    const { title, outlet, author, published, kind } = expected;
    expect(article?.meta).toMatchObject({ title, outlet, author, published, kind });
  });

  test('keeps every paragraph of the article, and nothing of the page round it', () => {
    const paragraphs = article?.paragraphs.map(({ start, end }) => article.text.slice(start, end)) ?? [];
    const bare = paragraphs.map((text) => text.replace(/^LISK, May 13 \(Northern Wire\) - /, ''));
    expect(bare.filter((text) => !/^Warehouses in two ports/.test(text))).toEqual(
      expected.text ?? markedIn(page),
    );
  });
});

function markedIn(page: string): readonly string[] {
  const marked: readonly Element[] = [...parseHTML(page).document.querySelectorAll('[data-keep]')];
  return marked.map((element) =>
    normalise(
      element.tagName === 'TR'
        ? [...element.children].map((cell) => cell.textContent ?? '').join(' | ')
        : (element.textContent ?? ''),
    ),
  );
}
