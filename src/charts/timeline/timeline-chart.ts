// Records of a page -> its timeline, or null when fewer than three of them have a place in time, or too many.

import type { SourceRecord, Sources } from '../../site/dataset.ts';
import { formatCount, formatNumber } from '../../site/number.ts';
import { type Chart, type ChartTable, cell, wide } from '../chart.ts';
import { chartIdOf } from '../chart-id.ts';
import { sourceLine } from '../source-line.ts';
import { drawSwarm } from './draw-swarm.ts';
import { drawTimeline } from './draw-timeline.ts';
import { timeAxis } from './time-axis.ts';
import { type Precision, type TimelineItem, type TimelineModel, timelineModel } from './timeline-model.ts';

/** More rows than this are drawn without words. */
const maxRows = 16;
const fewest = 3;
/** More marks than this are a list's work. */
const most = 400;

export function timelineChart(
  records: readonly SourceRecord[],
  page: string,
  sources: Sources,
): Chart | null {
  const model = timelineModel(records, sources);
  if (model.placed.length < fewest || model.placed.length > most) return null;
  const items = itemsOf(model);
  const isWorded = model.placed.length + model.withoutYear.length <= maxRows;
  const without = items.length - model.placed.length;
  return {
    id: chartIdOf('timeline', page),
    kind: 'timeline',
    title: `${formatCount(model.placed.length, 'event')} placed in time${without > 0 ? `, ${formatNumber(without)} that cannot be` : ''}`,
    lede: lede(model),
    alt: alt(model, isWorded),
    notes: notes(model),
    source: sourceLine(items, sources),
    path: page,
    table: table(items),
    draw: (layout, pen) => (isWorded ? drawTimeline(model, layout, pen) : drawSwarm(model, layout, pen)),
  };
}

const itemsOf = ({ placed, withoutYear, undated }: TimelineModel): readonly TimelineItem[] => [
  ...placed,
  ...withoutYear,
  ...undated,
];

function lede({ placed }: TimelineModel): string {
  const key = [
    ...(placed.some(({ precision }) => precision === 'day') ? ['a dot is a day'] : []),
    ...(placed.some(({ precision }) => precision !== 'day')
      ? ['a bar is the time in which it happened, where the day is not given']
      : []),
    ...(placed.some(({ isOpen }) => isOpen) ? ['dashed is planned or proposed'] : []),
  ];
  const [first = '', ...rest] = key;
  return `${first.charAt(0).toUpperCase()}${[first.slice(1), ...rest].join('; ')}.`;
}

const precisionWords: Readonly<Record<Precision, string>> = {
  day: 'dated to the day',
  month: 'to the month',
  year: 'to the year',
  longer: 'to a longer time',
  no_year: 'without a year',
  none: 'without a date',
};

function alt(model: TimelineModel, isWorded: boolean): string {
  const groups = Map.groupBy(itemsOf(model), ({ precision }) => precision);
  const counts = [...groups].map(([precision, items]) => `${items.length} ${precisionWords[precision]}`);
  const events = isWorded
    ? model.placed.map(({ dateWords, label }) => `${dateWords}: ${opening(label)}.`)
    : [`The first: ${model.placed[0]?.dateWords}. The last: ${model.placed.at(-1)?.dateWords}.`];
  return `Timeline: ${counts.join(', ')}. ${events.join(' ')}`;
}

/** The first ten words. */
function opening(label: string): string {
  const parts = label.replace(/[\s.]+$/, '').split(/\s+/);
  return parts.length <= 10 ? parts.join(' ') : `${parts.slice(0, 10).join(' ')} …`;
}

function notes({ placed, undated }: TimelineModel): readonly string[] {
  const isCut = timeAxis(placed, 0, wide.width / 2).parts.length > 1;
  return [
    ...(isCut ? ['The axis is cut where nothing is dated; its parts differ in scale.'] : []),
    ...(undated.length > 0 ? ['What has no date is counted below the axis and listed in the table.'] : []),
  ];
}

const table = (items: readonly TimelineItem[]): ChartTable => ({
  columns: [
    { name: 'date', title: 'Date' },
    { name: 'precision', title: 'Known to' },
    { name: 'type', title: 'Type' },
    { name: 'what', title: 'What' },
  ],
  linked: 'what',
  rows: items.map(({ recordId, date, dateWords, precision, type, label, isOpen }) => ({
    recordId,
    cells: [
      cell(date, dateWords),
      cell(precision, precision.replace('no_year', 'no year').replace('none', '–')),
      cell(type.toLowerCase(), isOpen ? `${type} (not done)` : type),
      cell(label),
    ],
  })),
});
