import { iso31661 } from 'iso-3166';
import { describe, expect, it } from 'vitest';
import { renderProblems } from '../../scripts/problem.ts';
import { lists } from '../../scripts/vocabulary/lists.ts';
import { verbClasses } from '../../scripts/vocabulary/verb-classes.ts';
import { committed, fileNames, readme, vocabulary } from './committed-files.ts';

const sorted = (words: Iterable<string>) => [...words].toSorted();
const twice = (words: readonly string[]) => words.filter((word, index) => words.indexOf(word) !== index);

describe('data/vocabulary', () => {
  it('loads with no problem and no warning', () => {
    expect(renderProblems(committed.problems)).toBe('0 errors, 0 warnings.');
  });

  it('holds the files the loader reads, a README and nothing else', () => {
    expect(fileNames).toEqual(sorted([...Object.values(lists).map(({ file }) => file), 'README.md']));
  });

  it('states in its README what each list holds and where it comes from', () => {
    const listed = [...readme.matchAll(/^\| `([a-z_]+\.csv)` \|/gm)].map((match) => match[1]);
    expect(sorted(listed.filter((name) => name !== undefined))).toEqual(
      sorted(Object.values(lists).map(({ file }) => file)),
    );
  });
});

describe('countries.csv', () => {
  it('has every ISO 3166-1 country once, and Kosovo under a user-assigned code', () => {
    const iso = iso31661.map(({ alpha3 }) => alpha3);
    expect(vocabulary.countries.map(({ code }) => code)).toEqual(sorted([...iso, 'XKX']));
    expect(vocabulary.countries.filter(({ scheme }) => scheme === 'user-assigned')).toMatchObject([
      { code: 'XKX', name: 'Kosovo' },
    ]);
  });

  it.each([
    ['U.S.', 'USA'],
    ['Britain', 'GBR'],
    ['Türkiye', 'TUR'],
    ['Kazakhstanis', 'KAZ'],
    ['Congolese', 'COD'],
    ['Nigerien', 'NER'],
    ['Kinshasa', 'COD'],
    ['Holy See', 'VAT'],
    ["Cote d'Ivoire", 'CIV'],
  ])('knows whose %s is', (word, code) => {
    const found = vocabulary.countries.filter((country) => lists.countries.names(country).includes(word));
    expect(found.map((country) => country.code)).toEqual([code]);
  });
});

describe('organisations.csv', () => {
  it.each([
    ['Security Council', 'unsc'],
    ['ISIS', 'islamic-state'],
    ['Board of Peace', 'peace-council'],
    ['International Stabilization Forces', 'isf'],
    ['Al-Qaida', 'al-qaeda'],
  ])('knows %s', (alias, key) => {
    const found = vocabulary.organisations.filter((entry) =>
      lists.organisations.names(entry).includes(alias),
    );
    expect(found.map((entry) => entry.key)).toEqual([key]);
  });

  it('does not take the National Security Council of a country for the UN Security Council', () => {
    const names = vocabulary.organisations.flatMap(({ name, aliases }) => [name, ...aliases]);
    expect(names).toContain('National Security Council');
    expect(names).not.toContain('Congress');
    expect(names).not.toContain('National Security Agency');
  });

  it('gives the voting bodies of the UN their members', () => {
    const members = Object.fromEntries(vocabulary.organisations.map((entry) => [entry.key, entry.members]));
    expect(members).toMatchObject({ unga: 193, unsc: 15, unhrc: 47, ecosoc: 54, 'iaea-board': 35 });
  });
});

describe('verbs.csv', () => {
  it('gives each form to one lemma, so that a word in a text has one verb', () => {
    const lemmasOf = new Map<string, Set<string>>();
    for (const { lemma, forms } of vocabulary.verbs)
      for (const form of [lemma, ...forms]) lemmasOf.set(form, (lemmasOf.get(form) ?? new Set()).add(lemma));
    expect([...lemmasOf].filter(([, lemmas]) => lemmas.size > 1)).toEqual([]);
  });

  it('gives the forms in order: third person in -s, -ing form last', () => {
    const wrong = vocabulary.verbs.filter(
      ({ forms }) => !forms[0].endsWith('s') || !forms[3].endsWith('ing'),
    );
    expect(wrong.map(({ lemma }) => lemma)).toEqual([]);
  });

  it('uses every class that verb-classes.ts defines', () => {
    const used = new Set(vocabulary.verbs.flatMap(({ classes }) => classes));
    expect(sorted(used)).toEqual(sorted(Object.keys(verbClasses)));
  });

  it('has both spellings where the press has two', () => {
    const forms = vocabulary.verbs.flatMap(({ lemma, forms: all }) => [lemma, ...all]);
    expect(forms).toEqual(
      expect.arrayContaining(['travelled', 'traveled', 'recognise', 'recognize', 'labelled', 'criticised']),
    );
  });
});

describe('units.csv', () => {
  it('publishes a unit under the plural of a row of the same dimension and factor', () => {
    const known = new Set(vocabulary.units.map((row) => [row.plural, row.dimension, row.factor].join()));
    const stray = vocabulary.units.filter((row) => !known.has([row.unit, row.dimension, row.factor].join()));
    expect(stray).toEqual([]);
  });
});

describe('currencies.csv', () => {
  it('uses the codes of ISO 4217, those that the euro replaced among them', () => {
    const euro = ['ATS', 'BEF', 'DEM', 'ESP', 'FIM', 'FRF', 'GRD', 'IEP', 'ITL', 'NLG', 'PTE'];
    const codes = new Set([...Intl.supportedValuesOf('currency'), ...euro]);
    expect(vocabulary.currencies.map(({ code }) => code).filter((code) => !codes.has(code))).toEqual([]);
  });
});

describe('calendar.csv', () => {
  it('has the twelve months and seven weekdays that the calendar has', () => {
    const names = (kind: string) =>
      vocabulary.calendar
        .filter((entry) => entry.kind === kind)
        .map(({ name, number }) => `${number} ${name}`);
    const format = (options: Intl.DateTimeFormatOptions, day: number, month: number) =>
      new Intl.DateTimeFormat('en', { ...options, timeZone: 'UTC' }).format(Date.UTC(2024, month, day));
    const from1 = (length: number) => Array.from({ length }, (_, index) => index + 1);
    expect(names('month')).toEqual(from1(12).map((n) => `${n} ${format({ month: 'long' }, 1, n - 1)}`));
    // 1 January 2024 was a Monday.
    expect(names('weekday')).toEqual(from1(7).map((n) => `${n} ${format({ weekday: 'long' }, n, 0)}`));
  });
});

describe('numbers.csv', () => {
  it('has one cardinal for each of 0 to 20 and each ten', () => {
    const values = vocabulary.numbers.filter(({ kind }) => kind === 'cardinal').map(({ value }) => value);
    expect(values).toEqual([...Array.from({ length: 21 }, (_, n) => n), 30, 40, 50, 60, 70, 80, 90]);
  });
});

describe('outlets.csv', () => {
  it('shares no name with an actor, so that a credit line is not read as one', () => {
    const actors = new Set([
      ...vocabulary.countries.flatMap(lists.countries.names),
      ...vocabulary.organisations.flatMap(lists.organisations.names),
      ...vocabulary.places.flatMap(lists.places.names),
    ]);
    const names = vocabulary.outlets.flatMap(lists.outlets.names);
    expect(names.filter((name) => actors.has(name))).toEqual([]);
    expect(twice(vocabulary.outlets.flatMap(({ domain }) => domain ?? []))).toEqual([]);
  });
});
