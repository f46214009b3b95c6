// What the feed of data releases says of each edition: newest first, with what it changed. Dated by its name.

import { frozenFile, published } from '../editions/read-editions.ts';
import { type Changes, editionPath } from '../schema/edition.ts';
import { edtfBounds } from '../schema/edtf.ts';
import { tables } from '../schema/tables/all.ts';
import { formatDate } from '../site/format-date.ts';
import { absoluteUrl } from '../site/links.ts';
import { formatCount } from '../site/number.ts';
import type { Attachment, FeedEntry } from './feed-text.ts';

export const releaseEntries = (): readonly FeedEntry[] =>
  published()
    .editions.toReversed()
    .map((edition) => {
      const { name, manifest } = edition;
      const rows = Object.entries(manifest.rows)
        .filter(([table]) => isRecordTable(table))
        .reduce((sum, [, count]) => sum + count, 0);
      const held = `${formatCount(manifest.briefs.length, 'brief')}, ${formatCount(rows, 'record')}, ${formatCount(manifest.articles.length, 'article')}.`;
      const url = absoluteUrl(editionPath(name));
      return {
        title: `Edition ${name}`,
        url,
        summary: `Briefs and data as published in ${formatDate(name)}: ${held}`,
        text: [held, changeWords(frozenFile<Changes>(edition, 'changes.json')), `${url}changes/`].join(
          '\n\n',
        ),
        image: absoluteUrl(`/share/editions/${name}.png`),
        date: edtfBounds(name)?.start ?? null,
        attachment: attachmentOf(name, manifest.files),
      };
    });

/** The whole as one file, for readers that fetch what a feed names. */
function attachmentOf(
  edition: string,
  files: readonly { readonly path: string; readonly bytes: number }[],
): Attachment | null {
  const zip = files.find(({ path }) => path === 'data/sourcebook.zip');
  return zip
    ? { url: absoluteUrl(editionPath(edition, `/${zip.path}`)), type: 'application/zip', bytes: zip.bytes }
    : null;
}

/** Rows of records only: evidence and sentences follow from them. */
function changeWords({ from, tables: changed }: Changes): string {
  if (from === null) return 'The first edition.';
  const records = changed.filter(({ table }) => isRecordTable(table));
  const sum = (side: 'added' | 'changed' | 'withdrawn') =>
    records.reduce((all, table) => all + table[side].length, 0);
  return `Since the edition ${from}: ${sum('added')} records added, ${sum('changed')} changed, ${sum('withdrawn')} withdrawn.`;
}

const isRecordTable = (name: string): boolean =>
  Object.values(tables).some((table) => table.name === name && table.isRecord);
