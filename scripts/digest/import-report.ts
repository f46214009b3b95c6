// What an import says at the end: what was found and where, what was dropped and why.

import type { Source } from '../article/read-source.ts';
import type { Copy } from './find-held.ts';

export interface Imported {
  readonly file: string;
  readonly id: string;
  readonly source: Source;
  readonly copy: Copy | null;
  readonly paragraphs: number;
  readonly written: readonly string[];
}

const copyWords: Readonly<Record<Copy['how'], (id: string) => string>> = {
  'same file': (id) => `the same file as that of ${id}: nothing was written`,
  'same words': (id) => `a copy of ${id}, by its words: duplicate_of is set`,
  'longer text': (id) =>
    `a longer text of ${id}: set duplicate_of in content/articles/${id}.md if this one is the original`,
  'same title': (id) => `has the title of ${id}: duplicate_of is set, remove it if they differ`,
  'same facts': (id) => `tells the facts of ${id}: duplicate_of is set, remove it if they differ`,
};

const shown = 60;

/** The lines for one file. */
export function importReport({ file, id, source, copy, paragraphs, written }: Imported): string {
  const found = (
    label: string,
    told: { readonly value: string; readonly from: string } | null,
    missing: string,
  ) => `  ${label.padEnd(10)}${told === null ? missing : `${told.value}  [${told.from}]`}`;
  const counts = new Map<string, string[]>();
  for (const { text, why } of source.dropped) counts.set(why, [...(counts.get(why) ?? []), text]);
  const dropped = [...counts].map(
    ([why, texts]) =>
      `    ${String(texts.length).padStart(3)} × ${why} ${JSON.stringify(shorten(texts[0] ?? ''))}${texts.length > 1 ? ' …' : ''}`,
  );
  return [
    `${file} -> ${id}`,
    found('title', source.title, 'none found'),
    found('outlet', source.outlet, 'none found'),
    found('author', source.author, 'none found'),
    found('published', source.published, 'no date found: published_basis is unknown'),
    found('kind', source.kind, ''),
    `  ${'language'.padEnd(10)}${source.language}`,
    `  ${'text'.padEnd(10)}${paragraphs} paragraph${paragraphs === 1 ? '' : 's'}${source.truncated ? ', breaks off before its end' : ''}`,
    ...(copy === null ? [] : [`  ${'copy'.padEnd(10)}${copyWords[copy.how](copy.of)}`]),
    `  dropped   ${source.dropped.length === 0 ? 'nothing' : `${source.dropped.length} pieces`}`,
    ...dropped,
    ...written.map((path) => `  ${'written'.padEnd(10)}${path}`),
  ].join('\n');
}

const shorten = (text: string): string => (text.length <= shown ? text : `${text.slice(0, shown)}…`);
