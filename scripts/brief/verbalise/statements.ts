// Statements in words: quoted when they were quoted, at most fifteen words, reported otherwise. What was said is told as
// said, never as true.

import { bindDate } from '../prose/bind-date.ts';
import { bindWords, typeset } from '../prose/bind-words.ts';
import { barePattern } from '../prose/fact-patterns.ts';
import { formatDate } from '../prose/format-date.ts';
import { isClause } from '../prose/is-clause.ts';
import { lowerFirst } from '../prose/lower-first.ts';
import { openClause } from '../prose/open-clause.ts';
import type { Draft, Phrase } from '../prose/sentence.ts';
import { draft, fact, mention, phrase } from '../prose/sentence.ts';
import { stripKnownDate } from '../prose/strip-date.ts';
import type { RecordIndex, RowOf } from '../record-index.ts';
import { addOpinion } from './attribute.ts';
import { shortenQuote } from './shorten-quote.ts';
import { takesClause, toPast } from './speech-verbs.ts';

export type Statement = RowOf<'statements'>;

/** One sentence on one statement; `before` is the one told just before it. */
export function tellStatement(row: Statement, index: RecordIndex, before: Statement | null = null): Draft {
  const isAgain = before?.speaker_id === row.speaker_id;
  const when = openDate(row);
  const where = venue(row, index);
  // A sentence opens with its day or its occasion, not with both.
  const isFirst = when.length === 0 && where.length > 0;
  const open = isFirst ? phrase`${where}, ` : when;
  const at = isFirst || where.length === 0 ? [] : phrase` ${where}`;
  const said = row.direct ? tellQuoted(row, at, isAgain, index) : tellReported(row, at, isAgain, index);
  const relay = index.actor(row.relayed_by_id ?? '');
  const relayed =
    row.relayed_by_id === null || relay === undefined
      ? []
      : phrase`, according to ${mention(relay.id, row.id, relay.role === null ? null : typeset(relay.role))}`;
  const kind = row.direct ? 'statement-quoted' : 'statement-reported';
  const isQuoteLast = row.direct && relayed.length === 0;
  return draft(kind, phrase`${open}${said}${relayed}${isQuoteLast ? [] : addOpinion(row, index)}`, [row.id]);
}

/** Statements in order, each knowing the one before it. */
export const tellStatements = (rows: readonly Statement[], index: RecordIndex): readonly Draft[] =>
  rows.map((row, at) => tellStatement(row, index, rows[at - 1] ?? null));

/** Whether the words make a sentence with "said": a quotation, or a report that is no loose end. */
export function isTellable(row: Statement, index: RecordIndex): boolean {
  const { direct, text, verb } = row;
  if (!direct && /^\S+ (?:them|him|her|it|this|that)\b/i.test(text)) return false;
  if (!direct) return !/^(?:about|against|at|by|for|from|in|of|on|to|with|which|who|and|or) /i.test(text);
  const { words, shape, isTorn } = shortenQuote(text);
  if (isTorn || /^(?:But|And|Or|So|Nor) /.test(words) || /^to /.test(words)) return false;
  if (linkBefore(row, index) !== null) return true;
  if (/^(?:called|condemned|described|labell?ed|termed|dubbed)$/.test(toPast(verb ?? ''))) return false;
  return shape !== 'fragment' || isNounLike(words) || takesObject.test(toPast(verb ?? ''));
}

/** Whether a reader learns what the speaker holds, and not only some words of it. */
export const isTelling = (row: Statement, index: RecordIndex): boolean =>
  isTellable(row, index) && (!row.direct || shortenQuote(row.text).shape !== 'fragment');

/** Whether the words take a side or ask for something, and do not only inform. */
export const takesSide = ({ verb }: Statement): boolean =>
  /^(?:accused|advocated|appealed|backed|blamed|called (?:on|for)|commended|condemned|criticis?z?ed|defended|demanded|denounced|dismissed|endorsed|hailed|opposed|pledged|praised|promised|reaffirmed|rejected|reiterated|supported|urged|vowed|voiced|warned|welcomed)\b/.test(
    toPast(verb ?? ''),
  );

/** The fuller of the role in the statement and the role the actor is listed under. */
export function chooseRole({ role, speaker_id }: Statement, index: RecordIndex): string | null {
  const listed = index.actor(speaker_id)?.role ?? null;
  if (role === null || listed === null) return typesetOrNull(role ?? listed);
  const words = (text: string): readonly string[] => text.toLowerCase().match(/\p{L}{3,}/gu) ?? [];
  const inListed = words(role).every((word) => words(listed).includes(word));
  return typesetOrNull(inListed ? listed.replace(/ \([^)]*\)$/, '') : role);
}

const typesetOrNull = (text: string | null): string | null => (text === null ? null : typeset(text));

function tellQuoted(row: Statement, where: Phrase, isAgain: boolean, index: RecordIndex): Phrase {
  const speaker = mention(row.speaker_id, row.id, chooseRole(row, index));
  const { words, shape } = shortenQuote(typeset(row.text));
  const quote = (stop = '') => fact(`“${words}${stop}”`, row.id);
  const verb = toPast(row.verb ?? 'said');
  const also = isAgain ? ' also' : '';
  const link = linkBefore(row, index);
  if (link !== null && shape !== 'sentence')
    return phrase`${speaker}${also} ${verb} ${link}${quote()}${where}`;
  const said = takesClause(verb) && !/^(?:stated|added|told)$/.test(verb) ? verb : 'said';
  if (shape === 'sentence')
    return phrase`${speaker}${also} ${said}${where}: ${quote(/[.!?…]$/.test(words) ? '' : '.')}`;
  if (takesObject.test(verb)) return phrase`${speaker}${also} ${verb} ${quote()}${where}`;
  if (/^(?:advised|asked|ordered|warned|instructed)$/.test(verb))
    return phrase`${speaker}${also} ${verb}${where}: ${quote()}`;
  if (shape === 'clause') return phrase`${speaker}${also} ${said}${where} that ${quote()}`;
  if (!isNounLike(words)) return phrase`${speaker}${also} used the words ${quote()}${where}`;
  return phrase`${speaker}${also} spoke of ${/^\p{L}+ of /u.test(words) ? 'the ' : ''}${quote()}${where}`;
}

