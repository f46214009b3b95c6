// One run of the pipeline on what lies on the disk now: the files it makes by path, or the problems that stand in its way.

import { config } from '../../sourcebook.config.ts';
import { codeInputs } from '../coding/code-inputs.ts';
import { checkDigests } from '../digest/check-digests.ts';
import { keepPromises } from '../edition/keep-promises.ts';
import { livingFiles } from '../edition/living.ts';
import { readCaptures, readInputs } from '../inputs.ts';
import type { Inputs } from '../pipeline.ts';
import { pipeline } from '../pipeline.ts';
import type { Outcome, Problem } from '../problem.ts';
import { hasErrors } from '../problem.ts';
import { readArchive } from '../read-archive.ts';
import { loadVocabulary } from '../vocabulary/load.ts';

export interface MadeData {
  /** Files of each folder, by path inside it; the tables last, since pages look at them to see that data are new. */
  readonly folders: ReadonlyMap<string, ReadonlyMap<string, string | Uint8Array>>;
  readonly files: ReadonlyMap<string, string>;
}

export async function makeData(): Promise<Outcome<MadeData | null>> {
  const inputs = readInputs();
  const source = readArchive();
  const read = [...inputs.problems, ...source.problems];
  if (hasErrors(read)) return { value: null, problems: read };
  const known = await codeInputs(inputs.value);
  const made = pipeline(inputs.value, config, known);
  const kept = made.value === null ? null : keepPromises(source.value, livingFiles(made.value));
  const digests = made.value === null ? [] : compareDigests(inputs.value);
  const problems = [...read, ...made.problems, ...(kept?.problems ?? []), ...digests];
  if (made.value === null || !kept?.value || hasErrors(problems)) return { value: null, problems };
  const { tables, textFiles, briefs, claims } = made.value;
  const { changes, tombstones } = kept.value;
  const value = {
    folders: new Map([
      ['data/texts', textFiles],
      ['content/briefs', briefs],
      ['data/tables', tables],
    ]),
    files: new Map([
      ['data/claims.json', claims],
      ['data/changes.json', `${JSON.stringify(changes, null, 1)}\n`],
      ['data/tombstones.json', `${JSON.stringify(tombstones, null, 1)}\n`],
    ]),
  };
  return { value, problems };
}

/** Only where captures are at hand: the vocabulary is compiled for it once more. */
function compareDigests({ articles, vocabulary }: Inputs): readonly Problem[] {
  const captures = readCaptures('captures').value;
  return captures.size === 0
    ? []
    : checkDigests(articles, captures, loadVocabulary(vocabulary).value).problems;
}
