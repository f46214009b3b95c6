// Finds the names in a sentence: listed ones, and capitalised runs that no list knows, with what their form tells of them.

import type { Span } from '../article/article.ts';
import type { Lexicon } from './lexicon.ts';
import { findListedNames, type ListedName } from './name-index.ts';
import type { Token } from './sentence.ts';
import type { BareSentence } from './split-sentences.ts';

export interface NameSpan extends Span {
  readonly text: string;
  readonly listed: ListedName | null;
  /** `unknown`: a run of capitals that its form does not explain. */
  readonly kind: 'country' | 'organisation' | 'person' | 'place' | 'plan' | 'event' | 'unknown';
  /** The office printed right before: "French Ambassador" before a name. */
  readonly office: OfficeSpan | null;
}

export interface OfficeSpan extends Span {
  /** The office as the vocabulary names it. */
  readonly name: string;
  readonly kind: string;
}

const isCapital = (token: Token | undefined): boolean =>
  token !== undefined && /^\p{Lu}[\p{L}\p{M}\p{N}’'.-]*$/u.test(token.text);
const particles = /^(?:al|bin|ibn|bint|ben|de|da|del|della|di|du|van|von|der|den|la|el|ul|ur|dos)$/u;
const joiners = /^(?:of|for|on|and|&|the)$/u;

/** Names of a sentence in order, never overlapping. `isName` says whether a word is capitalised in mid-sentence elsewhere. */
export function findNames(
  text: string,
  sentence: BareSentence,
  lexicon: Lexicon,
  isName: (word: string) => boolean,
): NameSpan[] {
  const words = text.slice(sentence.start, sentence.end);
  const listed = findListedNames(words, lexicon.names).map((name) => ({
    ...name,
    start: name.start + sentence.start,
    end: name.end + sentence.start,
  }));
  const offices = findOffices(sentence.tokens, lexicon, listed);
  const runs = capitalRuns(text, sentence.tokens, lexicon, offices, listed, isName);
  const names: NameSpan[] = [];
  for (const run of runs) {
    const inside = listed.filter((name) => name.start < run.end && run.start < name.end);
    const whole = inside.find((name) => name.start === run.start && name.end === run.end);
    const headKind = headOf(run.tokens, lexicon);
    const office =
      offices.find(
        (other) => other.end <= run.start && /^(?:, | )$/.test(text.slice(other.end, run.start)),
      ) ?? null;
    const spanText = text.slice(run.start, run.end);
    if (whole) names.push({ ...whole, text: spanText, kind: whole.listed.kind, office });
    else if (headKind && !inside.some((name) => name.end - name.start > (run.end - run.start) * 0.7))
      names.push(...withoutAdjective(text, run, inside, headKind));
    else if (inside.length === 0)
      names.push({ ...run, text: spanText, listed: null, kind: office ? 'person' : 'unknown', office });
    else if (
      office &&
      inside[0]?.start === run.start &&
      inside[0].listed.form === 'name' &&
      inside[0].listed.kind === 'country' &&
      run.tokens.length === 2
    )
      names.push({ ...run, text: spanText, listed: null, kind: 'person', office });
    else names.push(...parts(text, run, inside, offices));
  }
  const taken = (span: Span) => names.some((name) => name.start < span.end && span.start < name.end);
  for (const name of listed)
    if (!taken(name))
      names.push({ ...name, text: text.slice(name.start, name.end), kind: name.listed.kind, office: null });
  return names
    .map(({ start, end, text: printed, listed: entry, kind, office }) => ({
      start,
      end,
      text: printed,
      listed: entry,
      kind,
      office,
    }))
    .sort((a, b) => a.start - b.start);
}

interface Run extends Span {
  readonly tokens: readonly Token[];
}

type Listed = Span & { readonly listed: ListedName };

/** Offices and titles, longest first: "Minister of Foreign Affairs", "Major General", "press secretary". */
export function findOffices(
  tokens: readonly Token[],
  lexicon: Lexicon,
  listed: readonly Span[],
): OfficeSpan[] {
  const found: OfficeSpan[] = [];
  for (let first = 0; first < tokens.length; first++) {
    for (let last = Math.min(tokens.length, first + 7) - 1; last >= first; last--) {
      const phrase = joined(tokens.slice(first, last + 1));
      const office = lexicon.offices.get(phrase) ?? lexicon.offices.get(phrase.replace(/ ?- ?/g, '-'));
      const [start, end] = [tokens[first]?.start ?? 0, tokens[last]?.end ?? 0];
      if (!office || listed.some((name) => name.start < end && start < name.end)) continue;
      found.push({ start, end, name: office.name, kind: office.kind });
      first = last;
      break;
    }
  }
  return found;
}

const joined = (tokens: readonly Token[]) =>
  tokens
    .map((token, index) =>
      index > 0 && token.start > (tokens[index - 1]?.end ?? 0) ? ` ${token.lower}` : token.lower,
    )
    .join('');

function capitalRuns(
  text: string,
  tokens: readonly Token[],
  lexicon: Lexicon,
  offices: readonly Span[],
  listed: readonly Listed[],
  isName: (word: string) => boolean,
): Run[] {
  const runs: Run[] = [];
  const inOffice = (token: Token) =>
    offices.some((office) => office.start <= token.start && token.end <= office.end);
  const inListed = (token: Token) =>
    listed.some((name) => name.start <= token.start && token.end <= name.end);
  const opens = (index: number): boolean => {
    const token = tokens[index];
    if (!token || !isCapital(token) || inOffice(token) || lexicon.calendarWords.has(token.text)) return false;
    if (inListed(token)) return true;
    if (index > 0 && !/^["“‘'(]$/.test(tokens[index - 1]?.text ?? ''))
      return !/^(?:PRON|DET|AUX|SCONJ)$/.test(token.pos) && token.text !== 'I';
    const next = tokens[index + 1];
    return (
      token.pos === 'PROPN' &&
      (isName(token.text) ||
        (next && isCapital(next) && next.start - token.end === 1 && !inOffice(next) && !inListed(next)) ||
        /^’s$|^'s$/.test(next?.text ?? ''))
    );
  };
  for (let first = 0; first < tokens.length; first++) {
    if (!opens(first)) continue;
    let last = first;
    for (;;) {
      const next = extend(text, tokens, last, tokens.slice(first, last + 1), lexicon);
      if (
        next === null ||
        tokens
          .slice(last + 1, next + 1)
          .some((token) => inOffice(token) || lexicon.calendarWords.has(token.text))
      )
        break;
      last = next;
    }
    const run = tokens.slice(first, last + 1);
    const isOnlyWords = run.every((token) => !isCapital(token) || lexicon.notNames.has(token.text));
    if (!isOnlyWords)
      runs.push({ start: tokens[first]?.start ?? 0, end: tokens[last]?.end ?? 0, tokens: run });
    first = last;
  }
  return runs;
}

/** The index of the last token that belongs to the run after one more step, or null at its end. */
function extend(
  text: string,
  tokens: readonly Token[],
  last: number,
  run: readonly Token[],
  lexicon: Lexicon,
): number | null {
  const [current, next, after] = [tokens[last], tokens[last + 1], tokens[last + 2]];
  if (!current || !next) return null;
  const gap = next.start - current.end;
  if (gap === 1 && isCapital(next)) return last + 1;
  if (gap === 0 && /^[-–]$/.test(next.text) && isCapital(after) && after?.start === next.end) return last + 2;
  if (gap === 0 && next.text === '.' && current.text.length <= 3 && isCapital(after)) return last + 2;
  if (gap === 1 && particles.test(next.text)) {
    if (isCapital(after)) return last + 2;
    if (after?.text === '-' && isCapital(tokens[last + 3])) return last + 3;
  }
  const isHeaded = run.some(
    (token) =>
      lexicon.headNouns.get(token.text) === 'organisation' || lexicon.headNouns.get(token.text) === 'plan',
  );
  if (gap !== 1 || !joiners.test(next.text) || !isHeaded) return null;
  if (/^(?:and|&)$/.test(next.text))
    return run.some((token) => /^(?:of|for|on)$/.test(token.text)) &&
      after &&
      isCapital(after) &&
      !startsName(text, after, lexicon)
      ? last + 2
      : null;
  if (isCapital(after)) return last + 2;
  return after?.text === 'the' && isCapital(tokens[last + 3]) ? last + 3 : null;
}

/** "the Ministry of Defence and Turkey": a listed country after "and" is a name of its own. */
const startsName = (text: string, token: Token, lexicon: Lexicon) =>
  findListedNames(text.slice(token.start, token.start + 40), lexicon.names).some(
    (name) => name.start === 0 && name.listed.kind === 'country' && name.listed.form === 'name',
  );

/** What the head noun of a run says it is: the last word before "of", or the last word. */
function headOf(run: readonly Token[], lexicon: Lexicon): 'organisation' | 'place' | 'plan' | 'event' | null {
  const cut = run.findIndex((token) => /^(?:of|for|on|in)$/.test(token.text));
  const words = (cut > 0 ? run.slice(0, cut) : run).map((token) => token.text);
  if (run.length < 2) return null;
  const kind =
    lexicon.headNouns.get(words.at(-1) ?? '') ??
    (cut > 0 ? lexicon.headNouns.get(words[0] ?? '') : undefined);
  return (kind as 'organisation' | undefined) ?? null;
}

/** "Israeli National Security Council": the adjective is a mention of its own. */
function withoutAdjective(
  text: string,
  run: Run,
  inside: readonly Listed[],
  kind: 'organisation' | 'place' | 'plan' | 'event',
): NameSpan[] {
  const lead = inside.find((name) => name.start === run.start && name.listed.form === 'adjective');
  const start = lead ? lead.end + (/^\s*/.exec(text.slice(lead.end))?.[0].length ?? 0) : run.start;
  const name: NameSpan = {
    start,
    end: run.end,
    text: text.slice(start, run.end),
    listed: null,
    kind,
    office: null,
  };
  return lead
    ? [{ ...lead, text: text.slice(lead.start, lead.end), kind: lead.listed.kind, office: null }, name]
    : [name];
}

/** A run that holds listed names: they stand for themselves, and a capitalised rest of two words may be a person. */
function parts(
  text: string,
  run: Run,
  inside: readonly Listed[],
  offices: readonly OfficeSpan[],
): NameSpan[] {
  const names: NameSpan[] = inside.map((name) => ({
    ...name,
    text: text.slice(name.start, name.end),
    kind: name.listed.kind,
    office: null,
  }));
  const last = inside.at(-1);
  const rest = run.tokens.filter(
    (token) => last !== undefined && token.start >= last.end && /\p{L}/u.test(token.text),
  );
  const [first, final] = [rest[0], rest.at(-1)];
  if (first && final && last?.listed.form === 'adjective' && rest.length >= 2)
    names.push({
      start: first.start,
      end: final.end,
      text: text.slice(first.start, final.end),
      listed: null,
      kind: 'unknown',
      office: offices.find((office) => office.end + 1 === first.start) ?? null,
    });
  return names;
}
