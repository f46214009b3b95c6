import { describe, expect, it } from 'vitest';
import { figuresCharts } from '../../../src/charts/figures/figures-charts.ts';
import { figuresModels } from '../../../src/charts/figures/figures-model.ts';
import { saysTheSame } from '../../../src/charts/figures/same-number.ts';
import { kindOfUnit } from '../../../src/charts/figures/unit-kind.ts';
import type { Dataset } from '../../../src/schema/tables/all.ts';
import { chartSources, commitment, figure, recordsIn } from '../chart-sources.ts';
import { textsIn, wideAndNarrow } from '../drawn.ts';

const modelsOf = (rows: Partial<Dataset>) => {
  const sources = chartSources(rows);
  return figuresModels(recordsIn(sources), sources);
};
const chartsOf = (rows: Partial<Dataset>) => {
  const sources = chartSources(rows);
  return figuresCharts(recordsIn(sources), '/briefs/harbour/', sources);
};

describe('kindOfUnit(unit)', () => {
  it('joins people who serve, and no other unit', () => {
    for (const unit of ['troops', 'security personnel', 'police officers', 'police_officers'])
      expect(kindOfUnit(unit)).toBe('people');
    for (const unit of ['hostages', 'citizens', 'hectares', 'USD', 'member states', ''])
      expect(kindOfUnit(unit)).toBe(unit);
  });
});

describe('saysTheSame(first, second)', () => {
  it('is for two tellings of one thing, not for two things of one size', () => {
    expect(
      saysTheSame(
        'The force would have 500 soldiers, the minister said',
        'The minister said the force would have 500 soldiers',
      ),
    ).toBe(true);
    expect(
      saysTheSame('500 soldiers for the harbour', 'A second camp is to hold 500 soldiers near the border'),
    ).toBe(false);
  });
});

describe('figuresModels(records, sources)', () => {
  it('sets plans beside offers of the same kind of unit, by stage and size', () => {
    const [model, ...others] = modelsOf({
      figures: [figure('small', { value: 10 }), figure('large', { value: 50, unit: 'nurses' })],
      commitments: [
        commitment('ken', 'troops', 'agreed', { quantity: 7, unit: 'soldiers', qualifier: 'about' }),
      ],
    });
    expect(model?.bars.map(({ stage, amount }) => [stage, amount])).toEqual([
      ['agreed', 'about 7 soldiers'],
      ['planned', '50 nurses'],
      ['planned', '10 soldiers'],
    ]);
    expect(others).toEqual([]);
  });

  const offer = commitment('ken', 'troops', 'agreed', { quantity: 7, unit: 'soldiers', qualifier: 'exact' });

  it('leaves out what happened: a count of things done is neither a plan nor an offer', () => {
    const reported = figure('done', { modality: 'reported', value: 33 });
    const [model] = modelsOf({ figures: [figure('one', {}), reported], commitments: [offer] });
    expect(model?.bars.map(({ value }) => value)).toEqual([7, 100]);
  });

  it('leaves out plans that nothing is agreed or offered for, and units that differ', () => {
    expect(modelsOf({ figures: [figure('one', {}), figure('two', { value: 5 })] })).toEqual([]);
    expect(modelsOf({ figures: [figure('two', { unit: 'hectares' })], commitments: [offer] })).toEqual([]);
    expect(modelsOf({ commitments: [offer] })).toEqual([]);
  });

  it('sets money beside money of the same currency only', () => {
    const funding = { quantity: 5e6, unit: 'USD', qualifier: 'exact' } as const;
    const models = modelsOf({
      figures: [figure('one', { unit: 'USD', value: 1e7 }), figure('two', { unit: 'EUR', value: 1e7 })],
      commitments: [commitment('ken', 'funding', 'willing', funding)],
    });
    expect(models.map(({ kind, bars }) => [kind, ...bars.map(({ amount }) => amount)])).toEqual([
      ['USD', 'USD 5 million', 'USD 10 million'],
    ]);
  });

  it('draws a number once that both tables took from the same words', () => {
    const words = {
      article_id: 'post',
      paragraph: 1,
      prefix: null,
      suffix: null,
      exact: 'seven soldiers',
      extractor: 'a',
    };
    const [model] = modelsOf({
      figures: [figure('one', {}), figure('seven', { value: 7 })],
      commitments: [offer],
      evidence: [
        { id: 'e1', record_id: 'figure-seven', record_table: 'figures', start: 10, end: 24, ...words },
        { id: 'e2', record_id: offer.id, record_table: 'commitments', start: 4, end: 30, ...words },
        { id: 'e3', record_id: 'figure-one', record_table: 'figures', start: 40, end: 50, ...words },
      ],
    });
    expect(model?.bars.map(({ recordId }) => recordId)).toEqual([offer.id, 'figure-one']);
  });

  it('draws a number once that two reports tell in much the same words', () => {
    const [model] = modelsOf({
      figures: [
        figure('one', { measures: 'The force would have 100 soldiers, the minister said' }),
        figure('two', { measures: 'The minister said the force would have 100 soldiers' }),
        figure('three', { measures: 'A camp for 100 soldiers is to be built near the border' }),
      ],
      commitments: [offer],
    });
    expect(model?.bars).toHaveLength(3);
  });

  it('counts who promises people without a number, and guesses none', () => {
    const [model] = modelsOf({
      figures: [figure('one', {})],
      commitments: [
        commitment('ken', 'troops', 'agreed'),
        commitment('ken', 'medical', 'ready'),
        commitment('nor', 'funding', 'agreed'),
        commitment('per', 'troops', 'proposed'),
      ],
    });
    expect(model?.unsized).toMatchObject({ actors: 1, gifts: ['troops', 'medical staff'] });
    expect(model?.unsized?.promises.map(({ stage, what }) => [stage, what])).toEqual([
      ['agreed', 'Kenya, troops'],
      ['offered', 'Kenya, medical staff'],
    ]);
    expect(model?.bars).toHaveLength(1);
  });
});

