// A tree of SVG elements as plain data, and its text. Colours are tokens: a page gives them by class, a file by value,
// so that the same tree is drawn in light, dark and forced colours without one style attribute.

/** Every colour a chart may use; `charts.css` and `light-colours.ts` say what each is. */
export const tokens = ['ink', 'soft', 'rule', 'accent', 'tint', 'land', 'paper'] as const;
export type Token = (typeof tokens)[number];
export type Paint = Token | 'none' | `url(#${string})`;

export interface SvgAttributes {
  readonly fill?: Paint;
  readonly stroke?: Paint;
  readonly 'stop-color'?: 'accent';
  readonly [name: string]: string | number | undefined;
}

export interface SvgElement {
  readonly name: string;
  readonly attributes: SvgAttributes;
  readonly children: readonly (SvgElement | string)[];
}

export const svg = (
  name: string,
  attributes: SvgAttributes = {},
  children: readonly (SvgElement | string)[] = [],
): SvgElement => ({ name, attributes, children });

/** Colours to attributes: `{ fill: 'ink' }` -> `class="fill-ink"` on a page, `fill="#1c2326"` in a file. */
export type PaintColours = (paints: Readonly<Record<string, string>>) => Readonly<Record<string, string>>;

const painted = ['fill', 'stroke', 'stop-color'] as const;

/** Element -> markup, attributes in the order given, numbers to two decimals. */
export function renderSvg({ name, attributes, children }: SvgElement, colours: PaintColours): string {
  const paints: Record<string, string> = {};
  const plain: Record<string, string | number> = {};
  for (const [key, value] of Object.entries(attributes)) {
    if (value === undefined) continue;
    if (painted.some((paint) => paint === key) && isToken(value)) paints[key] = value;
    else plain[key] = value;
  }
  const all = Object.entries({ ...plain, ...colours(paints) });
  const start = [name, ...all.map(([key, value]) => `${key}="${escapeXml(formatValue(value))}"`)].join(' ');
  if (children.length === 0) return `<${start}/>`;
  const content = children.map((child) =>
    typeof child === 'string' ? escapeXml(child) : renderSvg(child, colours),
  );
  return `<${start}>${content.join('')}</${name}>`;
}

/** For pages: a class for each colour; `charts.css` does the rest. */
export const classColours: PaintColours = (paints) => {
  const names = Object.entries(paints).map(
    ([key, token]) => `${key === 'stop-color' ? 'stop' : key}-${token}`,
  );
  return names.length === 0 ? {} : { class: names.join(' ') };
};

const isToken = (value: string | number): value is Token => tokens.some((token) => token === value);

const formatValue = (value: string | number): string =>
  typeof value === 'number' ? `${Math.round(value * 100) / 100}` : value;

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Markup as text; what XML cannot hold is left out. */
export const escapeXml = (text: string): string =>
  isPlain(text)
    ? text
    : text
        .toWellFormed()
        .replace(/[^\P{Cc}\t\n]|[\ufffe\uffff]/gu, '')
        .replace(/[&<>"]/g, (sign) => entities[sign] ?? sign);

/** Most are: numbers, names of colours, the outlines of letters. */
const isPlain = (text: string): boolean => /^[ !#-%'-;=?-~]*$/.test(text);
