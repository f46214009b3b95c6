// Every chart as a file: /charts/<id>.svg, .png and .csv.

import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { config } from '../../../sourcebook.config.ts';
import { allCharts } from '../../charts/all-charts.ts';
import { chartFormats } from '../../charts/file/chart-formats.ts';
import { allBriefs } from '../../site/briefs.ts';
import { dataset } from '../../site/dataset.ts';

export const getStaticPaths = (async () =>
  allCharts(dataset(), await allBriefs()).flatMap((chart) =>
    chartFormats.map((format) => ({
      params: { file: `${chart.id}.${format.extension}` },
      props: { chart, format },
    })),
  )) satisfies GetStaticPaths;

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = async ({ props: { chart, format } }) =>
  new Response(await format.render(chart, config), { headers: { 'Content-Type': format.mediaType } });
