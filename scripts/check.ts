// npm run check: runs the whole pipeline and verifies the editions, writes nothing, and prints every problem it finds.

import { config } from '../sourcebook.config.ts';
import { summary } from './dataset/summary.ts';
import { keepPromises } from './edition/keep-promises.ts';
import { livingFiles } from './edition/living.ts';
import { readInputs } from './inputs.ts';
import { pipeline } from './pipeline.ts';
import { hasErrors, renderProblems } from './problem.ts';
import { readArchive } from './read-archive.ts';

const inputs = readInputs();
const source = readArchive();
const read = [...inputs.problems, ...source.problems];
const product = hasErrors(read) ? null : pipeline(inputs.value, config);
const kept = product?.value ? keepPromises(source.value, livingFiles(product.value)) : null;
const problems = [...read, ...(product?.problems ?? []), ...(kept?.problems ?? [])];
if (product?.value) console.log(summary(product.value));
console.log(renderProblems(problems));
process.exitCode = hasErrors(problems) ? 1 : 0;
