// The short lines that a page prints round its headline: what sort of text it is, who wrote it, when it came out.

import { isAside } from './is-aside.ts';
import { textOf } from './page-meta.ts';

const before = 12;
const after = 40;
const longest = 120;

/** In the order of the page; none when there is no headline. */
export function linesNearHeadline(page: Document): readonly string[] {
  const all = [...page.querySelectorAll('body *')];
  const at = all.findIndex(
    (element) => element.tagName === 'H1' && (textOf(element) ?? '').length >= 5 && !isLogo(element),
  );
  if (at < 0) return [];
  const lines = all
    .slice(Math.max(0, at - before), at + after)
    .filter(
      (element) =>
        !/^(?:SCRIPT|STYLE|NOSCRIPT|OPTION|SVG|P|H[1-6])$/i.test(element.tagName) || element.tagName === 'P',
    )
    .filter((element) => !isAside(element))
    .flatMap((element) => [...element.childNodes])
    .filter((node) => node.nodeType === 3)
    .map((node) => (node.textContent ?? '').slice(0, 300).replace(/\s+/g, ' ').trim())
    .filter((text) => text.length >= 2 && text.length <= longest);
  return [...new Set(lines)];
}

const isLogo = (element: Element): boolean =>
  /logo|site-?title|brand/i.test(element.getAttribute('class') ?? '');
