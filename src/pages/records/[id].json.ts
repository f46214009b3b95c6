// One record as JSON: its row, its evidence, the sentences of briefs that use it.

import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { dataset } from '../../site/dataset.ts';
import { absoluteUrl } from '../../site/links.ts';
import { pagedRecords } from '../../site/record-page.ts';

export const getStaticPaths = (() =>
  pagedRecords().map((record) => ({
    params: { id: record.row.id },
    props: { record },
  }))) satisfies GetStaticPaths;

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = ({ props: { record } }) => {
  const { table, row } = record;
  const claims = dataset().claimsByRecord.get(row.id) ?? [];
  const content = {
    url: absoluteUrl(`/records/${row.id}/`),
    table,
    row,
    evidence: dataset().evidenceByRecord.get(row.id) ?? [],
    used_in: claims.map(({ id, brief, text }) => ({ url: absoluteUrl(`/briefs/${brief}/#${id}`), text })),
  };
  return new Response(`${JSON.stringify(content, null, 2)}\n`, {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
};
