// The id of a chart that belongs to a page: what it shows and the path of the page, safe in a URL and a file name.

/** 'timeline', '/briefs/isf/' -> 'timeline-briefs-isf'; 'figures-square metres' -> 'figures-square-metres-…' */
export function chartIdOf(what: string, page: string): string {
  const parts =
    `${what} ${page}`
      .normalize('NFKD')
      .toLowerCase()
      .match(/[a-z0-9]+/g) ?? [];
  return parts.join('-');
}
