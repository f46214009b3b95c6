// A built page -> what an edition keeps of it: its heading, and of a brief the whole body, as HTML that needs no
// script and no style of the build. Links become paths of the living tree, without the base path.

import { parseHTML } from 'linkedom';

export interface FrozenBody {
  readonly html: string;
  readonly words: string;
  readonly headings: readonly { readonly depth: number; readonly slug: string; readonly text: string }[];
}

type Page = ReturnType<typeof parseHTML>['document'];
type PageElement = NonNullable<ReturnType<Page['querySelector']>>;

/** Only what a build needs, or what names the host: an edition may move with the site. */
const dropped =
  'script, style, link, template, iframe, object, embed, img, picture, video, audio, form, .source-address';

/** The words of the page's heading. */
export const headingOf = (html: string): string | null =>
  joined(parseHTML(html).document.querySelector('h1')?.textContent ?? '') || null;

/** The body of a brief's page; null when the page has none. */
export function freezeBody(html: string, basePath: string): FrozenBody | null {
  const body = parseHTML(html).document.querySelector('.brief-body');
  if (body === null) return null;
  for (const element of body.querySelectorAll(dropped)) element.remove();
  for (const link of body.querySelectorAll('li > a[href$=".png"]')) link.parentElement?.remove();
  for (const element of body.querySelectorAll('*')) cleanAttributes(element, basePath);
  return {
    html: body.innerHTML.trim(),
    words: joined(body.textContent ?? ''),
    headings: [...body.querySelectorAll('h2[id], h3[id]')].map((heading) => ({
      depth: Number(heading.tagName.slice(1)),
      slug: heading.id,
      text: joined(heading.textContent ?? ''),
    })),
  };
}

/** The words of a frozen body on a built page, to be held against those that were frozen. */
export const frozenWordsOf = (html: string): string | null => {
  const body = parseHTML(html).document.querySelector('[data-frozen]');
  return body === null ? null : joined(body.textContent ?? '');
};

function cleanAttributes(element: PageElement, basePath: string): void {
  for (const name of element.getAttributeNames())
    if (/^(?:style$|on|src|data-(?!claim$))/.test(name)) element.removeAttribute(name);
  const href = element.getAttribute('href');
  if (href === null) return;
  if (/^(?:https?:|mailto:|#)/.test(href)) return;
  if (!href.startsWith(basePath)) element.removeAttribute('href');
  else element.setAttribute('href', `/${href.slice(basePath.length)}`);
}

const joined = (text: string): string => text.replace(/\s+/g, ' ').trim();
