// The key figures of a brief, read from its MDX with the parser that renders it, for use outside the brief.

import { mdxToMdast } from 'satteri';

export interface KeyFigureProps {
  readonly record: string;
  readonly value: string;
  readonly label: string;
}

interface Node {
  readonly type: string;
  readonly name?: string | null;
  readonly attributes?: readonly { readonly name?: string; readonly value?: unknown }[];
  readonly children?: readonly unknown[];
}

/** MDX body -> its KeyFigure elements, in order */
export function keyFiguresOf(mdx: string): readonly KeyFigureProps[] {
  return elements(mdxToMdast(mdx) as Node).map(({ attributes = [] }) => {
    const attribute = (name: string) => String(attributes.find((one) => one.name === name)?.value ?? '');
    return { record: attribute('record'), value: attribute('value'), label: attribute('label') };
  });
}

const elements = (node: Node): readonly Node[] =>
  node.name === 'KeyFigure' ? [node] : (node.children ?? []).flatMap((child) => elements(child as Node));
