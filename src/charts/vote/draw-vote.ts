// A vote model -> circles in rows by side: solid and named, faint and counted, dashed where the position is not given.

import { formatNumber } from '../../site/number.ts';
import { capitalise } from '../../site/record-words.ts';
import type { Drawing, Layout, Pen } from '../chart.ts';
import { type SvgElement, svg } from '../draw/svg.ts';
import { lineHeight, linesOf, phrase, widthOf, words } from '../draw/words.ts';
import { unitsOf, type VoteGroup, type VoteModel } from './vote-model.ts';

/** More names than this on one side are left to the table. */
const maxNames = 60;

interface Unit {
  readonly radius: number;
  readonly pitch: number;
}

interface Place {
  readonly left: number;
  readonly right: number;
  readonly unit: Unit;
  readonly layout: Layout;
  readonly pen: Pen;
}

interface Block {
  readonly shapes: readonly SvgElement[];
  readonly bottom: number;
}

export function drawVote(model: VoteModel, layout: Layout, pen: Pen): Drawing {
  const isWide = layout.name === 'wide';
  const place: Place = {
    left: isWide ? 150 : 0,
    right: layout.width,
    unit: unitFor(unitsOf(model), isWide),
    layout,
    pen,
  };
  const shapes: SvgElement[] = [];
  let y = 0;
  for (const group of model.groups) {
    if (y > 0) shapes.push(svg('path', { d: `M0 ${y}H${layout.width}`, stroke: 'rule', fill: 'none' }));
    const block = drawGroup(group, y + 14, place);
    shapes.push(...block.shapes);
    y = block.bottom + 14;
  }
  return { width: layout.width, height: y, defs: [], shapes };
}

/** Bodies of a few dozen get large circles, parliaments small ones. */
function unitFor(count: number, isWide: boolean): Unit {
  const pitch = count <= 60 ? 18 : count <= 260 ? 12 : 8;
  return { pitch: isWide || pitch < 18 ? pitch : 15, radius: (pitch * 3) / 8 };
}

function drawGroup(group: VoteGroup, top: number, place: Place): Block {
  const { layout, left } = place;
  const { text } = layout;
  const isKnown = group.count !== null;
  const count = group.count === null ? 'number not given' : formatNumber(group.count);
  if (layout.name === 'wide') {
    const label = words(0, top + (isKnown ? 38 : 14), group.label, { size: text });
    const tag = words(0, top + 38 + lineHeight(text), 'computed', { size: text, fill: 'soft' });
    const head = [
      ...(isKnown ? [words(0, top + 18, count, { size: 24, bold: true })] : []),
      label,
      ...(group.isComputed ? [tag] : []),
    ];
    const units = drawUnits(group, top, place);
    const height = !isKnown ? lineHeight(text) : group.isComputed ? 42 + lineHeight(text) : 42;
    return { shapes: [...head, ...units.shapes], bottom: Math.max(units.bottom, top + height) };
  }
  const parts = isKnown
    ? [{ text: count, bold: true }, { text: ` ${group.label}` }]
    : [{ text: capitalise(group.label) }];
  const tag = group.isComputed ? [{ text: ' (computed)', fill: 'soft' as const }] : [];
  const units = drawUnits(group, top + 24, place);
  return {
    shapes: [phrase(left, top + 14, [...parts, ...tag], { size: 15 }), ...units.shapes],
    bottom: units.bottom,
  };
}

/** Named members flow as words do; the others follow as a block, then the words that say what they are. */
function drawUnits(group: VoteGroup, top: number, place: Place): Block {
  const named = drawNamed(group, top, place);
  const others = drawOthers(group, named.bottom, place);
  return { shapes: [...named.shapes, ...others.shapes], bottom: others.bottom };
}

function drawNamed(
  { named }: VoteGroup,
  top: number,
  { left, right, unit: { radius }, layout, pen }: Place,
): Block {
  if (named.length === 0) return { shapes: [], bottom: top };
  const style = { size: layout.text };
  const step = lineHeight(layout.text) + 2;
  const shapes: SvgElement[] = [];
  const inset = 2 * radius + 6;
  const isLabelled = named.length <= maxNames;
  let [x, y] = [left, top];
  for (const { name: full } of named) {
    const [name = full] = linesOf(full, right - left - inset - 1, style, { ...pen, maxLines: 1 });
    const width = isLabelled ? inset + widthOf(name, style, pen.measure) : 14;
    if (x > left && x + width > right) [x, y] = [left, y + step];
    shapes.push(svg('circle', { cx: x + radius, cy: y + 9, r: radius, fill: 'accent' }));
    if (isLabelled) shapes.push(words(x + inset, y + 14, name, style));
    x += width + (isLabelled ? 14 : 0);
  }
  return { shapes, bottom: y + step };
}

function drawOthers({ side, count, named, unnamed }: VoteGroup, top: number, place: Place): Block {
  const { left, right, unit, layout, pen } = place;
  const style = { size: layout.text, fill: 'soft' as const };
  const line = Math.max(unit.pitch, lineHeight(layout.text));
  if (unnamed === 0) {
    if (count !== null && (count > 0 || named.length > 0)) return { shapes: [], bottom: top };
    const missing =
      count === 0 ? 'none' : named.length > 0 ? 'how many others: not given' : 'number not given';
    return { shapes: [words(left, top + 14, missing, style)], bottom: top + line };
  }
  const perLine = Math.max(1, Math.floor((right - left) / unit.pitch));
  const isOpen = side === 'unknown';
  // One path for all of them: two hundred elements would be most of the page.
  const circles = svg('path', {
    d: Array.from({ length: unnamed }, (_, index) =>
      circle(
        left + ((index % perLine) + 0.5) * unit.pitch,
        top + 4 + (Math.floor(index / perLine) + 0.5) * unit.pitch,
        unit.radius,
      ),
    ).join(''),
    fill: isOpen ? 'none' : 'tint',
    stroke: isOpen ? 'soft' : 'accent',
    ...(isOpen && { 'stroke-dasharray': '2 2' }),
  });
  const lines = Math.ceil(unnamed / perLine);
  const caption = isOpen
    ? 'no source says how they voted'
    : named.length > 0
      ? `${formatNumber(unnamed)} not named`
      : 'none named';
  const end = left + (unnamed - (lines - 1) * perLine) * unit.pitch + 8;
  const isBeside = end + widthOf(caption, style, pen.measure) <= right;
  const lastRow = top + 4 + (lines - 0.5) * unit.pitch;
  const shapes = [
    circles,
    words(isBeside ? end : left, isBeside ? lastRow + 5 : lastRow + unit.pitch / 2 + 15, caption, style),
  ];
  return { shapes, bottom: isBeside ? lastRow + Math.max(unit.pitch / 2, 8) : lastRow + unit.pitch / 2 + 19 };
}

const circle = (cx: number, cy: number, r: number): string =>
  `M${cx - r} ${cy}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0`;
