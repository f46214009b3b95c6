// One hit of the search -> its list item. Text only: what Pagefind calls HTML is taken apart first.

import { excerptParts } from './excerpt-parts.ts';
import type { Hit } from './pagefind-api.ts';

export function resultItem({ url, excerpt, meta, filters }: Hit): HTMLLIElement {
  const item = document.createElement('li');
  const place = [filters.kind?.[0], filters.outlet?.join(', '), filters.year?.[0], filters.modality?.[0]];
  const link = element('a', meta.title ?? url);
  link.href = url;
  const heading = element('h2', '');
  heading.append(link);
  const words = element('p', '', 'result-excerpt');
  words.append(...excerptParts(excerpt).map(({ text, isHit }) => (isHit ? element('mark', text) : text)));
  item.append(element('p', place.filter(Boolean).join(' · '), 'result-place'), heading, words);
  return item;
}

function element<K extends keyof HTMLElementTagNameMap>(
  name: K,
  text: string,
  className?: string,
): HTMLElementTagNameMap[K] {
  const made = document.createElement(name);
  made.textContent = text;
  if (className) made.className = className;
  return made;
}
