// An act of speech: who, with which verb, and which words of the sentence are what was said.

import type { Voice } from './find-speaker.ts';
import type { ReportingVerb } from './reporting-verbs.ts';

export interface Act {
  readonly voice: Voice;
  readonly verb: ReportingVerb;
  /** Positions of the words: from the first to behind the last. */
  readonly from: number;
  readonly to: number;
  /** More words behind the speaker: "The force, he said, will stay". */
  readonly rest: { readonly from: number; readonly to: number } | null;
  /** `after` the verb, or `before` it: “…,” Danon said. */
  readonly side: 'before' | 'after';
  /** Whether "that" or nothing stands between the verb and a clause; otherwise its object is what was said. */
  readonly isClause: boolean;
  /** ", adding …", "and called it …": goes on with the words of the act before. */
  readonly isContinued: boolean;
  /** Who passed the words on. */
  readonly relay: string | null;
}

/** The words behind a verb. */
export type ActWords = Pick<ActDraft, 'from' | 'to' | 'isClause'>;
/** An act while the sentence is still read: a later verb can end its words. */
export type ActDraft = { -readonly [K in keyof Act]: Act[K] };
