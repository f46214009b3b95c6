// HTML of any shape -> a document with one head and one body that holds all its text, as a browser would make of it. Pages
// that are cut short, fragments and text outside the body are put into a body of their own.

import { parseHTML } from 'linkedom';

export function openPage(html: string): Document {
  const { document } = parseHTML(html);
  const page = document as unknown as Document;
  if (isWhole(page)) return page;
  const language = /<html[^>]{0,2000}?\slang=["']?([A-Za-z-]{2,20})/i.exec(html)?.[1];
  const bare = html.replace(frame, ' ');
  const opening = language === undefined ? '<html>' : `<html lang="${language}">`;
  return parseHTML(`<!doctype html>${opening}<head></head><body>${bare}</body></html>`)
    .document as unknown as Document;
}

const frame = /<!doctype[^>]{0,2000}>|<\/?(?:html|head|body)(?=[\s/>]|$)[^>]{0,20000}(?:>|$)/gi;

/** One root with head and body, and no text beside them. */
function isWhole(page: Document): boolean {
  const root = page.documentElement as HTMLElement | null;
  if (root?.tagName !== 'HTML') return false;
  const parts = [...page.childNodes, ...root.childNodes].filter((node) => node !== root);
  return parts.every((node) =>
    node.nodeType === 1
      ? /^(?:HEAD|BODY|SCRIPT|STYLE|NOSCRIPT|LINK|META|TEMPLATE)$/.test((node as Element).tagName)
      : node.nodeType !== 3 || (node.textContent ?? '').trim() === '',
  );
}
