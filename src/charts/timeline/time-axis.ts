// Spans of days -> an axis cut where nothing is dated, so that a year of 1992 and a week of 2025 both stay legible.
// Each part has a scale of its own; the chart says so.

export interface Span {
  readonly first: number;
  /** Included. */
  readonly last: number;
}

export interface AxisPart extends Span {
  /** Where it is drawn. */
  readonly left: number;
  readonly right: number;
}

export interface TimeAxis {
  readonly parts: readonly AxisPart[];
  /** Where a day begins; a day outside every part is our own bug. */
  readonly x: (day: number) => number;
}

const gapWidth = 14;
/** Half a mark: what happened on the last day of a part stays inside it. */
const inset = 5;
const minWidth = 52;
const maxParts = 5;
/** Shorter gaps are drawn, whatever the rest is. */
const shortestGap = 75;

/** Spans in any order, at least one -> an axis from `left` to `right`. */
export function timeAxis(spans: readonly Span[], left: number, right: number): TimeAxis {
  const most = Math.max(1, Math.min(maxParts, Math.floor((right - left + gapWidth) / (minWidth + gapWidth))));
  const parts = layOut(partsOf(spans.map(wholeMonths), most), spans, { left, right });
  return {
    parts,
    x: (day) => {
      const part = parts.find(({ first, last }) => day >= first && day <= last + 1);
      if (!part) throw new Error(`Bug: day ${day} is on no part of the axis.`);
      const share = (day - part.first) / (part.last + 1 - part.first);
      return part.left + inset + share * (part.right - part.left - 2 * inset);
    },
  };
}

/** Joins spans until the gaps that are left are long for the time that is covered, and few. */
function partsOf(spans: readonly Span[], most: number): readonly Span[] {
  let parts = join(spans, shortestGap);
  for (;;) {
    const covered = parts.reduce((sum, { first, last }) => sum + last + 1 - first, 0);
    const gaps = parts.slice(1).map(({ first }, index) => first - (parts[index]?.last ?? first) - 1);
    const shortest = Math.min(...gaps);
    if (gaps.length === 0 || (shortest > covered / 4 && parts.length <= most)) return parts;
    parts = join(parts, shortest);
  }
}

function wholeMonths({ first, last }: Span): Span {
  const [start, end] = [dateOf(first), dateOf(last)];
  return {
    first: dayOf(start.getUTCFullYear(), start.getUTCMonth()),
    last: dayOf(end.getUTCFullYear(), end.getUTCMonth() + 1) - 1,
  };
}

function join(spans: readonly Span[], gap: number): readonly Span[] {
  const joined: Span[] = [];
  for (const span of spans.toSorted((a, b) => a.first - b.first || a.last - b.last)) {
    const previous = joined.at(-1);
    if (previous && span.first - previous.last - 1 <= gap)
      joined[joined.length - 1] = { first: previous.first, last: Math.max(previous.last, span.last) };
    else joined.push(span);
  }
  return joined;
}

/** Every part gets the least it needs for its label; the rest goes to parts that are long and hold much. */
function layOut(
  parts: readonly Span[],
  spans: readonly Span[],
  { left, right }: { readonly left: number; readonly right: number },
): readonly AxisPart[] {
  const free = right - left - gapWidth * (parts.length - 1) - minWidth * parts.length;
  const weights = parts.map((part) => {
    const inside = spans.filter(({ first, last }) => first >= part.first && last <= part.last);
    const distinct = new Set(inside.map(({ first, last }) => `${first} ${last}`)).size;
    return Math.min(Math.sqrt(part.last + 1 - part.first), 3 * distinct);
  });
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  let x = left;
  return parts.map((part, index) => {
    const width = minWidth + (free * (weights[index] ?? 0)) / total;
    const placed = { ...part, left: x, right: x + width };
    x += width + gapWidth;
    return placed;
  });
}

/** Day number -> its date */
export const dateOf = (day: number): Date => new Date(day * msPerDay);

/** First day of a month; a month past December is of the next year. */
export const dayOf = (year: number, month: number): number => Date.UTC(year, month, 1) / msPerDay;

const msPerDay = 86_400_000;
