// A stretch of a text in pieces, some of them marked. Positions are code points.

import type { Range } from '../schema/article-text.ts';

export interface Segment {
  readonly text: string;
  readonly isMarked: boolean;
}

/** Text, a window, spans in it -> the window in pieces, marked where any span covers it. */
export function segmentsOf(text: string, window: Range, spans: readonly Range[]): readonly Segment[] {
  const cut = cutter(text);
  const segments: Segment[] = [];
  const push = (start: number, end: number, isMarked: boolean) => {
    if (end > start) segments.push({ text: cut(start, end), isMarked });
  };
  let position = window.start;
  for (const { start, end } of merge(spans)) {
    push(position, start, false);
    push(start, end, true);
    position = end;
  }
  push(position, window.end, false);
  return segments;
}

/** Overlapping and touching spans become one. */
function merge(spans: readonly Range[]): readonly Range[] {
  const merged: { start: number; end: number }[] = [];
  for (const { start, end } of spans.toSorted((a, b) => a.start - b.start)) {
    const last = merged.at(-1);
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else merged.push({ start, end });
  }
  return merged;
}

const beyondBasicPlane = /[\ud800-\udfff]/;

/** Cuts a text by code points. In most texts they are the letters as they stand. */
function cutter(text: string): (start: number, end: number) => string {
  if (!beyondBasicPlane.test(text)) return (start, end) => text.slice(start, end);
  const points = codePoints(text);
  return (start, end) => points.slice(start, end).join('');
}

let memo: { readonly text: string; readonly points: readonly string[] } | undefined;

/** Many spans of one text follow each other; to hold more than the last one would hold an archive letter by letter. */
function codePoints(text: string): readonly string[] {
  if (memo?.text !== text) memo = { text, points: [...text] };
  return memo.points;
}
