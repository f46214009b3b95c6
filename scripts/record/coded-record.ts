// A record as an extractor codes it: the columns it found, and the words it found them in.

import type { Row } from '../../src/schema/table.ts';
import type { RecordTable, tables } from '../../src/schema/tables/all.ts';
import type { Span } from '../article/article.ts';

type Common = 'id' | 'article_ids' | 'outlet_count' | 'derived' | 'review';

export interface Backing extends Span {
  readonly paragraph: number;
  /** The rule that found it: `vote/count-in-favour`. */
  readonly rule: string;
}

export interface CodedRecord<T extends RecordTable = RecordTable> {
  readonly table: T;
  readonly article: string;
  /** What the record is, without the name of its table: becomes its id. */
  readonly key: string;
  readonly columns: Omit<Row<(typeof tables)[T]>, Common>;
  readonly derived: readonly string[];
  /** Never empty. */
  readonly evidence: readonly Backing[];
}

export type AnyCodedRecord = { readonly [T in RecordTable]: CodedRecord<T> }[RecordTable];
