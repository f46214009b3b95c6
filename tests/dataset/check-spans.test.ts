import { describe, expect, it } from 'vitest';
import { checkSpans } from '../../scripts/dataset/check-spans.ts';
import { renderProblems } from '../../scripts/problem.ts';
import { smallDataset, smallTexts } from './small-dataset.ts';

const evidence = smallDataset.evidence.filter((row) => row.record_table === 'votes');
const moved = (cells: object) =>
  checkSpans(
    evidence.map((row) => ({ ...row, ...cells })),
    smallTexts,
  ).map(({ message }) => message);

describe('checkSpans(evidence, texts)', () => {
  it('counts code points: the text with its emoji is 53 long, not 54', () => {
    expect(checkSpans(smallDataset.evidence, smallTexts)).toEqual([]);
    expect(moved({ end: 54 })).toEqual(['the span must lie in paragraph 1, from 0 to 53']);
  });

  it('says which words were found instead', () => {
    expect(
      renderProblems(
        checkSpans(
          evidence.map((row) => ({ ...row, end: 4 })),
          smallTexts,
        ),
      ),
    ).toMatchInlineSnapshot(`
      "evidence vote-council-harbour-e1 evidence/span: the text from 0 to 4 must be "Nine of 11 councillors voted in favour, \\"with joy\\" 🎉."; got "Nine". Mend the rule test/sentence: offsets count code points of the normalised text.
      1 error, 0 warnings."
    `);
  });

  it('refuses an empty span, a paragraph or an article that is not there', () => {
    expect(moved({ end: 0 })).toEqual(['the span must lie in paragraph 1, from 0 to 53']);
    expect(moved({ paragraph: 2 })).toEqual(['its article must have a paragraph 2']);
    expect(moved({ article_id: 'gone' })).toEqual(['its article must have a text']);
  });

  it('checks the place alone when the text may not be shown', () => {
    const hidden = smallTexts.map((article) => ({ ...article, text: null }));
    expect(checkSpans(evidence, hidden)).toEqual([]);
    expect(
      checkSpans(
        evidence.map((row) => ({ ...row, end: 54 })),
        hidden,
      ),
    ).toHaveLength(1);
  });
});
