// Statements in words: quoted when they were quoted, at most fifteen words, reported otherwise. What was said is told as
// said, never as true.

import { bindWords, typeset } from '../prose/bind-words.ts';
import { formatDate } from '../prose/format-date.ts';
import { lowerFirst } from '../prose/lower-first.ts';
import { openClause } from '../prose/open-clause.ts';
import type { Draft, Phrase } from '../prose/sentence.ts';
import { draft, fact, mention, phrase } from '../prose/sentence.ts';
import type { RecordIndex, RowOf } from '../record-index.ts';
import { addOpinion } from './attribute.ts';
import { shortenQuote } from './shorten-quote.ts';
import { takesClause, toPast } from './speech-verbs.ts';
import { bindDate } from './votes.ts';

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
  const said = takesClause(verb) && !/^(?:stated|added)$/.test(verb) ? verb : 'said';
  if (shape === 'sentence')
    return phrase`${speaker} ${said}${where}: ${quote(/[.!?…]$/.test(words) ? '' : '.')}`;
  if (takesObject.test(verb)) return phrase`${speaker} ${verb} ${quote()}${where}`;
  if (/^(?:advised|asked|ordered|told|warned|instructed)$/.test(verb))
    return phrase`${speaker} ${verb}${where}: ${quote()}`;
  if (shape === 'clause') return phrase`${speaker} ${said}${where} that ${quote()}`;
  if (/^(?:an?|the|this|these|those|no|another|our|their|its|his|her) /i.test(words))
    return phrase`${speaker} spoke of ${quote()}${where}`;
  if (/^\p{L}+ of /u.test(words)) return phrase`${speaker} spoke of the ${quote()}${where}`;
  return phrase`${speaker} used the words ${quote()}${where}`;
}

/** Verbs that the quoted words complete: "called on “religious figures to …”". */
const takesObject = /^(?:called (?:on|for|upon)|urged|demanded|pledged|promised|advocated)$/;

function tellReported(row: Statement, index: RecordIndex): Phrase {
  const speaker = mention(row.speaker_id, row.id, chooseRole(row, index));
  const text = typeset(row.text).replace(/[.;,]$/, '');
  const where = venue(row, index);
  const [name] = index.names(text);
  if (name?.start === 0 && name.actor === row.speaker_id && /^ /.test(text.slice(name.end)))
    return phrase`${openClause(text, row.id, index)}${where}`;
  const verb = toPast(row.verb ?? 'said');
  const start = /^\p{L}+/u.exec(text)?.[0] ?? '';
  if (start !== '' && toPast(start) === start && verb.split(' ')[0] === start)
    return phrase`${speaker} ${bindWords(text, row.id, index.names)}${where}`;
  const clause = takesClause(verb) && isContent(text, verb);
  const said = clause && verb === 'added' ? 'said' : verb;
  const words = bindWords(lowerFirst(text.replace(/^that /i, ''), index), row.id, index.names);
  return phrase`${speaker} ${bindWords(said, row.id, index.names)} ${clause ? 'that ' : ''}${words}${where}`;
}

/** Verbs that take a noun as readily as a clause need a look at the words. */
function isContent(text: string, verb: string): boolean {
  const takesNounToo =
    /^(?:emphasi[sz]ed|stressed|underlined|highlighted|reaffirmed|reiterated|acknowledged|noted|recalled|confirmed|announced)$/;
  if (!takesNounToo.test(verb) || /^that /i.test(text)) return true;
  return /\b(?:is|are|was|were|has|have|had|will|would|can|could|may|might|must|should|does|do|did|lies?|stands?|remains?|needs?|depends?|requires?|seeks?|supports?|hopes?|plans?|wants?|means|deserves?)\b/i.test(
    text,
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
  const words = bindWords(row.venue, row.id, index.names);
  if (/^(?:in|at|on|before|after|during|to|ahead of|following|while|speaking|over) /i.test(row.venue))
    return phrase` ${words}`;
  const within =
    /\b(?:interview|speech|letter|statement|post|article|address|remarks|message|broadcast|call|report|briefing)\b/i;
  const article = /^(?:the|an?|his|her|its|their) /i.test(row.venue) ? '' : 'the ';
  return phrase` ${within.test(row.venue) ? 'in' : 'at'} ${article}${words}`;
}
