// Events in words. `what` is a clause of the article's words: it is told as a sentence when it is one, led by its date,
// and left to the timeline when it is a heading rather than a clause.

import { bindDate } from '../prose/bind-date.ts';
import { isAnaphoric } from '../prose/cut-clause.ts';
import { formatDate } from '../prose/format-date.ts';
import { isClause } from '../prose/is-clause.ts';
import { openClause } from '../prose/open-clause.ts';
import type { Draft, Phrase } from '../prose/sentence.ts';
import { draft, fact, phrase } from '../prose/sentence.ts';
import { stripDate } from '../prose/strip-date.ts';
import type { RecordIndex, RowOf } from '../record-index.ts';
import { addOpinion } from './attribute.ts';

export type Event = RowOf<'events'>;

/** "In September 2023, Air Astana launched its first direct flight"; "Also in …" after a sentence of the same date. */
export function tellEvent(row: Event, index: RecordIndex, before: Event | null = null): Draft {
  const { text, isStripped } = stripDate(row.what, row.date === null ? null : row.date_text);
  const date = isStripped || !saysDate(row) ? openDate(row, before?.date === row.date) : [];
  const words = openClause(text, row.id, index);
  return draft('event', phrase`${date}${words}${addOpinion(row, index)}`, [row.id]);
}

/** Events in order, each knowing the one before it. */
export const tellEvents = (rows: readonly Event[], index: RecordIndex): readonly Draft[] =>
  rows.map((row, at) => tellEvent(row, index, rows[at - 1] ?? null));

/** An event that is planned or proposed, as an item of a list: its words, then its date. */
export function listEvent(row: Event, index: RecordIndex): Draft {
  const date = row.date === null || saysDate(row) ? null : formatDate(row.date);
  const when = date === null ? [] : phrase` (${fact(date.bare.replace(/ \(.*$/, ''), row.id)})`;
  const words = phrase`${openClause(row.what, row.id, index)}${when}${addOpinion(row, index)}`;
  return draft('event-planned', words, [row.id]);
}

/** Whether `what` can stand as a sentence of its own. */
export const isTellable = ({ what, date, date_text }: Event): boolean => {
  const { text } = stripDate(what, date === null ? null : date_text);
  return isClause(text) && !isAnaphoric(text) && !/[“”"]/.test(text) && text.split(' ').length <= 40;
};

function openDate(row: Event, isAgain: boolean): Phrase {
  const date = row.date === null ? null : formatDate(row.date);
  return date === null ? [] : phrase`${isAgain ? 'also ' : ''}${bindDate(date.on, row.id)}, `;
}

/** Whether the clause names its own date in words that need no other: "in October 2023", not "on Monday". */
function saysDate({ what, date, date_text }: Event): boolean {
  const bare = date === null ? undefined : formatDate(date)?.bare;
  if (bare !== undefined && what.includes(bare)) return true;
  return date_text !== null && /\d/.test(date_text) && what.toLowerCase().includes(date_text.toLowerCase());
}
