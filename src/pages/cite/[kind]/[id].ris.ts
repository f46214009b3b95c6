// The citation of a brief, a table, a record, the dataset or an edition as RIS.

import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { ris } from '../../../schema/citing/ris.ts';
import { citeFiles } from '../../../site/cited-works.ts';

export const getStaticPaths = (async () =>
  (await citeFiles()).map(({ kind, id, citation }) => ({
    params: { kind, id },
    props: { citation },
  }))) satisfies GetStaticPaths;

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = ({ props: { citation } }) =>
  new Response(ris(citation), {
    headers: { 'Content-Type': 'application/x-research-info-systems; charset=utf-8' },
  });
