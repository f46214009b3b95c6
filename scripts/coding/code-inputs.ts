// The articles of a run are coded, with what earlier runs of this project kept. Reads the sources of the rules, because
// a kept coding counts only as long as they are the same.

import { fileURLToPath } from 'node:url';
import { readFolder, readOptionalText } from '../io.ts';
import type { CodingInputs } from '../pipeline.ts';
import { hasErrors } from '../problem.ts';
import type { CodedFile } from '../table/code-article.ts';
import { loadVocabulary } from '../vocabulary/load.ts';
import { type Coding, codeFiles, codeMissing, keysOf, readKept } from './code-files.ts';
import { keptCodings } from './kept-codings.ts';
import { ruleFolders, rulesHash } from './rules-hash.ts';

const KEPT = '.cache/codings';
/** Where the rules are that run now, which need not be where the articles are. */
const program = fileURLToPath(new URL('../..', import.meta.url));

type OnProgress = NonNullable<Coding['onProgress']>;

/** What is coded from each article; nothing when the vocabulary has errors, which the pipeline will tell. */
export async function codeInputs(
  inputs: CodingInputs,
  onProgress?: OnProgress,
): Promise<ReadonlyMap<string, CodedFile>> {
  const coding = codingOf(inputs, onProgress);
  return coding ? codeFiles(coding) : new Map();
}

/** Where to find what was coded from each file, so that who needs it need not read the files again. */
export interface PreparedCodings {
  readonly rules: string;
  /** What each file is kept under. */
  readonly keys: ReadonlyMap<string, string>;
  /** What was coded and could not be kept. */
  readonly unkept: ReadonlyMap<string, CodedFile>;
}

/** Codes what is not kept yet, and keeps it; memory holds only what could not be kept. */
export async function prepareCodings(
  inputs: CodingInputs,
  onProgress?: OnProgress,
): Promise<PreparedCodings> {
  const coding = codingOf(inputs, onProgress);
  const rules = coding?.rules ?? '';
  return {
    rules,
    keys: keysOf(inputs.articles, rules),
    unkept: coding ? await codeMissing(coding) : new Map(),
  };
}

/** Null when the vocabulary has errors. */
function codingOf({ articles, vocabulary }: CodingInputs, onProgress: OnProgress | undefined): Coding | null {
  const loaded = loadVocabulary(vocabulary);
  if (hasErrors(loaded.problems)) return null;
  const rules = currentRules(vocabulary);
  return {
    articles,
    vocabulary: loaded.value,
    rules,
    kept: keptCodings(KEPT, rules),
    ...(onProgress && { onProgress }),
  };
}

/** All that was prepared, but for what a fault of the disk made unreadable. */
export const readPrepared = ({ rules, keys, unkept }: PreparedCodings): ReadonlyMap<string, CodedFile> =>
  new Map([...unkept, ...readKept(keptCodings(KEPT, rules), keys)]);

/** The hash of the rules as they are on the disk now. */
export function currentRules(vocabulary: ReadonlyMap<string, string>): string {
  const sources = new Map(
    ruleFolders.flatMap((folder) =>
      [...readFolder(program + folder, ['.ts']).value].map(([path, text]) => [
        path.slice(program.length),
        text,
      ]),
    ),
  );
  const manifest = JSON.parse(readOptionalText(`${program}package.json`).value ?? '{}');
  return rulesHash({ sources, vocabulary, libraries: manifest.dependencies ?? {}, runtime: process.version });
}
