// Points and the sizes of their labels -> where each label goes: near its point, over no other label, no other point and
// no marked country, inside the frame. Null when one finds no place, so that the caller can number them instead.

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface LabelWish extends Point {
  /** Points that lie in its own country. */
  readonly ground: readonly Point[];
  readonly width: number;
  readonly height: number;
}

export interface PlacedLabel extends Box {
  /** The end of the line from the point, on the edge of the label; null when the label touches its point. */
  readonly lead: Point | null;
  readonly from: Point;
}

interface Frame {
  readonly width: number;
  readonly height: number;
}

const distances = [7, 13, 20, 29, 40, 54, 70, 90, 112];
/** Right first, then left, above, below, and between. */
const turns = [0, 8, 12, 4, 1, 15, 7, 9, 2, 14, 6, 10, 3, 13, 5, 11].map((step) => (step / 16) * 2 * Math.PI);
const gap = 3;
const pointRadius = 6;

/** Labels in the order of the wishes. */
export function placeLabels(wishes: readonly LabelWish[], frame: Frame): readonly PlacedLabel[] | null {
  const crowd = (wish: LabelWish) =>
    wishes.filter((other) => Math.hypot(other.x - wish.x, other.y - wish.y) < 90).length;
  const order = wishes
    .map((_, index) => index)
    .toSorted((a, b) => {
      const [first, second] = [wishes[a], wishes[b]];
      return (second ? crowd(second) : 0) - (first ? crowd(first) : 0) || a - b;
    });
  const placed = new Map<number, PlacedLabel>();
  for (const index of order) {
    const wish = wishes[index];
    const taken = [...placed.values()];
    // A country larger than the reach of its label carries it on its own ground.
    const label =
      wish &&
      (findPlace(wish, wishes, { taken, frame }) ??
        findPlace({ ...wish, ground: [] }, wishes, { taken, frame, on: index }));
    if (!label) return null;
    placed.set(index, label);
  }
  return wishes.flatMap((_, index) => placed.get(index) ?? []);
}

interface Surroundings {
  readonly taken: readonly PlacedLabel[];
  readonly frame: Frame;
  /** The wish whose own country may be covered. */
  readonly on?: number;
}

function findPlace(
  wish: LabelWish,
  wishes: readonly LabelWish[],
  { taken, frame, on }: Surroundings,
): PlacedLabel | null {
  for (const distance of distances) {
    for (const turn of turns) {
      const label = candidate(wish, distance, turn);
      const isFree =
        label.left >= 0 &&
        label.top >= 0 &&
        label.left + label.width <= frame.width &&
        label.top + label.height <= frame.height &&
        !taken.some((other) => overlap(label, other) || crosses(label, other) || crosses(other, label)) &&
        !wishes.some((other, index) => index !== on && covers(label, other, isSame(other, wish)));
      if (isFree) return label;
    }
  }
  return null;
}

const isSame = (a: Point, b: Point): boolean => a.x === b.x && a.y === b.y;

/** Whether a label lies on the ground of a country; it keeps clear of all but its own. */
const covers = (label: Box, country: LabelWish, isOwn: boolean): boolean =>
  (!isOwn && holds(label, country)) || country.ground.some((point) => holds(label, point, isOwn ? 1 : 9));

/** A label whose nearest edge lies `distance` from the point, in the direction `turn`. */
function candidate({ x, y, width, height }: LabelWish, distance: number, turn: number): PlacedLabel {
  const [across, down] = [Math.cos(turn), Math.sin(turn)];
  // How far the middle must be away so that the box clears the point by `distance`.
  const reach = Math.min(
    Math.abs(across) < 1e-9 ? Number.POSITIVE_INFINITY : (width / 2 + distance) / Math.abs(across),
    Math.abs(down) < 1e-9 ? Number.POSITIVE_INFINITY : (height / 2 + distance) / Math.abs(down),
  );
  const left = x + across * reach - width / 2;
  const top = y + down * reach - height / 2;
  const lead = { x: clamp(x, left, left + width), y: clamp(y, top, top + height) };
  return { left, top, width, height, from: { x, y }, lead: distance <= 7 ? null : lead };
}

const clamp = (value: number, low: number, high: number): number => Math.min(high, Math.max(low, value));

const overlap = (a: Box, b: Box): boolean =>
  a.left < b.left + b.width + gap &&
  b.left < a.left + a.width + gap &&
  a.top < b.top + b.height + gap &&
  b.top < a.top + a.height + gap;

const holds = (box: Box, { x, y }: Point, margin = pointRadius): boolean =>
  x > box.left - margin &&
  x < box.left + box.width + margin &&
  y > box.top - margin &&
  y < box.top + box.height + margin;

/** Whether the line of one label runs through the box of another: tried at points along it. */
const crosses = (box: Box, { from, lead }: PlacedLabel): boolean =>
  lead !== null &&
  [0.15, 0.3, 0.45, 0.6, 0.75, 0.9].some((share) =>
    holds(box, { x: from.x + share * (lead.x - from.x), y: from.y + share * (lead.y - from.y) }, 0),
  );
