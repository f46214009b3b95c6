// What is coded from a file depends on the file and the vocabulary alone, not on what is coded beside it.

import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { articleCoder, filesCoder } from '../../scripts/table/code-article.ts';
import { vocabulary } from '../vocabulary/committed-files.ts';

const folder = new URL('../gold/', import.meta.url);
const articles = readdirSync(folder)
  .filter((name) => name.endsWith('.txt'))
  .toSorted()
  .map((name) => [name, readFileSync(new URL(name, folder), 'utf8')] as const);
/** A file with broken front matter is no article, and is in the midst of those that are. */
const files = articles.flatMap((file, index) =>
  index === 1 ? [['broken.md', '---\ntitle: [\n---\nText.'] as const, file] : [file],
);

describe('filesCoder(vocabulary)(files)', () => {
  it('gives of each file what it gives of that file alone, in whatever order and number they come', () => {
    const [codeAll, code] = [filesCoder(vocabulary), articleCoder(vocabulary)];
    const alone = new Map(files.map(([file, text]) => [file, code(file, text)]));
    expect(alone.get('broken.md')?.coded).toBeNull();
    expect(articles.length).toBeGreaterThan(1);
    expect(codeAll(files)).toEqual(alone);
    expect(codeAll(files.toReversed())).toEqual(alone);
  });

  it('codes more files than take a step together', () => {
    const [[, text = ''] = []] = articles;
    const many = Array.from({ length: 45 }, (_, index) => [`copy-${index}.txt`, text] as const);
    const counts = [...filesCoder(vocabulary)(many).values()].map(({ coded }) => coded?.records.length);
    expect(new Set(counts).size).toBe(1);
    expect(counts).toHaveLength(45);
    expect(counts[0]).toBeGreaterThan(0);
  });
});
