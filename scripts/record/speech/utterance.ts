// Words that were said, before they become a record.

import type { Span } from '../../article/article.ts';
import type { DateMention, Sentence } from '../../sentence/sentence.ts';

export interface Utterance {
  /** The sentence that names the speaker, or the first that is quoted. */
  readonly sentence: Sentence;
  readonly speaker: string;
  /** The verb as printed; null where none is. */
  readonly verb: string | null;
  readonly direct: boolean;
  /** The words, in order; a quotation that is split has several spans. */
  readonly spans: readonly Span[];
  /** The date that stands beside the verb, not among the words. */
  readonly date: DateMention | null;
  /** Who passed them on. */
  readonly relay: string | null;
  readonly rule: string;
}
