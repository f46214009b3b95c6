import { describe, expect, it } from 'vitest';
import { cslJson } from '../../src/schema/citing/csl-json.ts';
import { hostileTitle, invented, record, undated } from './invented-work.ts';

describe('cslJson(citation)', () => {
  it('is an array with one report by a literal author', () => {
    expect(JSON.parse(cslJson(invented))).toEqual([
      {
        id: 'harbour-desk-plan-2026-11',
        type: 'report',
        title: hostileTitle,
        author: [{ literal: 'Қазақстан Desk & Harbour' }],
        issued: { 'date-parts': [[2026, 11]] },
        publisher: 'Қазақстан Desk & Harbour',
        genre: 'Policy brief',
        version: '2026-11',
        'container-title': 'The Harbour Book',
        note: 'The Harbour Book (edition 2026-11)',
        language: 'en',
        URL: invented.url,
      },
    ]);
  });

  it('names the identifier of a record and leaves out what is not known', () => {
    expect(JSON.parse(cslJson(record))[0]).toMatchObject({ type: 'dataset', number: 'vote-council-harbour' });
    expect(Object.keys(JSON.parse(cslJson(undated))[0])).not.toContain('issued');
  });
});
