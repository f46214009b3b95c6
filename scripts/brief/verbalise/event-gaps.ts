// What the records leave open about events, in words: years that are missing, and when something happened that no source dates.

import { countOf } from '../bound/formula.ts';
import { dropDeictic } from '../prose/drop-deictic.ts';
import { formatDate } from '../prose/format-date.ts';
import { formatCount } from '../prose/format-number.ts';
import { isClause } from '../prose/is-clause.ts';
import { listPhrases } from '../prose/list-phrases.ts';
import { openClause } from '../prose/open-clause.ts';
import type { Draft, Phrase } from '../prose/sentence.ts';
import { computed, draft, fact, phrase } from '../prose/sentence.ts';
import { stripDate } from '../prose/strip-date.ts';
import type { RecordIndex } from '../record-index.ts';
import type { Event } from './events.ts';
import { isTellable } from './events.ts';

/** Events whose year the source leaves out, and how many carry no date at all. */
export function tellEventGaps(rows: readonly Event[], index: RecordIndex): readonly Draft[] {
  const yearless = rows.filter(({ date }) => date?.startsWith('XXXX') === true);
  const undated = rows
    .filter(({ date }) => date === null)
    .toSorted((a, b) => Number(b.type === 'founding') - Number(a.type === 'founding'));
  const years = yearless.map((row) => tellYearless(row, index));
  const said = undated.flatMap((row) => {
    const words = sayWhat(row, index);
    return words === null ? [] : [words];
  });
  const clauses = said.map((words, at) => phrase`when ${callIt(words, said[at - 1], index)}`);
  if (undated.length > 0 && undated.length <= mostNamed && said.length === undated.length)
    return [
      ...years,
      draft('event-undated', phrase`No source says ${listPhrases(clauses, 'or')}`, ids(undated)),
    ];
  if (undated.length < 2) return years;
  const [first] = undated;
  const count = computed(formatCount(undated.length), first?.id ?? '', countOf('events'));
  return [
    ...years,
    draft('event-undated', phrase`${count} events of the timeline carry no date in any source`, ids(undated)),
  ];
}

/** "… or when it held its first meeting": a body or country that the clause before began with too. */
function callIt(words: Phrase, before: Phrase | undefined, index: RecordIndex): Phrase {
  const own = subjectOf(words, index);
  const isSame = own !== null && own.actor === subjectOf(before ?? [], index)?.actor;
  return isSame && index.actor(own.actor)?.kind !== 'person' ? ['it', ...words.slice(own.length)] : words;
}

/** The actor a clause begins with, and how many parts name it. */
function subjectOf(
  words: Phrase,
  index: RecordIndex,
): { readonly actor: string; readonly length: number } | null {
  const at = words[0] === 'the ' ? 1 : 0;
  const part = words[at];
  if (part === undefined || typeof part === 'string') return null;
  const actor = 'actor' in part ? part.actor : (index.names(part.fact)[0]?.actor ?? null);
  return actor === null ? null : { actor, length: at + 1 };
}

const mostNamed = 3;
const mostWords = 16;

/** An event as the clause it is, without what is added behind it; null when that is still long. */
function sayWhat(row: Event, index: RecordIndex): Phrase | null {
  if (!isTellable(row)) return null;
  const [clause = ''] = row.what.split(
    /(?<=(?: \S+){3}) (?:according to|after|by which|under|that|which|who) /,
  );
  const [short = clause] = clause.split(', ');
  const said = dropDeictic(isClause(short) ? short : clause);
  return said.split(' ').length > mostWords || !isClause(said) || /\b(?:has|have)\b/.test(said)
    ? null
    : openClause(said, row.id, index);
}

/** "No source gives the year of 22 January, when representatives of 19 countries signed …" */
function tellYearless(row: Event, index: RecordIndex): Draft {
  const date = fact(formatDate(row.date ?? '')?.bare.replace(/ \(.*$/, '') ?? '', row.id);
  const words = isTellable(row)
    ? phrase`No source gives the year of ${date}, when ${openClause(stripDate(row.what, row.date_text).text, row.id, index)}`
    : phrase`No source gives the year of this event, dated ${date}: ${openClause(row.what, row.id, index)}`;
  return draft('event-yearless', words, [row.id]);
}

const ids = (rows: readonly Event[]): readonly string[] => rows.map(({ id }) => id);
