// What a person is, from the words round the name: "French Ambassador X", "X, the former Austrian chancellor", "public figure X".

import type { Span } from '../article/article.ts';
import type { NameSpan } from './find-names.ts';
import { type Around, type Holder, holderOf, roleName } from './office-holder.ts';
import type { OfficeSpan } from './office-index.ts';
import type { Token } from './sentence.ts';

export interface RoleFound {
  readonly role: string;
  /** Where the words stand. */
  readonly span: Span;
  readonly countryCode: string | null;
  /** "his Israeli counterpart": the office of another person, to be completed. */
  readonly counterpart: boolean;
  /** "its commander": the office of a body named before, to be completed. */
  readonly isIts: boolean;
}

/** The role printed with a name, before or after it; null when there is none. */
export function readRole(person: NameSpan, around: Around): RoleFound | null {
  const title = titleBefore(person, around);
  // "Her Chinese counterpart, Ambassador X": a title without a country says less.
  const peer = title?.countryCode === null ? counterpartBefore(person, around) : null;
  return (
    peer ??
    title ??
    titleOfOwner(person, around) ??
    sharedTitle(person, around) ??
    counterpartBefore(person, around) ??
    apposition(person, around) ??
    delegate(person, around) ??
    nounBefore(person, around)
  );
}

/** "Prime Minister X", "Rear Admiral X"; a comma may part office and name: "its commander, Kenyan Rear Admiral X". */
function titleBefore(person: NameSpan, around: Around): RoleFound | null {
  const { text, offices } = around;
  const chain: OfficeSpan[] = [];
  let edge = person.start;
  for (;;) {
    const office = offices.findLast(
      (other) => other.end <= edge && /^(?: |, |: )?$/.test(text.slice(other.end, edge)),
    );
    if (!office) break;
    chain.unshift(office);
    edge = office.start;
  }
  const titles = chain.filter(({ kind }) => kind !== 'courtesy');
  const [first] = titles;
  const holder = first ? ofState(person, holderOf(first, around, 0), around) : null;
  const isTitled = first !== undefined && holder !== null && isOwned(titles, holder, text, person);
  const own = isTitled
    ? found(roleName(titles.map(({ name }) => name).join(' '), holder), {
        ...holder,
        end: titles.at(-1)?.end ?? holder.end,
      })
    : null;
  const apposed = officeBeforeComma(isTitled ? holder.start : edge, around);
  // "its commander, Kenyan Rear Admiral X": the office tells more than the rank.
  const isTold = titles.some(({ kind }) => kind !== 'rank') && own?.countryCode !== null;
  if (!own || !apposed || isTold) return own ?? apposed;
  return { ...apposed, countryCode: own.countryCode ?? apposed.countryCode };
}

/** "President X of Peru": the state behind the name, where none stands before it. */
function ofState(person: NameSpan, holder: Holder, around: Around): Holder {
  if (holder.name !== null || holder.pronoun !== null) return holder;
  const countryCode = stateBehind(person, around)?.listed?.countryCode ?? null;
  return { ...holder, name: around.lexicon.countryNames.get(countryCode ?? '') ?? null, countryCode };
}

function stateBehind(person: NameSpan, { text, names }: Around): NameSpan | null {
  const state = names.find(
    ({ start }) => start > person.end && /^ of (?:the )?$/.test(text.slice(person.end, start)),
  );
  return state?.listed?.kind === 'country' ? state : null;
}

const officesOfTwo =
  /\b(?<office>(?:(?:Prime|Foreign|Defen[cs]e|Finance) )?(?:President|Minister|Premier|Chancellor|King))s (?:[^.;:]{5,80} and )?$/u;

/** "Presidents X of Peru and Y of Chad": an office in the plural is that of each. */
function sharedTitle(person: NameSpan, around: Around): RoleFound | null {
  const lead = around.text.slice(Math.max(0, person.start - 110), person.start);
  const match = officesOfTwo.exec(lead);
  const state = match && stateBehind(person, around);
  const countryCode = state?.listed?.countryCode;
  const name = around.lexicon.countryNames.get(countryCode ?? '');
  if (!match || !state || !countryCode || name === undefined) return null;
  const start = person.start - lead.length + match.index;
  return found(`${match.groups?.office} of ${name}`, {
    name,
    countryCode,
    modifiers: '',
    start,
    end: state.end,
    pronoun: null,
  });
}

const found = (role: string, holder: Holder): RoleFound => ({
  role,
  span: { start: holder.start, end: holder.end },
  countryCode: holder.countryCode,
  counterpart: false,
  isIts: /^(?:its|our|their)$/.test(holder.pronoun ?? ''),
});

