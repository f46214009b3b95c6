// How many entries of a list a page shows. A page of ten thousand helps no reader, and a site of such pages grows faster
// than its archive: what is left out is said (components/ShownOf.astro) and stands in the tables.

/** On a page that lists all there is of a kind. */
export const mostListed = 500;

/** In one of several lists of a page. */
export const mostInPart = 100;

/** Comparisons, each of several lines. */
export const mostCompared = 50;

/** Articles told paragraph by paragraph on one page. */
export const mostTold = 50;

/** Passages, or records, behind one sentence of a brief. */
export const mostInNote = 20;
