// The question a brief answers, and beside a hairline the one number that answers most of it.

import type { CardBody, KeyNumber } from '../card-data.ts';
import { box, type Element } from '../element.ts';
import { type Box, fitText } from '../fit-text.ts';
import type { Ink, Room } from '../ink.ts';
import { textLines } from '../text-line.ts';

type Question = Extract<CardBody, { form: 'question' }>;

const gapPx = 36;
const numberPx = 400;
const leading = 1.34;
const valueLeading = 1.1;
const labelLeading = 1.3;

export function drawQuestion({ question, number }: Question, room: Room, ink: Ink): Element {
  const widthPx = number ? room.widthPx - numberPx - 2 * gapPx : room.widthPx;
  const fit = fitText(
    question,
    { face: 'sans', widthPx, heightPx: room.heightPx, sizesPx: [38, 34, 30, 28], leading },
    ink.measure,
  );
  return box({ width: room.widthPx, height: room.heightPx }, [
    box({ width: widthPx }, [textLines(fit, 'sans', leading)]),
    ...(number ? [drawAside(number, room, ink)] : []),
  ]);
}

function drawAside({ value, label }: KeyNumber, room: Room, { colours, measure }: Ink): Element {
  const labelBelow = (valuePx: number) =>
    fitText(
      label,
      {
        face: 'sans',
        widthPx: numberPx,
        heightPx: room.heightPx - valuePx - 8,
        sizesPx: [28, 26, 24],
        leading: labelLeading,
      },
      measure,
    );
  const values = largestPx.map((limit) => fitText(value, valueBox(room, limit), measure));
  const big = values.find(({ heightPx }) => !labelBelow(heightPx).shortened) ?? values.at(-1);
  if (!big) throw new Error('Bug: a key number has no size to be drawn in');
  return box(
    {
      flexDirection: 'column',
      marginLeft: gapPx,
      paddingLeft: gapPx,
      borderLeft: `2px solid ${colours.line}`,
      gap: 8,
    },
    [
      textLines(big, 'serif-bold', valueLeading, { color: colours.accent }),
      textLines(labelBelow(big.heightPx), 'sans', labelLeading, { color: colours.muted }),
    ],
  );
}

/** A number gives way when its words need the room. */
const largestPx = [92, 68, 48, 34] as const;

const valueBox = (room: Room, limit: number): Box => ({
  face: 'serif-bold',
  widthPx: numberPx,
  heightPx: room.heightPx * 0.5,
  sizesPx: [92, 80, 68, 58, 48, 40, 34].filter((sizePx) => sizePx <= limit),
  leading: valueLeading,
  maxLines: 2,
});
