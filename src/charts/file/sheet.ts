// A chart that leaves the site -> one drawing with all it needs to stand alone: title, how to read it, the picture,
// limits, sources, and where it comes from.

import type { SiteConfig } from '../../schema/config.ts';
import { type Chart, type Drawing, type Layout, type Pen, wide } from '../chart.ts';
import { type SvgElement, svg } from '../draw/svg.ts';
import { lineHeight, linesOf, paragraph, type TextStyle } from '../draw/words.ts';
import { sourceText } from '../source-line.ts';

const margin = 24;

interface Part {
  readonly text: string;
  readonly style: TextStyle;
  /** Room above. */
  readonly gap: number;
}

export function sheetOf(chart: Chart, config: SiteConfig, pen: Pen, layout: Layout = wide): Drawing {
  const picture = chart.draw(layout, pen);
  const home = `${config.address.replace(/\/+$/, '')}/${config.basePath}/${chart.path}`.replace(
    /([^:])\/{2,}/g,
    '$1/',
  );
  const small = { size: 12.5, fill: 'soft' } as const;
  const head = stack(
    [
      { text: chart.title, style: { size: 20, bold: true }, gap: 0 },
      { text: chart.lede, style: { size: 14, fill: 'soft' }, gap: 6 },
    ],
    margin,
    layout.width,
    pen,
  );
  const top = head.bottom + 16;
  const foot = stack(
    [
      ...chart.notes.map((text, index) => ({ text, style: small, gap: index === 0 ? 14 : 2 })),
      { text: sourceText(chart.source), style: small, gap: chart.notes.length === 0 ? 14 : 6 },
      { text: `${config.shortName}, ${config.licences.data.id}, ${home}`, style: small, gap: 2 },
    ],
    top + picture.height,
    layout.width,
    pen,
  );
  return {
    width: layout.width + 2 * margin,
    height: foot.bottom + margin,
    defs: picture.defs,
    shapes: [
      ...head.shapes,
      svg('g', { transform: `translate(${margin} ${top})` }, picture.shapes),
      ...foot.shapes,
    ],
  };
}

/** Paragraphs one below the other. */
function stack(parts: readonly Part[], top: number, width: number, { measure }: Pen) {
  const shapes: SvgElement[] = [];
  let y = top;
  for (const { text, style, gap } of parts) {
    const lines = linesOf(text, width, style, { measure });
    shapes.push(...paragraph(margin, y + gap + style.size, lines, style));
    y += gap + lines.length * lineHeight(style.size);
  }
  return { shapes, bottom: y };
}
