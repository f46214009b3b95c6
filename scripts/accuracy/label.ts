// What a human coder takes from an article: the labels the coded records are compared with.

import type { RecordTableName } from './labelled-columns.ts';

export type LabelValue = string | number | boolean | null;

/** One thing a coder takes; every key lists all values that are right, `participants` all that belong. */
export interface Label {
  readonly table: RecordTableName;
  /** The article whose labels it stands among. */
  readonly article: string;
  /** `tests/gold/name.yaml:12`. */
  readonly place: string;
  /** Coders could differ on it: neither finding it nor missing it counts. */
  readonly optional: boolean;
  readonly values: LabelValues;
}

export type LabelValues = Readonly<Record<string, readonly LabelValue[]>>;

/** An output that would be plainly wrong, such as a flight number among the figures. */
export interface Trap {
  readonly place: string;
  readonly table: RecordTableName;
  /** Found in the line that describes a record, in capitals or not. */
  readonly pattern: RegExp;
  readonly why: string;
}

export interface LabelledArticle {
  readonly id: string;
  readonly place: string;
  /** What is known of the article itself. */
  readonly values: LabelValues;
  readonly labels: readonly Label[];
  readonly traps: readonly Trap[];
}

/** A fault in a file of labels, in the words of a problem. */
export interface LabelFault {
  readonly place: string;
  readonly message: string;
  readonly actual: string;
  readonly fix: string;
}

export const renderFault = ({ place, message, actual, fix }: LabelFault): string =>
  `${place}: ${message}; got ${actual}. ${fix}`;

/** The first value of a key, as words; empty when the label does not say. */
export const firstWords = (values: LabelValues, key: string): string => String(values[key]?.[0] ?? '');
