// A sentence with its words and what they name. Offsets are UTF-16 positions of the article's text.

import type { Span } from '../article/article.ts';
import type { DateMeaning } from '../date/date-meaning.ts';

export interface Token extends Span {
  readonly text: string;
  readonly lower: string;
  /** Universal part of speech: NOUN, PROPN, VERB, AUX, NUM … */
  readonly pos: string;
}

/** A name, and the key under which the article's actors are listed. */
export interface ActorMention extends Span {
  readonly kind: 'actor';
  readonly actor: string;
  /** `name`: "Kazakhstan"; `adjective`: "Kazakh"; `people`: "Kazakhs"; `pronoun`: "he", "the president". */
  readonly form: 'name' | 'adjective' | 'people' | 'pronoun';
}

export interface DateMention extends Span {
  readonly kind: 'date';
  readonly meaning: DateMeaning;
}

/** A number with what it counts; `unit` is null when no noun follows. */
export interface QuantityMention extends Span {
  readonly kind: 'quantity';
  readonly value: number;
  readonly unit: string | null;
  readonly dimension: string | null;
  readonly qualifier: 'exact' | 'about' | 'up_to' | 'more_than' | 'at_least' | 'less_than';
  /** The number alone, without qualifier and noun. */
  readonly number: Span;
}

/** Words in quotation marks; `inner` leaves the marks out. */
export interface QuotationMention extends Span {
  readonly kind: 'quotation';
  readonly inner: Span;
}

/** A named agreement, declaration or plan: "New York Declaration". */
export interface PlanMention extends Span {
  readonly kind: 'plan';
  readonly name: string;
}

export type Mention = ActorMention | PlanMention | DateMention | QuantityMention | QuotationMention;

export interface Sentence extends Span {
  /** Number of the paragraph, from 1. */
  readonly paragraph: number;
  readonly paragraphKind: 'heading' | 'text' | 'item';
  /** Number within the paragraph, from 1. */
  readonly number: number;
  readonly text: string;
  readonly tokens: readonly Token[];
  /** In order of appearance; actors, dates and quantities never overlap each other, quotations may hold them. */
  readonly mentions: readonly Mention[];
}
