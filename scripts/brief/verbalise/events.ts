// Events in words. `what` is a clause of the article's words: it is told as a sentence when it is one, led by its date,
// and left to the timeline when it is a heading rather than a clause.

import { bindWords } from '../prose/bind-words.ts';
import { formatDate } from '../prose/format-date.ts';
import { lowerFirst } from '../prose/lower-first.ts';
import type { Draft, Phrase } from '../prose/sentence.ts';
import { draft, phrase } from '../prose/sentence.ts';
import type { RecordIndex, RowOf } from '../record-index.ts';
import { isOpinion } from '../record-index.ts';
import { nameOpinion } from './attribute.ts';
import { bindDate } from './votes.ts';

export type Event = RowOf<'events'>;

/** "In September 2023, Air Astana launched its first direct flight between Almaty and Tel Aviv." */
export function tellEvent(row: Event, index: RecordIndex): Draft {
  const opens = openDate(row);
  const source = isOpinion(row, index) ? phrase`According to ${nameOpinion(row, index)}, ` : [];
  const led = opens.length + source.length > 0;
  const what = row.what.replace(/[.;,]$/, '');
  const words = bindWords(led ? lowerFirst(what, index) : what, row.id, index.names);
  const open = source.length > 0 && opens.length > 0 ? phrase`${source}${opens}` : [...source, ...opens];
  return draft('event', phrase`${open}${words}`);
}

/** An event that is planned or proposed, as an item of a list: its words, then its date. */
export function listEvent(row: Event, index: RecordIndex): Draft {
  const date = row.date === null ? null : formatDate(row.date);
  const when =
    date === null || saysDate(row, date.bare)
      ? []
      : phrase` (${bindDate(date.on.replace(/ \(.*$/, ''), row.id)})`;
  return draft(
    'event-planned',
    phrase`${bindWords(row.what.replace(/[.;,]$/, ''), row.id, index.names)}${when}`,
  );
}

/** Whether `what` has a verb of its own that tells what happened, so that it can stand as a sentence. */
export function isClause({ what }: Event): boolean {
  const words = what.split(' ');
  if (words.length < 4 || words.length > 40) return false;
  if (/(?:^| )(?:is|are|was|were|has|have|had|will|would|did|do|does)(?= )/.test(what)) return true;
  return words
    .slice(1, 12)
    .some((word, index) => isPastVerb(word, words[index] ?? '', words[index + 2] ?? ''));
}

const irregularPast =
  /^(?:became|began|bore|bought|broke|brought|built|came|chose|cut|drew|fell|fired|flew|forbade|fought|found|gave|got|grew|held|hit|kept|knew|laid|led|left|let|lost|made|met|paid|put|quit|ran|rose|said|sat|saw|sent|set|shot|shut|sold|sought|spoke|spent|stood|struck|swore|took|taught|threw|told|went|withdrew|won|wrote)$/;

/** "launched its", "handed over"; not the participle of "route suspended over" or "a plan backed by". */
function isPastVerb(word: string, before: string, after: string): boolean {
  if (irregularPast.test(word)) return true;
  if (!/^\p{Ll}+ed$/u.test(word)) return false;
  if (/^(?:an?|the|its|their|his|her|of|by|with|and|in|to)$/i.test(before)) return false;
  return !/^(?:by|from|under)$/.test(after);
}

function openDate(row: Event): Phrase {
  const date = row.date === null ? null : formatDate(row.date);
  if (date === null || saysDate(row, date.bare)) return [];
  return phrase`${bindDate(date.on, row.id)}, `;
}

/** Whether the clause names its own date: the words it was read from, or the year and month. */
const saysDate = ({ what, date_text }: Event, bare: string): boolean =>
  what.includes(bare) || (date_text !== null && what.toLowerCase().includes(date_text.toLowerCase()));
