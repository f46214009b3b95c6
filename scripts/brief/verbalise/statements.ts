// Statements in words: quoted when they were quoted, at most fifteen words, reported otherwise. What was said is told as
// said, never as true.

import { bindWords, typeset } from '../prose/bind-words.ts';
import { formatDate } from '../prose/format-date.ts';
import { lowerFirst } from '../prose/lower-first.ts';
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
  return draft(kind, phrase`${when}${said}${relayed}${isQuoteLast ? [] : addOpinion(row, index)}`);
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
  const { words, isSentence } = shortenQuote(typeset(row.text));
  const quote = (text: string, stop: string) => fact(`“${text}${stop}”`, row.id);
  const verb = toPast(row.verb ?? 'said');
  if (isSentence) {
    const stop = /[.!?…]$/.test(words) ? '' : '.';
    return phrase`${speaker} ${takesClause(verb) ? verb : 'said'}${where}: ${quote(words, stop)}`;
  }
  if (/^(?:called (?:on|for)|urged|demanded|pledged|promised|advocated)$/.test(verb))
    return phrase`${speaker} ${verb} ${quote(words, '')}${where}`;
  if (/^(?:an?|the|this|these|those|no|another|our|their|its|his|her) /i.test(words))
    return phrase`${speaker} spoke of ${quote(words, '')}${where}`;
  if (/^\p{L}+ of /u.test(words)) return phrase`${speaker} spoke of the ${quote(words, '')}${where}`;
  return phrase`${speaker} used the words ${quote(words, '')}${where}`;
}

function tellReported(row: Statement, index: RecordIndex): Phrase {
  const speaker = mention(row.speaker_id, row.id, chooseRole(row, index));
  const text = typeset(row.text).replace(/[.;,]$/, '');
  const where = venue(row, index);
  const actor = index.actor(row.speaker_id);
  const names = [actor?.name ?? '', ...(actor?.aliases ?? [])].filter((name) => name !== '');
  if (names.some((name) => text.startsWith(`${name} `)))
    return phrase`${bindWords(text, row.id, index.names)}${where}`;
  const verb = toPast(row.verb ?? 'said');
  const start = /^\p{L}+/u.exec(text)?.[0] ?? '';
  if (toPast(start) === start && verb.split(' ')[0] === start)
    return phrase`${speaker} ${bindWords(text, row.id, index.names)}${where}`;
  const clause = takesClause(verb) && isClause(text, verb);
  const words = bindWords(lowerFirst(text.replace(/^that /i, ''), index), row.id, index.names);
  return phrase`${speaker} ${verb} ${clause ? 'that ' : ''}${words}${where}`;
}

/** Verbs that take a noun as readily as a clause need a look at the words. */
function isClause(text: string, verb: string): boolean {
  if (
    !/^(?:emphasi[sz]ed|stressed|underlined|highlighted|reaffirmed|reiterated|acknowledged|noted|recalled|confirmed|announced|welcomed)$/.test(
      verb,
    )
  )
    return true;
  return /^that |\b(?:is|are|was|were|has|have|had|will|would|can|could|may|might|must|should|does|do|did|lies?|stands?|remains?|needs?|depends?|requires?|seeks?|supports?|hopes?|plans?|wants?|means|deserves?)\b/i.test(
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
