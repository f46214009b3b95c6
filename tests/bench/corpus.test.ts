import { describe, expect, it } from 'vitest';
import { corpus, labelsText } from '../../bench/corpus/corpus.ts';
import { storyOf } from '../../bench/corpus/story.ts';
import { summarise } from '../../bench/report/summarise.ts';
import { readGold } from '../../scripts/accuracy/read-gold.ts';
import { scoreAccuracy } from '../../scripts/accuracy/score-accuracy.ts';
import { codeArticles } from '../../scripts/table/code-articles.ts';
import { loadVocabulary } from '../../scripts/vocabulary/load.ts';
import { ownInputs } from '../own-inputs.ts';

const vocabulary = loadVocabulary(ownInputs.vocabulary).value;
const countries = vocabulary.countries.filter(({ adjectives, capital }) => adjectives.length > 0 && capital);
const made = [...corpus(60, countries)];

describe('corpus(count, countries)', () => {
  it('gives the same articles on every run, and a smaller corpus is the beginning of a larger one', () => {
    expect([...corpus(25, countries)]).toEqual(made.slice(0, 25));
  });

  it('speaks in all voices, with copies, in articles of which few have less than 300 or more than 1,200 words', () => {
    const voices = new Set(made.map(({ id }) => id.replace(/^s\d+-\d+-/, '')));
    expect([...voices].toSorted()).toEqual(
      [
        'communique',
        'contradiction',
        'list-report',
        'opinion',
        'vote-report',
        'wire',
        'wire-copy',
      ].toSorted(),
    );
    const lengths = made.map(({ text }) => text.split(/\s+/).length);
    expect(lengths.filter((words) => words < 300 || words > 1200).length).toBeLessThan(3);
  });

  it('tells of no two votes of one body on one subject and day, however large it is', () => {
    const votes = Array.from({ length: 2500 }, (_, number) => {
      const { body, resolution, day } = storyOf(number, countries);
      return `${body} ${resolution} ${day.toISOString()}`;
    });
    expect(new Set(votes).size).toBe(votes.length);
  });

  it('comes with labels that the scorer takes, most of which the coder finds', () => {
    const files = new Map(
      made.flatMap((article) => [
        [`${article.id}.txt`, article.text] as const,
        [`${article.id}.yaml`, labelsText(article)] as const,
      ]),
    );
    const { articles, labelled, faults } = readGold(files);
    expect(faults).toEqual([]);
    const { dataset } = codeArticles(articles, vocabulary, '').value;
    const { tables } = scoreAccuracy(dataset, labelled);
    const recall = Object.fromEntries(tables.map(({ table, found, labelled: all }) => [table, found / all]));
    const floors = {
      events: 0.9,
      votes: 0.9,
      commitments: 0.9,
      figures: 0.9,
      statements: 0.9,
      vote_positions: 0.9,
      provisions: 0.9,
    };
    for (const [table, floor] of Object.entries(floors))
      expect([table, (recall[table] ?? 0) >= floor]).toEqual([table, true]);
  });

  it('is coded as well in a large corpus as in a small one', () => {
    const score = (size: number) => {
      const articles = [...corpus(size, countries)];
      const { articles: texts, labelled } = readGold(
        new Map(
          articles.flatMap((one) => [
            [`${one.id}.txt`, one.text],
            [`${one.id}.yaml`, labelsText(one)],
          ]),
        ),
      );
      const { dataset } = codeArticles(texts, vocabulary, '').value;
      const judged = labelled.slice(0, 20);
      return scoreAccuracy(dataset, judged).tables.map(({ table, found }) => [table, found]);
    };
    expect(score(80)).toEqual(score(20));
  });
});

describe('summarise(measured)', () => {
  const run = (stage: string, size: number, cpuSeconds: number) => ({
    stage,
    size,
    items: size,
    seconds: cpuSeconds,
    cpuSeconds,
    peakMb: 1,
    cores: 2,
  });

  it('tells growth as an exponent and compares stages with the references of the same size', () => {
    const { growth, ratios } = summarise([
      run('code-one-thread', 100, 2),
      run('code-one-thread', 1000, 20),
      run('reference-wink', 100, 1),
      run('reference-wink', 1000, 100),
    ]);
    expect(growth).toEqual({ 'code-one-thread': 1, 'reference-wink': 2 });
    expect(ratios.filter(({ what }) => what === 'coding, CPU').map(({ ratio }) => ratio)).toEqual([2, 0.2]);
  });

  it('holds the share of known records that was found to that of the smallest size', () => {
    const { ratios } = summarise([
      { ...run('accuracy', 100, 1), found: 0.987 },
      { ...run('accuracy', 1000, 1), found: 0.971 },
    ]);
    expect(ratios).toEqual([
      { what: 'known records found, share', size: 100, ratio: 0.99, goal: '' },
      { what: 'known records found, share', size: 1000, ratio: 0.97, goal: '≥ 0.99' },
    ]);
  });

  it('compares the site a file, and holds its largest size to what it must not exceed', () => {
    const { ratios } = summarise([
      { ...run('astro', 100, 8), peakMb: 900 },
      { ...run('astro', 1000, 40), peakMb: 1400, bytes: 500_000 },
      { ...run('reference-eleventy', 1000, 20), items: 500 },
      { ...run('reference-eleventy-nunjucks', 1000, 80), items: 500 },
      { ...run('search', 1000, 5), bytes: 220_000 },
    ]);
    const found = Object.fromEntries(ratios.map(({ what, size, ratio }) => [what, [size, ratio]]));
    expect(found).toEqual({
      'site to Eleventy with JavaScript templates, without charts, CPU a file': [1000, 1],
      'site to Eleventy with Nunjucks templates, whole pages, CPU a file': [1000, 0.25],
      'largest page, kB': [1000, 500],
      'peak of the pages, GB': [1000, 1.4],
      'peak of the search index, GB': [1000, 0],
      'first answer of the search, kB': [1000, 220],
    });
  });
});
