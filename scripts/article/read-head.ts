// The lines before the first paragraph of a capture: headline, byline, outlet, date, what sort of text it is.

import type { Block } from './article.ts';
import { issuer, isTurn, kindNamed } from './article-kind.ts';
import { authorInBars } from './bar-line.ts';
import type { CreditWords } from './credit-words.ts';
import { type Credit, readCredit } from './read-credit.ts';
import { endsSentence } from './tidy-blocks.ts';

export interface Head {
  readonly title: string | null;
  readonly outlet: string | null;
  readonly author: string | null;
  /** What each line says of itself, the one nearest the text first. */
  readonly credits: readonly Credit[];
  readonly dateline: string | null;
  /** A name alone on its line below the headline: the author of what argues. */
  readonly signature: string | null;
  /** The lines themselves: none of them is a paragraph of the article. */
  readonly lines: readonly string[];
  /** What is left. */
  readonly body: readonly Block[];
}

export function readHead(blocks: readonly Block[], words: CreditWords): Head {
  // A list of sentences at the top sums the article up.
  const found = blocks.findIndex(
    ({ kind, text }) => (kind === 'item' && endsSentence.test(text)) || !isHeadLine(text, words),
  );
  const bodyAt = Math.max(0, found);
  const standfirst = blocks.slice(bodyAt, bodyAt + 1);
  const below = blocks.slice(bodyAt + 1);
  const creditsBelow = below.slice(0, leadingCredits(below, words));
  const lines = [...blocks.slice(0, bodyAt), ...creditsBelow].map(({ text }) => text);
  const credits = lines.map((line) => readCredit(line, words));
  const stated = <K extends keyof Credit>(key: K) =>
    credits.findLast((credit) => credit?.[key])?.[key] ?? null;
  const title = titleOf(lines, credits, words);
  const inBars = lines.flatMap((line) => authorInBars(line, words) ?? [])[0] ?? null;
  const outlet = credits.findLast((credit) => credit?.outlet && credit.outlet !== inBars)?.outlet ?? null;
  return {
    title,
    outlet:
      outlet ?? lines.find((line) => line !== title && masthead.test(line) && !words.isListed(line)) ?? null,
    author: stated('author') ?? inBars,
    // The date nearest the text is the article's; one before it is the page's.
    credits: credits.flatMap((credit) => credit ?? []).toReversed(),
    dateline: stated('place'),
    signature: signatureOf(lines, title, words),
    lines,
    body: [...standfirst, ...below.slice(creditsBelow.length)],
  };
}

/** How many lines below a sentence that sums the article up tell its outlet and its day. */
function leadingCredits(blocks: readonly Block[], words: CreditWords): number {
  const end = blocks.findIndex(({ text }) => text.length > 100 || readCredit(text, words) === null);
  const credits = blocks.slice(0, Math.max(0, end)).map(({ text }) => readCredit(text, words));
  return credits.some((credit) => credit?.published || credit?.changed) ? credits.length : 0;
}

/** "The Harbour Ledger", "harbournews.com": the name of a paper on a line of its own. */
const masthead = /^The (?:\p{Lu}\p{Ll}+ ){1,2}\p{Lu}\p{Ll}+$|^[\p{L}\d-]{3,30}\.[A-Za-z]{2,4}$/u;

const signed =
  /^(?:(?:Dr|Prof|Professor|Sir|Dame|Lord|Baroness|Rev|Gen)\.? )?(?<name>\p{Lu}[\p{Ll}’'-]+(?: (?:\p{Lu}\.|al|bin|de|la|van|von|\p{Lu}[\p{L}’'-]+)){1,3})$/u;

function signatureOf(lines: readonly string[], title: string | null, words: CreditWords): string | null {
  const below = title === null ? [] : lines.slice(lines.indexOf(title) + 1);
  const [name] = below.flatMap((line) => signed.exec(line)?.groups?.name ?? []);
  return name === undefined || words.isListed(name) || words.outletOf(name) !== null ? null : name;
}

/** Words of the longest headline, and letters of the longest line. */
const longest = 28;
const longestLine = 400;

/** A headline may be long, and may end with a question mark; a paragraph is a sentence or more. */
function isHeadLine(line: string, words: CreditWords): boolean {
  if (line.length > longestLine || isTurn(line, words) || namesSpeaker.test(line)) return false;
  const { length } = line.split(' ');
  if (!endsSentence.test(line))
    return length <= longest && !/(?<=[\p{Ll}\d)”"])[.!?]["”]? \p{Lu}\p{Ll}+ \p{Ll}/u.test(line);
  if (/[.:;][”"’)]?$/u.test(line) && length > 5 && readCredit(line, words) === null) return false;
  return length <= (/\?["”’)]?$/u.test(line) ? 16 : 12);
}

/** "Spokeswoman: Moana Tuhiwai" above a transcript tells who "MS TUHIWAI" is. */
const namesSpeaker =
  /^(?:\p{Lu}[\p{L}-]+ ){0,3}\p{Lu}[\p{L}-]+ ?: (?:\p{Lu}[\p{L}\p{M}.'’-]+ ){1,3}\p{Lu}[\p{L}\p{M}.'’-]+$/u;

/** The first line that reads like a headline; else one of two words, such as "JOINT COMMUNIQUÉ", that is no mere label. */
function titleOf(
  lines: readonly string[],
  credits: readonly (Credit | null)[],
  words: CreditWords,
): string | null {
  const free = lines.filter(
    (line, index) => credits[index] === null && isTitle(line) && !issuer.test(line) && !words.isListed(line),
  );
  const [long] = free.filter((line) => line.split(' ').length >= 3 && !isLabel(line));
  const title = long ?? free.find((line) => line.split(' ').length === 2 && !/^press release$/iu.test(line));
  // "OPINION | Why we left" says first what it is, "Why we left | Daily Post" last whose it is.
  const [first = '', ...rest] = title?.split(/\s+\|\s*/u) ?? [];
  return (rest[0] !== undefined && isLabelOf(first) ? rest[0] : first) || null;
}

const isTitle = (line: string): boolean =>
  line.split(' ').length <= 40 && !/[.:;]$/.test(line) && /^["“‘\p{Lu}\d]/u.test(line);

const isLabelOf = (words: string): boolean => words.split(' ').length <= 2 && kindNamed(words) !== null;

/** "Press Release No. 14" is what the text is, "Joint statement on water" and "Questions and answers: floods in 2025" its name. */
const isLabel = (line: string): boolean =>
  kindNamed(line) !== null &&
  (/^[^ ]+$|^for immediate release$|^(?:press|media|news) releases /iu.test(line) ||
    (/\d/u.test(line) && !/^[^:]{3,30}: .{20}/u.test(line)));
