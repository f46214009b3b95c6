import { describe, expect, it } from 'vitest';
import { renderFault } from '../../scripts/accuracy/label.ts';
import { readGold } from '../../scripts/accuracy/read-gold.ts';
import { readLabels } from '../../scripts/accuracy/read-labels.ts';

const text = `article:
  title: Boats
  published: 2001
events:
  - { what: Fiji sent boats, date: [2001-05, null], participants: [FJI, TON] }
  - { what: Boats left, type: visit, optional: true }
`;

describe('readLabels(file, text)', () => {
  it('reads every value as a list of what is right, with its line', () => {
    const { value, faults } = readLabels('tests/gold/boats.yaml', text);
    expect(faults).toEqual([]);
    expect(value.id).toBe('boats');
    expect(value.values).toEqual({ title: ['Boats'], published: ['2001'] });
    expect(value.labels).toEqual([
      {
        table: 'events',
        article: 'boats',
        place: 'tests/gold/boats.yaml:5',
        optional: false,
        values: { what: ['Fiji sent boats'], date: ['2001-05', null], participants: ['FJI', 'TON'] },
      },
      {
        table: 'events',
        article: 'boats',
        place: 'tests/gold/boats.yaml:6',
        optional: true,
        values: { what: ['Boats left'], type: ['visit'] },
      },
    ]);
  });

  it.each([
    ['an unknown list', 'article:\n  title: A\nevent: []\n', 'b.yaml:3: must be one of article, actors, '],
    ['an unknown key', 'article:\n  titel: A\n', 'b.yaml:2: a key of articles must be one of title, '],
    [
      'a value outside its list',
      'article:\n  kind: story\n',
      'b.yaml:2: kind must be one of news, opinion, release, transcript; got "story". Edit it.',
    ],
    [
      'a date that is none',
      'article:\n  published: May 2001\n',
      'published must be an EDTF date; got "May 2001".',
    ],
    [
      'a comma that ends a value too soon',
      'article:\n  title: A\nfigures:\n  - { value: 1, unit: boats, measures: boats, big ones }\n',
      'b.yaml:4: a key of figures must be one of value, ',
    ],
    ['no article', 'figures: []\n', 'b.yaml:1: labels must say what the article is; got nothing.'],
    [
      'a trap without a reason',
      'article: {}\ntraps:\n  - { table: figures, pattern: x }\n',
      'b.yaml:3: a trap must have a table, a pattern and why; got table, pattern.',
    ],
    ['broken YAML', 'article: [\n', 'labels must be YAML'],
  ])('names the place of %s', (_, yaml, message) => {
    expect(readLabels('b.yaml', yaml).faults.map(renderFault).join('\n')).toContain(message);
  });
});

describe('readGold(files)', () => {
  it('wants labels for every article and an article for all labels', () => {
    const { faults } = readGold(
      new Map([
        ['g/a.txt', 'Words.'],
        ['g/b.yaml', 'article:\n  title: B\n'],
      ]),
    );
    expect(faults.map(renderFault)).toEqual([
      'g/a.txt: an article must have labels; got none. Write g/a.yaml.',
      'g/b.yaml: labels must have an article; got none. Write g/b.txt.',
    ]);
  });
});
