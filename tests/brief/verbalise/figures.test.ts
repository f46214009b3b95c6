import { expect, test } from 'vitest';
import { tellFigures, tellPlannedFigures } from '../../../scripts/brief/verbalise/figures.ts';
import { article, figure, index, read, readBound } from '../invented.ts';

test('tellFigures(rows) counts things in one sentence and gives amounts one each', () => {
  const rows = [
    figure({
      id: 'f-1',
      value: 450_000_000,
      unit: 'USD',
      measures: 'Bilateral trade between Norland and Vesmark',
      qualifier: 'more_than',
      as_of: '2030',
    }),
    figure({ id: 'f-2', as_of: '2031-05' }),
    figure({
      id: 'f-3',
      value: 3,
      unit: 'pilots',
      measures: 'pilots on duty',
      qualifier: 'at_least',
      as_of: '2031-05',
    }),
    figure({
      id: 'f-4',
      value: 140,
      unit: 'hectares',
      measures: 'area of the northern quay',
      qualifier: 'about',
      modality: 'planned',
    }),
  ];
  expect(readBound(tellFigures(rows, index()), index())).toBe(
    '[Bilateral] trade between [Norland] and [Vesmark] was more than [US$450 million] in [2030].\n' +
      'The area of the northern quay is to be about [140 hectares].\n' +
      'The sources count [40] ships in the harbour and at least [three] pilots on duty in [May 2031].',
  );
});

test('tellFigures(rows) lets words with a verb of their own be a sentence', () => {
  const row = figure({
    id: 'f-1',
    value: 19,
    unit: 'countries',
    measures: 'countries signed the charter',
    as_of: 'XXXX-01-22',
  });
  expect(read(tellFigures([row], index()), index())).toBe(
    '19 countries signed the charter (22 January, year not given).',
  );
});

test('tellFigures(rows) names an opinion piece as the one who counts', () => {
  const from = index({ articles: [article({ id: 'harbour-news', kind: 'opinion', outlet: null })] });
  expect(read(tellFigures([figure({ id: 'f-1' })], from), from)).toBe(
    'An opinion article counts 40 ships in the harbour.',
  );
});

test('tellPlannedFigures(rows) tells a plan as a plan', () => {
  const rows = [
    figure({
      id: 'f-1',
      value: 20_000,
      unit: 'guards',
      measures: 'guards for the quays',
      qualifier: 'up_to',
      modality: 'planned',
    }),
    figure({ id: 'f-2', value: 9, unit: 'EUR', measures: 'price of entry', modality: 'proposed' }),
  ];
  expect(read(tellPlannedFigures(rows, index()), index())).toBe(
    'Plans foresee up to 20,000 guards for the quays.\nThe price of entry would be €9.',
  );
});
