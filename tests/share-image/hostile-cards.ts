// One card of every form with texts that are hard to set: very long, one endless word, Kazakh, empty.

import type { Card, CardBody } from '../../src/share-image/card-data.ts';

const long =
  'A very long title about what several ministers, ambassadors, special envoys and heads of delegation discussed at great length in many rooms over many days without a conclusion that anyone could report in one line';
const endless = 'Llanfairpwllgwyngyll'.repeat(12);
const kazakh =
  'Қазақстан Республикасы / Ғарыш / Әуезов – Ұлттық қауіпсіздік комитетінің төрағасы Өмірбек Іңкәрұлы';

const bodiesOf = (text: string): Readonly<Record<string, CardBody | null>> => ({
  none: null,
  bars: {
    form: 'bars',
    whole: null,
    bars: [
      { label: 'In favour', count: 142 },
      { label: 'Against', count: 0 },
      { label: 'Abstained', count: null },
      { label: 'Did not vote', count: 1 },
    ],
  },
  number: { form: 'number', number: { value: `more than ${text}`, label: text } },
  question: { form: 'question', question: text, number: null },
  figure: { form: 'question', question: text, number: { value: text, label: text } },
  quote: { form: 'quote', words: text.split(' '), isCut: true, direct: true, by: text },
  facts: {
    form: 'facts',
    facts: ['When', 'Where', 'Who', 'Why'].map((label) => ({ label, value: text })),
  },
  oneFact: { form: 'facts', facts: [{ label: 'Plan', value: text }] },
  noFact: { form: 'facts', facts: [] },
  names: {
    form: 'names',
    number: { value: '1,000,000', label: 'pieces of evidence' },
    names: text.split(' '),
  },
});

const cardsOf = (text: string) =>
  Object.entries(bodiesOf(text)).map(([form, body]): readonly [string, Card] => [
    form,
    {
      kicker: ['Vote position', text],
      badge: 'proposed',
      title: body?.form === 'quote' || body?.form === 'number' ? null : text,
      body,
      note: `${text}, 13 October 2025, ¶\u00a0112; also in 14 other outlets`,
      site: 'Sourcebook 2031!',
    },
  ]);

/** Name of the case -> card. */
export const hostileCards: ReadonlyMap<string, Card> = new Map(
  Object.entries({ long, endless, kazakh, short: 'A' }).flatMap(([name, text]) =>
    cardsOf(text).map(([form, card]) => [`${name} ${form}`, card] as const),
  ),
);
