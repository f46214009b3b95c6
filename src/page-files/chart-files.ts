// /charts/<id>.svg, .png and .csv: every chart as a file.

import { config } from '../../sourcebook.config.ts';
import { allCharts } from '../charts/all-charts.ts';
import { chartFormats } from '../charts/file/chart-formats.ts';
import { allBriefs } from '../site/briefs.ts';
import { dataset } from '../site/dataset.ts';
import type { FileKind } from './page-file.ts';

export const chartFiles: FileKind = {
  folder: 'charts',
  list: async () =>
    allCharts(dataset(), await allBriefs()).flatMap((chart) =>
      chartFormats.map(({ extension, mediaType, render }) => ({
        path: `charts/${chart.id}.${extension}`,
        mediaType,
        content: () => render(chart, config),
      })),
    ),
};
