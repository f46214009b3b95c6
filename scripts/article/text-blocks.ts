// Plain text becomes blocks, one a paragraph.

import type { Block } from './article.ts';
import { normalise } from './normalise.ts';
import { endsSentence } from './tidy-blocks.ts';

/** Each line is a paragraph, unless the file is wrapped: then blank lines part the paragraphs, and lines that are not full. */
export function textBlocks(text: string): Block[] {
  const printed = lineGroups(text, /(?:\r?\n|\r)[ \t]*(?:\r?\n|\r)/);
  const groups = isDoubleSpaced(printed) ? lineGroups(text, /(?:(?:\r?\n|\r)[ \t]*){3,}/) : printed;
  const inner = groups.flatMap((group) => group.slice(0, -1));
  const wrapped = inner.filter(
    (line) => line.length >= 50 && line.length <= widest && !/[.!?:]["”]?$/.test(line),
  );
  const isWrapped = inner.length > 8 && wrapped.length > inner.length * 0.5;
  const width = Math.max(0, ...inner.map(({ length }) => length).filter((length) => length <= widest));
  const lines = isWrapped ? groups.flatMap((group) => joinFull(group, width)) : groups.flat();
  return lines.map((line) => ({ kind: 'text', text: line }));
}

/** The lines of a text that are not blank, in the groups that a gap parts. */
const lineGroups = (text: string, gap: RegExp): string[][] =>
  text
    .split(gap)
    .map((group) =>
      group
        .split(/\r?\n|\r/)
        .map(normalise)
        .filter(Boolean),
    )
    .filter((group) => group.length > 0);

/** A blank line behind every line of a wrapped text: then more of them part the paragraphs, and lines that are not full. */
const isDoubleSpaced = (groups: readonly (readonly string[])[]): boolean =>
  groups.length > 12 &&
  groups.every((group) => group.length === 1 && (group[0]?.length ?? 0) <= widest) &&
  groups.filter(([line = '']) => line.length >= 50 && !endsSentence.test(line)).length > groups.length * 0.5;

/** Letters of a line that may be wrapped. */
const widest = 90;

/**
 * Lines that go on in the next: a short one ends its paragraph, and so does a sentence beside which the next word had room.
 * A headline that is longer than all lines of the text was not wrapped with them.
 */
function joinFull(group: readonly string[], width: number): string[] {
  const joined: string[] = [];
  let isOpen = false;
  for (const [index, line] of group.entries()) {
    if (isOpen) joined.push(`${joined.pop()} ${line}`);
    else joined.push(line);
    const [word = ''] = group[index + 1]?.split(' ') ?? [];
    const room = width * (endsSentence.test(line) ? 1 : 0.5);
    isOpen = line.length <= widest && line.length + 1 + word.length > room;
  }
  return joined;
}
