// npm run diff: what an edition made now would change against the last one, record by record. Codes the articles
// afresh; writes nothing.

import { config } from '../sourcebook.config.ts';
import type { Claim } from '../src/schema/claim.ts';
import type { Archive } from './edition/archive.ts';
import { readJson } from './edition/bytes.ts';
import { keepPromises } from './edition/keep-promises.ts';
import { livingFiles } from './edition/living.ts';
import { renderChanges } from './edition/render-changes.ts';
import { readInputs } from './inputs.ts';
import { pipeline } from './pipeline.ts';
import { hasErrors, renderProblems } from './problem.ts';
import { readArchive } from './read-archive.ts';

process.exitCode = run();

function run(): number {
  const inputs = readInputs();
  const source = readArchive();
  const read = [...inputs.problems, ...source.problems];
  const made = hasErrors(read) ? { value: null, problems: [] } : pipeline(inputs.value, config);
  const kept = made.value ? keepPromises(source.value, livingFiles(made.value)) : null;
  // Lost addresses are what this command is asked about: they are shown as withdrawn rows, not as problems.
  if (kept?.value) {
    const sentences = sentenceTexts(kept.value.archive, made.value?.claims ?? '[]');
    console.log(renderChanges(kept.value.changes, (id) => sentences.get(id)));
    return 0;
  }
  console.error(renderProblems([...read, ...made.problems, ...(kept?.problems ?? [])]));
  return 1;
}

/** The sentences of the briefs now, and those that only the last edition had. */
function sentenceTexts({ editions }: Archive, claims: string): ReadonlyMap<string, string> {
  const last = editions.at(-1);
  const frozen = last ? readJson<readonly Claim[]>(last.files, 'claims.json') : [];
  const living: readonly Claim[] = JSON.parse(claims);
  return new Map([...frozen, ...living].map(({ id, text }) => [id, text]));
}
