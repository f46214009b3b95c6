// A list in running prose becomes its items: "a permanent secretariat, regional offices, and working groups".

import type { Span } from '../article/article.ts';

/** Words that one item may have at most for a comma to part items. */
const itemWords = 12;

/** The items of a stretch of text; a list that follows ", with" is split off the words before it. */
export function splitList(text: string, span: Span, isList: boolean): Span[] {
  const words = text.slice(span.start, span.end);
  const tail =
    /, with (?<list>(?:an? |its |their |the )?[\p{L}-]+(?: [\p{L}-]+){0,5}(?:, [\p{L}-]+(?: [\p{L}-]+){0,5})+,? and .+)$/u.exec(
      words,
    );
  if (!tail?.groups?.list) return isList ? items(text, span) : [span];
  const list = { start: span.end - tail.groups.list.length, end: span.end };
  return [{ start: span.start, end: span.start + tail.index }, ...items(text, list)];
}

/** "a, b and c" -> a, b, c; a stretch whose parts are too short or too long to stand for themselves stays whole. */
function items(text: string, span: Span): Span[] {
  const words = text.slice(span.start, span.end);
  const cuts = [
    ...words.matchAll(
      /, and (?=for |an? |its |the |to |\p{L})|, (?=for |an? |its |the |\p{L})| and (?=for (?:\p{L}+ing|the)|an? |its own|\p{L}+(?: \p{L}+){0,3}$)/gu,
    ),
  ];
  const edges = [0, ...cuts.flatMap((cut) => [cut.index, cut.index + cut[0].length]), words.length];
  const parts: Span[] = [];
  for (let at = 0; at < edges.length; at += 2)
    parts.push({ start: span.start + (edges[at] ?? 0), end: span.start + (edges[at + 1] ?? 0) });
  const stand = parts.every(
    (part) =>
      part.end - part.start >= 8 && text.slice(part.start, part.end).split(' ').length <= itemWords * 2,
  );
  return stand ? parts : [span];
}
