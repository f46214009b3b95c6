// What was published before: editions with their manifests, the ledger of addresses, what was withdrawn and why.
// Texts and bytes in, the same parsed out, or the problems that stand in the way.

import type { FrozenPage, Manifest } from '../../src/schema/edition.ts';
import type { Outcome } from '../problem.ts';
import { type ByteFiles, filesBelow, readJson } from './bytes.ts';
import { type Permalink, parseLedger } from './ledger.ts';
import { editionNames, verifyEditions } from './verify-editions.ts';
import { type NamedWithdrawal, parseWithdrawals } from './withdrawals.ts';

export interface ArchiveFiles {
  /** Every file below data/editions/, by path inside it. */
  readonly editions: ByteFiles;
  /** Text of data/permalinks.csv; empty when there is none. */
  readonly ledger: string;
  /** Text of data/withdrawn.yaml; empty when there is none. */
  readonly withdrawals: string;
}

export interface Edition {
  readonly manifest: Manifest;
  readonly files: ByteFiles;
  /** Every page of the living tree that it holds. */
  readonly pages: readonly FrozenPage[];
}

export interface Archive {
  /** Oldest first. */
  readonly editions: readonly Edition[];
  readonly ledger: readonly Permalink[];
  readonly withdrawals: readonly NamedWithdrawal[];
}

/** Editions that are not what their manifests say are not read. */
export function openArchive(source: ArchiveFiles): Outcome<Archive | null> {
  const faults = verifyEditions(source.editions);
  const ledger = parseLedger(source.ledger);
  const withdrawals = parseWithdrawals(source.withdrawals);
  const problems = [...faults, ...ledger.problems, ...withdrawals.problems];
  if (problems.length > 0) return { value: null, problems };
  const editions = editionNames(source.editions).map((name) => readEdition(name, source.editions));
  return { value: { editions, ledger: ledger.value, withdrawals: withdrawals.value }, problems: [] };
}

function readEdition(name: string, tree: ByteFiles): Edition {
  const files = filesBelow(tree, name);
  return {
    manifest: readJson<Manifest>(files, 'manifest.json'),
    files,
    pages: readJson<readonly FrozenPage[]>(files, 'pages.json'),
  };
}
