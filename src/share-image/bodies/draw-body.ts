// The part of a card that shows the record itself: one drawing a form, each in its own file.

import type { CardBody } from '../card-data.ts';
import type { Element } from '../element.ts';
import type { Ink, Room } from '../ink.ts';
import { drawBars } from './draw-bars.ts';
import { drawFacts } from './draw-facts.ts';
import { drawNames } from './draw-names.ts';
import { drawNumber } from './draw-number.ts';
import { drawQuestion } from './draw-question.ts';
import { drawQuote } from './draw-quote.ts';

export function drawBody(body: CardBody, room: Room, ink: Ink): Element {
  switch (body.form) {
    case 'bars':
      return drawBars(body, room, ink);
    case 'facts':
      return drawFacts(body.facts, room, ink);
    case 'names':
      return drawNames(body, room, ink);
    case 'number':
      return drawNumber(body.number, room, ink);
    case 'question':
      return drawQuestion(body, room, ink);
    case 'quote':
      return drawQuote(body, room, ink);
  }
}
