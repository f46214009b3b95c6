// Every word of the interface in English, the language it is written in. Other languages have the same shape.

import type { Plural } from './plural.ts';

const rows: Plural = { one: '{n} row', other: '{n} rows' };
const entries: Plural = { one: '{n} entry', other: '{n} entries' };

const results: Plural = { one: '{n} result', other: '{n} results' };

const tables: Plural = { one: '{n} table', other: '{n} tables' };
const records: Plural = { one: '{n} record', other: '{n} records' };
const columns: Plural = { one: '{n} column', other: '{n} columns' };
const articles: Plural = { one: '{n} article', other: '{n} articles' };
const evidence: Plural = { one: '{n} piece of evidence', other: '{n} pieces of evidence' };
const briefs: Plural = { one: '{n} brief', other: '{n} briefs' };
const sentences: Plural = { one: '{n} sourced sentence', other: '{n} sourced sentences' };

export const english = {
  site: {
    skip: 'Skip to content',
    main: 'Main',
    more: 'More',
    breadcrumb: 'Breadcrumb',
    language: 'Language',
    briefs: 'Briefs',
    data: 'Data',
    timeline: 'Timeline',
    map: 'Map',
    actors: 'Actors',
    sources: 'Sources',
    method: 'Method',
    search: 'Search',
    about: 'About',
    glossary: 'Glossary',
    editions: 'Editions',
    corrections: 'Corrections',
    coverage: 'Coverage',
    differences: 'Where sources differ',
    feed: 'Feed',
    contact: 'Contact',
    publishedBy: 'Published by {publisher}.',
    wordsAndData: 'Words and data: {licence}.',
    code: 'Code: {licence}.',
  },
  page: {
    promise: 'Click any fact. See the words it came from.',
    isEnglish: 'Briefs and data are in English; names and quotations stand as in the sources.',
    keyFigures: 'Key figures',
    findings: 'Newest findings',
    howChecked: 'How it is checked',
    allFiles: 'All files',
    table: 'Table',
    files: 'Files',
    rowsNote: 'Names stand here where the files hold ids. An empty cell means that no article says it.',
    firstRows: '{title}: the first {shown} of {rows}',
    allRows: '{title}: {rows}',
    codebook: 'Codebook, code to load it, and how it was coded (in English)',
    asOf: 'As of {date}',
    undated: 'Sources undated',
    yes: 'yes',
    no: 'no',
    about: 'about {date}',
    since: 'since {date}',
    until: 'until {date}',
    fromTo: '{from} to {to}',
    tables,
    records,
    columns,
    articles,
    evidence,
    briefs,
    sentences,
  },
  explorer: {
    heading: 'Rows',
    findInRows: 'Find in the rows',
    find: 'Find',
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
    andMore: 'and {count} more',
    part: 'What is narrowed and sorted here is the first {shown} of {rows}. The files above hold them all.',
  },
  search: {
    title: 'Search',
    button: 'Search',
    field: 'Search words',
    example: 'Words, names, numbers',
    narrow: 'Narrow the results',
    kind: 'Kind',
    topic: 'Brief',
    outlet: 'Outlet',
    year: 'Year',
    actor: 'Actor or place',
    modality: 'How firm',
    sort: 'Order',
    best: 'Best match',
    newest: 'Newest first',
    hint: 'Type a word, or choose a kind to list all of it.',
    keys: 'Keys: / goes to the field, ↑ and ↓ go through the results, Escape goes back.',
    failed: 'The search could not be loaded. Please reload the page.',
    results,
    noResults: 'No results',
    about: ' for “{words}”',
    within: ' in {facets}',
    nothing:
      'Nothing holds all these words. Fewer or shorter words find more; names are spelled as in the sources.',
    nearest: 'Did you mean:',
    lists: 'Or look through the lists:',
    drop: 'Drop the filters',
    wider: 'Without the filters: {results}',
    more: 'Show more',
    needsScript: 'Searching needs JavaScript; nothing else here does. The lists below lead to every page.',
  },
  foot: {
    permalink: 'Permalink:',
    copyLink: 'Copy the link to this page',
    suggest: 'Suggest a correction',
    corrections: 'Corrections',
  },
  list: {
    filters: 'Filters',
    findInList: 'Find in the list',
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
