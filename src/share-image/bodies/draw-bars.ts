// The counts of a vote as bars to one scale: the first in the accent, an unprinted count as an empty bar that says so.

import type { Bar, CardBody } from '../card-data.ts';
import { box, type Element } from '../element.ts';
import type { Ink, Room } from '../ink.ts';
import { textLine } from '../text-line.ts';

type Bars = Extract<CardBody, { form: 'bars' }>;

const labelPx = 210;
const countPx = 160;

export function drawBars({ bars, whole }: Bars, room: Room, ink: Ink): Element {
  const scale = whole ?? Math.max(1, ...bars.map(({ count }) => count ?? 0));
  const rowPx = Math.min(64, Math.floor(room.heightPx / bars.length));
  const trackPx = room.widthPx - labelPx - countPx;
  const rows = bars.map((bar, i) => drawBar(bar, { rowPx, trackPx, scale, first: i === 0 }, ink));
  return box({ flexDirection: 'column', width: room.widthPx }, rows);
}

interface Scale {
  readonly rowPx: number;
  readonly trackPx: number;
  readonly scale: number;
  readonly first: boolean;
}

function drawBar({ label, count }: Bar, { rowPx, trackPx, scale, first }: Scale, { colours }: Ink): Element {
  const heightPx = Math.round(rowPx * 0.56);
  const filledPx = count === null ? 0 : Math.max(3, Math.round((trackPx * count) / scale));
  return box({ height: rowPx, alignItems: 'center' }, [
    box({ width: labelPx, flexShrink: 0 }, [textLine(label, 'sans', 26)]),
    box({ width: trackPx, height: heightPx, flexShrink: 0, borderBottom: `1px solid ${colours.line}` }, [
      box({
        width: count === 0 ? 0 : filledPx,
        height: heightPx,
        backgroundColor: first ? colours.accent : colours.bar,
      }),
    ]),
    box({ width: countPx, flexShrink: 0, justifyContent: 'flex-end' }, [
      count === null
        ? textLine('not printed', 'sans', 22, { color: colours.muted })
        : textLine(String(count), 'serif-bold', Math.min(40, Math.round(rowPx * 0.7)), {
            color: first ? colours.accent : colours.ink,
          }),
    ]),
  ]);
}
