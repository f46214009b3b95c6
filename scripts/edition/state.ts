// The files of an edition, or of the living state laid out like one -> rows to compare: every table with the words
// behind each record folded in, the articles with a digest of their text, and the sentences of the briefs.

import type { ArticleText } from '../../src/schema/article-text.ts';
import type { Claim } from '../../src/schema/claim.ts';
import { type ByteFiles, compare, readJson, sha256OfBytes, toBytes } from './bytes.ts';

export type StateRow = Readonly<Record<string, unknown>> & { readonly id: string };
export type State = ReadonlyMap<string, readonly StateRow[]>;

interface EvidenceRow {
  readonly record_id: string;
  readonly article_id: string;
  readonly exact: string;
}

/** Tables in the order given; `evidence` is no table of its own here: it moves with every word before it. */
export function readState(files: ByteFiles, tableNames: readonly string[]): State {
  const rows = (name: string) => readJson<readonly StateRow[]>(files, `data/${name}.json`);
  const words = Map.groupBy(
    readJson<readonly EvidenceRow[]>(files, 'data/evidence.json'),
    (e) => e.record_id,
  );
  const named = tableNames
    .filter((name) => name !== 'evidence')
    .map((name) => [name, rows(name).map((row) => complete(name, row, words, files))] as const);
  return new Map([...named, ['sentences', readJson<readonly Claim[]>(files, 'claims.json').map(sentence)]]);
}

function complete(
  table: string,
  row: StateRow,
  words: ReadonlyMap<string, readonly EvidenceRow[]>,
  files: ByteFiles,
): StateRow {
  if (table === 'articles') return { ...row, text_sha256: textDigest(row.id, files) };
  const own = words.get(row.id);
  return own === undefined ? row : { ...row, evidence: quotations(own) };
}

/** Each passage once: the same words found by two rules are one. */
const quotations = (evidence: readonly EvidenceRow[]): readonly string[] =>
  [...new Set(evidence.map(({ article_id, exact }) => `${article_id}: ${exact}`))].toSorted(compare);

/** Of a restricted article nothing but this digest of its paragraphs is kept. */
function textDigest(id: string, files: ByteFiles): string | null {
  const path = `texts/${id}.json`;
  if (!files.has(path)) return null;
  const { text, paragraphs } = readJson<ArticleText>(files, path);
  return sha256OfBytes(toBytes(text ?? JSON.stringify(paragraphs)));
}

const sentence = ({ id, brief, text, record_ids }: Claim): StateRow => ({ id, brief, text, record_ids });
