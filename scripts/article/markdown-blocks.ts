// The Markdown body of a digest becomes blocks of plain text. Markup is dropped, words are kept as they are.

import type { Nodes } from 'mdast';
import { markdownToMdast } from 'satteri';
import type { Block } from './article.ts';
import { normalise } from './normalise.ts';

/** Headings, paragraphs and list items in reading order; raw HTML is never text. */
export function markdownBlocks(body: string): Block[] {
  const root = markdownToMdast(body, { features: { smartPunctuation: false } }) as unknown as Nodes;
  const blocks: Block[] = [];
  const visit = (node: Nodes, kind: Block['kind']) => {
    if (node.type === 'heading') blocks.push({ kind: 'heading', text: normalise(plainText(node)) });
    else if (node.type === 'paragraph') blocks.push({ kind, text: normalise(plainText(node)) });
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
