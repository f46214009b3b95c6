import { describe, expect, it } from 'vitest';
import { apa, chicago, inline, textOf } from '../../src/schema/citing/styles.ts';
import { invented, record, undated } from './invented-work.ts';

const plan = {
  ...invented,
  author: 'Harbour Desk',
  title: 'The “new” harbour',
  url: 'https://example.org/e/',
};

describe('apa(citation)', () => {
  it('gives author, date, title in italics, edition, kind, whole and permalink', () => {
    expect(textOf(apa(plan))).toBe(
      'Harbour Desk. (2026, November). The “new” harbour (Edition 2026-11) [Policy brief]. In The Harbour Book. https://example.org/e/',
    );
    expect(apa(plan).filter(({ isItalic }) => isItalic)).toEqual([
      { text: 'The “new” harbour', isItalic: true },
      { text: 'The Harbour Book', isItalic: true },
    ]);
  });

  it('names a day, the identifier of a record, and says when there is no date', () => {
    expect(textOf(apa(record))).toContain('(2026, November 3)');
    expect(textOf(apa(record))).toContain('(Edition 2026-11; vote-council-harbour) [Data record]');
    expect(textOf(apa(undated))).toContain('(n.d.)');
  });
});

describe('chicago(citation)', () => {
  it('sets a part in quotation marks and a whole in italics', () => {
    expect(textOf(chicago(plan))).toBe(
      'Harbour Desk. 2026. “The ‘new’ harbour.” Policy brief, edition 2026-11. The Harbour Book. https://example.org/e/',
    );
    const whole = { ...plan, container: null };
    expect(chicago(whole)[1]).toEqual({ text: 'The “new” harbour', isItalic: true });
  });

  it('adds no full stop after a question mark', () => {
    expect(textOf(chicago({ ...plan, title: 'Whose harbour?' }))).toContain('“Whose harbour?” Policy brief');
  });
});

describe('inline(citation)', () => {
  it('fits into brackets in running text', () => {
    expect(textOf(inline(plan))).toBe(
      '(Harbour Desk 2026, “The ‘new’ harbour”, edition 2026-11, https://example.org/e/)',
    );
  });
});
