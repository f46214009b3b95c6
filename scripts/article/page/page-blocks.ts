// The main text of a page as blocks. Only text nodes are taken: scripts, attributes and styles never pass.

import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import type { Block } from '../article.ts';
import { normalise } from '../normalise.ts';
import { clearPage, type Dropped } from './clear-page.ts';

export interface PageText {
  readonly blocks: readonly Block[];
  readonly dropped: readonly Dropped[];
}

/** Fewer make no article. */
const fewestLetters = 200;
const blockTags = 'p, h2, h3, h4, h5, h6, li, blockquote, pre, dd, dt';
/** Where a publisher says that the article is. */
const bodies = `[itemprop~="articleBody"], [property~="articleBody"], ${[
  'text',
  'subheadline',
  'unordered-list',
  'ordered-list',
]
  .map((name) => `[data-component="${name}-block"]`)
  .join(', ')}`;

/** Reads the document and leaves it without furniture. */
export function pageBlocks(page: Document): PageText {
  const untouched = page.cloneNode(true) as Document;
  const dropped = clearPage(page);
  for (const table of page.querySelectorAll('table')) writeRows(table);
  const marked = [...page.querySelectorAll(bodies)].filter((node) => !node.parentElement?.closest(bodies));
  const byMark = marked.length === 0 ? [] : blocksOf(marked.flatMap((node) => withBreaks(node)));
  const byReader = readerBlocks(page);
  const blocks = lettersOf(byMark) > lettersOf(byReader) * 0.6 ? byMark : byReader;
  if (lettersOf(blocks) >= fewestLetters) return { blocks, dropped };
  // Too much went: a page of odd names, or a few lines that no reader takes for an article.
  const whole = readerBlocks(untouched);
  const all = blocksOf([...untouched.querySelectorAll(blockTags)]);
  const [longest = []] = [blocks, whole, ...(lettersOf(whole) < fewestLetters ? [all] : [])].toSorted(
    (a, b) => lettersOf(b) - lettersOf(a),
  );
  return { blocks: longest, dropped: longest === blocks ? dropped : [] };
}

function readerBlocks(page: Document): Block[] {
  const clone = page.cloneNode(true) as Document;
  const content = mainContent(clone);
  if (!content) return [];
  const { document } = parseHTML(`<!doctype html><html><body>${content}</body></html>`);
  return blocksOf(withBreaks(document.body as unknown as Element));
}

/** Readability throws on some broken pages, whose blocks are then taken as they stand. */
function mainContent(page: Document): string | null {
  try {
    return new Readability(page, { charThreshold: 250 }).parse()?.content ?? null;
  } catch {
    return null;
  }
}

/** Block elements in order; runs of text that stand outside any of them count as paragraphs, parted at line breaks. */
function withBreaks(container: Element): readonly Element[] {
  for (const holder of [
    container,
    ...container.querySelectorAll('div, section, article, center, td, blockquote'),
  ])
    wrapBareText(holder);
  const own = container.matches(blockTags) ? [container] : [];
  return [...own, ...container.querySelectorAll(blockTags)];
}

/** A table of figures is read row by row; one that only lays out the page is let be. */
function writeRows(table: Element): void {
  const rows = [...table.querySelectorAll('tr')].map((row) =>
    [...row.querySelectorAll('td, th')].map((cell) => normalise(cell.textContent ?? '')).filter(Boolean),
  );
  const isData =
    rows.filter((cells) => cells.length >= 2).length >= 2 &&
    rows.flat().every((cell) => cell.length <= longestCell) &&
    table.querySelector('table, p + p, img, ul, a') === null;
  if (!isData) return;
  const list = table.ownerDocument.createElement('ul');
  for (const cells of rows.filter(({ length }) => length > 0)) {
    const item = table.ownerDocument.createElement('li');
    item.textContent = cells.join(' | ');
    list.appendChild(item);
  }
  table.replaceWith(list);
}
const longestCell = 100;

const inline = new Set(
  'A ABBR B BDI BDO CITE CODE EM FONT I INS MARK Q S SMALL SPAN STRONG SUB SUP U WBR'.split(' '),
);

function wrapBareText(holder: Element): void {
  const { ownerDocument } = holder;
  let run: ChildNode[] = [];
  const close = (before: ChildNode | null) => {
    const text = run
      .map((node) => node.textContent ?? '')
      .join('')
      .trim();
    if (text.length > 1 && ownerDocument) {
      const paragraph = ownerDocument.createElement('p');
      holder.insertBefore(paragraph, before);
      for (const node of run) paragraph.appendChild(node);
    }
    run = [];
  };
  for (const child of [...holder.childNodes]) {
    const isInline =
      child.nodeType === 3 ||
      (child.nodeType === 1 &&
        inline.has((child as Element).tagName) &&
        (child as Element).querySelector(blockTags) === null);
    if (isInline) run.push(child);
    else close(child);
  }
  close(null);
}

function blocksOf(nodes: readonly Element[]): Block[] {
  const taken = new Set(nodes.filter(({ tagName }) => tagName !== 'BLOCKQUOTE'));
  return nodes
    .filter((node) => !isInside(node, taken))
    .filter((node) => node.tagName !== 'BLOCKQUOTE' || node.querySelector('p') === null)
    .filter((node) => !isLink(node))
    .map(
      (node) =>
        ({
          kind: /^H\d$/.test(node.tagName) ? 'heading' : node.tagName === 'LI' ? 'item' : 'text',
          text: normalise(node.textContent ?? ''),
        }) as const,
    )
    .filter((block) => block.text !== '');
}

/** A paragraph or item that is one link is a way to another page, whatever it says. */
function isLink(node: Element): boolean {
  const text = normalise(node.textContent ?? '');
  if (text.length > 250 || node.querySelector('a') === null) return false;
  const linked = [...node.querySelectorAll('a')].map((link) => normalise(link.textContent ?? '')).join(' ');
  return linked.length >= text.length * 0.85 && !/[.!?]["”]?$/.test(text);
}

/** Whether a block is part of a longer one: a paragraph of a list item. */
function isInside(node: Element, blocks: ReadonlySet<Element>): boolean {
  for (let at = node.parentElement; at; at = at.parentElement) if (blocks.has(at)) return true;
  return false;
}

const lettersOf = (blocks: readonly Block[]): number =>
  blocks.reduce((sum, { text }) => sum + text.length, 0);
