import { describe, expect, it } from 'vitest';
import type { ArticleText } from '../../src/schema/article-text.ts';
import { coverageOf } from '../../src/site/coverage.ts';
import { smallSources } from './small-sources.ts';

const sources = smallSources;
const article = sources.articleById.get('post');
const text = sources.texts.get('post');
const evidence = sources.evidenceByArticle.get('post') ?? [];
if (!article || !text) throw new Error('Bug: the small dataset has an article "post"');

/** The same text with a cue in every sentence. */
const cued = (words: string | null): ArticleText => ({
  ...text,
  text: words,
  paragraphs: text.paragraphs.map((paragraph) => ({
    ...paragraph,
    sentences: paragraph.sentences.map((sentence) => ({ ...sentence, holds: ['number'] as const })),
  })),
});

describe('coverageOf(article, text, evidence)', () => {
  it('says of each paragraph what was coded and how many sentences gave nothing', () => {
    const { paragraphs } = coverageOf(article, text, evidence);
    expect(paragraphs.map(({ number, coded, silent }) => [number, coded, silent])).toMatchInlineSnapshot(`
      [
        [
          1,
          "1 vote, 1 position",
          1,
        ],
        [
          2,
          "1 commitment",
          0,
        ],
      ]
    `);
  });

  it('lists sentences that hold a number, date or quotation and gave no record, with their words', () => {
    const { open } = coverageOf(article, cued(text.text), evidence);
    expect(open).toEqual([{ anchor: 'p1-s1', holds: ['number'], text: 'The 🕊 Assembly met in Lakeside.' }]);
  });

  it('lists no sentence that holds none of these, and shows no words of a restricted article', () => {
    expect(coverageOf(article, text, evidence).open).toEqual([]);
    expect(coverageOf(article, cued(null), evidence).open.map(({ text: words }) => words)).toEqual([null]);
  });

  it('counts an article without evidence as not covered', () => {
    expect(coverageOf(article, cued(text.text), []).covered).toBe(0);
    expect(coverageOf(article, cued(text.text), []).open).toHaveLength(3);
  });
});