describe('figuresCharts(records, page, sources)', () => {
  const [chart] = chartsOf({
    figures: [
      figure('most', { value: 200, qualifier: 'up_to' }),
      figure('about', { value: 150, qualifier: 'about' }),
      figure('more', { value: 120, qualifier: 'more_than', modality: 'proposed' }),
      figure('exact', { value: 100, modality: 'proposed' }),
    ],
    commitments: [commitment('ken', 'troops', 'agreed')],
  });

  it('draws how exact each number is: dashed end, faded end, arrow, closed', () => {
    for (const markup of wideAndNarrow(chart)) {
      expect(markup).toMatch(/stroke-dasharray/);
      expect(markup).toMatch(/<linearGradient id="([^"]+)"/);
      expect(markup).toMatch(/l10 7l-10 7z/);
    }
    expect(chart?.lede).toBe(
      'Bars start at zero and share one scale; a dashed end means at most that many, a faded end means about that many and an arrow means more than that.',
    );
  });

  it('draws bars in proportion to their values, from one zero', () => {
    const [wide] = wideAndNarrow(chart);
    const bars = [...wide.matchAll(/<rect x="(\d+)" y="[\d.]+" width="([\d.]+)" height="14"/g)];
    const lengths = bars.map(([, , width]) => Number(width));
    expect(new Set(bars.map(([, x]) => x))).toEqual(new Set(['96']));
    // up to 200, about 150 (which fades beyond its value), more than 120, 100
    expect((lengths[2] ?? 0) / (lengths[0] ?? 1)).toBeCloseTo(120 / 200, 2);
    expect((lengths[3] ?? 0) / (lengths[0] ?? 1)).toBeCloseTo(100 / 200, 2);
  });

  it('says in place of a bar that no source gives the number', () => {
    for (const markup of wideAndNarrow(chart))
      expect(textsIn(markup).join(' ')).toContain('1 contributor of troops: no source gives a number');
    expect(chart?.title).toBe('Up to 200 soldiers planned; how many are agreed is not said');
  });

  it('keeps stages apart in words', () => {
    for (const markup of wideAndNarrow(chart)) {
      expect(textsIn(markup)).toContain('Planned');
      expect(textsIn(markup)).toContain('Proposed');
    }
    expect(chart?.notes).toContain('What is proposed is not decided.');
  });
});
