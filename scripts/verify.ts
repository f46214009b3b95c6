// npm run verify: proves every file of every edition against its manifest, and the ledger against the editions.
// Names each file that differs; writes nothing.

import { openArchive } from './edition/archive.ts';
import { checkLedger } from './edition/check-permalinks.ts';
import { hasErrors, renderProblems } from './problem.ts';
import { readArchive } from './read-archive.ts';

const source = readArchive();
const archive = openArchive(source.value);
const problems = [
  ...source.problems,
  ...archive.problems,
  ...(archive.value === null ? [] : checkLedger(archive.value)),
];
if (hasErrors(problems)) {
  console.error(renderProblems(problems));
  process.exitCode = 1;
} else {
  const editions = archive.value?.editions ?? [];
  for (const { manifest } of editions)
    console.log(`${manifest.edition}: ${manifest.files.length} files as they were frozen`);
  console.log(`${editions.length} edition${editions.length === 1 ? '' : 's'} verified.`);
}
