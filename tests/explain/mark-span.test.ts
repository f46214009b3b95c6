import { describe, expect, it } from 'vitest';
import { markSpan } from '../../scripts/explain/mark-span.ts';
import type { ArticleText } from '../../src/schema/article-text.ts';

/** "🎉 Hello you. Two boats left. They came back." in one paragraph of three sentences. */
const text = '🎉 Hello you. Two boats left. They came back.';
const article: ArticleText = {
  id: 'a',
  text,
  paragraphs: [
    {
      number: 1,
      kind: 'text',
      start: 0,
      end: 44,
      sentences: [
        { start: 0, end: 12 },
        { start: 13, end: 28 },
        { start: 29, end: 44 },
      ],
    },
  ],
};
const span = (start: number, end: number) => ({
  paragraph: 1,
  start,
  end,
  prefix: null,
  exact: [...text].slice(start, end).join(''),
  suffix: null,
});

describe('markSpan(span, article)', () => {
  it('marks the words in their sentence, counting code points and not UTF-16 units', () => {
    expect(markSpan(span(13, 22), article)).toEqual({ sentence: 2, text: '»Two boats« left.' });
  });

  it('shows every sentence that a span touches and counts from the first', () => {
    expect(markSpan(span(17, 33), article)).toEqual({
      sentence: 2,
      text: 'Two »boats left. They« came back.',
    });
  });

  it('falls back on the words kept with the span when there is no text', () => {
    const kept = { ...span(13, 22), prefix: 'you. ', suffix: ' left.' };
    expect(markSpan(kept, { ...article, text: null })).toEqual({
      sentence: 2,
      text: '…you. »Two boats« left.…',
    });
    expect(markSpan(kept, undefined)).toEqual({ sentence: null, text: '…you. »Two boats« left.…' });
  });
});
