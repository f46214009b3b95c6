// The CSV files of the download folder, published byte for byte.

import type { APIRoute, GetStaticPaths } from 'astro';
import { fileResponse, namesEndingIn } from '../../site/published-files.ts';

export const getStaticPaths = (() =>
  namesEndingIn('.csv').map((name) => ({ params: { name } }))) satisfies GetStaticPaths;

export const GET: APIRoute = ({ params: { name } }) => fileResponse(`${name}.csv`);
