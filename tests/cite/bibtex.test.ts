import { plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import { BibLatexParser, CSLExporter } from 'biblatex-csl-converter';
import { describe, expect, it } from 'vitest';
import { bibtex, escapeBibtex } from '../../src/schema/citing/bibtex.ts';
import type { Citation } from '../../src/schema/citing/citation.ts';
import { hostileTitle, invented, record, undated } from './invented-work.ts';

/** As two outside readers understand it, in CSL. */
const readers: Readonly<Record<string, (text: string) => Readonly<Record<string, unknown>>>> = {
  'citation-js': (text) => plugins.input.chain(text, { generateGraph: false })[0],
  'biblatex-csl-converter': (text) => {
    const parsed = new BibLatexParser(text, { processUnexpected: false, processUnknown: false }).parse();
    expect([parsed.errors, parsed.warnings]).toEqual([[], []]);
    return Object.values(new CSLExporter(parsed.entries).parse())[0] as never;
  },
};
const plainTitle = (value: unknown) => String(value).replace(/<\/?span[^>]*>/g, '');

describe.each(Object.entries(readers))('bibtex(citation), read by %s', (_, read) => {
  it.each([
    ['a report', invented, 'report'],
    ['a dataset', record, /^(?:document|article)$/],
  ] as const)('%s keeps title, author, year, month and address', (_name, work: Citation, type) => {
    const item = read(bibtex(work));
    expect(plainTitle(item.title)).toBe(hostileTitle);
    const [author] = item.author as readonly { readonly literal?: string; readonly family?: string }[];
    expect(author?.literal ?? author?.family).toBe('Қазақстан Desk & Harbour');
    expect(item.issued).toEqual({ 'date-parts': [work.issued.slice(0, 2)] });
    expect(item.URL).toBe(work.url);
    expect(String(item.type)).toMatch(type);
    expect(String(item.note)).toContain('edition 2026-11');
  });

  it('a work without a date has none', () => {
    expect(read(bibtex(undated)).issued).toBeUndefined();
  });
});

describe('bibtex(citation)', () => {
  it('is a @techreport with bare month and braced organisation, a dataset is @misc', () => {
    expect(bibtex(invented)).toBe(
      [
        '@techreport{harbour-desk-plan-2026-11,',
        '  author = {{Қазақстан Desk \\& Harbour}},',
        '  title = {{Әділет \\& “құқық”: 50 \\% of \\$5\\_000 \\#1 \\{x\\} \\textasciitilde{} Ұлттық \\textbackslash{} Ћирић}},',
        '  institution = {{Қазақстан Desk \\& Harbour}},',
        '  type = {Policy brief},',
        '  year = {2026},',
        '  month = nov,',
        '  version = {2026-11},',
        '  note = {The Harbour Book (edition 2026-11)},',
        '  url = {https://example.org/sub/editions/2026-11/briefs/harbour_plan/}',
        '}',
        '',
      ].join('\n'),
    );
    expect(bibtex(record)).toMatch(/^@misc\{/);
  });
});

describe('escapeBibtex(text)', () => {
  it('writes each special character so that TeX prints it', () => {
    expect(escapeBibtex('a&b%c$d#e_f~g^h\\i')).toBe(
      'a\\&b\\%c\\$d\\#e\\_f\\textasciitilde{}g\\textasciicircum{}h\\textbackslash{}i',
    );
  });

  it('writes a brace that stands alone as a word, since readers count braces', () => {
    expect(escapeBibtex('a}b{c')).toBe('a\\textbraceright{}b\\textbraceleft{}c');
    expect(escapeBibtex('{a}')).toBe('\\{a\\}');
  });

  it('joins lines: a field is one', () => {
    expect(escapeBibtex('a\r\n b\u2028c')).toBe('a b c');
  });
});
