// The download folder, published byte for byte: tables, data package and whatever else the pipeline writes there.
// A name is split at its first dot, as Astro splits the address: `actors.schema.json` is actors + schema.json.

import type { APIRoute, GetStaticPaths } from 'astro';
import { fileResponse, publishedFiles } from '../../site/published-files.ts';

export const getStaticPaths = (() =>
  publishedFiles().flatMap(({ name }) => {
    const dot = name.indexOf('.');
    return dot < 1 ? [] : [{ params: { name: name.slice(0, dot), extension: name.slice(dot + 1) } }];
  })) satisfies GetStaticPaths;

export const GET: APIRoute = ({ params: { name, extension } }) => fileResponse(`${name}.${extension}`);
