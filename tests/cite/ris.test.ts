import { plugins } from '@citation-js/core';
import '@citation-js/plugin-ris';
import { describe, expect, it } from 'vitest';
import { ris } from '../../src/schema/citing/ris.ts';
import { hostileTitle, invented, record, undated } from './invented-work.ts';

const read = (text: string) => plugins.input.chain(text, { generateGraph: false })[0];

describe('ris(citation)', () => {
  it.each([
    ['report', invented],
    ['dataset', record],
  ])('is read as a %s with title, organisation, date and address', (type, work) => {
    const item = read(ris(work));
    expect(item.type).toBe(type);
    expect(item.title).toBe(hostileTitle);
    expect(item.author).toEqual([expect.objectContaining({ family: 'Қазақстан Desk & Harbour' })]);
    expect(item.issued).toEqual({ 'date-parts': [[...work.issued]] });
    expect(item.URL).toBe(work.url);
  });

  it('has CRLF, TY first, ER last, two letters and two spaces, and a date of four parts', () => {
    const text = ris(record);
    const lines = text.split('\r\n');
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(lines[0]).toBe('TY  - DATA');
    expect(lines.slice(-2)).toEqual(['ER  - ', '']);
    for (const line of lines.slice(0, -1)) expect(line).toMatch(/^[A-Z][A-Z0-9] {2}- /);
    expect(text).toContain('\r\nDA  - 2026/11/03/\r\n');
    expect(ris(invented)).toContain('\r\nDA  - 2026/11//\r\n');
    expect(text).toContain('\r\nET  - 2026-11\r\n');
    expect(text).toContain('Identifier: vote-council-harbour');
  });

  it('leaves out a date that is not known, and cannot be broken by a line break', () => {
    expect(ris(undated)).not.toMatch(/^(?:PY|DA)/m);
    expect(ris({ ...record, title: 'a\nER  - \nTY  - JOUR' })).toContain('TI  - a ER - TY - JOUR\r\n');
  });
});
