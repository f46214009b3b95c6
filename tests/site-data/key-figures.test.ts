import { describe, expect, it } from 'vitest';
import { keyFiguresOf } from '../../src/site/key-figures.ts';

describe('keyFiguresOf(mdx)', () => {
  it('reads the key figures of a brief, entities decoded', () => {
    const mdx =
      '<KeyFigures>\n<KeyFigure record="vote-a" value="40 of 60" label="for X &amp; Y" />\n</KeyFigures>\n';
    expect(keyFiguresOf(mdx)).toEqual([{ record: 'vote-a', value: '40 of 60', label: 'for X & Y' }]);
  });

  it('finds none in a brief without', () => {
    expect(keyFiguresOf('## Findings\n\n<Paragraph>Nothing.</Paragraph>\n')).toEqual([]);
  });
});
