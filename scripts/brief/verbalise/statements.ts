// Statements in words: quoted when they were quoted, at most fifteen words, reported otherwise. What was said is told as
// said, never as true.

import { bindDate } from '../prose/bind-date.ts';
import { bindWords, typeset } from '../prose/bind-words.ts';
import { formatDate } from '../prose/format-date.ts';
import { isClause } from '../prose/is-clause.ts';
import { lowerFirst } from '../prose/lower-first.ts';
import { openClause } from '../prose/open-clause.ts';
import type { Draft, Phrase } from '../prose/sentence.ts';
import { draft, fact, mention, phrase } from '../prose/sentence.ts';
import type { RecordIndex, RowOf } from '../record-index.ts';
import { addOpinion } from './attribute.ts';
import { shortenQuote } from './shorten-quote.ts';
import { takesClause, toPast } from './speech-verbs.ts';

export type Statement = RowOf<'statements'>;

/** One sentence on one statement. */
export function tellStatement(row: Statement, index: RecordIndex): Draft {
  const when = openDate(row);
  const said = row.direct ? tellQuoted(row, index) : tellReported(row, index);
  const relay = index.actor(row.relayed_by_id ?? '');
  const relayed =
    row.relayed_by_id === null || relay === undefined
      ? []
      : phrase`, according to ${mention(relay.id, row.id, relay.role === null ? null : typeset(relay.role))}`;
  const kind = row.direct ? 'statement-quoted' : 'statement-reported';
  const isQuoteLast = row.direct && relayed.length === 0;
  return draft(kind, phrase`${when}${said}${relayed}${isQuoteLast ? [] : addOpinion(row, index)}`, [row.id]);
}

/** Whether the words make a sentence with "said": a quotation, or a report that is no loose end. */
export function isTellable({ direct, text, verb }: Statement): boolean {
  if (!direct) return !/^(?:about|against|at|by|for|from|in|of|on|to|with|which|who|and|or) /i.test(text);
  const { words, shape } = shortenQuote(text);
  return (
    shape !== 'fragment' ||
    words.split(' ').length <= 4 ||
    isNounLike(words) ||
    takesObject.test(toPast(verb ?? ''))
  );
}

/** Whether a reader learns what the speaker holds, and not only some words of it. */
export const isTelling = (row: Statement): boolean =>
  isTellable(row) && (!row.direct || shortenQuote(row.text).shape !== 'fragment');

/** The fuller of the role in the statement and the role the actor is listed under. */
export function chooseRole({ role, speaker_id }: Statement, index: RecordIndex): string | null {
  const listed = index.actor(speaker_id)?.role ?? null;
  if (role === null || listed === null) return typesetOrNull(role ?? listed);
  const words = (text: string): readonly string[] => text.toLowerCase().match(/\p{L}{3,}/gu) ?? [];
  const inListed = words(role).every((word) => words(listed).includes(word));
  return typesetOrNull(inListed ? listed.replace(/ \([^)]*\)$/, '') : role);
}

const typesetOrNull = (text: string | null): string | null => (text === null ? null : typeset(text));

function tellQuoted(row: Statement, index: RecordIndex): Phrase {
  const speaker = mention(row.speaker_id, row.id, chooseRole(row, index));
  const where = venue(row, index);
  const { words, shape } = shortenQuote(typeset(row.text));
  const quote = (stop = '') => fact(`“${words}${stop}”`, row.id);
  const verb = toPast(row.verb ?? 'said');
  const said = takesClause(verb) && !/^(?:stated|added|told)$/.test(verb) ? verb : 'said';
  if (shape === 'sentence')
    return phrase`${speaker} ${said}${where}: ${quote(/[.!?…]$/.test(words) ? '' : '.')}`;
  if (takesObject.test(verb)) return phrase`${speaker} ${verb} ${quote()}${where}`;
  if (/^(?:advised|asked|ordered|warned|instructed)$/.test(verb))
    return phrase`${speaker} ${verb}${where}: ${quote()}`;
  if (shape === 'clause') return phrase`${speaker} ${said}${where} that ${quote()}`;
  if (isNounLike(words))
    return phrase`${speaker} spoke of ${/^\p{L}+ of /u.test(words) ? 'the ' : ''}${quote()}${where}`;
  return phrase`${speaker} used the words ${quote()}${where}`;
}

