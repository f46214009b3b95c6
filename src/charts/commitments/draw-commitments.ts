// A commitments model -> a grid of actors and kinds, each offer a bar whose fill says how firm it is, and the word for
// it below. On a narrow page, and where kinds are many, a list by actor instead.

import { capitalise } from '../../site/record-words.ts';
import type { Drawing, Layout, Pen } from '../chart.ts';
import { paintOf, patternDefs } from '../draw/patterns.ts';
import { type SvgElement, svg } from '../draw/svg.ts';
import { lineHeight, linesOf, paragraph } from '../draw/words.ts';
import {
  type CommitmentsModel,
  contributionWords,
  drawnPart,
  fillOfStatus,
  type Giver,
  type Offer,
} from './commitments-model.ts';

/** One kind needs no columns, more than five do not fit beside each other. */
const minColumns = 2;
const maxColumns = 5;
const nameWidth = 130;
const barHeight = 12;

interface Block {
  readonly shapes: readonly SvgElement[];
  readonly bottom: number;
}

export function drawCommitments(model: CommitmentsModel, layout: Layout, pen: Pen): Drawing {
  const drawn = drawnPart(model);
  const columns = drawn.contributions.length;
  const isGrid = layout.name === 'wide' && columns >= minColumns && columns <= maxColumns;
  const { shapes, bottom } = isGrid ? drawGrid(drawn, layout, pen) : drawList(drawn, layout, pen);
  const fills = drawn.statuses.map((status) => fillOfStatus[status]);
  return { width: layout.width, height: bottom, defs: patternDefs(fills, pen.scope), shapes };
}

function drawGrid({ givers, contributions }: CommitmentsModel, { width, text }: Layout, pen: Pen): Block {
  const columnWidth = Math.min(150, (width - nameWidth) / contributions.length);
  const right = nameWidth + columnWidth * contributions.length;
  const heads = contributions.map((contribution) =>
    linesOf(capitalise(contributionWords[contribution]), columnWidth - 10, { size: text, bold: true }, pen),
  );
  const headLines = Math.max(...heads.map((lines) => lines.length));
  const shapes: SvgElement[] = heads.flatMap((lines, index) => {
    const y = 13 + (headLines - lines.length) * lineHeight(text);
    return paragraph(nameWidth + index * columnWidth, y, lines, { size: text, bold: true });
  });
  let y = headLines * lineHeight(text) + 6;
  for (const giver of givers) {
    shapes.push(svg('path', { d: `M0 ${y}H${right}`, stroke: 'rule', fill: 'none' }));
    const row = drawRow(giver, y + 10, { contributions, columnWidth, text, pen });
    shapes.push(...row.shapes);
    y = row.bottom + 6;
  }
  return { shapes, bottom: y };
}

interface Grid {
  readonly contributions: CommitmentsModel['contributions'];
  readonly columnWidth: number;
  readonly text: number;
  readonly pen: Pen;
}

function drawRow(
  { name, offers }: Giver,
  top: number,
  { contributions, columnWidth, text, pen }: Grid,
): Block {
  const nameLines = linesOf(name, nameWidth - 12, { size: text, bold: true }, pen);
  const shapes: SvgElement[] = [...paragraph(0, top + 11, nameLines, { size: text, bold: true })];
  let bottom = top + nameLines.length * lineHeight(text);
  for (const [index, contribution] of contributions.entries()) {
    let y = top;
    for (const offer of offers.filter((one) => one.contribution === contribution)) {
      const x = nameWidth + index * columnWidth;
      shapes.push(bar(offer, x, y, columnWidth - 16, pen.scope));
      const lines = captionOf(offer).flatMap((line) => linesOf(line, columnWidth - 10, { size: text }, pen));
      shapes.push(...paragraph(x, y + barHeight + 15, lines, { size: text }));
      y += barHeight + 6 + lines.length * lineHeight(text) + 6;
    }
    bottom = Math.max(bottom, y - 6);
  }
  return { shapes, bottom };
}

function drawList({ givers }: CommitmentsModel, { name, width, text }: Layout, pen: Pen): Block {
  const left = name === 'wide' ? 170 : 0;
  const barWidth = 36;
  const shapes: SvgElement[] = [];
  let y = 0;
  for (const giver of givers) {
    if (y > 0) shapes.push(svg('path', { d: `M0 ${y}H${width}`, stroke: 'rule', fill: 'none' }));
    y += 12;
    const nameLines = linesOf(
      giver.name,
      left === 0 ? width : left - 12,
      { size: text + 1, bold: true },
      pen,
    );
    shapes.push(...paragraph(0, y + 11, nameLines, { size: text + 1, bold: true }));
    const nameBottom = y + nameLines.length * lineHeight(text + 1);
    if (left === 0) y = nameBottom + 2;
    for (const offer of giver.offers) {
      const caption = [
        `${capitalise(contributionWords[offer.contribution])}:`,
        captionOf(offer).join(', '),
      ].join(' ');
      const lines = linesOf(caption, width - left - barWidth - 10, { size: text }, pen);
      shapes.push(bar(offer, left, y + 1, barWidth, pen.scope));
      shapes.push(...paragraph(left + barWidth + 10, y + 12, lines, { size: text }));
      y += lines.length * lineHeight(text) + 5;
    }
    y = Math.max(y, nameBottom) + 7;
  }
  return { shapes, bottom: y };
}

/** 'agreed, also: ready', 'up to 1,000 troops' */
const captionOf = ({ status, alsoCalled, amount, note }: Offer): readonly string[] => [
  note === null ? status : `${status} (${note})`,
  ...(alsoCalled.length > 0 ? [`also: ${alsoCalled.join(', ')}`] : []),
  ...(amount === null ? [] : [amount]),
];

const bar = ({ status }: Offer, x: number, y: number, width: number, scope: string): SvgElement =>
  svg('rect', { x: x + 0.6, y: y + 0.6, width, height: barHeight, ...paintOf(fillOfStatus[status], scope) });
