// One number, as large as it can be, over the words that say what it counts.

import type { KeyNumber } from '../card-data.ts';
import { box, type Element } from '../element.ts';
import { fitText } from '../fit-text.ts';
import type { Ink, Room } from '../ink.ts';
import { numeralRoom, textLines } from '../text-line.ts';

const valueLeading = 1.1;
const labelLeading = 1.32;

export function drawNumber(number: KeyNumber, room: Room, { colours, measure }: Ink): Element {
  const value = fitText(
    number.value,
    {
      face: 'serif-bold',
      widthPx: room.widthPx,
      heightPx: room.heightPx * 0.55,
      sizesPx: [176, 150, 128, 108, 92, 76, 60, 48],
      leading: valueLeading,
      maxLines: 1,
      tail: numeralRoom,
    },
    measure,
  );
  const gapPx = 16;
  const label = fitText(
    number.label,
    {
      face: 'sans',
      widthPx: room.widthPx,
      heightPx: room.heightPx - value.heightPx - gapPx,
      sizesPx: [44, 40, 36, 32, 30],
      leading: labelLeading,
    },
    measure,
  );
  return box({ flexDirection: 'column', gap: gapPx }, [
    textLines(value, 'serif-bold', valueLeading, { color: colours.accent, numeral: colours.ink }),
    textLines(label, 'sans', labelLeading),
  ]);
}
