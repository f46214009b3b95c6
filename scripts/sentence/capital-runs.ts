// Finds runs of capitalised words that may be a name: "Macarena Iturra", "Ministry of Trade and Industry", "Fa'alogo Leota".

import type { Span } from '../article/article.ts';
import type { Lexicon } from './lexicon.ts';
import type { Token } from './sentence.ts';
import type { WordedSentence } from './worded-sentence.ts';

export interface Run extends Span {
  readonly tokens: readonly Token[];
}

/** What is asked of the words of one sentence, by their place in it. */
interface Words {
  readonly tokens: readonly Token[];
  readonly isCapital: (index: number) => boolean;
  /** Words of an office, and month and weekday names: no run holds them. */
  readonly isBarred: (index: number) => boolean;
  readonly isListed: (index: number) => boolean;
  readonly lexicon: Lexicon;
}

const capital = /^\p{Lu}[\p{L}\p{M}\p{N}’'.-]*$/u;
const particles = /^(?:al|bin|ibn|bint|ben|de|da|del|della|di|du|van|von|der|den|la|el|ul|ur|dos)$/u;
const joiners = /^(?:of|for|on|and|&|the)$/u;
const opening = /^["“‘'(]$/;
const noNameTag = /^(?:PRON|DET|AUX|SCONJ)$/;
const genitive = /^[’']s$/;
const dash = /^[-–]$/;

/** Runs in order, never overlapping. `isName` says whether a word is capitalised in mid-sentence elsewhere. */
export function capitalRuns(
  sentence: WordedSentence,
  lexicon: Lexicon,
  isName: (word: string) => boolean,
): Run[] {
  const words = knownWords(sentence, lexicon);
  const { tokens } = words;
  const runs: Run[] = [];
  for (let first = 0; first < tokens.length; first++) {
    if (!opensRun(words, first, isName)) continue;
    const last = endOfRun(words, first);
    const run = {
      start: tokens[first]?.start ?? 0,
      end: tokens[last]?.end ?? 0,
      tokens: tokens.slice(first, last + 1),
    };
    if (namesSomething(run, lexicon)) runs.push(run);
    first = last;
  }
  return runs;
}

const namesSomething = ({ tokens }: Run, lexicon: Lexicon): boolean =>
  tokens.some(({ text }) => isCapitalWord(text) && !lexicon.notNames.has(text));

function knownWords({ tokens, listed, offices }: WordedSentence, lexicon: Lexicon): Words {
  const isWithin = (index: number, spans: readonly Span[]) => {
    const token = tokens[index];
    return token !== undefined && spans.some(({ start, end }) => start <= token.start && token.end <= end);
  };
  const isCapital = (index: number) => isCapitalWord(tokens[index]?.text ?? '');
  return {
    tokens,
    isCapital,
    isBarred: (index) =>
      isWithin(index, offices) || (isCapital(index) && lexicon.calendarWords.has(tokens[index]?.text ?? '')),
    isListed: (index) => isWithin(index, listed),
    lexicon,
  };
}

/** The code of the first letter spares the pattern on most words. */
function isCapitalWord(text: string): boolean {
  const code = text.charCodeAt(0);
  return ((code > 64 && code < 91) || code > 127) && capital.test(text);
}

const officeModifiers = /^(?:Prime|Foreign|Defen[cs]e|Interior|Finance|Deputy|Vice)$/;
const officeHolders = /^(?:Presidents|Ministers|Premiers|Ambassadors|Senators|Chancellors)$/;

/** The first word of a sentence opens a run only when more than its place speaks for a name. */
function opensRun(words: Words, index: number, isName: (word: string) => boolean): boolean {
  const { tokens, isCapital, isBarred, isListed } = words;
  const token = tokens[index];
  if (!token || !isCapital(index) || isBarred(index)) return false;
  // "Presidents Ana Bru and Tom Beck", "Prime Ministers Ana Bru …": offices in the plural are no part of the first name.
  const holders = officeModifiers.test(token.text) ? index + 1 : index;
  if (officeHolders.test(tokens[holders]?.text ?? '') && isCapital(holders + 1) && isCapital(holders + 2))
    return false;
  if (isListed(index)) return true;
  if (index > 0 && !opening.test(tokens[index - 1]?.text ?? ''))
    return !noNameTag.test(token.pos) && token.text !== 'I';
  if (token.pos !== 'PROPN') return false;
  const next = tokens[index + 1];
  const isFollowed =
    next?.start === token.end + 1 && isCapital(index + 1) && !isBarred(index + 1) && !isListed(index + 1);
  return isName(token.text) || isFollowed || genitive.test(next?.text ?? '');
}

function endOfRun(words: Words, first: number): number {
  let last = first;
  for (;;) {
    const next = nextInRun(words, first, last);
    if (next === null) return last;
    for (let index = last + 1; index <= next; index++) if (words.isBarred(index)) return last;
    last = next;
  }
}

/** The last word of the run after one more step; null at its end. */
function nextInRun(words: Words, first: number, last: number): number | null {
  const { tokens, isCapital } = words;
  const [current, next] = [tokens[last], tokens[last + 1]];
  if (!current || !next) return null;
  const gap = next.start - current.end;
  if (gap === 1 && isCapital(last + 1)) return last + 1;
  if (gap === 0 && dash.test(next.text) && isSyllable(words, first, last)) return last + 2;
  if (gap === 0 && isCapital(last + 2)) {
    if (dash.test(next.text) && tokens[last + 2]?.start === next.end) return last + 2;
    if (next.text === '.' && current.text.length <= 3) return last + 2;
  }
  if (gap !== 1) return null;
  if (particles.test(next.text)) {
    if (isCapital(last + 2)) return last + 2;
    if (tokens[last + 2]?.text === '-' && isCapital(last + 3)) return last + 3;
  }
  return joiners.test(next.text) ? pastJoiner(words, first, last) : null;
}

/** "Chung Dong-young", "Lai Ching-te": the second part of a given name in small letters; not "Hong Kong-based". */
function isSyllable({ tokens, isListed }: Words, first: number, last: number): boolean {
  const [surname, given, rest] = [tokens[first], tokens[last], tokens[last + 2]];
  return (
    last === first + 1 &&
    rest?.start === tokens[last + 1]?.end &&
    shortName.test(surname?.text ?? '') &&
    shortName.test(given?.text ?? '') &&
    syllable.test(rest?.text ?? '') &&
    !isListed(first) &&
    !isListed(last)
  );
}

const shortName = /^\p{Lu}\p{Ll}{1,6}$/u;
const syllable = /^(?!(?:run|won|hit)$)[bcdghjkmnprstwy]?h?[wy]?[aeiou]{1,3}(?:ng?|[klmpht])?$/u;

/** "Ministry of Trade and Industry": small words join capitals only where the head of the name is there. */
function pastJoiner({ tokens, isCapital, lexicon, isListed }: Words, first: number, last: number) {
  const run = tokens.slice(first, last + 1);
  const isHeaded = run.some((token) =>
    /^(?:organisation|plan)$/.test(lexicon.headNouns.get(token.text) ?? ''),
  );
  if (!isHeaded) return null;
  if (/^(?:and|&)$/.test(tokens[last + 1]?.text ?? ''))
    // "the Ministry of Defence and Turkey": a listed name after "and" is a name of its own.
    return run.some((token) => /^(?:of|for|on)$/.test(token.text)) &&
      isCapital(last + 2) &&
      !isListed(last + 2)
      ? last + 2
      : null;
  if (isCapital(last + 2)) return last + 2;
  return tokens[last + 2]?.text === 'the' && isCapital(last + 3) ? last + 3 : null;
}
