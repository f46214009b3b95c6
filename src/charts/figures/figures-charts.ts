// Records of a page -> its charts of planned against agreed figures, one for each kind of unit; none when no plan has
// a number, or when nothing is agreed or offered.

import type { SourceRecord, Sources } from '../../site/dataset.ts';
import { formatCount, formatNumber } from '../../site/number.ts';
import { capitalise } from '../../site/record-words.ts';
import { listOf } from '../actor-names.ts';
import { type Chart, type ChartTable, cell } from '../chart.ts';
import { chartIdOf } from '../chart-id.ts';
import { sourceLine } from '../source-line.ts';
import { drawFigures } from './draw-figures.ts';
import {
  type FiguresModel,
  figuresModels,
  isPlan,
  type Qualifier,
  stages,
  type Unsized,
} from './figures-model.ts';

export function figuresCharts(
  records: readonly SourceRecord[],
  page: string,
  sources: Sources,
): readonly Chart[] {
  return figuresModels(records, sources).map(
    (model): Chart => ({
      id: chartIdOf(`figures-${model.kind}`, page),
      kind: 'figures',
      title: title(model),
      lede: lede(model),
      alt: `Bars from zero, grouped by how far decided. ${sentences(model).join(' ')}`,
      notes: notes(model),
      source: sourceLine([...model.bars, ...(model.unsized?.promises ?? [])], sources),
      path: page,
      table: figuresTable(model),
      draw: (layout, pen) => drawFigures(model, layout, pen),
    }),
  );
}

/** 'Up to 20,000 security personnel planned; how many are agreed is not said' */
function title({ bars }: FiguresModel): string {
  const isAgreed = bars.some(({ stage }) => !isPlan(stage));
  const [plan] = bars.filter(({ stage }) => isPlan(stage));
  const planned = capitalise(`${plan?.amount ?? ''} ${plan?.stage ?? ''}`);
  return isAgreed
    ? `${planned}, and what is agreed or offered`
    : `${planned}; how many are agreed is not said`;
}

const endWords: Readonly<Record<Qualifier, string | null>> = {
  exact: null,
  about: 'a faded end means about that many',
  up_to: 'a dashed end means at most that many',
  less_than: 'a dashed end means at most that many',
  more_than: 'an arrow means more than that',
  at_least: 'an arrow means more than that',
};

function lede({ bars }: FiguresModel): string {
  const ends = [...new Set(bars.flatMap(({ qualifier }) => endWords[qualifier] ?? []))];
  return `Bars start at zero and share one scale${ends.length > 0 ? `; ${listOf(ends)}` : ''}.`;
}

function sentences({ bars, unsized }: FiguresModel): readonly string[] {
  const named = stages.flatMap((stage) => {
    const amounts = bars.filter((bar) => bar.stage === stage).map(({ amount }) => amount);
    return amounts.length === 0 ? [] : [`${capitalise(stage)}: ${listOf(amounts)}.`];
  });
  return unsized === null
    ? named
    : [...named, `Agreed or offered without a number: ${unsizedWords(unsized)}.`];
}

/** '5 contributors of troops, medical staff and observers' */
const unsizedWords = ({ actors, gifts }: Unsized): string =>
  `${formatCount(actors, 'contributor')} of ${listOf(gifts)}`;

function notes({ kind, bars }: FiguresModel): readonly string[] {
  const units = new Set(bars.map(({ unit }) => unit));
  return [
    ...(kind === 'people' && units.size > 1
      ? ['The bars count different groups of people and may overlap; they must not be added up.']
      : []),
    ...(bars.some(({ stage }) => stage === 'proposed') ? ['What is proposed is not decided.'] : []),
  ];
}

function figuresTable({ bars, unsized }: FiguresModel): ChartTable {
  return {
    columns: [
      { name: 'stage', title: 'How far decided' },
      { name: 'qualifier', title: 'Qualifier' },
      { name: 'value', title: 'Value', isNumber: true },
      { name: 'unit', title: 'Unit' },
      { name: 'measures', title: 'Measures' },
    ],
    linked: 'measures',
    rows: [
      ...bars.map(({ recordId, stage, qualifier, value, unit, what }) => ({
        recordId,
        cells: [
          cell(stage, capitalise(stage)),
          cell(qualifier, qualifier.replaceAll('_', ' ')),
          cell(value, formatNumber(value)),
          cell(unit),
          cell(what),
        ],
      })),
      ...(unsized?.promises ?? []).map(({ recordId, stage, what }) => ({
        recordId,
        cells: [cell(stage, capitalise(stage)), cell(null, '–'), cell(null), cell(null, '–'), cell(what)],
      })),
    ],
  };
}
