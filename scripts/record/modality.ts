// Whether words tell what happened, what is decided, what someone suggests, or what the author thinks.

import type { Row } from '../../src/schema/table.ts';
import type { events } from '../../src/schema/tables/events.ts';
import type { Span } from '../article/article.ts';
import type { Sentence } from '../sentence/sentence.ts';
import { clauseAround } from './clause.ts';
import type { Reading } from './reading.ts';

export type Modality = Row<typeof events>['modality'];

/** In order: the first that the clause, then the sentence, matches. */
const cues: readonly (readonly [Modality, RegExp])[] = [
  [
    'proposed',
    /\b(?:would|could|might|may|should|propos(?:e[sd]?|al|als|ing)|suggest(?:s|ed)?|under (?:consideration|discussion)|consider(?:s|ing|ed)?|potential(?:ly)?|possib(?:le|ly)|if)\b/u,
  ],
  [
    'planned',
    /\b(?:will|shall|plan(?:s|ned|ning)?|expected to|scheduled|intend(?:s|ed)?|is to|are to|is due|are due|set to|aims? (?:to|at)|long[- ]term|upcoming|is meant to|goal)\b/u,
  ],
];

export function modalityOf(reading: Reading, sentence: Sentence, span: Span): Modality {
  const clause = clauseAround(sentence, span);
  const words = [reading.article.text.slice(clause.start, clause.end), sentence.text];
  for (const text of words) for (const [modality, cue] of cues) if (cue.test(text)) return modality;
  return 'reported';
}
