// What a share image says, in words; how it is drawn is `card.ts`, where the words come from is `cards/`.

/** One bar of a vote; `count` null says that no article gives it. */
export interface Bar {
  readonly label: string;
  readonly count: number | null;
}

export interface Fact {
  readonly label: string;
  readonly value: string;
}

/** A number as printed, with what it says. */
export interface KeyNumber {
  readonly value: string;
  readonly label: string;
}

/** The part of a card that shows the record itself. */
export type CardBody =
  | { readonly form: 'bars'; readonly bars: readonly Bar[]; readonly whole: number | null }
  | { readonly form: 'number'; readonly number: KeyNumber }
  | { readonly form: 'question'; readonly question: string; readonly number: KeyNumber | null }
  | {
      readonly form: 'quote';
      readonly words: readonly string[];
      /** Whether there were more words. */
      readonly isCut: boolean;
      /** Whether they are the speaker's own words; only those stand in quotation marks. */
      readonly direct: boolean;
      readonly by: string;
    }
  | { readonly form: 'facts'; readonly facts: readonly Fact[] }
  | { readonly form: 'names'; readonly number: KeyNumber; readonly names: readonly string[] };

export interface Card {
  /** What it is, then where it belongs: ['Vote', 'UN General Assembly']. */
  readonly kicker: readonly string[];
  /** The modality of a record, when it has one. */
  readonly badge: string | null;
  /** Null when the body says it all, as a quotation does. */
  readonly title: string | null;
  readonly body: CardBody | null;
  /** Where it comes from; stands under the note rule. */
  readonly note: string;
  readonly site: string;
}
