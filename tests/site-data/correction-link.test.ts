import { describe, expect, it } from 'vitest';
import { correctionHref } from '../../src/site/correction-link.ts';

const place = { title: 'Troops & aid, 50%', url: 'https://example.org/records/a/', recordId: 'a' };

describe('correctionHref(config, place)', () => {
  it('is a letter with the permalink and the id of the record filled in', () => {
    const url = new URL(correctionHref({ contact: 'editors@example.org' }, place));
    expect(url.protocol + url.pathname).toBe('mailto:editors@example.org');
    expect(url.searchParams.get('subject')).toBe('Correction: Troops & aid, 50%');
    expect(url.searchParams.get('body')?.split('\r\n').slice(0, 2)).toEqual([
      'Page: https://example.org/records/a/',
      'Record: a',
    ]);
  });

  it('is an issue where the configuration names a form for them', () => {
    const issues = 'https://code.example.org/new?labels=correction';
    const url = new URL(
      correctionHref({ contact: 'x@example.org', issues }, { ...place, recordId: undefined }),
    );
    expect(url.searchParams.get('labels')).toBe('correction');
    expect(url.searchParams.get('title')).toBe('Correction: Troops & aid, 50%');
    expect(url.searchParams.get('body')).not.toContain('Record:');
  });
});
