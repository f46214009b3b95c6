// What is known of the clauses of a sentence. Positions count its words.

import type { ClauseKind } from './clause-links.ts';
import type { SubjectSpan } from './subject.ts';
import type { VerbGroup } from './verb-group.ts';
import type { Word } from './words.ts';

export interface Clause {
  readonly kind: ClauseKind;
  readonly isCoordinate: boolean;
  readonly group: VerbGroup;
  /** Verb and object governed by it: "said" of a complement; the clause a relative or coordinate one hangs on. */
  readonly parent: number | null;
  /** For a complement and for words before an attribution: the clause of saying. */
  readonly governor: number | null;
  readonly marker: number;
  readonly start: number;
  /** Behind the last word; clauses inside it have ranges of their own. */
  readonly end: number;
  /** Positions of the subject's words; of an inherited one when the verb has none. */
  readonly subject: SubjectSpan | null;
  readonly isSubjectInherited: boolean;
}

export interface ClauseAnalysis {
  readonly words: readonly Word[];
  readonly groups: readonly VerbGroup[];
  readonly clauses: readonly Clause[];
}

/** A clause whose end and governor are not settled yet. */
export type ClauseDraft = { -readonly [K in keyof Clause]: Clause[K] };
