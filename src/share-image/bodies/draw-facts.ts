// A few labelled values between hairlines, as on an index card; all values in one size.

import type { Fact } from '../card-data.ts';
import { box, type Element } from '../element.ts';
import { type Box, fitText, type Measure } from '../fit-text.ts';
import type { Ink, Room } from '../ink.ts';
import { textLine, textLines } from '../text-line.ts';

const labelPx = 240;
const leading = 1.25;
const sizesPx = [44, 40, 36, 32, 28, 26] as const;

export function drawFacts(facts: readonly Fact[], room: Room, { colours, measure }: Ink): Element {
  const rowPx = Math.min(96, Math.floor(room.heightPx / Math.max(1, facts.length)));
  const valueBox = commonBox(
    facts.map(({ value }) => value),
    { widthPx: room.widthPx - labelPx, heightPx: rowPx - 12 },
    measure,
  );
  const rows = facts.map(({ label, value }) =>
    box(
      {
        width: room.widthPx,
        height: rowPx,
        alignItems: 'center',
        borderTop: `1px solid ${colours.line}`,
      },
      [
        box({ width: labelPx, flexShrink: 0 }, [textLine(label, 'sans', 26, { color: colours.muted })]),
        textLines(fitText(value, valueBox, measure), 'sans-bold', leading),
      ],
    ),
  );
  return box({ flexDirection: 'column', width: room.widthPx }, rows);
}

/** The box of the largest size that takes every value whole; the smallest size when none does. */
function commonBox(values: readonly string[], room: Room, measure: Measure): Box {
  const boxOf = (sizePx: number): Box => ({
    face: 'sans-bold',
    ...room,
    sizesPx: [sizePx],
    leading,
    maxLines: 2,
  });
  const takesAll = (sizePx: number) =>
    values.every((value) => !fitText(value, boxOf(sizePx), measure).shortened);
  return boxOf(sizesPx.find(takesAll) ?? 26);
}
