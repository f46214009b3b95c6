// Every word of the interface in English, the language it is written in. Other languages have the same shape.

import type { Plural } from './plural.ts';

const rows: Plural = { one: '{n} row', other: '{n} rows' };
const entries: Plural = { one: '{n} entry', other: '{n} entries' };

export const english = {
  explorer: {
    heading: 'Rows',
    findInRows: 'Find in the rows',
    any: 'Any',
    empty: 'empty',
    from: 'from',
    to: 'to',
    contains: 'contains',
    moreFilters: 'More filters',
    columns: 'Columns',
    download: 'These rows as CSV',
    copyLink: 'Copy link',
    linkCopied: 'Link copied',
    clear: 'Show all',
    more: 'Show more rows',
    sortBy: 'Sort by {title}',
    loading: 'Loading the rows …',
    failed: 'The rows could not be loaded. The files above hold them all.',
    none: 'No row fits all these filters.',
    rows,
    of: '{shown} of {all}',
  },
  list: {
    filters: 'Filters',
    find: 'Find in the list',
    entries,
    none: 'Nothing fits all these filters.',
  },
} as const;

/** The same shape with any words in it. */
export type Words = Widened<typeof english>;

type Widened<T> = T extends string
  ? string
  : T extends Plural
    ? Plural
    : { readonly [K in keyof T]: Widened<T[K]> };
