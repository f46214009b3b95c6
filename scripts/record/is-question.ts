// Whether a sentence asks: what is asked happened to nobody, and is in no plan.

import type { Sentence } from '../sentence/sentence.ts';

export const isQuestion = ({ text }: Sentence): boolean =>
  text.endsWith('?') || text.endsWith('?”') || text.endsWith('?"');
