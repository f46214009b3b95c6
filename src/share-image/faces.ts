// The two type faces of the cards: what satori draws with, and how wide a text will be.
// Every subset has a name of its own, because fonts of one name hide each other and Cyrillic would turn into boxes.

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { create } from 'fontkitten';

export type Face = 'serif' | 'serif-bold' | 'sans' | 'sans-bold';

export interface FontFile {
  readonly name: string;
  readonly data: Buffer;
  readonly weight: 400 | 700;
  readonly style: 'normal';
}

interface Faces {
  /** For satori's `fonts` option; one array for all cards, so that it parses each file once. */
  readonly fonts: FontFile[];
  /** Width of a text at size 1, kerning left out: a little more than what is drawn, never less. */
  readonly measure: (text: string, face: Face, before?: number) => number;
  /** Whether a face has the sign; a sign without a glyph would be drawn as a box. */
  readonly has: (sign: string) => boolean;
}

const subsets = ['latin', 'latin-ext', 'cyrillic', 'cyrillic-ext', 'greek', 'vietnamese'] as const;
// From the project folder, not from this file: the build moves this code into the output folder.
const fromProject = createRequire(`${process.cwd()}/package.json`);
const families = { serif: 'noto-serif', sans: 'noto-sans' } as const;

/** The value of `fontFamily`: every subset, in order. */
export const familyOf = (face: Face): string =>
  subsets.map((subset) => fontName(face.startsWith('serif') ? 'serif' : 'sans', subset)).join(', ');

export const weightOf = (face: Face): 400 | 700 => (face.endsWith('bold') ? 700 : 400);

/** Reads the font files of the npm packages; call it once. */
export function loadFaces(): Faces {
  const files = (['serif', 'serif-bold', 'sans', 'sans-bold'] as const).flatMap((face) =>
    subsets.map((subset) => ({ face, ...readFont(face, subset) })),
  );
  const widths: Readonly<Record<Face, Map<string, number | null>>> = {
    serif: new Map(),
    'serif-bold': new Map(),
    sans: new Map(),
    'sans-bold': new Map(),
  };

  // Asked for each letter of each card: one map a face costs less than one with both in its key.
  const advance = (sign: string, face: Face): number | null => {
    const known = widths[face].get(sign);
    if (known !== undefined) return known;
    const codePoint = sign.codePointAt(0) ?? 0;
    const holder = files.find((file) => file.face === face && file.font.hasGlyphForCodePoint(codePoint));
    const width = holder
      ? holder.font.glyphForCodePoint(codePoint).advanceWidth / holder.font.unitsPerEm
      : null;
    widths[face].set(sign, width);
    return width;
  };

  const measure = (text: string, face: Face, before = 0): number => {
    let sum = before;
    for (const sign of text) sum += advance(sign, face) ?? 1;
    return sum;
  };

  return {
    fonts: files.map(({ name, data, face }) => ({ name, data, weight: weightOf(face), style: 'normal' })),
    measure,
    has: (sign) => advance(sign, 'serif') !== null,
  };
}

const fontName = (family: keyof typeof families, subset: string) => `${family} ${subset}`;

function readFont(face: Face, subset: (typeof subsets)[number]) {
  const family = face.startsWith('serif') ? 'serif' : 'sans';
  const file = `${families[family]}-${subset}-${weightOf(face)}-normal.woff2`;
  const data = readFileSync(fromProject.resolve(`@fontsource/${families[family]}/files/${file}`));
  const font = create(data);
  if (font.isCollection) throw new Error(`Bug: ${file} is a collection of fonts, not one font`);
  return { name: fontName(family, subset), data, font };
}
