// All that may be shown of a restricted article: pieces of evidence, each with its stored context, less the word that is
// cut in it. Where the contexts of two pieces meet they become one window, so that no words stand twice.

import type { Range } from '../schema/article-text.ts';
import { contextLength } from '../schema/tables/evidence.ts';
import type { Evidence } from './dataset.ts';
import { type Segment, segmentsOf } from './segments.ts';

/** A window in the article: code points from `start` to `end`. */
export interface Window extends Range {
  readonly text: string;
  readonly marks: readonly Range[];
  /** Whether the article goes on before and after it. */
  readonly isCutBefore: boolean;
  readonly isCutAfter: boolean;
}

/** Windows in the order of the article, one ellipsis between two of them. */
export const windowsOf = (evidence: readonly Evidence[]): readonly Segment[] =>
  joinWindows(evidence).flatMap((window, index, all) => [
    ...(index > 0 ? [plain(' … ')] : window.isCutBefore ? [plain('… ')] : []),
    ...partOf(window, window),
    ...(index === all.length - 1 && window.isCutAfter ? [plain(' …')] : []),
  ]);

/** The part of a window that stands in `range`. */
export function partOf({ start, end, text, marks }: Window, range: Range): readonly Segment[] {
  const within = (position: number) =>
    Math.min(Math.max(position, range.start, start), range.end, end) - start;
  const spans = marks.map((mark) => ({ start: within(mark.start), end: within(mark.end) }));
  return segmentsOf(text, { start: within(range.start), end: within(range.end) }, spans);
}

/** In the order of the article; what overlaps or touches is one. */
export function joinWindows(evidence: readonly Evidence[]): readonly Window[] {
  const joined: Window[] = [];
  for (const window of evidence.map(toWindow).toSorted((a, b) => a.start - b.start || a.end - b.end)) {
    const last = joined.at(-1);
    if (last && window.start <= last.end) joined.splice(-1, 1, joinTwo(last, window));
    else joined.push(window);
  }
  return joined;
}

function joinTwo(first: Window, second: Window): Window {
  const marks = [...first.marks, ...second.marks];
  if (second.end <= first.end) return { ...first, marks };
  const more = [...second.text].slice(first.end - second.start).join('');
  return { ...second, start: first.start, text: first.text + more, marks, isCutBefore: first.isCutBefore };
}

function toWindow({ start, end, prefix, exact, suffix }: Evidence): Window {
  const before = isFull(prefix) ? prefix.replace(/^\S+(?=\s)/, '').trimStart() : (prefix ?? '');
  const after = isFull(suffix) ? suffix.replace(/(?<=\s)\S+$/, '').trimEnd() : (suffix ?? '');
  return {
    start: start - [...before].length,
    end: end + [...after].length,
    text: before + exact + after,
    marks: [{ start, end }],
    isCutBefore: prefix !== null,
    isCutAfter: suffix !== null,
  };
}

const isFull = (context: string | null): context is string =>
  context !== null && [...context].length >= contextLength;

const plain = (text: string): Segment => ({ text, isMarked: false });
