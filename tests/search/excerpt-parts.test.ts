import { describe, expect, it } from 'vitest';
import { excerptParts } from '../../src/search/excerpt-parts.ts';

describe('excerptParts(html)', () => {
  it('takes hits and other words apart', () => {
    expect(excerptParts('about <mark>troops</mark> and <mark>aid</mark>')).toEqual([
      { text: 'about ', isHit: false },
      { text: 'troops', isHit: true },
      { text: ' and ', isHit: false },
      { text: 'aid', isHit: true },
    ]);
  });

  it('decodes entities once', () => {
    expect(excerptParts('a &lt;b&gt; &amp;lt; &quot;c&quot;')).toEqual([
      { text: 'a <b> &lt; "c"', isHit: false },
    ]);
  });

  it('keeps markup that is no hit as the text it is', () => {
    expect(excerptParts('<img src=x onerror=alert(1)>')).toEqual([
      { text: '<img src=x onerror=alert(1)>', isHit: false },
    ]);
  });

  it('is empty for an empty excerpt', () => {
    expect(excerptParts('')).toEqual([]);
  });
});
