// A line round a headline becomes what it says of the article: who wrote it, for whom, where and when. "Nordic Review,
// 5 May 2006", "MAPUTO, Oct 14, 1998 (Meridian)", "By A. Writer | Reuters". A line with a word it cannot explain is no credit.

import { resolveDate } from '../date/resolve-date.ts';
import { issuer, kindNamed, meetingNumber } from './article-kind.ts';
import type { CreditWords } from './credit-words.ts';
import { inNameCase } from './page/page-author.ts';

export interface Credit {
  readonly author: string | null;
  readonly outlet: string | null;
  readonly place: string | null;
  /** YYYY-MM-DD. */
  readonly published: string | null;
  /** The day the page was last changed, YYYY-MM-DD: it dates what nothing else does. */
  readonly changed: string | null;
  /** Month and day of a date without a year, "06-12". */
  readonly yearless: string | null;
}

const nothing: Credit = {
  author: null,
  outlet: null,
  place: null,
  published: null,
  changed: null,
  yearless: null,
};

const stampLabel =
  /^(?:(?:page )?last (?:updated?|modified|edited)|latest update|(?:first |web )?(?:publish(?:ed)?|posted|released|issued|updated|modified|created|uploaded|added)(?: (?:date|time))?|(?:publication )?date(?: of (?:publication|issue))?)(?: on| at)?\s*:?\s*/iu;
