// The citation of a brief, a table, a record, the dataset or an edition, in each format: /cite/<kind>/<id>.bib, .ris, .csl.json.

import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { citationFormats } from '../../../site/citation-formats.ts';
import { citeFiles } from '../../../site/cited-works.ts';

export const getStaticPaths = (async () =>
  (await citeFiles()).flatMap(({ kind, id, citation }) =>
    citationFormats.map((format) => ({
      params: { kind, file: `${id}.${format.ending}` },
      props: { citation, format },
    })),
  )) satisfies GetStaticPaths;

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = ({ props: { citation, format } }) =>
  new Response(format.render(citation), { headers: { 'Content-Type': format.mediaType } });
