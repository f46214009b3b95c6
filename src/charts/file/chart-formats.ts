// The formats every chart is published in, in the order pages offer them.

import type { SiteConfig } from '../../schema/config.ts';
import type { Chart } from '../chart.ts';
import { chartFaces } from '../draw/faces.ts';
import { csvFile } from './csv-file.ts';
import { pngFile } from './png-file.ts';
import { svgFile } from './svg-file.ts';

interface ChartFormat {
  readonly extension: 'svg' | 'png' | 'csv';
  readonly label: string;
  readonly mediaType: string;
  readonly render: (chart: Chart, config: SiteConfig) => string | Promise<Uint8Array<ArrayBuffer>>;
}

export const chartFormats: readonly ChartFormat[] = [
  {
    extension: 'svg',
    label: 'SVG',
    mediaType: 'image/svg+xml; charset=utf-8',
    render: (chart, config) => svgFile(chart, config, { measure: chartFaces().measure, scope: 'chart' }).text,
  },
  { extension: 'png', label: 'PNG', mediaType: 'image/png', render: pngFile },
  {
    extension: 'csv',
    label: 'CSV',
    mediaType: 'text/csv; charset=utf-8; header=present',
    render: csvFile,
  },
];
