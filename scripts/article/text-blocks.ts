// Plain text becomes blocks, one a paragraph.

import type { Block } from './article.ts';
import { normalise } from './normalise.ts';

/** Each line is a paragraph, unless the file is wrapped: then blank lines part the paragraphs. */
export function textBlocks(text: string): Block[] {
  const groups = text
    .split(/(?:\r?\n|\r)[ \t]*(?:\r?\n|\r)/)
    .map((group) =>
      group
        .split(/\r?\n|\r/)
        .map(normalise)
        .filter(Boolean),
    )
    .filter((group) => group.length > 0);
  const inner = groups.flatMap((group) => group.slice(0, -1));
  const isWrapped =
    inner.length > 8 &&
    inner.filter((line) => line.length >= 50 && line.length <= 90 && !/[.!?:]["”]?$/.test(line)).length >
      inner.length * 0.6;
  const lines = isWrapped ? groups.map((group) => group.join(' ')) : groups.flat();
  return lines.map((line) => ({ kind: 'text', text: line }));
}
