import { describe, expect, it } from 'vitest';
import { firmness, glossary, termAnchor, termPath } from '../../src/glossary/glossary.ts';
import { markTerms } from '../../src/glossary/mark-terms.ts';

const terms = [
  { term: 'two-state solution', also: [], definition: 'Two "states".' },
  { term: 'solution', also: [], definition: 'An answer.' },
  { term: 'abstention', also: ['abstentions'], definition: 'Neither <for> nor against.' },
];
const mark = (html: string) => markTerms(html, terms, (term) => `#${term}`);

describe('markTerms(html, terms, hrefOf)', () => {
  it('marks the first mention only, the longest term first, and escapes what the definition holds', () => {
    expect(mark('A two-state solution, with 12 Abstentions and 1 abstention.')).toBe(
      'A <a class="term" href="#two-state solution" data-tip="Two &quot;states&quot;.">two-state solution</a>, with 12 ' +
        '<a class="term" href="#abstention" data-tip="Neither &lt;for> nor against.">Abstentions</a> and 1 abstention.',
    );
  });

  it('leaves links, raised numerals, attributes and parts of words alone', () => {
    const html =
      '<a class="fact" href="/solution/">two-state solution</a> <sup>abstention</sup> dissolution re-solution';
    expect(mark(html)).toBe(html);
  });
});

describe('glossary()', () => {
  it('gives each term an address of its own', () => {
    const all = [...glossary(), ...firmness];
    expect(new Set(all.map(({ term }) => termAnchor(term))).size).toBe(all.length);
    expect(termPath('two-state solution')).toBe('/glossary/#two-state-solution');
  });

  it('has no form of a term twice', () => {
    const forms = glossary().flatMap(({ term, also }) => [term, ...also]);
    expect(forms).toEqual([...new Set(forms)]);
  });
});
