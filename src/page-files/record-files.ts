// /records/<id>.json: one record with its row, its evidence, and the sentences of briefs that use it.

import { contentType } from '../schema/media-type.ts';
import { dataset, type SourceRecord } from '../site/dataset.ts';
import { absoluteUrl } from '../site/links.ts';
import { pagedRecords } from '../site/record-page.ts';
import type { FileKind } from './page-file.ts';

export const recordFiles: FileKind = {
  folder: 'records',
  list: () =>
    Iterator.from(pagedRecords()).map((record) => ({
      path: `records/${record.row.id}.json`,
      mediaType: contentType('.json'),
      content: () => recordJson(record),
    })),
};

function recordJson({ table, row }: SourceRecord): string {
  const claims = dataset().claimsByRecord.get(row.id) ?? [];
  const content = {
    url: absoluteUrl(`/records/${row.id}/`),
    table,
    row,
    evidence: dataset().evidenceByRecord.get(row.id) ?? [],
    used_in: claims.map(({ id, brief, text }) => ({ url: absoluteUrl(`/briefs/${brief}/#${id}`), text })),
  };
  return `${JSON.stringify(content, null, 2)}\n`;
}
