// What the living site has changed since the latest edition, as the pipeline found it.

import type { APIRoute } from 'astro';
import { published } from '../../editions/read-editions.ts';
import type { Changes } from '../../schema/edition.ts';

export const GET: APIRoute = () => {
  const none: Changes = { from: null, to: 'living', tables: [] };
  return new Response(`${JSON.stringify(published().changes ?? none, null, 1)}\n`, {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
};
