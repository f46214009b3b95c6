import { describe, expect, it } from 'vitest';
import { figuresCharts } from '../../../src/charts/figures/figures-charts.ts';
import { figuresModels } from '../../../src/charts/figures/figures-model.ts';
import { kindOfUnit, parseUnitKinds, unitKinds } from '../../../src/charts/figures/unit-kinds.ts';
import type { Dataset } from '../../../src/schema/tables/all.ts';
import { chartSources, commitment, figure, recordsIn } from '../chart-sources.ts';
import { textsIn, wideAndNarrow } from '../drawn.ts';

const kinds = new Map([
  ['soldiers', 'people'],
  ['nurses', 'people'],
  ['hectares', 'area'],
]);
const modelsOf = (rows: Partial<Dataset>) => {
  const sources = chartSources(rows);
  return figuresModels(recordsIn(sources), sources, kinds);
};
const chartsOf = (rows: Partial<Dataset>) => {
  const sources = chartSources(rows);
  return figuresCharts(recordsIn(sources), '/briefs/harbour/', sources, kinds);
};

describe('unitKinds()', () => {
  it('reads the units of people from the vocabulary', () => {
    expect(unitKinds().get('security personnel')).toBe('people');
    expect(parseUnitKinds('singular,plural,unit,dimension\nha,ha,hectares,area\n').get('hectares')).toBe(
      'area',
    );
  });
});

describe('kindOfUnit(unit, kinds)', () => {
  it('joins units of people and no other', () => {
    expect(kindOfUnit('nurses', kinds)).toBe('people');
    expect(kindOfUnit('hectares', kinds)).toBe('hectares');
    expect(kindOfUnit('USD', kinds)).toBe('USD');
  });
});

describe('figuresModels(records, sources, kinds)', () => {
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

  it('leaves out what happened: a count of things done is neither a plan nor an offer', () => {
    const reported = figure('done', { modality: 'reported' });
    expect(modelsOf({ figures: [figure('one', {}), reported] })).toEqual([]);
  });

  it('leaves out a plan that stands alone and units that differ', () => {
    expect(modelsOf({ figures: [figure('one', {})] })).toEqual([]);
    expect(modelsOf({ figures: [figure('one', {}), figure('two', { unit: 'hectares' })] })).toEqual([]);
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
    expect(model?.unsized).toEqual({ actors: 1, gifts: ['troops', 'medical staff'] });
    expect(model?.bars).toHaveLength(1);
  });
});

describe('figuresCharts(records, page, sources, kinds)', () => {
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
