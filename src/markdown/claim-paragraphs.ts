// Markdown plugin: the sentences of one paragraph of a brief stay one paragraph.
// MDX takes `<Claim>…</Claim> <Claim>…</Claim>` for blocks, since nothing but components stands on the line;
// Claims on the same or on neighbouring lines become the children of one Paragraph.

import { defineMdastPlugin } from 'satteri';

interface Block {
  readonly type: string;
  readonly name?: string | null;
  readonly position?:
    | { readonly start: { readonly line: number }; readonly end: { readonly line: number } }
    | undefined;
}

export const claimParagraphs = defineMdastPlugin({
  name: 'claim-paragraphs',
  options: { position: true },
  before(root, context) {
    context.setProperty(root, 'children', joinClaims(root.children) as typeof root.children);
  },
});

/** Blocks -> the same, each run of Claims of one paragraph as children of a Paragraph */
export function joinClaims<B extends Block>(blocks: readonly B[]): readonly object[] {
  const joined: object[] = [];
  let paragraph: object[] = [];
  let previous: B | undefined;
  for (const block of blocks) {
    if (!isClaim(block)) joined.push(block);
    else if (previous && isClaim(previous) && areNeighbours(previous, block))
      paragraph.push({ type: 'text', value: ' ' }, block);
    else {
      paragraph = [block];
      joined.push({ type: 'mdxJsxFlowElement', name: 'Paragraph', attributes: [], children: paragraph });
    }
    previous = block;
  }
  return joined;
}

const isClaim = ({ type, name }: Block) => type === 'mdxJsxFlowElement' && name === 'Claim';

function areNeighbours(a: Block, b: Block): boolean {
  if (!a.position || !b.position) throw new Error('Bug: claim-paragraphs needs the positions of blocks.');
  return b.position.start.line - a.position.end.line <= 1;
}
