// A number in words beside the formula that is said to give it: what the formula gives for the records of the sentence.

import type { RecordIndex } from '../record-index.ts';
import { evaluateFormula } from './formula.ts';
import { readNumbers } from './read-numbers.ts';

/** The value of the formula, null when it has none, and whether the words state just this value. */
export function readFormula(
  words: string,
  formula: string,
  record: string,
  recordIds: readonly string[],
  index: RecordIndex,
): { readonly value: number | null; readonly isRight: boolean } {
  const records = recordIds.flatMap((id) => {
    const [table, row] = [index.table(id), index.row(id)];
    return table === undefined || row === undefined ? [] : [{ table, row }];
  });
  const value = evaluateFormula(formula, index.row(record), records);
  const [printed, ...others] = readNumbers(words);
  const isWhole = printed?.start === 0 && printed.end === words.length && others.length === 0;
  return { value, isRight: value !== null && isWhole && printed.value === value };
}
