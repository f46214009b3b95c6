// Reads from the disk what was published before: editions, ledger, withdrawals. All of it may be missing.

import type { ArchiveFiles } from './edition/archive.ts';
import { LEDGER } from './edition/ledger.ts';
import { EDITIONS } from './edition/verify-editions.ts';
import { WITHDRAWN } from './edition/withdrawals.ts';
import { readOptionalText, readTree } from './io.ts';
import type { Outcome } from './problem.ts';

export function readArchive(): Outcome<ArchiveFiles> {
  const editions = readTree(EDITIONS);
  const ledger = readOptionalText(LEDGER);
  const withdrawals = readOptionalText(WITHDRAWN);
  return {
    value: {
      editions: editions.value,
      ledger: ledger.value ?? '',
      withdrawals: withdrawals.value ?? '',
    },
    problems: [...editions.problems, ...ledger.problems, ...withdrawals.problems],
  };
}
