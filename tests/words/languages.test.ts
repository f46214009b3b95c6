import { describe, expect, it } from 'vitest';
import { tables } from '../../src/schema/tables/all.ts';
import { badgesOf } from '../../src/site/badges.ts';
import { english } from '../../src/words/english.ts';
import { enumIn, formatDateIn, formatNumberIn } from '../../src/words/format-in.ts';
import { labelIn, languageOf, localPath, translated, wordsIn } from '../../src/words/languages.ts';
import { formatPlural } from '../../src/words/plural.ts';
import { smallSources } from '../site-data/small-sources.ts';

const columns = Object.values(tables).flatMap((table) => Object.values(table.columns));
const titles = [...Object.values(tables), ...columns].map(({ title }) => title);
const values = columns.flatMap(({ values: own, items }) => Object.keys(own ?? items?.values ?? {}));
const badges = [...smallSources.recordById.values()].flatMap(badgesOf).map(({ label }) => label);

describe.each(translated)('the interface in %s', (language) => {
  it('has a word for every title of a table and column, every value of a closed list, every badge', () => {
    const labels = [...titles, ...values.map((value) => value.replaceAll('_', ' ')), ...badges];
    // 'agreed' may be the same word nowhere; codes and numbers are the same everywhere.
    const missing = [...new Set(labels)].filter(
      (label) => labelIn(language, label) === label && !/\d/.test(label),
    );
    expect(missing).toEqual([]);
  });

  it('keeps every placeholder of the English words', () => {
    const placeholders = (value: unknown): readonly string[] =>
      typeof value === 'string'
        ? (value.match(/\{\w+\}/g) ?? []).toSorted()
        : [...new Set(Object.values(value ?? {}).flatMap(placeholders))].toSorted();
    const groups = Object.keys(english) as (keyof typeof english)[];
    for (const group of groups)
      for (const [name, words] of Object.entries(english[group]))
        expect([name, placeholders(Reflect.get(wordsIn(language)[group], name))]).toEqual([
          name,
          placeholders(words),
        ]);
  });
});

describe('formatDateIn(edtf, language)', () => {
  it.each([
    ['2025-10-13', 'ru', '13 октября 2025 г.'],
    ['2025-09~', 'ru', 'сентябрь 2025 г. (примерно)'],
    ['2025/..', 'ru', 'с 2025'],
    ['1992', 'kk', '1992'],
    ['202X', 'kk', '202X'],
    ['2025-10-13', 'en', '13 October 2025'],
  ] as const)('gives %s in %s as %s', (date, language, words) => {
    expect(formatDateIn(date, language)).toBe(words);
  });

  it('names months in Kazakh', () => {
    expect(formatDateIn('2025-10-13', 'kk')).toMatch(/қазан/);
  });
});

describe('numbers, counts and values', () => {
  it('follow the language', () => {
    expect(formatNumberIn(20000, 'ru').replace(/\s/g, ' ')).toBe('20 000');
    expect(formatPlural(wordsIn('ru').explorer.rows, 3, 'ru')).toBe('3 строки');
    expect(formatPlural(wordsIn('ru').explorer.rows, 21, 'ru')).toBe('21 строка');
    expect(formatPlural(wordsIn('kk').explorer.rows, 21, 'kk')).toBe('21 жол');
    expect(enumIn('police_training', 'ru')).toBe('обучение полиции');
  });
});

describe('localPath(path, language) and languageOf(pathname, base)', () => {
  it('lead to a translated page where there is one, and back to its language', () => {
    expect(localPath('/data/votes/', 'kk')).toBe('/kk/data/votes/');
    expect(localPath('/briefs/isf/', 'kk')).toBe('/briefs/isf/');
    expect(languageOf('/sub/kk/data/votes/', '/sub/')).toBe('kk');
    expect(languageOf('/data/', '/')).toBe('en');
  });
});
