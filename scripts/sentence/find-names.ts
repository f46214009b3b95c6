// Finds the names in a sentence: listed ones, and capitalised runs that no list knows, with what their form tells of them.

import type { Span } from '../article/article.ts';
import { capitalRuns, type Run } from './capital-runs.ts';
import type { Lexicon } from './lexicon.ts';
import type { ListedName, NameFound } from './name-index.ts';
import type { OfficeSpan } from './office-index.ts';
import type { WordedSentence } from './worded-sentence.ts';

export interface NameSpan extends Span {
  readonly text: string;
  readonly listed: ListedName | null;
  /** `unknown`: a run of capitals that its form does not explain. */
  readonly kind: 'country' | 'organisation' | 'person' | 'place' | 'plan' | 'event' | 'unknown';
  /** The office printed right before: "French Ambassador" before a name. */
  readonly office: OfficeSpan | null;
  /** What the words name if they are no person: "Georgia" in "Georgia Lambrou". */
  readonly parts: readonly NameSpan[];
}

/** Names of a sentence in order, never overlapping. `isName` says whether a word is capitalised in mid-sentence elsewhere. */
export function findNames(
  text: string,
  sentence: WordedSentence,
  lexicon: Lexicon,
  isName: (word: string) => boolean,
): NameSpan[] {
  const { listed, offices } = sentence;
  const names = capitalRuns(sentence, lexicon, isName).flatMap((run) => {
    const inside = listed.filter(
      (name) => name.start < run.end && run.start < name.end && !isGivenName(name, run),
    );
    const office =
      offices.find((other) => other.end <= run.start && isBeside(text.slice(other.end, run.start), run)) ??
      null;
    return namesOfRun(text, run, inside, office, sentence, lexicon);
  });
  const taken = (span: Span) => names.some((name) => name.start < span.end && span.start < name.end);
  const others = listed.filter((name) => !taken(name)).map((name) => listedSpan(text, name));
  return [...names, ...others, ...parliamentsThatVote(text, listed)].sort((a, b) => a.start - b.start);
}

/** "Abdel Fatah Bru": what stands behind such a word is a name of God and no party. */
const isGivenName = ({ start }: NameFound, { tokens }: Run): boolean =>
  tokens.some(({ text, end }) => end === start - 1 && /^Abd(?:[eau]l)?$/.test(text));

/** "Spokeswoman: Ana Bru" names her, "Spokeswoman: No." is what she says. */
const isBeside = (between: string, { tokens }: Run): boolean =>
  between === ': ' ? tokens.length > 1 : /^,? $/.test(between);

