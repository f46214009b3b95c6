// Figures in words: "20 surviving hostages handed over by Hamas", "the area of the planned military base is about 140
// hectares". The words of `measures` come from the text; the number, its hedge and its unit from the columns.

import { bindDate } from '../prose/bind-date.ts';
import { bindWords } from '../prose/bind-words.ts';
import { cutClause, isAnaphoric, isLoose, pointsBack } from '../prose/cut-clause.ts';
import { dropDeictic } from '../prose/drop-deictic.ts';
import { findNumber } from '../prose/find-number.ts';
import { formatDate } from '../prose/format-date.ts';
import { formatCount, formatQualifier, formatQuantity } from '../prose/format-number.ts';
import { isClause } from '../prose/is-clause.ts';
import { listPhrases } from '../prose/list-phrases.ts';
import { lowerFirst } from '../prose/lower-first.ts';
import { openClause } from '../prose/open-clause.ts';
import type { Draft, Phrase } from '../prose/sentence.ts';
import { draft, fact, phrase } from '../prose/sentence.ts';
import { stripKnownDate } from '../prose/strip-date.ts';
import { stripIntro } from '../prose/strip-intro.ts';
import { trimTail } from '../prose/trim-tail.ts';
import type { RecordIndex, RowOf } from '../record-index.ts';
import { isOpinion } from '../record-index.ts';
import { addOpinion, nameOpinion } from './attribute.ts';

export type Figure = RowOf<'figures'>;

/** Sentences on figures that are facts: those that are sentences already, amounts one by one, counts together. */
export function tellFigures(rows: readonly Figure[], index: RecordIndex): readonly Draft[] {
  const { sentences, amounts, clauses, counts } = sortOut(rows);
  const listed = [...Map.groupBy(counts, (row) => isOpinion(row, index))].map(([isOpinionOnly, group]) => {
    const [first] = group;
    const who =
      first !== undefined && isOpinionOnly
        ? phrase`${nameOpinion(first, index)} counts`
        : ['the sources count'];
    return draft('figure-counts', phrase`${who} ${listCounts(group, index)}`, ids(group));
  });
  return [
    ...tellSentences(sentences, index),
    ...amounts.map((row) => tellAmount(row, index)),
    ...clauses.map((row) => tellClause(row, index)),
    ...listed,
  ];
}

/** "Plans foresee up to 20,000 security personnel and about 12,000 police officers to be trained." */
export function tellPlannedFigures(rows: readonly Figure[], index: RecordIndex): readonly Draft[] {
  const { sentences, amounts, clauses, counts } = sortOut(rows);
  const [first] = counts;
  const foresee =
    first === undefined
      ? []
      : [
          draft(
            'figure-planned',
            phrase`plans foresee ${listCounts(counts, index)}${addOpinion(first, index)}`,
            ids(counts),
          ),
        ];
  return [
    ...foresee,
    ...tellSentences(sentences, index),
    ...[...amounts, ...clauses].map((row) => tellAmount(row, index)),
  ];
}

/** By the shape of `measures`: a sentence that says the number, a name of an amount, a clause or a noun for a count. */
function sortOut(rows: readonly Figure[]) {
  const isSentence = (row: Figure) => findNumber(row.measures, row.value) !== null;
  const open = rows.filter((row) => !isSentence(row) && !isLength(row) && !isLoose(row.measures));
  const isVerbal = (row: Figure) => isCount(row) && isClause(`some ${row.measures}`);
  return {
    sentences: rows.filter((row) => isSentence(row) && isTellable(row) && !isLength(row)),
    amounts: open.filter((row) => !isCount(row) && isName(row.measures)),
    clauses: open.filter(isVerbal),
    counts: open.filter((row) => isCount(row) && !isVerbal(row)),
  };
}

/** "a two-day meeting": how long something lasted, said in passing. */
export const isLength = ({ measures, unit }: Figure): boolean =>
  /^(?:days?|hours?|minutes?|weeks?|months?|years?)$/.test(unit) &&
  new RegExp(`\\p{L}-${unit.replace(/s$/, '')}\\b`, 'iu').test(measures);