const isChange = /^(?:(?:page )?last|latest|updated|modified)/iu;
/** "Published 25 Sept, last modified 26.09.2025", "Date : 24.06.2025 - Update : 25.06.2025". */
const thenChanged =
  /[\s,;|(–—-]+(?:last )?(?:updated?|modified|edited)(?: on| at)?\s*:?\s+(?=[\p{L}\d])(?<rest>.{0,60})$/iu;
const zone =
  '(?:(?:GMT|UTC|E[SD]T|C[SD]T|M[SD]T|P[SD]T|CEST|CET|ET|PT|BST|IST|local time)(?:[+-]\\d{1,2}(?::\\d{2})?)?|[+-]\\d{4})';
const timeOfDay = new RegExp(
  `(?:\\b(?:at )?(?<![\\d.])|(?<=\\d)T)\\d{1,2}(?::|\\.(?!\\d{2}\\.\\d))\\d{2}(?!\\d)(?::\\d{2}Z?)?(?: ?[ap]\\.?m\\.?)?(?: ?\\(?${zone}\\)?)?|\\b\\d{1,2} ?[ap]\\.?m\\.?(?= |$)`,
  'giu',
);
/** "SC/9804": the symbol of a release. */
const symbol = /(?<![^\s,|])\p{Lu}{2,5}\/\d{2,5}(?![^\s,|])/gu;
/** A clock of North America, where the month comes first; "EST" and "PST" are of other places too. */
const american = /\b(?:[ECMP]DT|ET|PT)\b/u;
const monthFirst = /\b(?<m>\d\d?)\/(?<d>\d\d?)\/(?:20)?(?<y>\d\d)\b/u;
const compact = /^(?<y>(?:19|20)\d\d)(?<m>0[1-9]|1[0-2])(?<d>[0-3]\d)(?= \p{L}|$)/u;

/** "20150309", "20150309 reuters", "03/09/15 AT 7:05 AM EDT": as other dates in numbers. */
const withYearFirst = (line: string): string =>
  american.test(line)
    ? line.replace(
        monthFirst,
        (_, m: string, d: string, y: string) => `20${y}-${m.padStart(2, '0')}-${d.padStart(2, '0')}`,
      )
    : line.replace(compact, '$<y>-$<m>-$<d>');
const byline = /^(?:(?:written |reported )?by:?|authors?\s?:)\s+(?=\p{Lu})/iu;
const staff =
  /^(?:(?:from|by) )?(?:our|a|the) (?:own |staff |special |foreign |diplomatic |political ){0,2}(?:correspondents?|reporters?|writers?|staff|agencies)\b.{0,40}$|^(?:(?:from|by) )?(?:combined |staff and |news and )?(?:(?:wire|news|agency) )?(?:dispatches|reports|services|wires)$|^(?:staff|agencies|newsroom|staff (?:writers?|reporters?)|news desk|web desk)$/iu;
/** Who else issues a release: "White House, Washington". */
const office =
  /^(?:(?:Foreign|Defen[cs]e|Interior|Finance) Ministry|White House|(?:Press|Information) (?:Office|Service))$/u;
/** The part of a site or of a paper that a page stands in. */
const section =
  /^(?:World|Nation|National|International|Local|Regional?|Politics|Economy|Society|Security|Diplomacy|Headlines|Latest(?: News)?|Top Stories|Breaking(?: News)?|News|War(?: on \p{Lu}\p{L}+)?)$/iu;
const capitalised = /^(?:\p{Lu}[\p{L}\p{M}\p{N}.’'&-]*|of|the|and|&|de|la|le|el|al|for|on|in)$/u;

/** "May 05, 2006|By Ana Ruiz | Ana Ruiz,Oslo Bureau": archives of papers print day and byline in one line, the names twice. */
const dayThenByline = /^(?<day>[^|]{6,40}?) ?\| ?(?<signed>By [^|]{3,120})(?:\||$)/u;

/** `"Nordic Review, 5 May 2006"` -> outlet and day; null when a part of the line is something else. */
export function readCredit(line: string, words: CreditWords): Credit | null {
  const { day = '', signed = '' } = dayThenByline.exec(line)?.groups ?? {};
  const archived = signed === '' ? null : dayIn(day, words);
  if (archived !== null) return { ...(readCredit(signed.trim(), words) ?? nothing), published: archived };
  const author = byline.test(line) ? line.replace(byline, '') : null;
  if (staff.test(line) || meetingNumber.test(line)) return nothing;
  const label = stampLabel.exec(line)?.[0] ?? '';
  const later = thenChanged.exec(line.slice(label.length));
  if (author === null && later) {
    const before = line.slice(0, label.length + later.index);
    // "Peru Updated: 5 May 2006": the page of a country.
    const first = words.isPlace(before) ? nothing : readCredit(before, words);
    const changed = dayIn((later.groups?.rest ?? '').replace(timeOfDay, ' '), words);
    if (first !== null && changed !== null) return { ...first, changed };
  }
  const text = withYearFirst(author ?? line.slice(label.length))
    .replace(timeOfDay, ' ')
    .replace(symbol, ' ');
  const dates = words.findDates(text);
  const published = dayOf(dates);
  const rest = dates.reduceRight(
    (left, date) => `${left.slice(0, date.start)}|${left.slice(date.end)}`,
    text,
  );
  if (isChange.test(label) && dates.length > 0) return { ...nothing, changed: published };
  const yearless = published === null ? yearlessDay(dates) : null;
  const pieces = piecesOf(rest);
  if (author !== null) return { ...authorOf(pieces, words), published, yearless };
  const found = pieces.map((piece) => explain(piece, words, dates.length > 0));
  if (found.includes(null) || (found.length === 0 && dates.length === 0)) return null;
  const first = (kind: Piece['kind']) => found.find((piece) => piece?.kind === kind)?.name ?? null;
  const isIssued = pieces.some(isIssuer) && first('place') !== null;
  if (dates.length === 0 && first('outlet') === null && !isIssued) return null;
  return { ...nothing, outlet: first('outlet'), place: first('place'), published, yearless };
}

const dayOf = (dates: ReturnType<CreditWords['findDates']>): string | null =>
  dates
    .map(({ meaning }) => resolveDate(meaning, { published: null, previous: null, tense: 'past' }).edtf)
    .find((edtf) => /^\d{4}-\d\d-\d\d$/.test(edtf ?? '')) ?? null;

/** "VIENNA, 12 June": the year is told elsewhere. */
const yearlessDay = (dates: ReturnType<CreditWords['findDates']>): string | null =>
  dates
    .map(({ meaning }) => resolveDate(meaning, { published: null, previous: null, tense: 'past' }).edtf)
    .flatMap((edtf) => /^XXXX-(?<day>\d\d-\d\d)$/.exec(edtf ?? '')?.groups?.day ?? [])[0] ?? null;

/** The first day that words name with its year; YYYY-MM-DD. */
export const dayIn = (text: string, words: CreditWords): string | null => dayOf(words.findDates(text));

const isIssuer = (name: string): boolean => issuer.test(name) || office.test(name);

interface Piece {
  readonly kind: 'outlet' | 'place' | 'other';
  readonly name: string;
}

/** The parts of a line between its commas, bars, dots and brackets; the name in brackets keeps them. */
const piecesOf = (text: string): string[] =>
  (text.match(/\([^()]{1,60}\)|\/\p{Lu}[\p{Lu} ]{1,20}\/|[^,|·•()/–—]+/gu) ?? [])
    .map((piece) => piece.replace(/^[\s.:;-]+|[\s:;-]+$/gu, '').replace(/(?<=\p{L}{2})\.$/u, ''))
    .filter((piece) => /[\p{L}\p{N}]/u.test(piece));

const ofPaper = / (?:staff )?(?:correspondents?|reporters?|writers?)$/u;

function explain(printed: string, words: CreditWords, isDated: boolean): Piece | null {
  const isBracketed = /^[(/]/.test(printed);
  const told = printed.replace(/^[(/]|[)/]$/g, '').trim();
  // "Nyasa Post correspondent": whose.
  const paper = told.replace(ofPaper, '');
  const name = paper.includes(' ') ? paper : told;
  const outlet = words.outletOf(name);
  if (outlet !== null) return { kind: 'outlet', name: outlet };
  if (words.isPlace(name)) return { kind: 'place', name };
  if (kindNamed(name) !== null || isIssuer(name) || section.test(name)) return { kind: 'other', name };
  // What is left of a date, "1997, 2006", "Sunday", how long the text is, and how old: "5 min read", "in 5 years".
  if (
    /^(?:\d{4}|on|at|gmt|utc|\p{L}+day|\d{1,3}[ -]min(?:ute)?s? read|(?:in )?\d{1,2} (?:day|month|year)s?(?: ago)?)$/iu.test(
      name,
    )
  )
    return { kind: 'other', name };
  const parts = name.split(' ');
  if (parts.length > 6 || !parts.every((part) => capitalised.test(part)) || !/^\p{Lu}/u.test(name))
    return null;
  if (isBracketed || words.endsLikeOutlet(name)) return { kind: 'outlet', name };
  if (!isDated) return null;
  return parts.length === 1 || name === name.toUpperCase()
    ? { kind: 'place', name }
    : { kind: 'outlet', name };
}

/** "By ANA RUIZ Meridian Press": agencies print the name in capitals and themselves behind it. */
const inCapitals =
  /^(?<name>(?:\p{Lu}[\p{Lu}.'’-]* ){1,3}\p{Lu}[\p{Lu}'’-]+) (?<agency>\p{Lu}\p{Ll}[\p{L}]*(?: \p{Lu}\p{L}+){1,3})$/u;

/** "By A. Writer and B. Second, Reuters": the names, and the outlet when one follows. */
function authorOf([first = '', ...others]: readonly string[], words: CreditWords): Credit {
  const { name, agency } = inCapitals.exec(first)?.groups ?? {};
  const pieces = name && agency ? [inNameCase(name), ...others] : [first, ...others];
  const outlet =
    (agency && (words.outletOf(agency) ?? agency.replace(/(?<= \p{L}+) Writers?$/u, ''))) ??
    pieces.map((piece) => words.outletOf(piece.replace(/^\(|\)$/g, ''))).find(Boolean) ??
    pieces.find((piece, at) => isPaper(pieces, piece, at)) ??
    null;
  const names = pieces
    .filter((piece, at) => !isPaper(pieces, piece, at))
    .filter((piece) => words.outletOf(piece.replace(/^\(|\)$/g, '')) === null && !piece.startsWith('('))
    .filter((piece) => !desk.test(piece))
    .flatMap((piece) => piece.split(/\s+(?:and|&)\s+/u))
    .map((name) => name.replace(/\s+(?:in|at|for|of) .*$/u, '').trim())
    .filter((name) => /^\p{Lu}/u.test(name) && !words.isPlace(name));
  return { ...nothing, author: names.join('; ') || null, outlet };
}

/** "By Ana Ruiz, Staff Writer", "By Tom Beck, Oslo Bureau": where an author works. */
const desk =
  /(?:^| )(?:(?:[Ss]taff|STAFF) (?:[Ww]riters?|WRITERS?|[Rr]eporters?)|[Bb]ureau|[Cc]orrespondents?|[Ee]ditors?)$|^[Ss]pecial (?:to|for) /u;

/** "By Ximena Ortúzar, El Heraldo del Istmo": a last part that begins with an article names a paper. */
const isPaper = (pieces: readonly string[], piece: string, at: number): boolean =>
  at > 0 && at === pieces.length - 1 && /^(?:The|El|La|Le|Les|Los|Il|Der|Die|Das|O|Al) \p{Lu}/u.test(piece);
