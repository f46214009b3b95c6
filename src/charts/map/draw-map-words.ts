// Names on a map: a label for each country with what it does, or where there is no room a number, with the words in a
// list below; and what the fills mean.

import type { Layout, Pen } from '../chart.ts';
import { paintOf } from '../draw/patterns.ts';
import { type SvgElement, svg } from '../draw/svg.ts';
import { lineHeight, linesOf, paragraph, type TextStyle, widthOf, words } from '../draw/words.ts';
import type { Frame, Mark } from './map-mark.ts';
import type { MapModel } from './map-model.ts';
import { type LabelWish, type PlacedLabel, placeLabels } from './place-labels.ts';

interface Tools {
  readonly layout: Layout;
  readonly pen: Pen;
}

/** Null when not every label finds a place. */
export function drawLabels(
  marks: readonly Mark[],
  frame: Frame,
  { layout: { text }, pen }: Tools,
): readonly SvgElement[] | null {
  const bold = { size: text, bold: true, rim: true } as const;
  const plain = { size: text, rim: true } as const;
  const texts = marks.map(({ country: { name, does } }) => ({
    name: linesOf(name, 150, bold, { ...pen, maxLines: 2 }),
    does: does.split('; ').flatMap((part) => linesOf(part, 130, plain, pen)),
  }));
  const wishes = marks.map(({ x, y, ground }, index): LabelWish => {
    const { name, does } = texts[index] ?? { name: [], does: [] };
    const widths = [
      ...name.map((line) => widthOf(line, bold, pen.measure)),
      ...does.map((line) => widthOf(line, plain, pen.measure)),
    ];
    return {
      x,
      y,
      ground,
      width: Math.max(...widths),
      height: (name.length + does.length) * lineHeight(text),
    };
  });
  const placed = placeLabels(wishes, frame);
  if (placed === null) return null;
  return placed.flatMap((label, index) => {
    const { name, does } = texts[index] ?? { name: [], does: [] };
    return [
      ...lead(label),
      ...paragraph(label.left, label.top + text - 1, name, bold),
      ...paragraph(label.left, label.top + text - 1 + name.length * lineHeight(text), does, plain),
    ];
  });
}

function lead({ from, lead: end }: PlacedLabel): readonly SvgElement[] {
  if (end === null) return [];
  return [
    svg('path', {
      d: `M${round(from.x)} ${round(from.y)}L${round(end.x)} ${round(end.y)}`,
      stroke: 'ink',
      fill: 'none',
    }),
    svg('circle', { cx: from.x, cy: from.y, r: 1.8, fill: 'ink' }),
  ];
}

/** Numbers on the map, and below it the list they lead to. */
export function drawNumbers(
  marks: readonly Mark[],
  top: number,
  { frame, layout, pen }: Tools & { readonly frame: Frame },
) {
  const { text, width } = layout;
  const bold = { size: text, bold: true, rim: true } as const;
  const wishes = marks.map(
    ({ x, y }, index): LabelWish => ({
      x,
      y,
      ground: [],
      width: widthOf(`${index + 1}`, bold, pen.measure),
      height: text,
    }),
  );
  const numbers = (placeLabels(wishes, frame) ?? []).flatMap((label, index) => [
    ...lead(label),
    numeral(label.left, label.top + text - 2, index, bold),
  ]);
  const shapes: SvgElement[] = [...numbers];
  let y = top + 12;
  for (const [index, { country }] of marks.entries()) {
    const lines = linesOf(`${country.name}: ${country.does}`, width - 50, { size: text }, pen);
    shapes.push(
      numeral(0, y + text - 2, index, { size: text, bold: true }),
      svg('rect', { x: 20, y: y + 1, width: 20, height: 11, ...paintOf(country.fill, pen.scope) }),
      ...paragraph(50, y + text - 2, lines, { size: text }),
    );
    y += lines.length * lineHeight(text) + 6;
  }
  return { shapes, bottom: y };
}

/** The number of a country in the list, marked as such: it counts nothing. */
const numeral = (x: number, y: number, index: number, style: TextStyle): SvgElement =>
  svg('g', { 'data-part': 'numeral' }, [words(x, y, `${index + 1}`, style)]);

/** What the fills mean. */
export function drawKey({ key }: MapModel, top: number, { layout: { text, width }, pen }: Tools) {
  const style = { size: text };
  const shapes: SvgElement[] = [];
  let [x, y] = [0, top];
  for (const { fill, words: meaning } of key) {
    const length = 30 + widthOf(meaning, style, pen.measure);
    if (x > 0 && x + length > width) [x, y] = [0, y + lineHeight(text) + 4];
    shapes.push(
      svg('rect', { x: x + 0.6, y: y + 1, width: 22, height: 12, ...paintOf(fill, pen.scope) }),
      words(x + 30, y + 12, meaning, style),
    );
    x += length + 18;
  }
  return { shapes, bottom: y + lineHeight(text) };
}

const round = (value: number): number => Math.round(value * 10) / 10;