const factual = new RegExp(barePattern, 'u');

/** The words of the source between the verb and the quotation: "called the declaration “a roadmap”" -> "the declaration ". */
function linkBefore({ id, verb }: Statement, index: RecordIndex): string | null {
  const before = index.evidence(id)[0]?.prefix ?? '';
  const end = verb === null ? -1 : before.lastIndexOf(`${verb} `);
  if (end < 0 || verb === null) return null;
  const words = before.slice(end + verb.length + 1).replace(/[“"]$/, '');
  const isPlain = /^(?:the |an? |its |their |his |her )?\p{L}[\p{Ll}-]* (?:\p{Ll}+ ){0,4}$/u.test(words);
  if (
    !isPlain ||
    factual.test(words) ||
    index.names(words).length > 0 ||
    /\b(?:it|him|them|this|that|these|those)\b/i.test(words)
  )
    return null;
  return words.toLowerCase();
}

/** "a single roadmap", "beginning of a new era". */
const isNounLike = (words: string): boolean =>
  /^(?:(?:an?|the|this|these|those|no|another|our|their|its|his|her) |\p{L}+ of )/iu.test(words);

/** Verbs that the quoted words complete: "called on “religious figures to …”". */
const takesObject = /^(?:called (?:on|for|upon)|urged|demanded|promised|advocated)$/;

/** The day of the week that a reporting clause left behind: "Thursday that the talks …". */
const weekday = /^(?:on )?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? (?:that )?/;

function tellReported(row: Statement, where: Phrase, isAgain: boolean, index: RecordIndex): Phrase {
  const speaker = mention(row.speaker_id, row.id, chooseRole(row, index));
  const text = stripKnownDate(typeset(row.text), row.date)
    .text.replace(/[.;,]$/, '')
    .replace(weekday, '');
  const also = isAgain ? ' also' : '';
  const [name] = index.names(text);
  const isOwn = name?.actor === row.speaker_id && /^(?:\p{Lu}\p{L}+ )*$/u.test(text.slice(0, name.start));
  if (isOwn && /^ /.test(text.slice(name.end)))
    return phrase`${openClause(text.slice(name.start), row.id, index)}${where}`;
  const verb = toPast(row.verb ?? 'said');
  const [doing = ''] = text.split(' ');
  if (/ing$/.test(doing) && toPast(doing) === verb)
    return phrase`${speaker}${also} ${verb} ${bindWords(text.slice(doing.length + 1), row.id, index.names)}${where}`;
  const opening = text.split(' ').slice(0, 3).map(toPast);
  if (row.verb !== null && opening.includes(verb.split(' ')[0] ?? verb)) {
    const auxiliary = /^(?:has|have|had) (?=\p{Ll}+)/u.exec(text)?.[0] ?? '';
    const did = bindWords(text.slice(auxiliary.length), row.id, index.names);
    return phrase`${speaker} ${auxiliary}${isAgain ? 'also ' : ''}${did}${where}`;
  }
  // "told the paper that …" has its hearer; "countered" takes a clause when one follows.
  const hasHearer = verb === 'told' && / that /.test(text) && !/^that /i.test(text);
  const clause =
    !hasHearer && (takesClause(verb) || verb === 'told' || isClauseOnly.test(verb)) && isContent(text, verb);
  const said = clause && (verb === 'added' || verb === 'told') ? 'said' : verb;
  const words = bindWords(lowerFirst(text.replace(/^that /i, ''), index), row.id, index.names);
  return phrase`${speaker}${also} ${bindWords(said, row.id, index.names)} ${clause ? 'that ' : ''}${words}${where}`;
}

const isClauseOnly =
  /^(?:countered|complained|divulged|disclosed|estimated|hinted|joked|swore|testified|revealed)$/;

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
  const { isStripped } = stripKnownDate(row.text, row.direct ? null : row.date);
  const saysItself = row.venue?.includes(month) === true || row.text.includes(month);
  if (words === null || (saysItself && !isStripped)) return [];
  return phrase`${bindDate(words.on, row.id)}, `;
}

/** "at the July conference", "in an interview"; nothing where the venue is not named. */
function venue(row: Statement, index: RecordIndex): Phrase {
  if (row.venue === null) return [];
  const isPlace = /^(?:in|at|on|before|after|during|to|ahead of|following|while|speaking|over) /i.test(
    row.venue,
  );
  const name = isPlace
    ? `${row.venue.slice(0, 1).toLowerCase()}${row.venue.slice(1)}`
    : lowerFirst(row.venue, index);
  const words = bindWords(name, row.id, index.names);
  if (isPlace) return words;
  const within =
    /\b(?:interview|speech|letter|statement|post|article|address|remarks|message|broadcast|call|report|briefing)\b/i;
  const article = /^(?:the|an?|his|her|its|their) /i.test(row.venue) ? '' : 'the ';
  return phrase`${within.test(row.venue) ? 'in' : 'at'} ${article}${words}`;
}
