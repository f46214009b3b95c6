// A page nested deeper than any real one is flattened before it is read, so that no reader of trees walks 100,000 levels.

/** Real pages stay below 80. */
const deepest = 120;
const tag = /<(\/?)([a-z][a-z0-9-]{0,40})(?=[\s/>])([^<>]{0,5000})>/giu;
/** Elements that have no end, or whose end is often left out. */
const unended = new Set(
  'area base br col embed hr img input link meta param source track wbr p li dt dd tr td th tbody thead tfoot option optgroup colgroup'.split(
    ' ',
  ),
);

/** The same page when it is nested as pages are; else without the tags below the depth. */
export function capNesting(html: string): string {
  let depth = 0;
  let tooDeep = 0;
  let open = 0;
  for (const [, slash, name = '', rest = ''] of html.matchAll(tag)) {
    if (unended.has(name.toLowerCase()) || rest.endsWith('/')) continue;
    open = slash === '' ? open + 1 : Math.max(0, open - 1);
    tooDeep = Math.max(tooDeep, open);
  }
  if (tooDeep <= deepest) return html;
  return html
    .replace(tag, (whole, slash: string, name: string, rest: string) => {
      if (name.toLowerCase() === 'html' || name.toLowerCase() === 'body' || rest.endsWith('/')) return whole;
      if (unended.has(name.toLowerCase())) return depth > deepest ? ' ' : whole;
      if (slash === '') return ++depth > deepest ? ' ' : whole;
      return depth-- > deepest ? ' ' : whole;
    })
    .replace(/ {2,}/g, ' ');
}
