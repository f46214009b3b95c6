// A figures model -> bars from zero, grouped by stage. The end of a bar says how exact the number is: closed, faded
// (about), dashed (at most), arrow (more).

import { formatCount } from '../../site/number.ts';
import { capitalise } from '../../site/record-words.ts';
import { listOf } from '../actor-names.ts';
import type { Drawing, Layout, Pen } from '../chart.ts';
import { type SvgElement, svg } from '../draw/svg.ts';
import { lineHeight, linesOf, paragraph } from '../draw/words.ts';
import { type Bar, type FiguresModel, stages } from './figures-model.ts';

const barHeight = 14;
/** Room right of the longest bar, for its arrow or its faded end. */
const endRoom = 14;

interface Block {
  readonly shapes: readonly SvgElement[];
  readonly bottom: number;
}

export function drawFigures(model: FiguresModel, layout: Layout, pen: Pen): Drawing {
  const left = layout.name === 'wide' ? 96 : 0;
  const longest = Math.max(...model.bars.map(({ value }) => value), 1e-9);
  const scale = (value: number) => (value / longest) * (layout.width - left - endRoom);
  const groups = groupsOf(model);
  const shapes: SvgElement[] = [];
  let y = 0;
  for (const { title, bars, words: gap } of groups) {
    if (y > 0) shapes.push(svg('path', { d: `M0 ${y}H${layout.width}`, stroke: 'rule', fill: 'none' }));
    y += 12;
    const heading = { size: layout.text, bold: true };
    const headingLines = linesOf(title, left === 0 ? layout.width : left - 8, heading, pen);
    const headingBottom = y + headingLines.length * lineHeight(layout.text);
    shapes.push(...paragraph(0, y + 12, headingLines, heading));
    if (left === 0) y = headingBottom + 4;
    const place = { left, layout, pen, scale };
    const drawn = gap === null ? drawBars(bars, y, place) : drawGap(gap, y, place);
    shapes.push(...drawn.shapes);
    y = Math.max(drawn.bottom, headingBottom) + 10;
  }
  return { width: layout.width, height: y, defs: fades(model.bars, pen.scope, left, scale), shapes };
}

/** The stages in order; promises without a number stand where agreed numbers would. */
function groupsOf({ bars, unsized }: FiguresModel) {
  const sized = stages.map((stage) => ({
    title: capitalise(stage),
    bars: bars.filter((bar) => bar.stage === stage),
    words: null as string | null,
  }));
  const gap =
    unsized === null
      ? []
      : [
          {
            title: 'Agreed or offered',
            bars: [],
            words: `${formatCount(unsized.actors, 'contributor')} of ${listOf(unsized.gifts)}: no source gives a number`,
          },
        ];
  return [...gap, ...sized.filter((group) => group.bars.length > 0)];
}

interface Place {
  readonly left: number;
  readonly layout: Layout;
  readonly pen: Pen;
  readonly scale: (value: number) => number;
}

function drawBars(bars: readonly Bar[], top: number, { left, layout, pen, scale }: Place): Block {
  const width = layout.width - left;
  const shapes: SvgElement[] = [];
  let y = top;
  for (const [index, bar] of bars.entries()) {
    const style = { size: layout.text, bold: true };
    const amount = linesOf(bar.amount, width, style, pen);
    shapes.push(...paragraph(left, y + 12, amount, style));
    y += amount.length * lineHeight(layout.text) + 1;
    shapes.push(...drawBar(bar, left, y, scale(bar.value), `${pen.scope}-fade-${bar.recordId}`));
    y += barHeight + 4;
    // Two numbers of one sentence: it is printed once.
    if (bars[index + 1]?.what !== bar.what) {
      const soft = { size: layout.text, fill: 'soft' as const };
      const lines = linesOf(bar.what, width, soft, { measure: pen.measure, maxLines: 3 });
      shapes.push(...paragraph(left, y + 12, lines, soft));
      y += lines.length * lineHeight(layout.text);
    }
    y += 10;
  }
  return { shapes, bottom: y - 10 };
}

/** What is promised without a number: an empty place on the axis, and words. */
function drawGap(text: string, top: number, { left, layout, pen }: Place): Block {
  const style = { size: layout.text, fill: 'soft' as const };
  const lines = linesOf(text, layout.width - left, style, pen);
  return {
    shapes: paragraph(left, top + 12, lines, style),
    bottom: top + lines.length * lineHeight(layout.text),
  };
}

function drawBar(
  { qualifier }: Bar,
  x: number,
  y: number,
  length: number,
  fade: string,
): readonly SvgElement[] {
  const end = x + length;
  const bottom = y + barHeight;
  const line = { stroke: 'accent', fill: 'none', 'stroke-width': 1.25 } as const;
  switch (qualifier) {
    case 'up_to':
    case 'less_than':
      return [
        svg('rect', { x, y, width: length, height: barHeight, fill: 'tint' }),
        svg('path', { d: `M${end} ${y}H${x}V${bottom}H${end}`, ...line }),
        svg('path', { d: `M${end} ${y}V${bottom}`, ...line, 'stroke-dasharray': '2.5 2.5' }),
      ];
    case 'about':
      return [
        svg('rect', { x, y, width: length + fadeOf(length), height: barHeight, fill: `url(#${fade})` }),
      ];
    case 'more_than':
    case 'at_least':
      return [
        svg('rect', { x, y, width: length, height: barHeight, fill: 'accent' }),
        svg('path', { d: `M${end + 2} ${y}l10 ${barHeight / 2}l-10 ${barHeight / 2}z`, fill: 'accent' }),
      ];
    default:
      return [svg('rect', { x, y, width: Math.max(length, 1), height: barHeight, fill: 'accent' })];
  }
}

/** How far a faded end reaches to either side of the value. */
const fadeOf = (length: number): number => Math.min(endRoom - 1, length / 2);

function fades(
  bars: readonly Bar[],
  scope: string,
  left: number,
  scale: Place['scale'],
): readonly SvgElement[] {
  return bars
    .filter(({ qualifier }) => qualifier === 'about')
    .map(({ recordId, value }) => {
      const length = scale(value);
      const x1 = left + length - fadeOf(length);
      return svg(
        'linearGradient',
        {
          id: `${scope}-fade-${recordId}`,
          gradientUnits: 'userSpaceOnUse',
          x1,
          x2: x1 + 2 * fadeOf(length),
          y1: 0,
          y2: 0,
        },
        [
          svg('stop', { offset: 0, 'stop-color': 'accent' }),
          svg('stop', { offset: 1, 'stop-color': 'accent', 'stop-opacity': 0 }),
        ],
      );
    });
}
