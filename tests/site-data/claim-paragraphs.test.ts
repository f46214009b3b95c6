import { mdxToJs } from 'satteri';
import { describe, expect, it } from 'vitest';
import { claimParagraphs, joinClaims } from '../../src/markdown/claim-paragraphs.ts';
import { keyFiguresOf } from '../../src/site/key-figures.ts';

const claim = (name: string, line: number) => ({
  type: 'mdxJsxFlowElement',
  name,
  position: { start: { line }, end: { line } },
});

describe('joinClaims(blocks)', () => {
  it('makes one paragraph of claims on one line or on neighbouring lines', () => {
    const joined = joinClaims([claim('Claim', 3), claim('Claim', 3), claim('Claim', 4), claim('Claim', 6)]);
    expect(joined.map((block) => 'children' in block && (block.children as unknown[]).length)).toEqual([
      5, 1,
    ]);
  });

  it('leaves other blocks where they are', () => {
    const timeline = claim('Timeline', 5);
    expect(joinClaims([claim('Claim', 4), timeline, claim('Claim', 6)])[1]).toBe(timeline);
  });
});

describe('claimParagraphs', () => {
  it('keeps the claims of a paragraph together in MDX, with a space between', () => {
    const { code } = mdxToJs('<Claim id="a">x</Claim> <Claim id="b">y</Claim>\n\n<Claim id="c">z</Claim>\n', {
      mdastPlugins: [claimParagraphs],
    });
    expect(code.match(/jsxs?\(Paragraph/g)).toHaveLength(2);
    expect(code).toMatch(/id: "a"[\s\S]*" ",[\s\S]*id: "b"/);
  });
});

describe('keyFiguresOf(mdx)', () => {
  it('reads the key figures of a brief, entities decoded', () => {
    const mdx =
      '<KeyFigures>\n<KeyFigure record="vote-a" value="40 of 60" label="for X &amp; Y" />\n</KeyFigures>\n';
    expect(keyFiguresOf(mdx)).toEqual([{ record: 'vote-a', value: '40 of 60', label: 'for X & Y' }]);
  });
});
