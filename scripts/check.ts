// npm run check: runs the whole pipeline, compares digests with the captures at hand and verifies the editions; writes
// nothing, and prints every problem it finds. --captures DIR names another folder of captures than captures/.

import { parseArgs } from 'node:util';
import { config } from '../sourcebook.config.ts';
import { summary } from './dataset/summary.ts';
import { checkDigests } from './digest/check-digests.ts';
import { keepPromises } from './edition/keep-promises.ts';
import { livingFiles } from './edition/living.ts';
import { readCaptures, readInputs } from './inputs.ts';
import { pipeline } from './pipeline.ts';
import { hasErrors, renderProblems } from './problem.ts';
import { readArchive } from './read-archive.ts';
import { loadVocabulary } from './vocabulary/load.ts';

const { values } = parseArgs({ options: { captures: { type: 'string', default: 'captures' } } });
const inputs = readInputs();
const source = readArchive();
const read = [...inputs.problems, ...source.problems];
const product = hasErrors(read) ? null : pipeline(inputs.value, config);
const kept = product?.value ? keepPromises(source.value, livingFiles(product.value)) : null;
const captures = readCaptures(values.captures, values.captures !== 'captures');
const vocabulary = loadVocabulary(inputs.value.vocabulary);
const digests = hasErrors(vocabulary.problems)
  ? { compared: 0, problems: [] }
  : checkDigests(inputs.value.articles, captures.value, vocabulary.value);
const problems = [
  ...read,
  ...captures.problems,
  ...(product?.problems ?? []),
  ...(kept?.problems ?? []),
  ...digests.problems,
];
if (product?.value) console.log(summary(product.value));
console.log(`${digests.compared} of ${inputs.value.articles.size} articles compared with their captures`);
console.log(renderProblems(problems));
process.exitCode = hasErrors(problems) ? 1 : 0;
