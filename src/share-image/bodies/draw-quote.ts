// Words somebody said, and who. Quotation marks only when the words are the speaker's own.

import type { CardBody } from '../card-data.ts';
import { box, type Element } from '../element.ts';
import { endEarly, fitText } from '../fit-text.ts';
import type { Ink, Room } from '../ink.ts';
import { numeralRoom, textLine, textLines } from '../text-line.ts';

type Quote = Extract<CardBody, { form: 'quote' }>;

const leading = 1.3;
const byPx = 40;
const gapPx = 24;

export function drawQuote(
  { words, isCut, direct, by }: Quote,
  room: Room,
  { colours, measure }: Ink,
): Element {
  const ending = direct ? '…”' : '…';
  const shown = `${direct ? '“' : ''}${isCut ? endEarly(words, ending) : words.join(' ') + (direct ? '”' : '')}`;
  const fit = fitText(
    shown,
    {
      face: 'serif',
      widthPx: room.widthPx,
      heightPx: room.heightPx - byPx - gapPx,
      sizesPx: [76, 68, 60, 54, 48, 43, 38],
      leading,
      tail: numeralRoom,
      ending,
    },
    measure,
  );
  const speaker = fitText(
    by,
    {
      face: 'sans-bold',
      widthPx: room.widthPx - 72,
      heightPx: byPx,
      sizesPx: [28, 26, 24],
      leading: 1.3,
      maxLines: 1,
    },
    measure,
  );
  return box({ flexDirection: 'column', gap: gapPx }, [
    textLines(fit, 'serif', leading, { numeral: colours.accent }),
    box({ alignItems: 'center', gap: 16 }, [
      box({ width: 48, height: 3, backgroundColor: colours.accent }),
      textLine(speaker.lines[0] ?? '', 'sans-bold', speaker.sizePx),
    ]),
  ]);
}
