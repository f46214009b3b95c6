// A provision as a clause says it, before it has a place in the text of the article.

import type { WordRange } from '../clauses/clause-text.ts';
import type { Modality } from '../modality.ts';

export interface ClauseProvision {
  readonly plan: string;
  readonly range: WordRange;
  readonly actor: string | null;
  readonly modality: Modality;
  readonly rule: string;
}
