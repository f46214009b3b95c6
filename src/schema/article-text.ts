// What the pipeline hands the site of an article's text: `data/texts/<id>.json`.
// Offsets are Unicode code points of `text`, the same that the evidence table uses.

/** A half-open range of code points. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** What a reader of facts would stop at. */
export type Cue = 'number' | 'date' | 'quotation';

export interface TextSentence extends Range {
  /** What the sentence holds, so that one that gave no record can be shown; absent when it holds none of these. */
  readonly holds?: readonly Cue[];
}

export interface TextParagraph extends Range {
  /** From 1, as evidence counts them. */
  readonly number: number;
  readonly kind: 'heading' | 'text' | 'item';
  readonly sentences: readonly TextSentence[];
}

export interface ArticleText {
  readonly id: string;
  /** The normalised text; null when the article is restricted, so that no page can show it whole. */
  readonly text: string | null;
  readonly paragraphs: readonly TextParagraph[];
}
