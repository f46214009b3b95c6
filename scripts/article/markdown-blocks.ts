// The Markdown body of a digest becomes blocks of plain text. Markup is dropped, words are kept as they are.

import type { Nodes } from 'mdast';
import { markdownToMdast } from 'satteri';
import type { Block } from './article.ts';
import { normalise } from './normalise.ts';
import { textBlocks } from './text-blocks.ts';

/** Nobody quotes a quotation or lists a list deeper than this. */
const deepest = 16;
/** Longer than any article; such a file is read line by line. */
const longest = 2_000_000;
const nested = new RegExp(`^[ \\t]*(?:(?:>|[-*+]|\\d{1,9}[.)])[ \\t]*){${deepest},}`, 'gmu');

/** Headings, paragraphs, list items and rows of tables in reading order; raw HTML is never text. */
export function markdownBlocks(body: string): Block[] {
  if (body.length > longest) return textBlocks(body);
  const root = markdownToMdast(body.replace(nested, ''), {
    features: { smartPunctuation: false },
  }) as unknown as Nodes;
  const blocks: Block[] = [];
  const visit = (node: Nodes, kind: Block['kind']) => {
    if (node.type === 'heading') blocks.push({ kind: 'heading', text: normalise(plainText(node)) });
    else if (node.type === 'paragraph') blocks.push({ kind, text: normalise(plainText(node)) });
    else if (node.type === 'tableRow')
      blocks.push({ kind, text: normalise(node.children.map(plainText).join(' ')) });
    else if (node.type === 'code') blocks.push({ kind, text: normalise(node.value) });
    else if ('children' in node)
      for (const child of node.children) visit(child, node.type === 'listItem' ? 'item' : kind);
  };
  visit(root, 'text');
  return blocks;
}

function plainText(node: Nodes): string {
  if (node.type === 'text' || node.type === 'inlineCode') return node.value;
  if (node.type === 'break') return ' ';
  return 'children' in node ? node.children.map(plainText).join('') : '';
}
