// How many, and which: a number with the names behind it, as many as there is room for.

import type { CardBody } from '../card-data.ts';
import { box, type Element } from '../element.ts';
import { fitText } from '../fit-text.ts';
import type { Ink, Room } from '../ink.ts';
import { textLine, textLines } from '../text-line.ts';

type Names = Extract<CardBody, { form: 'names' }>;

const numberPx = 270;
const leading = 1.5;

export function drawNames({ number, names }: Names, room: Room, { colours, measure }: Ink): Element {
  const fit = fitText(
    names.map((name) => name.replaceAll(' ', '\u00a0')).join('\u00a0· '),
    {
      face: 'sans',
      widthPx: room.widthPx - numberPx - 40,
      heightPx: room.heightPx,
      sizesPx: [30, 28, 26],
      leading,
    },
    measure,
  );
  const value = fitText(
    number.value,
    {
      face: 'serif-bold',
      widthPx: numberPx,
      heightPx: 140,
      sizesPx: [120, 100, 84, 68, 54],
      leading: 1.1,
      maxLines: 1,
    },
    measure,
  );
  return box({ width: room.widthPx, height: room.heightPx, gap: 40 }, [
    box({ width: numberPx, flexShrink: 0, flexDirection: 'column' }, [
      textLines(value, 'serif-bold', 1.1, { color: colours.accent }),
      textLine(number.label, 'sans', 28, { color: colours.muted }),
    ]),
    box({ paddingTop: 12 }, [textLines(fit, 'sans', leading)]),
  ]);
}
