// What a digest must carry over from its article, paragraph by paragraph: numbers, dates, names, quotations by speaker.
// Facts only: never a sentence of the source.

import type { Span } from '../article/article.ts';
import { type PartialDate, readDates } from '../brief/bound/read-dates.ts';
import { readNumbers } from '../brief/bound/read-numbers.ts';
import type { Reading, Toolbox } from '../record/reading.ts';
import { findUtterances } from '../record/speech/find-utterances.ts';
import { reportingVerbs } from '../record/speech/reporting-verbs.ts';

export interface NumberFact extends Span {
  readonly text: string;
  readonly value: number;
  readonly tolerance: number;
}

export interface DateFact extends Span {
  readonly text: string;
  /** What is printed; null for "on Monday". */
  readonly printed: PartialDate | null;
  /** What it means; null when that is not known. */
  readonly edtf: string | null;
}

export interface NameFact extends Span {
  readonly text: string;
  readonly actor: string;
}

export interface QuotationFact extends Span {
  readonly text: string;
  /** The name of who said it; null when the text does not tell. */
  readonly speaker: string | null;
}

export interface ParagraphFacts {
  readonly number: number;
  readonly kind: 'heading' | 'text' | 'item';
  readonly numbers: readonly NumberFact[];
  readonly dates: readonly DateFact[];
  readonly names: readonly NameFact[];
  readonly quotations: readonly QuotationFact[];
}

/** A finder for one vocabulary: a read article -> the facts of each of its paragraphs, in order. */
export function factFinder({ lexicon }: Toolbox): (reading: Reading) => readonly ParagraphFacts[] {
  const verbs = reportingVerbs(lexicon.vocabulary.verbs);
  return (reading) => {
    const utterances = findUtterances(reading, verbs).filter(({ direct }) => direct);
    const speakerOf = (span: Span) => {
      const said = utterances.find(({ spans }) =>
        spans.some((part) => part.start < span.end && span.start < part.end),
      );
      return said === undefined ? null : (reading.cast.get(said.speaker)?.name ?? null);
    };
    return reading.article.paragraphs.map((paragraph) => factsOf(reading, paragraph.number, speakerOf));
  };
}

function factsOf(reading: Reading, number: number, speakerOf: (span: Span) => string | null): ParagraphFacts {
  const { article, dates } = reading;
  const paragraph = article.paragraphs[number - 1] ?? { start: 0, end: 0, kind: 'text' as const };
  const text = article.text.slice(paragraph.start, paragraph.end);
  const at = <T extends Span>(found: T): T => ({
    ...found,
    start: found.start + paragraph.start,
    end: found.end + paragraph.start,
  });
  const mentions = reading.sentences
    .filter((sentence) => sentence.paragraph === number)
    .flatMap((sentence) => sentence.mentions);
  const wordsOf = (span: Span) => article.text.slice(span.start, span.end);
  const printed = readDates(text).map(at);
  const meant = mentions.flatMap((mention) => (mention.kind === 'date' ? [mention] : []));
  const overlaps = (a: Span, b: Span) => a.start < b.end && b.start < a.end;
  const allDates: DateFact[] = [
    ...printed.map((date) => {
      const mention = meant.find((other) => overlaps(date, other));
      return {
        start: date.start,
        end: date.end,
        text: wordsOf(date),
        printed: date,
        edtf: mention ? (dates.get(mention)?.edtf ?? null) : null,
      };
    }),
    ...meant
      .filter((mention) => !printed.some((date) => overlaps(date, mention)))
      .map((mention) => ({
        start: mention.start,
        end: mention.end,
        text: wordsOf(mention),
        printed: null,
        edtf: dates.get(mention)?.edtf ?? null,
      })),
  ];
  return {
    number,
    kind: paragraph.kind,
    numbers: readNumbers(text)
      .map(at)
      .flatMap(({ value, tolerance, ...span }) =>
        value === null || value < 2
          ? []
          : [{ start: span.start, end: span.end, text: wordsOf(span), value, tolerance }],
      )
      .filter((span) => !allDates.some((date) => overlaps(date, span))),
    dates: allDates.toSorted((a, b) => a.start - b.start),
    names: mentions.flatMap((mention) =>
      mention.kind === 'actor' && mention.form === 'name'
        ? [{ start: mention.start, end: mention.end, text: wordsOf(mention), actor: mention.actor }]
        : [],
    ),
    quotations: mentions.flatMap((mention) =>
      mention.kind === 'quotation'
        ? [{ ...mention.inner, text: wordsOf(mention.inner), speaker: speakerOf(mention.inner) }]
        : [],
    ),
  };
}
