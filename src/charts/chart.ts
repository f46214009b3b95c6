// What every chart is, whatever it shows: words, a table of the same rows, and a drawing in two widths.
// Plain data and pure functions; nothing here knows a kind of chart.

import type { Measure } from '../share-image/fit-text.ts';
import type { SvgElement } from './draw/svg.ts';

/** A chart is drawn twice: `narrow` for a phone, `wide` for all else. Sizes are units of the viewBox. */
export interface Layout {
  readonly name: 'wide' | 'narrow';
  readonly width: number;
  /** Size of all small text: 12 px or more wherever the layout is shown. */
  readonly text: number;
}

export const wide: Layout = { name: 'wide', width: 640, text: 14 };
export const narrow: Layout = { name: 'narrow', width: 300, text: 13 };

/** What a drawing is made with. */
export interface Pen {
  readonly measure: Measure;
  /** Begins every id of the drawing, since several stand on one page. */
  readonly scope: string;
}

export interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly defs: readonly SvgElement[];
  readonly shapes: readonly SvgElement[];
}

export interface ChartCell {
  /** For reading. */
  readonly text: string;
  /** For the file: as the published tables write it. */
  readonly value: string | number | null;
}

export interface ChartColumn {
  /** Name in the CSV file. */
  readonly name: string;
  readonly title: string;
  readonly isNumber?: boolean;
}

export interface ChartRow {
  /** The record this row stands for; null for a sum or a gap. */
  readonly recordId: string | null;
  readonly cells: readonly ChartCell[];
}

export interface ChartTable {
  readonly columns: readonly ChartColumn[];
  /** The column whose words lead to the record of the row. */
  readonly linked: string;
  readonly rows: readonly ChartRow[];
}

/** A stretch of the source line; `articleId` where it names an article. */
export interface SourcePart {
  readonly text: string;
  readonly articleId?: string;
}

export type ChartKind = 'vote' | 'commitments' | 'figures' | 'map' | 'timeline';

export interface Chart {
  /** Its address: /charts/<id>.svg, .png and .csv. */
  readonly id: string;
  readonly kind: ChartKind;
  readonly title: string;
  /** What is drawn and how to read it. */
  readonly lede: string;
  /** The whole chart in words. */
  readonly alt: string;
  /** Limits a reader must know. */
  readonly notes: readonly string[];
  readonly source: readonly SourcePart[];
  /** Site-relative path of the page the chart is cited by. */
  readonly path: string;
  readonly table: ChartTable;
  readonly draw: (layout: Layout, pen: Pen) => Drawing;
}

/** A cell whose published value reads well as it is. */
export const cell = (value: string | number | null, text = value === null ? 'not given' : `${value}`) =>
  ({ text, value }) satisfies ChartCell;
