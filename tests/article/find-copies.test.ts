// Which articles repeat which, by the word sequences they share.

import { expect, test } from 'vitest';
import type { Article } from '../../scripts/article/article.ts';
import { findCopies } from '../../scripts/article/find-copies.ts';

const words = (from: number, count: number) =>
  Array.from({ length: count }, (_, index) => `word${from + index}`).join(' ');

const article = (id: string, text: string, duplicateOf: string | null = null): Article => ({
  id,
  file: `${id}.txt`,
  meta: {
    title: null,
    label: id,
    outlet: null,
    author: null,
    published: null,
    published_basis: 'unknown',
    kind: 'news',
    language: 'en',
    rights: 'restricted',
    url: null,
    source_file: null,
    source_sha256: null,
    truncated: false,
    duplicate_of: duplicateOf,
  },
  dateline: null,
  lead: 0,
  text,
  paragraphs: [],
});

const copies = (...articles: Article[]) =>
  findCopies(articles).map(({ id, meta }) => `${id} ${meta.duplicate_of ?? '-'}`);

test('findCopies(articles) marks the shorter of two that share most of its words', () => {
  expect(copies(article('a', words(0, 60)), article('b', words(0, 100)))).toEqual(['a b', 'b -']);
});

test('findCopies(articles) keeps articles that share a paragraph apart', () => {
  expect(
    copies(
      article('a', `${words(0, 40)} ${words(200, 60)}`),
      article('b', `${words(0, 40)} ${words(500, 80)}`),
    ),
  ).toEqual(['a -', 'b -']);
});

test('findCopies(articles) takes the first by id where two are alike, in any order', () => {
  const [a, b] = [article('a', words(0, 60)), article('b', words(0, 60))];
  expect(copies(b, a)).toEqual(['b a', 'a -']);
});

test('findCopies(articles) says nothing of a few words', () => {
  expect(copies(article('a', words(0, 20)), article('b', words(0, 100)))).toEqual(['a -', 'b -']);
});

test('findCopies(articles) lets the mark of an editor stand', () => {
  expect(copies(article('a', words(0, 60), 'b'), article('b', words(500, 60)))).toEqual(['a b', 'b -']);
});

test('findCopies(articles) takes linear time', () => {
  const many = Array.from({ length: 400 }, (_, index) => article(`a${index}`, words(index * 50, 600)));
  const started = performance.now();
  findCopies(many);
  expect(performance.now() - started).toBeLessThan(5000);
});

test('findCopies(articles) finds a copy whose every word sequence stands in many other articles too', () => {
  const parts = Array.from({ length: 12 }, (_, part) => words(part * 1000, 40));
  const others = parts.flatMap((part, number) =>
    Array.from({ length: 10 }, (_, index) =>
      article(`o${number}-${index}`, `${words(90_000 + (number * 10 + index) * 1000, 900)} ${part}`),
    ),
  );
  const original = article('original', parts.join(' '));
  const copy = article('copy', parts.slice(0, 9).join(' '));
  const found = findCopies([...others, original, copy]).filter(({ meta }) => meta.duplicate_of !== null);
  expect(found.map(({ id, meta }) => [id, meta.duplicate_of])).toEqual([['copy', 'original']]);
});
