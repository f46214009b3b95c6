// The key figures of a brief, read from its MDX with the parser that renders it, and those the home page shows.

import { mdxToMdast } from 'satteri';
import { dataset } from './dataset.ts';

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

/** What fits the home page: one row, and labels of a few words. */
const maxFigures = 4;
const maxLabelCharacters = 120;

/** Of each brief the first figure told in few words; votes before other counts. */
export function leadingFigures(
  figuresByBrief: readonly (readonly KeyFigureProps[])[],
): readonly KeyFigureProps[] {
  const isVote = ({ record }: KeyFigureProps) => dataset().recordById.get(record)?.table === 'votes';
  return figuresByBrief
    .flatMap((figures) => figures.find(({ label }) => label.length <= maxLabelCharacters) ?? [])
    .toSorted((a, b) => Number(isVote(b)) - Number(isVote(a)))
    .slice(0, maxFigures);
}
