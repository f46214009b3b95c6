// npm run check: runs the whole pipeline, writes nothing, and prints every problem it finds.

import { config } from '../sourcebook.config.ts';
import { summary } from './dataset/summary.ts';
import { readInputs } from './inputs.ts';
import { pipeline } from './pipeline.ts';
import { hasErrors, renderProblems } from './problem.ts';

const inputs = readInputs();
const product = hasErrors(inputs.problems) ? null : pipeline(inputs.value, config);
const problems = [...inputs.problems, ...(product?.problems ?? [])];
if (product?.value) console.log(summary(product.value));
console.log(renderProblems(problems));
process.exitCode = hasErrors(problems) ? 1 : 0;
