// The other files of the download folder, published byte for byte: README, checksums, citation.
// CSV and JSON have routes of their own, since `astro dev` finds no address with an ending behind a bare parameter.

import type { APIRoute, GetStaticPaths } from 'astro';
import { fileResponse, publishedFiles } from '../../site/published-files.ts';

export const getStaticPaths = (() =>
  publishedFiles()
    .filter(({ name }) => !/\.(?:csv|json)$/.test(name))
    .map(({ name }) => ({ params: { file: name } }))) satisfies GetStaticPaths;

export const GET: APIRoute = ({ params: { file } }) => fileResponse(`${file}`);
