// A time axis -> bands, ticks at months or years, and labels that say what each part spans.

import type { Layout, Pen } from '../chart.ts';
import { type SvgElement, svg } from '../draw/svg.ts';
import { lineHeight, paragraph, widthOf, words } from '../draw/words.ts';
import { type AxisPart, dateOf, dayOf, type TimeAxis } from './time-axis.ts';

const months = new Intl.DateTimeFormat('en-US', { month: 'short', timeZone: 'UTC' });

/** Up to here a part is marked by months and named as a whole. */
const monthlyDays = 900;

const closestTicks = 8;

/** Height of the labels above the bands. */
export const axisHeight = ({ text }: Layout): number => 2 * lineHeight(text) + 4;

export interface Strip {
  readonly top: number;
  readonly bottom: number;
}

/** Bands behind the strips that hold marks, labels above the first of them at `top`. */
export function drawAxis(
  axis: TimeAxis,
  strips: readonly Strip[],
  { top, layout, pen }: { readonly top: number; readonly layout: Layout; readonly pen: Pen },
): readonly SvgElement[] {
  const parts = axis.parts.flatMap((part) => {
    const { left, right } = part;
    const isMonthly = part.last - part.first < monthlyDays;
    const starts = isMonthly ? monthStarts(part) : yearStarts(part);
    const isLegible = (right - left) / (starts.length + 1) >= closestTicks;
    const ticks = isLegible ? starts.map((day) => Math.round(axis.x(day))) : [];
    const bands = strips.map(({ top: y, bottom }) => box(left, y, right, bottom)).join('');
    const lines = strips.flatMap((strip) =>
      ticks.map((x) => `M${x} ${round(strip.top)}V${round(strip.bottom)}`),
    );
    return [
      svg('path', { d: bands, fill: 'land' }),
      ...(lines.length === 0 ? [] : [svg('path', { d: lines.join(''), stroke: 'paper', fill: 'none' })]),
      ...(isMonthly ? partLabel(part, top, layout) : yearLabels(part, axis, top, { layout, pen })),
    ];
  });
  // Named, so that who reads the picture can tell its scale from what it says.
  return [svg('g', { 'data-part': 'axis' }, parts)];
}

const box = (left: number, top: number, right: number, bottom: number): string =>
  `M${round(left)} ${round(top)}H${round(right)}V${round(bottom)}H${round(left)}Z`;

const round = (value: number): number => Math.round(value * 10) / 10;

function partLabel(part: AxisPart, top: number, { text }: Layout): readonly SvgElement[] {
  const lines = labelLines(part);
  const style = { size: text, fill: 'soft' } as const;
  return paragraph(part.left, top - 6 - (lines.length - 1) * lineHeight(text), lines, style);
}

/** ['1992'], ['Oct', '2025'], ['Sep–Dec', '2023'], ['Sep 2023', '–Jan 2026'] */
function labelLines({ first, last }: AxisPart): readonly string[] {
  const [start, end] = [dateOf(first), dateOf(last)];
  const [from, to] = [start.getUTCFullYear(), end.getUTCFullYear()];
  const isWholeYears = start.getUTCMonth() === 0 && end.getUTCMonth() === 11;
  if (isWholeYears) return [from === to ? `${from}` : `${from}–${to}`];
  if (from !== to) return [`${months.format(start)} ${from}`, `–${months.format(end)} ${to}`];
  const isOne = start.getUTCMonth() === end.getUTCMonth();
  return [isOne ? months.format(start) : `${months.format(start)}–${months.format(end)}`, `${from}`];
}

/** As many years as there is room for, at round steps. */
function yearLabels(
  part: AxisPart,
  axis: TimeAxis,
  top: number,
  { layout, pen }: { readonly layout: Layout; readonly pen: Pen },
): readonly SvgElement[] {
  const style = { size: layout.text, fill: 'soft' } as const;
  const room = widthOf('2000', style, pen.measure) + 8;
  const starts = yearStarts(part);
  const perYear = (part.right - part.left) / Math.max(1, starts.length);
  const step = [1, 2, 5, 10, 20, 50, 100].find((years) => years * perYear >= room) ?? 200;
  return starts.flatMap((day) => {
    const year = dateOf(day).getUTCFullYear();
    const x = axis.x(day);
    return year % step === 0 && x + room - 8 <= part.right ? [words(x, top - 6, `${year}`, style)] : [];
  });
}

function monthStarts({ first, last }: AxisPart): readonly number[] {
  const start = dateOf(first);
  const days: number[] = [];
  for (let month = start.getUTCMonth() + 1; ; month += 1) {
    const day = dayOf(start.getUTCFullYear(), month);
    if (day > last) return days;
    days.push(day);
  }
}

function yearStarts({ first, last }: AxisPart): readonly number[] {
  const days: number[] = [];
  for (let year = dateOf(first).getUTCFullYear(); ; year += 1) {
    const day = dayOf(year, 0);
    if (day > last) return days;
    if (day >= first) days.push(day);
  }
}