/** A comma between office and name only where the office belongs to somebody: "his press secretary, X". */
const isOwned = (titles: readonly OfficeSpan[], holder: Holder, text: string, person: NameSpan): boolean =>
  text.slice(titles.at(-1)?.end, person.start) !== ', ' ||
  holder.name !== null ||
  holder.pronoun !== null ||
  /\bthe $/.test(text.slice(Math.max(0, holder.start - 4), holder.start));

/** "the Prime Minister of Peru X", "Peru’s envoy to the Assembly Mr. X": the name right behind whose office it is, or where. */
function titleOfOwner(person: NameSpan, around: Around): RoleFound | null {
  const courtesy = person.office?.kind === 'courtesy' ? person.office : null;
  const start = courtesy?.start ?? person.start;
  const office = courtesy
    ? around.offices.findLast(({ end, kind }) => end < start && kind !== 'courtesy')
    : person.office;
  if (!office || office.end >= start) return null;
  const holder = holderOf(office, around, 0);
  const rest = around.text.slice(Math.max(office.end, holder.end), start);
  const isBehind =
    rest === ' ' ? holder.name !== null : /^ (?:to|for|at) (?:the )?\p{Lu}[^,.;:“”"]{1,60} $/u.test(rest);
  return isBehind ? found(roleName(office.name, holder) + rest.trimEnd(), holder) : null;
}

const longestPhrase = 110;

/** "the Prime Minister of Mongolia, X", "the head of the OSCE mission to Albania, X": an office whose phrase ends in a comma before the name. */
function officeBeforeComma(edge: number, around: Around): RoleFound | null {
  const { text, offices, tokens } = around;
  if (text.slice(edge - 2, edge) !== ', ') return null;
  const end = edge - 2;
  const office = offices.findLast(
    (other) => other.end <= end && end - other.start < longestPhrase && other.kind !== 'courtesy',
  );
  if (!office || /[,.;:“”"]/.test(text.slice(office.end, end))) return null;
  const between = tokens.filter((token) => token.start >= office.end && token.end <= end);
  const opensRest = between.length === 0 || /^(?:of|for|to|at|in)$/.test(between[0]?.lower ?? '');
  if (!opensRest || between.some(({ pos }) => pos === 'VERB' || pos === 'AUX')) return null;
  const holder = holderOf(office, around, 0);
  const isDefinite =
    holder.name !== null ||
    holder.pronoun !== null ||
    /\bthe $/.test(text.slice(Math.max(0, holder.start - 4), holder.start));
  if (!isDefinite || isOfNameBefore(holder, around)) return null;
  // "the President of Chad, Chairman of the Cabinet, X": the office of a state stands first of many.
  const article = /the $/iu.exec(text.slice(Math.max(0, holder.start - 4), holder.start))?.[0] ?? '';
  const first = officeBeforeComma(holder.start - article.length, around);
  if (first && first.countryCode !== null) return { ...first, span: { start: first.span.start, end } };
  const rest = text.slice(Math.max(office.end, holder.end), end).replace(/^ at the time$/, '');
  return { ...found(roleName(office.name, holder) + rest, holder), span: { start: holder.start, end } };
}

/** "Mr Roopun, President of Mauritius, Mr Rajoelina, …": an office behind a name and its comma is of that name. */
function isOfNameBefore({ start }: Holder, { text, names }: Around): boolean {
  const before = names.findLast(({ end }) => end <= start);
  return (
    before !== undefined &&
    before.listed === null &&
    (before.kind === 'unknown' || before.kind === 'person') &&
    /^, (?:the )?$/.test(text.slice(before.end, start)) &&
    / (?!.*\bof\b)/.test(before.text)
  );
}

function counterpartBefore(person: NameSpan, { text, names }: Around): RoleFound | null {
  const match =
    /\b(?:[Hh]is|[Hh]er|[Tt]heir|[Tt]he)\s+(?:\p{L}+\s+)?(?<nation>\p{Lu}[\p{L}.]+(?:\s\p{Lu}\p{L}+)?)\s+(?:counterpart|colleague),?\s+(?:\p{Lu}\p{Ll}+\s+){0,3}$/u.exec(
      text.slice(Math.max(0, person.start - 80), person.start),
    );
  if (!match) return null;
  const start = person.start - match[0].length;
  const nation = names.find(
    (name) => name.start >= start && name.end <= person.start && name.listed?.kind === 'country',
  );
  const countryCode = nation?.listed?.countryCode ?? null;
  return countryCode === null
    ? null
    : { role: '', span: { start, end: person.start }, countryCode, counterpart: true, isIts: false };
}

/** "X, the former Austrian chancellor heading …,", "X, Senegal’s envoy", "X, a mining analyst": the words behind the name, if an office heads them. */
function apposition(person: NameSpan, around: Around): RoleFound | null {
  const { text, offices, tokens } = around;
  const match = /^, (?:who (?:is|was) )?(?<words>(?:U\.[NS]\.|[^,.;:“"\n]){3,90})(?=[,.;:\n]|$)/u.exec(
    text.slice(person.end, person.end + 120),
  );
  const words = match?.groups?.words;
  if (!match || !words) return null;
  const start = person.end + match[0].length - words.length;
  const end = start + words.length;
  const office = offices.find(
    (other) => other.start >= start && other.end <= end && other.kind !== 'courtesy',
  );
  if (!office) return null;
  const before = tokens.filter((token) => token.start >= start && token.end <= office.start);
  const next = tokens.find((token) => token.start >= office.end);
  const isHead =
    next === undefined ||
    next.start >= end ||
    /^(?:of|for|to|at|in|on|and|who|from|with)$/.test(next.lower) ||
    /ing$/.test(next.lower);
  if (
    !isHead ||
    before.some(
      ({ pos, lower }) => pos === 'AUX' || (pos === 'VERB' && !/(?:ed|ing)$/.test(lower)) || pos === 'ADP',
    )
  )
    return null;
  const holder = holderOf(office, around, start);
  const rest = text
    .slice(Math.max(office.end, holder.end), end)
    .replace(/\s+(?:said|told|speaking|added|who|which|that)\b.*$/u, '');
  // "Ana Bru, who was an envoy to Peru": she is not now.
  const past = /who was /u.test(match[0]) && !/^(?:former|then)\b/u.test(holder.modifiers) ? 'former ' : '';
  const role = past + roleName(office.name, holder);
  return {
    ...found(role + rest, holder),
    span: {
      start: Math.min(start, holder.start),
      end: end - (words.length - (Math.max(office.end, holder.end) - start) - rest.length),
    },
  };
}

/** "Ana Bru (Peru) said": the country in brackets behind a name, as records of meetings print it. */
export const delegationOf = (person: Span, names: readonly NameSpan[], text: string): NameSpan['listed'] => {
  if (text.slice(person.end, person.end + 2) !== ' (') return null;
  const country = names.find(({ start }) => start === person.end + 2 || start === person.end + 6);
  const isAlone = country !== undefined && /^ \((?:the )?$/iu.test(text.slice(person.end, country.start));
  return isAlone && text[country.end] === ')' && country.listed?.kind === 'country' ? country.listed : null;
};

const meeting = /\b(?:Council|Assembly|Committee|Commission|[Dd]elegations?|[Rr]epresentatives?)\b/u;

function delegate(person: NameSpan, { text, names, lexicon }: Around): RoleFound | null {
  const country = delegationOf(person, names, text);
  const name = lexicon.countryNames.get(country?.countryCode ?? '');
  if (!country || name === undefined || !meeting.test(text)) return null;
  return {
    role: `Representative of ${name}`,
    span: { start: person.end + 1, end: text.indexOf(')', person.end) + 1 },
    countryCode: country.countryCode,
    counterpart: false,
    isIts: false,
  };
}

/** "Public figure X", "film director X": nouns without an article right before the name. */
function nounBefore(person: NameSpan, { text, tokens, lexicon }: Around): RoleFound | null {
  const words: Token[] = [];
  for (
    let index = tokens.findLastIndex((token) => token.end <= person.start);
    index >= 0 && words.length < 3;
    index--
  ) {
    const token = tokens[index];
    const isPart =
      token &&
      /^(?:NOUN|ADJ)$/.test(token.pos) &&
      /^\p{L}[\p{L}-]+$/u.test(token.text) &&
      text[token.end] === ' ';
    if (!isPart) break;
    words.unshift(token);
  }
  const [first, last] = [words[0], words.at(-1)];
  if (!first || last?.pos !== 'NOUN' || lexicon.calendarWords.has(last.text)) return null;
  return {
    // "FEV Leader" -> "FEV leader"
    role: text
      .slice(first.start, last.end)
      .replace(/(?<!\p{L})\p{Lu}(?=\p{Ll})/gu, (letter) => letter.toLowerCase()),
    span: { start: first.start, end: last.end },
    countryCode: null,
    counterpart: false,
    isIts: false,
  };
}
