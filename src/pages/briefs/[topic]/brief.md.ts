// The same words as Markdown, byte for byte as the pipeline wrote them.

import { readFileSync } from 'node:fs';
import type { APIRoute, GetStaticPaths } from 'astro';
import { allBriefs } from '../../../site/briefs.ts';

export const getStaticPaths = (async () =>
  (await allBriefs()).map(({ id }) => ({ params: { topic: id } }))) satisfies GetStaticPaths;

export const GET: APIRoute = ({ params }) =>
  new Response(readFileSync(`content/briefs/${params.topic}.md`), {
    headers: { 'Content-Type': 'text/markdown; charset=utf-8' },
  });
