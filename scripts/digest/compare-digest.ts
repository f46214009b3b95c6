// A digest beside the capture it retells: what it says and the capture does not is an error; what the capture says and it
// does not is listed, for the editor to judge.

import { isWithin } from '../brief/bound/read-dates.ts';
import type { Problem } from '../problem.ts';
import type { DateFact, NumberFact } from './article-facts.ts';
import { foldWords } from './fold-words.ts';
import type { FactSheet } from './read-captures.ts';

/** A capture, with all the words that a digest of it may use. */
export interface SourceSheet extends FactSheet {
  readonly words: string;
}

/** Where in the file of the digest a place of its text stands: `file:line:column`. */
export type Locate = (start: number) => string;

/** Longest quotation that a digest may hold, in words. */
const longestQuotation = 15;
/** So many words in a row are the source's sentence, not a retelling. */
const copiedRun = 12;

/** The problems of one digest, errors and warnings, in the order of its text. */
export function compareDigest(digest: FactSheet, capture: SourceSheet, locate: Locate): readonly Problem[] {
  return [
    ...notInCapture(digest, capture, locate),
    ...copiedWords(digest, capture, locate),
    ...notInDigest(digest, capture, locate),
  ];
}

function notInCapture(digest: FactSheet, capture: SourceSheet, locate: Locate): readonly Problem[] {
  const source = capture.paragraphs;
  const numbers = source.flatMap((paragraph) => paragraph.numbers);
  const dates = source.flatMap((paragraph) => paragraph.dates);
  const said = ` ${foldWords(capture.words).join(' ')} `;
  const holds = (text: string) => said.includes(` ${foldWords(text).join(' ')} `);
  const unknown = (what: string, start: number, text: string, fix: string): Problem => ({
    code: 'digest/not-in-capture',
    severity: 'error',
    place: locate(start),
    message: `a ${what} of a digest must stand in its capture`,
    actual: JSON.stringify(text),
    fix,
  });
  return digest.paragraphs.flatMap((paragraph) => [
    ...paragraph.numbers
      .filter((number) => !numbers.some((other) => isSameNumber(number, other)) && !holds(number.text))
      .filter((number) => !refersBack(number, digest.article.text))
      .map((number) => unknown('number', number.start, number.text, nearest(number, numbers))),
    ...paragraph.dates
      .filter((date) => !dates.some((other) => isSameDate(date, other)) && !holds(date.text))
      .filter((date) => date.printed !== null && !isPublication(date, capture))
      .map((date) =>
        unknown('date', date.start, date.text, 'Write the date that the article gives, or leave it out.'),
      ),
    ...paragraph.names
      .filter(
        (name) =>
          !capture.actors.has(name.actor) &&
          !foldWords(name.text).every((word) => said.includes(` ${word} `)),
      )
      .map((name) =>
        unknown('name', name.start, name.text, 'Write the name as the article does, or leave it out.'),
      ),
    ...paragraph.quotations.flatMap((quotation): readonly Problem[] => {
      const { length } = foldWords(quotation.text);
      if (!holds(quotation.text))
        return [
          unknown(
            'quotation',
            quotation.start,
            quotation.text,
            'Quote the words exactly, or retell them without marks.',
          ),
        ];
      return length <= longestQuotation
        ? []
        : [
            {
              code: 'digest/long-quotation',
              severity: 'error',
              place: locate(quotation.start),
              message: `a quotation may have at most ${longestQuotation} words`,
              actual: `${length}`,
              fix: 'Quote fewer words and retell the rest.',
            },
          ];
    }),
  ]);
}

