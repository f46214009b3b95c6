// Reads from the disk what was published before: editions, ledger, withdrawals. All of it may be missing. What a run of
// npm run edition began and could not finish is taken back first.

import { editionNamePattern } from '../src/schema/edition.ts';
import type { ArchiveFiles } from './edition/archive.ts';
import { LEDGER, withoutEdition } from './edition/ledger.ts';
import { EDITIONS, SUMS } from './edition/verify-editions.ts';
import { WITHDRAWN } from './edition/withdrawals.ts';
import { clearRemains, isAlive, readOptionalText, readTree, remove, writeText } from './io.ts';
import type { Outcome, Problem } from './problem.ts';

/** Stands there while an edition is written: its name and the number of the process. Never committed. */
const BEGUN = `${EDITIONS}/.begun`;

export const markBegun = (edition: string): readonly Problem[] =>
  writeText(BEGUN, `${edition} ${process.pid}\n`);
export const markDone = (): readonly Problem[] => remove(BEGUN);

export function readArchive(): Outcome<ArchiveFiles> {
  const undone = takeBackUnfinished();
  const editions = readTree(EDITIONS);
  const ledger = readOptionalText(LEDGER);
  const withdrawals = readOptionalText(WITHDRAWN);
  return {
    value: {
      editions: new Map([...editions.value].filter(([path]) => !path.startsWith('.'))),
      ledger: ledger.value ?? '',
      withdrawals: withdrawals.value ?? '',
    },
    problems: [...undone, ...editions.problems, ...ledger.problems, ...withdrawals.problems],
  };
}

/** An edition is there from the moment the list of manifests names it; before that, all of it goes. */
function takeBackUnfinished(): readonly Problem[] {
  const [name = '', pid = ''] = readOptionalText(BEGUN).value?.trim().split(' ') ?? [];
  const isRunning = Number(pid) !== process.pid && isAlive(Number(pid));
  if (!new RegExp(`^${editionNamePattern}$`).test(name) || isRunning) return [];
  const folder = `${EDITIONS}/${name}`;
  clearRemains(folder);
  for (const path of [LEDGER, `${EDITIONS}/${SUMS}`]) remove(`${path}.next`);
  const sums = readOptionalText(`${EDITIONS}/${SUMS}`);
  const ledger = readOptionalText(LEDGER);
  const problems = [...sums.problems, ...ledger.problems];
  if (problems.length > 0) return problems;
  if (!sums.value?.includes(`  ${name}/manifest.json\n`)) {
    problems.push(...(ledger.value === null ? [] : writeText(LEDGER, withoutEdition(ledger.value, name))));
    if (problems.length === 0) problems.push(...remove(folder));
  }
  return problems.length > 0 ? problems : markDone();
}
