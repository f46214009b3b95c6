// An invented living state laid out like an edition, its built pages, and an archive of it: tests change one thing.

import { datasetFiles } from '../../scripts/dataset/files.ts';
import { type Archive, type ArchiveFiles, openArchive } from '../../scripts/edition/archive.ts';
import { type ByteFiles, toBytes } from '../../scripts/edition/bytes.ts';
import { freeze } from '../../scripts/edition/freeze.ts';
import { extendLedger } from '../../scripts/edition/ledger.ts';
import { livingFiles, livingPages } from '../../scripts/edition/living.ts';
import { editionUrls } from '../../scripts/edition/published-urls.ts';
import { sumsText } from '../../scripts/edition/verify-editions.ts';
import { config } from '../../sourcebook.config.ts';
import type { Claim } from '../../src/schema/claim.ts';
import type { Dataset } from '../../src/schema/tables/all.ts';
import { smallDataset, smallTexts } from '../dataset/small-dataset.ts';

export const claims: readonly Claim[] = [
  {
    id: 'c-1',
    kind: 'sentence',
    brief: 'harbour',
    section: 'findings',
    text: 'The council voted for the harbour.',
    record_ids: ['vote-council-harbour'],
    facts: [],
  },
];

const mdx = `---
title: "The harbour"
question: "Who wants it?"
answer: "The council."
as_of: "2025-03-04"
article_ids:
  - "harbour-vote"
---

## Findings
`;

/** The state of these rows. */
export const stateOf = (dataset: Dataset, sentences: readonly Claim[] = claims): ByteFiles =>
  livingFiles({
    tables: datasetFiles(dataset, config, '1.2.3'),
    textFiles: new Map(smallTexts.map((text) => [`${text.id}.json`, JSON.stringify(text)])),
    briefs: new Map([
      ['harbour.mdx', mdx],
      ['harbour.md', '# The harbour\n'],
    ]),
    claims: JSON.stringify(sentences),
  });

export const living = stateOf(smallDataset);

const briefPage = `<!doctype html><html><body><main><h1>The harbour</h1><div class="brief-body">
<h2 id="findings" data-astro-cid-x>Findings</h2>
<p><span class="claim" id="c-1" data-claim="c-1" style="color:red">The council voted for
the <a href="/sub/records/vote-council-harbour/">harbour</a>.</span><script>alert(1)</script></p>
<p class="source-address">https://example.org/</p></div></main></body></html>`;

/** Built under the base path /sub/. */
export const pagesOf = (files: ByteFiles): ReadonlyMap<string, string> =>
  new Map(
    [...livingPages(files)].map((path) => [
      path,
      path === '/briefs/harbour/' ? briefPage : `<html><body><h1>Heading of ${path}</h1></body></html>`,
    ]),
  );

export const noArchive: ArchiveFiles = { editions: new Map(), ledger: '', withdrawals: '' };

export function open(source: ArchiveFiles): Archive {
  const { value, problems } = openArchive(source);
  if (value === null) throw new Error(`Bug: the archive of a test has faults: ${JSON.stringify(problems)}`);
  return value;
}

/** What data/ holds once an edition was made of a state. */
export function withEdition(name: string, files: ByteFiles = living, before = noArchive): ArchiveFiles {
  const archive = open(before);
  const pages = pagesOf(files);
  const generator = { name: 'sourcebook', version: '1.2.3' };
  const inputs = { name, archive, living: files, pages, charts: new Map(), basePath: '/sub/', generator };
  const frozen = freeze(inputs);
  if (frozen.value === null) throw new Error(`Bug: ${JSON.stringify(frozen.problems)}`);
  const added = [...frozen.value].map(([path, bytes]) => [`${name}/${path}`, bytes] as const);
  const editions = new Map([...before.editions, ...added]);
  const urls = [
    ...[...pages.keys()].flatMap((path) =>
      path.startsWith('/records/') ? [path, path.replace(/\/$/, '.json')] : [path],
    ),
    ...editionUrls(name, [...frozen.value.keys()], [...pages.keys()]),
  ];
  return {
    editions: new Map([...editions, ['SHA256SUMS', toBytes(sumsText(editions))]]),
    ledger: extendLedger(archive.ledger, urls, name),
    withdrawals: before.withdrawals,
  };
}
