// The citation of a brief, a table, a record, the dataset or an edition as CSL-JSON.

import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { cslJson } from '../../../schema/citing/csl-json.ts';
import { citeFiles } from '../../../site/cited-works.ts';

export const getStaticPaths = (async () =>
  (await citeFiles()).map(({ kind, id, citation }) => ({
    params: { kind, id },
    props: { citation },
  }))) satisfies GetStaticPaths;

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = ({ props: { citation } }) =>
  new Response(cslJson(citation), {
    headers: { 'Content-Type': 'application/vnd.citationstyles.csl+json; charset=utf-8' },
  });
