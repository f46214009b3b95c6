// A card's words -> the element tree satori draws. Pure; knows no table and reads no file.
// Set like a page of a book with a note: kicker, title with its numeral, the record, the source under a short rule.

import { drawBody } from './bodies/draw-body.ts';
import type { Card, CardBody } from './card-data.ts';
import { box, type Element } from './element.ts';
import { fitText } from './fit-text.ts';
import type { Ink } from './ink.ts';
import { brandSizePx, drawBrand } from './mark.ts';
import type { CardColours } from './palette.ts';
import { numeralRoom, textLine, textLines } from './text-line.ts';

export const cardSize = { widthPx: 1200, heightPx: 630 } as const;
/** Nothing is drawn nearer to the edge: some readers crop. */
export const safePx = 60;

const innerPx = cardSize.widthPx - 2 * safePx;
const bodyTopPx = 132;
const noteTopPx = 508;
const titleLeading = 1.18;

export function drawCard(card: Card, ink: Ink): Element {
  const roomPx = noteTopPx - bodyTopPx - 24;
  const title = card.title === null ? null : drawTitle(card.title, card.body, roomPx, ink);
  const gapPx = 28;
  const space = { widthPx: innerPx, heightPx: roomPx - (title ? title.heightPx + gapPx : 0) };
  const { paper, ink: color } = ink.colours;
  return box({ ...cardSizeStyle, position: 'relative', backgroundColor: paper, color }, [
    box(at(safePx, safePx - 4, innerPx, 44), [drawKicker(card, ink)]),
    box({ ...at(safePx, 110, innerPx, 2), backgroundColor: color }),
    box({ ...at(safePx, bodyTopPx, innerPx, roomPx), flexDirection: 'column', gap: gapPx }, [
      ...(title ? [title.element] : []),
      ...(card.body ? [drawBody(card.body, space, ink)] : []),
    ]),
    box(at(safePx, noteTopPx, innerPx, cardSize.heightPx - safePx - noteTopPx), drawNote(card, ink)),
  ]);
}

const cardSizeStyle = { width: cardSize.widthPx, height: cardSize.heightPx };

const at = (left: number, top: number, width: number, height: number) => ({
  position: 'absolute',
  left,
  top,
  width,
  height,
});

function drawKicker(card: Card, { colours, measure }: Ink): Element {
  const badge = card.badge?.toUpperCase() ?? '';
  const badgePx = badge === '' ? 0 : measure(badge, 'sans-bold') * 20 + badge.length * 2 + 56;
  const [first = '', ...rest] = card.kicker;
  const kind = first.toUpperCase();
  const kindPx = measure(kind, 'sans-bold') * 24 + kind.length * 3 + 20;
  const context = fitText(
    rest.join(' · '),
    {
      face: 'sans',
      widthPx: innerPx - badgePx - kindPx - 20,
      heightPx: 40,
      sizesPx: [24, 22],
      leading: 1.4,
      maxLines: 1,
    },
    measure,
  );
  return box({ width: innerPx, alignItems: 'center', justifyContent: 'space-between' }, [
    box({ alignItems: 'baseline', gap: 20 }, [
      textLine(kind, 'sans-bold', 24, { color: colours.accent, letterSpacing: 3 }),
      textLine(context.lines[0] ?? '', 'sans', context.sizePx, { color: colours.muted }),
    ]),
    ...(badge === '' ? [] : [drawBadge(badge, colours)]),
  ]);
}

const drawBadge = (badge: string, colours: CardColours): Element =>
  box({ border: `2px solid ${colours.ink}`, padding: '3px 14px', borderRadius: 4 }, [
    textLine(badge, 'sans-bold', 20, { letterSpacing: 2 }),
  ]);

function drawTitle(title: string, body: CardBody | null, roomPx: number, { colours, measure }: Ink) {
  const fit = fitText(
    title,
    {
      face: 'serif-bold',
      widthPx: innerPx,
      heightPx: roomPx * titleShare(body),
      sizesPx: [84, 76, 68, 62, 56, 50, 46, 42].filter((sizePx) => body === null || sizePx <= 76),
      leading: titleLeading,
      tail: numeralRoom,
    },
    measure,
  );
  return {
    element: textLines(fit, 'serif-bold', titleLeading, { numeral: colours.accent }),
    heightPx: fit.heightPx,
  };
}

/** How much of the height a title may take before the record begins: more, the less the record needs. */
function titleShare(body: CardBody | null): number {
  if (body === null) return 1;
  if (body.form === 'facts') return [1, 0.76, 0.6][body.facts.length] ?? 0.5;
  return body.form === 'question' && body.number === null ? 0.56 : 0.48;
}

function drawNote(card: Card, ink: Ink): readonly Element[] {
  const { colours, measure } = ink;
  const brandPx = measure(card.site, 'serif-bold') * brandSizePx + 48;
  const leading = 1.3;
  const note = fitText(
    card.note,
    {
      face: 'sans',
      widthPx: innerPx - brandPx - 72,
      heightPx: 64,
      sizesPx: [24, 22],
      leading,
      maxLines: 2,
    },
    measure,
  );
  return [
    box({ ...at(0, 0, 180, 2), backgroundColor: colours.ink }),
    box({ position: 'absolute', left: 0, top: 12, gap: 10 }, [
      textLine('1', 'serif-bold', 18, { color: colours.accent, lineHeight: '24px' }),
      textLines(note, 'sans', leading, { color: colours.muted }),
    ]),
    box({ position: 'absolute', right: 0, bottom: 0 }, [drawBrand(card.site, ink)]),
  ];
}
