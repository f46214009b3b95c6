// Whether an element of a page is about other articles or other people than those of the page.

const parts = [
  'aside, footer, nav, li, [role="complementary"]',
  ...'related comment recommend most- promo teaser sidebar card widget trending popular'
    .split(' ')
    .map((name) => `[class*="${name}" i], [id*="${name}" i]`),
].join(', ');

/** It stands in a part that is named for something else, and that does not hold the headline too. */
export function isAside(element: Element): boolean {
  const part = element.parentElement?.closest(parts) ?? null;
  return (
    part !== null && !/^(?:BODY|HTML|MAIN|ARTICLE)$/.test(part.tagName) && part.querySelector('h1') === null
  );
}
