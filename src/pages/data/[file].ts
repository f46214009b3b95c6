// The download folder, published byte for byte: tables, data package and whatever else the pipeline writes there.

import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { publishedFiles, readPublished } from '../../site/published-files.ts';

export const getStaticPaths = (() =>
  publishedFiles().map(({ name, mediaType }) => ({
    params: { file: name },
    props: { mediaType },
  }))) satisfies GetStaticPaths;

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props, { file: string }> = ({ params: { file }, props: { mediaType } }) =>
  new Response(readPublished(file), { headers: { 'Content-Type': mediaType } });