/** Runs of words that are the capture's own, quotations left out. */
function copiedWords(digest: FactSheet, capture: SourceSheet, locate: Locate): readonly Problem[] {
  const source = foldWords(capture.words);
  const runs = new Set(
    source.slice(copiedRun - 1).map((_, index) => source.slice(index, index + copiedRun).join(' ')),
  );
  return digest.paragraphs.flatMap(({ number, quotations }) => {
    const { start = 0, end = 0 } = digest.article.paragraphs[number - 1] ?? {};
    const text = digest.article.text;
    const masked = quotations.reduce(
      (left, quotation) =>
        left.slice(0, quotation.start - start) +
        ' ¶ '.padEnd(quotation.end - quotation.start, ' ') +
        left.slice(quotation.end - start),
      text.slice(start, end),
    );
    return masked
      .split('¶')
      .flatMap((part) => {
        const words = foldWords(part);
        const at = words.findIndex(
          (_, index) =>
            index + copiedRun <= words.length && runs.has(words.slice(index, index + copiedRun).join(' ')),
        );
        return at < 0 ? [] : [words.slice(at, at + copiedRun)];
      })
      .slice(0, 1)
      .map(
        (words): Problem => ({
          code: 'digest/copied-words',
          severity: 'error',
          place: locate(start),
          message: `a paragraph must not repeat ${copiedRun} words of its article in a row`,
          actual: JSON.stringify(words.join(' ')),
          fix: 'Retell it in words of your own.',
        }),
      );
  });
}

function notInDigest(digest: FactSheet, capture: SourceSheet, locate: Locate): readonly Problem[] {
  const numbers = digest.paragraphs.flatMap((paragraph) => paragraph.numbers);
  const dates = digest.paragraphs.flatMap((paragraph) => paragraph.dates);
  const said = new Set(foldWords(digest.article.text));
  const told = new Set<string>();
  return capture.paragraphs.flatMap((paragraph): readonly Problem[] => {
    const missing = [
      ...paragraph.numbers
        .filter((number) => !numbers.some((other) => isSameNumber(other, number)))
        .map(({ text }) => text),
      ...paragraph.dates
        .filter(
          (date) =>
            date.printed !== null &&
            !dates.some((other) => isSameDate(other, date) || isSameDate(date, other)),
        )
        .map(({ text }) => text),
      ...paragraph.names
        .filter((name) => /^(?:person|org)-/.test(name.actor) && !digest.actors.has(name.actor))
        .filter((name) => !foldWords(name.text).some((word) => word.length > 3 && said.has(word)))
        .map(({ text }) => text),
    ].filter((text) => !told.has(text));
    for (const text of missing) told.add(text);
    return missing.length === 0
      ? []
      : [
          {
            code: 'digest/left-out',
            severity: 'warning',
            place: locate(
              digest.article.paragraphs[paragraph.number - 1]?.start ?? digest.article.text.length,
            ),
            message: `the facts of paragraph ${paragraph.number} of the capture should be in the digest`,
            actual: `without ${[...new Set(missing)].join(', ')}`,
            fix: 'Add them, or let the note of the front matter say why not.',
          },
        ];
  });
}

/** "the two sides" counts nothing: it speaks of those just named. */
const refersBack = ({ start, text, value }: NumberFact, whole: string): boolean =>
  value < 10 &&
  /^\p{L}+$/u.test(text) &&
  /\b(?:the|these|those|both|its|their|all) $/iu.test(whole.slice(Math.max(0, start - 8), start));

const isSameNumber = (a: NumberFact, b: NumberFact): boolean =>
  Math.abs(a.value - b.value) <= Math.max(a.tolerance, b.tolerance, a.value * 1e-9);

/** The same day, or a part of it: "October" for "October 9". */
const isSameDate = (said: DateFact, known: DateFact): boolean =>
  (said.edtf !== null &&
    known.edtf !== null &&
    (said.edtf === known.edtf || known.edtf.startsWith(`${said.edtf}-`))) ||
  (said.printed !== null && known.printed !== null && isWithin(said.printed, known.printed)) ||
  // "October 9, 2025" where the capture prints "October 9" and means that year.
  (said.printed !== null &&
    known.printed !== null &&
    known.printed.year === null &&
    isWithin({ ...said.printed, year: null }, known.printed));

const isPublication = (date: DateFact, { article }: FactSheet): boolean =>
  date.edtf !== null && (article.meta.published?.startsWith(date.edtf) ?? false);

function nearest(number: NumberFact, others: readonly NumberFact[]): string {
  const near = others
    .map((other) => ({
      other,
      distance: Math.abs(other.value - number.value) / Math.max(other.value, number.value),
    }))
    .filter(({ distance }) => distance < 0.5)
    .toSorted((a, b) => a.distance - b.distance)[0]?.other;
  return `Write the number that the article gives.${near ? ` Did you mean "${near.text}"?` : ''}`;
}
