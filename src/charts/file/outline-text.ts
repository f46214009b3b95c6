// Text elements -> paths, letter by letter in Noto Sans, because the PNG writer cannot read the fonts of npm.
// Kerning is left out, as it is where text is measured.

import { create } from 'fontkitten';
import type { FontFile } from '../../share-image/faces.ts';
import { type SvgAttributes, type SvgElement, svg } from '../draw/svg.ts';

type GlyphPath = readonly { readonly command: string; readonly points: readonly number[] }[];

interface Glyph {
  /** In font units, y upwards. */
  readonly path: GlyphPath;
  readonly advance: number;
  readonly unitsPerEm: number;
}

/** Null for a sign that no face has. */
type GlyphOf = (sign: string, isBold: boolean) => Glyph | null;

export function outlineText(fonts: readonly FontFile[]): (element: SvgElement) => SvgElement {
  const laid = laidRuns(glyphsOf(fonts));
  const change = (element: SvgElement): SvgElement =>
    element.name === 'text'
      ? outline(element, laid)
      : {
          ...element,
          children: element.children.map((child) => (typeof child === 'string' ? child : change(child))),
        };
  return change;
}

interface Run {
  readonly text: string;
  readonly attributes: SvgAttributes;
}

function outline({ attributes, children }: SvgElement, layRun: LayRun): SvgElement {
  const {
    x = 0,
    y = 0,
    'font-size': size = 16,
    'text-anchor': anchor,
    'font-weight': weight,
    ...rest
  } = attributes;
  const runs = children.map((child): Run => {
    if (typeof child === 'string') return { text: child, attributes: { 'font-weight': weight } };
    return { text: child.children.join(''), attributes: { 'font-weight': weight, ...child.attributes } };
  });
  const laid = layOut(runs, layRun, Number(size));
  const shift = anchor === 'end' ? laid.width : anchor === 'middle' ? laid.width / 2 : 0;
  const paths = laid.parts.map(({ d, fill }) => svg('path', { ...(fill !== undefined && { fill }), d }));
  return svg(
    'g',
    { ...rest, transform: `translate(${round(Number(x) - shift)} ${round(Number(y))})` },
    paths,
  );
}

function layOut(runs: readonly Run[], layRun: LayRun, size: number) {
  let width = 0;
  const parts = runs.map(({ text, attributes }) => {
    const isBold = Number(attributes['font-weight'] ?? 400) >= 600;
    const { d, end } = layRun({ text, isBold, size, left: width });
    width = end;
    return { d, fill: attributes.fill };
  });
  return { parts, width };
}

interface TextRun {
  readonly text: string;
  readonly isBold: boolean;
  readonly size: number;
  readonly left: number;
}

type LayRun = (run: TextRun) => { readonly d: string; readonly end: number };

const mostRuns = 1_000;

/** Charts share most of their words: days, names of countries, the line of sources. */
function laidRuns(glyphOf: GlyphOf): LayRun {
  const known = new Map<string, ReturnType<LayRun>>();
  return (run) => {
    const { text, isBold, size, left } = run;
    const key = `${isBold} ${size} ${left} ${text}`;
    const laid = known.get(key) ?? layRun(run, glyphOf);
    if (known.size >= mostRuns) known.clear();
    known.set(key, laid);
    return laid;
  };
}

function layRun({ text, isBold, size, left }: TextRun, glyphOf: GlyphOf): ReturnType<LayRun> {
  let end = left;
  let d = '';
  for (const sign of text) {
    const glyph = glyphOf(sign, isBold);
    const scale = glyph === null ? 0 : size / glyph.unitsPerEm;
    if (glyph !== null) d += place(glyph.path, end, scale);
    end += glyph === null ? size / 2 : glyph.advance * scale;
  }
  return { d, end };
}

/** The letters of the commands stay; x moves by `left`, y is turned to point downwards. */
function place(path: GlyphPath, left: number, scale: number): string {
  let d = '';
  for (const { command, points } of path) {
    d += command;
    for (let at = 0; at < points.length; at += 2)
      d += ` ${round(left + (points[at] ?? 0) * scale)} ${round(-(points[at + 1] ?? 0) * scale)}`;
  }
  return d;
}

/** Glyph paths are absolute commands in font units with y upwards: 'M10 20L30 40Z'. Read once: a chart has thousands of letters. */
const readPath = (path: string): GlyphPath =>
  [...path.matchAll(/([A-Z])([^A-Z]*)/g)].map(([, command = '', numbers = '']) => ({
    command,
    points: (numbers.match(/-?[\d.]+/g) ?? []).map(Number),
  }));

const round = (value: number): number => Math.round(value * 100) / 100;

function glyphsOf(fonts: readonly FontFile[]): GlyphOf {
  const faces = fonts
    .filter(({ name }) => name.startsWith('sans'))
    .map(({ data, weight }) => ({ font: create(data), isBold: weight === 700 }));
  const known = new Map<string, Glyph | null>();
  return (sign, isBold) => {
    const key = `${isBold}${sign}`;
    const memo = known.get(key);
    if (memo !== undefined) return memo;
    const glyph = findGlyph(
      sign,
      faces.filter((face) => face.isBold === isBold).map(({ font }) => font),
    );
    known.set(key, glyph);
    return glyph;
  };
}

function findGlyph(sign: string, fonts: readonly ReturnType<typeof create>[]): Glyph | null {
  const codePoint = sign.codePointAt(0) ?? 0;
  for (const font of fonts) {
    if (font.isCollection || !font.hasGlyphForCodePoint(codePoint)) continue;
    const glyph = font.glyphForCodePoint(codePoint);
    return { path: readPath(glyph.path.toSVG()), advance: glyph.advanceWidth, unitsPerEm: font.unitsPerEm };
  }
  return null;
}