/** Whether the words name a measure, and are no sentence in which the number got lost. */
const isName = (measures: string): boolean =>
  measures.split(' ').length <= 14 && !isAnaphoric(measures) && !/[“”"]/.test(measures);

const isTellable = ({ measures, value }: Figure): boolean => {
  const clause = trimTail(stripIntro(cutClause(measures, value)));
  return isClause(clause) && !isAnaphoric(clause) && !pointsBack(clause) && !/[“”"]/.test(clause);
};

/** Sentences of the text, cut to the clause that holds the number; two numbers of one clause are told once. */
function tellSentences(rows: readonly Figure[], index: RecordIndex): readonly Draft[] {
  const byClause = Map.groupBy(rows, (row) => clauseOf(row, rows));
  return [...byClause].flatMap(([clause, group]) => {
    const [first] = group;
    if (first === undefined) return [];
    const date = first.as_of === null ? null : formatDate(first.as_of);
    const { text } = stripKnownDate(clause, first.as_of);
    const when = date === null || /\b\d{4}\b/.test(text) ? [] : phrase`${bindDate(date.on, first.id)}, `;
    const plain = dropDeictic(text);
    const timeless = when.length === 0 ? plain : plain.replace(/ (?:at (?:that|the) time|then)\b/, '');
    if (isAnaphoric(timeless) || isLoose(timeless)) return [];
    const words = phrase`${when}${openClause(timeless, first.id, index)}${addOpinion(first, index)}`;
    return [draft('figure-sentence', words, ids(group))];
  });
}

/** The clause that holds the number; the whole of the words where another of the rows is in another clause of them. */
function clauseOf({ measures, value, id }: Figure, rows: readonly Figure[]): string {
  const isShared = rows.some((other) => other.id !== id && other.measures === measures);
  return trimTail(stripIntro(isShared ? measures : cutClause(measures, value)));
}

/** Counts with the date they share at the end, or each with its own in brackets. */
function listCounts(rows: readonly Figure[], index: RecordIndex): Phrase {
  const [first] = rows;
  const isShared = first !== undefined && rows.every(({ as_of }) => as_of === first.as_of);
  const items = rows.map((row) => phrase`${countPhrase(row, index)}${isShared ? [] : asOf(row)}`);
  return phrase`${listPhrases(items)}${isShared ? asOfPlain(first) : []}`;
}

const tellClause = (row: Figure, index: RecordIndex): Draft =>
  draft('figure-clause', phrase`${countPhrase(row, index)}${asOf(row)}${addOpinion(row, index)}`, [row.id]);

/** Whether `measures` names what is counted, so that the number can stand before it. */
export function isCount({ measures, unit }: Figure): boolean {
  const head = unit.split(' ').at(-1)?.toLowerCase() ?? unit;
  if (/^[A-Z]{3}$/.test(unit)) return false;
  const words = measures
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .slice(0, 6);
  if (
    /^(?:area|capacity|cost|duration|length|number|price|rate|share|size|span|time|total|trade|value|volume)$/.test(
      words[0] ?? '',
    )
  )
    return false;
  return words.some((word) => word === head || `${word}s` === head || word === `${head}s`) || isPeople(unit);
}

const ids = (rows: readonly Figure[]): readonly string[] => rows.map(({ id }) => id);

const isPeople = (unit: string): boolean => /^(?:people|persons|individuals|votes)$/.test(unit);

function countPhrase(row: Figure, index: RecordIndex): Phrase {
  const words = bindWords(lowerFirst(row.measures, index), row.id, index.names);
  return phrase`${formatQualifier(row.qualifier, row.unit)}${fact(formatCount(row.value), row.id)} ${words}`;
}

function tellAmount(row: Figure, index: RecordIndex): Draft {
  const words = bindWords(lowerFirst(row.measures, index), row.id, index.names);
  const article =
    /^(?:\p{Lu}|an? |the |its |their |(?:\p{L}+ )?(?:trade|aid|assistance|investment|support|unemployment|inflation)\b)/u.test(
      lowerFirst(row.measures, index),
    )
      ? ''
      : 'the ';
  const amount = phrase`${formatQualifier(row.qualifier, row.unit)}${fact(formatQuantity(row.value, row.unit), row.id)}`;
  return draft(
    'figure-amount',
    phrase`${article}${words} ${verb(row)} ${amount}${asOfPlain(row)}${addOpinion(row, index)}`,
    [row.id],
  );
}

function verb({ modality, as_of }: Figure): string {
  if (modality === 'proposed' || modality === 'opinion') return 'would be';
  if (modality === 'planned') return 'is to be';
  return as_of === null ? 'is put at' : 'was';
}

function asOf(row: Figure): Phrase {
  const date = row.as_of === null ? null : formatDate(row.as_of);
  return date === null || row.measures.includes(date.bare)
    ? []
    : phrase` (${fact(date.bare.replace(/ \(.*$/, ''), row.id)}${/ \(.*$/.exec(date.bare)?.[0].replace(/^ \((.*)\)$/, ', $1') ?? ''})`;
}

function asOfPlain(row: Figure): Phrase {
  const date = row.as_of === null ? null : formatDate(row.as_of);
  return date === null || row.measures.includes(date.bare) ? [] : phrase` ${bindDate(date.on, row.id)}`;
}
