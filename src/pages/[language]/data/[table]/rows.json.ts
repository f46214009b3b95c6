// The rows of a table as the explorer of a page in another language reads them.

import type { APIRoute, GetStaticPaths } from 'astro';
import { explorerFile } from '../../../../explorer/explorer-rows.ts';
import { type TableName, tables } from '../../../../schema/tables/all.ts';
import { type Language, translated } from '../../../../words/languages.ts';

export const getStaticPaths = (() =>
  translated.flatMap((language) =>
    (Object.keys(tables) as TableName[]).map((table) => ({ params: { language, table } })),
  )) satisfies GetStaticPaths;

export const GET: APIRoute = ({ params: { language, table } }) =>
  Response.json(explorerFile(table as TableName, language as Language));
