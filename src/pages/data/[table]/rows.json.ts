// The rows of a table page as its explorer reads them.

import type { APIRoute, GetStaticPaths } from 'astro';
import { explorerFile } from '../../../explorer/explorer-rows.ts';
import { type TableName, tables } from '../../../schema/tables/all.ts';

export const getStaticPaths = (() =>
  (Object.keys(tables) as TableName[]).map((table) => ({ params: { table } }))) satisfies GetStaticPaths;

export const GET: APIRoute = ({ params: { table } }) => Response.json(explorerFile(table as TableName));