const voting =
  /^(?:[’']s)? (?=parliament (?:(?:has|had|narrowly|overwhelmingly|unanimously|late|on \p{Lu}\p{Ll}+day) ){0,3}(?:voted|approved|adopted|passed|rejected|ratified|overrode|endorsed)\b)/u;

/** "Georgia’s parliament voted 84 to 4": in small letters a body only where it votes. */
const parliamentsThatVote = (text: string, listed: readonly NameFound[]): NameSpan[] =>
  listed.flatMap(({ listed: { kind, form }, end }) => {
    const lead =
      kind === 'country' && form !== 'people' ? voting.exec(text.slice(end, end + 80))?.[0] : undefined;
    if (lead === undefined) return [];
    const start = end + lead.length;
    const name = { start, end: start + 'parliament'.length, text: 'Parliament', listed: null };
    return [{ ...name, kind: 'organisation', office: null, parts: [] }];
  });

function namesOfRun(
  text: string,
  run: Run,
  inside: readonly NameFound[],
  office: OfficeSpan | null,
  sentence: WordedSentence,
  lexicon: Lexicon,
): NameSpan[] {
  const { start, end } = run;
  // "the Observer Team": the word that is an office elsewhere is part of what the team is called.
  if (office && bodyBehindOffice.test(text.slice(office.start, end))) {
    const body = { start: office.start, end, text: text.slice(office.start, end), listed: null };
    return [{ ...body, kind: 'organisation', office: null, parts: [] }];
  }
  const unlisted = (parts: readonly NameSpan[]): NameSpan => {
    const kind = office ? 'person' : 'unknown';
    return { start, end, text: text.slice(start, end), listed: null, kind, office, parts };
  };
  const whole = inside.find((name) => name.start === start && name.end === end);
  if (whole) return [{ ...listedSpan(text, whole), office }];
  const holder = holderBehindOffice(text, run, inside, sentence.offices, lexicon);
  if (holder) return holder;
  const head = headOf(run, lexicon);
  if (head && !inside.some((name) => name.end - name.start > (end - start) * 0.7))
    return withoutAdjective(text, run, inside, head);
  if (inside.length === 0) return [unlisted([])];
  const parts = partsOf(text, run, inside, sentence.offices);
  if (!mayBePerson(run, inside)) return parts;
  return [unlisted(office ? [] : parts)];
}

/** Nouns for bodies that are nobody's surname. */
const bodyBehindOffice =
  /^\p{Lu}\p{L}+ (?:Team|Group|Mission|Office|Council|Committee|Commission|Force|Delegation|Corps|Board|Secretariat|Panel|Network|Conference|Forum|Contingent)$/u;

/** "the Prime Minister of Peru Ana Bru": whose office it is, and without a comma who holds it. */
function holderBehindOffice(
  text: string,
  { start, end, tokens }: Run,
  inside: readonly NameFound[],
  offices: readonly OfficeSpan[],
  lexicon: Lexicon,
): NameSpan[] | null {
  const [owner, other] = inside;
  if (!owner || other || owner.start > start || owner.listed.form !== 'name') return null;
  if (!/^(?:country|organisation)$/.test(owner.listed.kind)) return null;
  const rest = tokens.filter((token) => token.start >= owner.end);
  const first = rest[0];
  const office = offices.find(
    (before) =>
      before.end < owner.start && /^ (?:of|to|for|at) (?:the )?$/.test(text.slice(before.end, owner.start)),
  );
  const isName =
    rest.filter(({ text: word }) => /^\p{Lu}/u.test(word)).length > 1 &&
    rest.every(({ text: word }) => !/^(?:of|for|on|and|&|the)$/.test(word) && !lexicon.headNouns.has(word));
  if (!first || !office || !isName) return null;
  const person = { start: first.start, end, text: text.slice(first.start, end) };
  const named: NameSpan = { ...person, listed: null, kind: 'person', office, parts: [] };
  // "Republic of Peru" begins before the run, and is found by itself.
  return owner.start < start ? [named] : [listedSpan(text, owner), named];
}

const listedSpan = (text: string, name: NameFound): NameSpan => ({
  start: name.start,
  end: name.end,
  text: text.slice(name.start, name.end),
  listed: name.listed,
  kind: name.listed.kind,
  office: null,
  parts: [],
});

/** What the head noun of a run says it is: the last word before "of", or the last word. */
function headOf({ tokens }: Run, lexicon: Lexicon): 'organisation' | 'place' | 'plan' | 'event' | null {
  if (tokens.length < 2) return null;
  const cut = tokens.findIndex((token) => /^(?:of|for|on|in)$/.test(token.text));
  const last = tokens[(cut > 0 ? cut : tokens.length) - 1]?.text ?? '';
  const kind =
    lexicon.headNouns.get(last) ?? (cut > 0 ? lexicon.headNouns.get(tokens[0]?.text ?? '') : undefined);
  return (kind as 'organisation' | undefined) ?? null;
}

/** "Georgia Lambrou", "Jordan Paewai": two or three capitals, one of them the whole name of a country or a city. */
function mayBePerson({ tokens }: Run, inside: readonly NameFound[]): boolean {
  const [name, other] = inside;
  if (!name || other || tokens.length < 2 || tokens.length > 3) return false;
  const isGivenName = name.listed.form === 'name' && /^(?:country|place)$/.test(name.listed.kind);
  return (
    isGivenName &&
    tokens.every((token) => /^\p{Lu}\p{L}*[\p{Ll}][\p{L}’'-]*$/u.test(token.text)) &&
    tokens.some((token) => token.start === name.start && token.end === name.end)
  );
}

/** "Israeli National Security Council": the adjective is a mention of its own. */
function withoutAdjective(
  text: string,
  run: Run,
  inside: readonly NameFound[],
  kind: 'organisation' | 'place' | 'plan' | 'event',
): NameSpan[] {
  const lead = inside.find((name) => name.start === run.start && name.listed.form === 'adjective');
  const start = lead ? lead.end + (/^\s*/.exec(text.slice(lead.end, run.end))?.[0].length ?? 0) : run.start;
  const own = {
    start,
    end: run.end,
    text: text.slice(start, run.end),
    listed: null,
    kind,
    office: null,
    parts: [],
  };
  return lead ? [listedSpan(text, lead), own] : [own];
}

/** A run that holds listed names: they stand for themselves, and a capitalised rest of two words may be a person. */
function partsOf(
  text: string,
  run: Run,
  inside: readonly NameFound[],
  offices: readonly OfficeSpan[],
): NameSpan[] {
  const names = inside.map((name) => listedSpan(text, name));
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
      parts: [],
    });
  return names;
}