/** "a single roadmap", "beginning of a new era". */
const isNounLike = (words: string): boolean =>
  /^(?:(?:an?|the|this|these|those|no|another|our|their|its|his|her) |\p{L}+ of )/iu.test(words);

/** Verbs that the quoted words complete: "called on “religious figures to …”". */
const takesObject = /^(?:called (?:on|for|upon)|urged|demanded|pledged|promised|advocated)$/;

/** The day of the week that a reporting clause left behind: "Thursday that the talks …". */
const weekday = /^(?:on )?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? (?:that )?/;

function tellReported(row: Statement, index: RecordIndex): Phrase {
  const speaker = mention(row.speaker_id, row.id, chooseRole(row, index));
  const text = typeset(row.text)
    .replace(/[.;,]$/, '')
    .replace(weekday, '');
  const where = venue(row, index);
  const [name] = index.names(text);
  if (name?.start === 0 && name.actor === row.speaker_id && /^ /.test(text.slice(name.end)))
    return phrase`${openClause(text, row.id, index)}${where}`;
  const verb = toPast(row.verb ?? 'said');
  const opening = text.split(' ').slice(0, 3).map(toPast);
  if (row.verb !== null && opening.includes(verb.split(' ')[0] ?? verb))
    return phrase`${speaker} ${bindWords(text, row.id, index.names)}${where}`;
  const clause = takesClause(verb) && isContent(text, verb);
  const said = (clause && verb === 'added') || verb === 'told' ? 'said' : verb;
  const words = bindWords(lowerFirst(text.replace(/^that /i, ''), index), row.id, index.names);
  return phrase`${speaker} ${bindWords(said, row.id, index.names)} ${clause ? 'that ' : ''}${words}${where}`;
}

/** Verbs that take a noun as readily as a clause need a look at the words. */
function isContent(text: string, verb: string): boolean {
  const takesNounToo =
    /^(?:emphasi[sz]ed|stressed|underlined|highlighted|reaffirmed|reiterated|acknowledged|noted|recalled|confirmed|announced)$/;
  if (/^(?:how|what|who|why|where|when|whether) /i.test(text)) return false;
  if (!takesNounToo.test(verb) || /^that /i.test(text)) return true;
  return (
    isClause(text) ||
    /\b(?:is|are|was|were|has|have|had|will|would|can|could|may|might|must|should|does|do|did|lies?|stands?|remains?|needs?|depends?|requires?|seeks?|supports?|hopes?|plans?|wants?|means|deserves?)\b/i.test(
      text,
    )
  );
}

function openDate(row: Statement): Phrase {
  const words = row.date === null ? null : formatDate(row.date);
  const month = /\p{L}{3,}/u.exec(words?.bare ?? '')?.[0] ?? '-';
  const saysItself = row.venue?.includes(month) === true || row.text.includes(month);
  if (words === null || saysItself) return [];
  return phrase`${bindDate(words.on, row.id)}, `;
}

/** " at the July conference", " in an interview". */
function venue(row: Statement, index: RecordIndex): Phrase {
  if (row.venue === null) return [];
  const isPlace = /^(?:in|at|on|before|after|during|to|ahead of|following|while|speaking|over) /i.test(
    row.venue,
  );
  const name = isPlace
    ? `${row.venue.slice(0, 1).toLowerCase()}${row.venue.slice(1)}`
    : lowerFirst(row.venue, index);
  const words = bindWords(name, row.id, index.names);
  if (isPlace) return phrase` ${words}`;
  const within =
    /\b(?:interview|speech|letter|statement|post|article|address|remarks|message|broadcast|call|report|briefing)\b/i;
  const article = /^(?:the|an?|his|her|its|their) /i.test(row.venue) ? '' : 'the ';
  return phrase` ${within.test(row.venue) ? 'in' : 'at'} ${article}${words}`;
}
