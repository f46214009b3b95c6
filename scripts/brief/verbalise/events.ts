// Events in words. `what` is a clause of the article's words: it is told as a sentence when it is one, led by its date,
// and left to the timeline when it is a heading rather than a clause.

import { bindDate } from '../prose/bind-date.ts';
import { typeset } from '../prose/bind-words.ts';
import { isAnaphoric, isLoose, pointsBack } from '../prose/cut-clause.ts';
import { dropDeictic } from '../prose/drop-deictic.ts';
import { formatDate } from '../prose/format-date.ts';
import { isClause } from '../prose/is-clause.ts';
import { isDynamic } from '../prose/is-dynamic.ts';
import { openClause } from '../prose/open-clause.ts';
import type { Draft, Phrase } from '../prose/sentence.ts';
import { draft, fact, phrase } from '../prose/sentence.ts';
import { stripDate } from '../prose/strip-date.ts';
import { stripIntro } from '../prose/strip-intro.ts';
import { trimTail } from '../prose/trim-tail.ts';
import type { RecordIndex, RowOf } from '../record-index.ts';
import { addOpinion } from './attribute.ts';

export type Event = RowOf<'events'>;

/** "In September 2023, Air Astana launched its first direct flight"; "Also in …" after a sentence of the same date. */
export function tellEvent(row: Event, index: RecordIndex, before: Event | null = null): Draft {
  const { text, isStripped } = clauseOf(row);
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
  const text = trimTail(stripIntro(row.what));
  const words = phrase`${openClause(text, row.id, index)}${when}${addOpinion(row, index)}`;
  return draft('event-planned', words, [row.id]);
}

/** Whether `what` can stand as a sentence of its own. */
export const isTellable = (row: Event): boolean => {
  const { text } = clauseOf(row);
  return isWhole(row.what, text) && isClause(text) && text.split(' ').length <= 40;
};

/** Whether `what` is an entry of a timeline: whole words that tell what happened, not a state or what someone said. */
export const isEntry = (row: Event): boolean => {
  const { text } = clauseOf(row);
  return isWhole(row.what, text) && isDynamic(text) && (isClause(text) || !/, /.test(text));
};

/** Words that begin where their sentence begins, lean on no other and quote nobody. */
const isWhole = (what: string, text: string): boolean =>
  !isCut.test(what) &&
  !/^\p{N}/u.test(what) &&
  !isAnaphoric(text) &&
  !isLoose(text) &&
  !pointsBack(text) &&
  !unexplained.test(text) &&
  !/[“”"]/.test(text);

/** "increased there, …" and "were upgraded to Level 2": a place or a scale that only words before or behind explain. */
const unexplained = /\bthere(?=[,.]|$)|\b(?:Category|Class|Grade|Level|Phase|Stage|Step|Tier) \p{N}+$/u;

/** A clause that begins in the middle: with what joins it to another, or with its verb. */
const isCut =
  /^(?:\p{Ll}+ed|after|although|and|as|at|because|before|but|by|for|from|in|of|on|or|so|that|then|to|when|where|which|while|who|with) /u;

/** The clause without its date, without what points back and without a judgement at its end. */
function clauseOf({ what, date, date_text }: Event): { readonly text: string; readonly isStripped: boolean } {
  const { text, isStripped } = stripDate(stripIntro(what), date === null ? null : date_text);
  return { text: trimTail(dropDeictic(text)), isStripped };
}

function openDate(row: Event, isAgain: boolean): Phrase {
  const date = row.date === null ? null : formatDate(row.date);
  return date === null ? [] : phrase`${isAgain ? 'also ' : ''}${bindDate(date.on, row.id)}, `;
}

/** Whether the clause names its own date in words that need no other: "in October 2023", not "on Monday". */
function saysDate({ what, date, date_text }: Event): boolean {
  const bare = date === null ? undefined : formatDate(date)?.bare;
  if (bare !== undefined && typeset(what).includes(bare)) return true;
  const month = /\p{L}{3,}/u.exec(bare ?? '')?.[0];
  if (month !== undefined && !/\d{4}/.test(bare ?? '') && what.includes(month)) return true;
  return date_text !== null && /\d/.test(date_text) && what.toLowerCase().includes(date_text.toLowerCase());
}
