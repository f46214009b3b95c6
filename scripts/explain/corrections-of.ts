// What humans decided about one record, out of the text of data/corrections.yaml. Whether it is well-formed is checked
// where it is applied; here it is only shown.

import { correctionWords } from '../../src/schema/correction.ts';
import { parseCorrections } from '../table/parse-corrections.ts';

export interface ShownCorrection {
  readonly line: number;
  readonly words: string;
  readonly reason: string;
}

export const correctionsOf = (id: string, text: string): readonly ShownCorrection[] =>
  parseCorrections(text)
    .value.filter((one) => one.record === id || (one.action === 'merge' && one.into === id))
    .map((one) => ({
      line: one.line,
      words: one.record === id ? correctionWords(one) : `${one.record} ${correctionWords(one)}`,
      reason: one.reason,
    }));
