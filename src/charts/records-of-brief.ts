// The MDX of a brief -> the ids of all records it shows, in order: those of its sentences and of its components.

import { mdxToMdast } from 'satteri';

interface Node {
  readonly attributes?: readonly { readonly name?: string; readonly value?: unknown }[];
  readonly children?: readonly unknown[];
}

/** `<Fact record="a">…</Fact> <Timeline records="b c" />` -> ['a', 'b', 'c'] */
export function recordsOfBrief(mdx: string): readonly string[] {
  return [...new Set(idsIn(mdxToMdast(mdx) as Node))];
}

const idsIn = ({ attributes = [], children = [] }: Node): readonly string[] => [
  ...attributes
    .filter(({ name }) => name === 'record' || name === 'records')
    .flatMap(({ value }) => (typeof value === 'string' ? value.split(/\s+/) : []))
    .filter((id) => id !== ''),
  ...children.flatMap((child) => idsIn(child as Node)),
];
