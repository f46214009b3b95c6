// The files of the download folder whose names have no ending, such as SHA256SUMS.

import type { APIRoute, GetStaticPaths } from 'astro';
import { fileResponse, publishedFiles } from '../../site/published-files.ts';

export const getStaticPaths = (() =>
  publishedFiles().flatMap(({ name }) =>
    name.includes('.') ? [] : [{ params: { file: name } }],
  )) satisfies GetStaticPaths;

export const GET: APIRoute = ({ params: { file } }) => fileResponse(`${file}`);
