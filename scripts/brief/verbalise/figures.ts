// Figures in words: "20 surviving hostages handed over by Hamas", "the area of the planned military base is about 140
// hectares". The words of `measures` come from the text; the number, its hedge and its unit from the columns.

import { bindWords } from '../prose/bind-words.ts';
import { formatDate } from '../prose/format-date.ts';
import { formatCount, formatNumber, formatQualifier, formatQuantity } from '../prose/format-number.ts';
import { isClause } from '../prose/is-clause.ts';
import { listPhrases } from '../prose/list-phrases.ts';
import { lowerFirst } from '../prose/lower-first.ts';
import type { Draft, Phrase } from '../prose/sentence.ts';
import { draft, fact, phrase } from '../prose/sentence.ts';
import type { RecordIndex, RowOf } from '../record-index.ts';
import { isOpinion } from '../record-index.ts';
import { addOpinion, nameOpinion } from './attribute.ts';
import { bindDate } from './votes.ts';

export type Figure = RowOf<'figures'>;

/** Sentences on figures that are facts: one for each amount, one for all counts that rest on the same sort of source. */
export function tellFigures(rows: readonly Figure[], index: RecordIndex): readonly Draft[] {
  const amounts = rows.filter((row) => !isCount(row)).map((row) => tellAmount(row, index));
  const counts = rows.filter((row) => isCount(row));
  const clauses = counts
    .filter((row) => isClause(`some ${row.measures}`))
    .map((row) => tellClause(row, index));
  const nouns = Map.groupBy(
    counts.filter((row) => !isClause(`some ${row.measures}`)),
    (row) => isOpinion(row, index),
  );
  const listed = [...nouns].map(([isOpinionOnly, group]) => {
    const [first] = group;
    const who =
      first !== undefined && isOpinionOnly
        ? phrase`${nameOpinion(first, index)} counts`
        : ['the sources count'];
    return draft('figure-counts', phrase`${who} ${listCounts(group, index)}`, ids(group));
  });
  return [...amounts, ...clauses, ...listed];
}

/** "Plans foresee up to 20,000 security personnel and about 12,000 police officers to be trained." */
export function tellPlannedFigures(rows: readonly Figure[], index: RecordIndex): readonly Draft[] {
  const counts = rows.filter((row) => isCount(row));
  const [first] = counts;
  const amounts = rows.filter((row) => !isCount(row)).map((row) => tellAmount(row, index));
  if (first === undefined) return amounts;
  const foresee = phrase`plans foresee ${listCounts(counts, index)}${addOpinion(first, index)}`;
  return [draft('figure-planned', foresee, ids(counts)), ...amounts];
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

/** What a key figure shows: its number and what it measures. */
export function showFigure(row: Figure): { readonly value: string; readonly label: string } {
  const hedge = formatQualifier(row.qualifier, row.unit);
  const date = row.as_of === null ? null : formatDate(row.as_of);
  const value = isCount(row) ? formatNumber(row.value) : formatQuantity(row.value, row.unit);
  const planned =
    row.modality === 'planned' && !/\b(?:planned|to be)\b/i.test(row.measures) ? ', planned' : '';
  const proposed = row.modality === 'proposed' || row.modality === 'opinion' ? ', proposed' : '';
  const when = date === null || row.measures.includes(date.bare) ? '' : `, ${date.bare}`;
  return { value: `${hedge}${value}`.trim(), label: `${row.measures}${planned}${proposed}${when}` };
}

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
