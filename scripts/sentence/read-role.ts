// What a person is, from the words round the name: "French Ambassador X", "X, the former Austrian chancellor", "public figure X".

import type { Span } from '../article/article.ts';
import type { NameSpan } from './find-names.ts';
import type { Lexicon } from './lexicon.ts';
import type { OfficeSpan } from './office-index.ts';
import type { Token } from './sentence.ts';

export interface RoleFound {
  readonly role: string;
  /** Where the words stand. */
  readonly span: Span;
  readonly countryCode: string | null;
  /** Whether it is the office of another person, to be completed: "his Israeli counterpart". */
  readonly counterpart: boolean;
}

interface Around {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly names: readonly NameSpan[];
  readonly offices: readonly OfficeSpan[];
  readonly lexicon: Lexicon;
}

/** The role printed with a name, before or after it; null when there is none. */
export function readRole(person: NameSpan, around: Around): RoleFound | null {
  return (
    before(person, around) ??
    counterpart(person, around) ??
    after(person, around) ??
    nounBefore(person, around)
  );
}

function before(person: NameSpan, around: Around): RoleFound | null {
  const { text, offices } = around;
  const chain: OfficeSpan[] = [];
  let edge = person.start;
  for (;;) {
    const office = offices.findLast(
      (other) => other.end <= edge && /^(?:, | )$/.test(text.slice(other.end, edge)),
    );
    if (!office) break;
    chain.unshift(office);
    edge = office.start;
  }
  const titles = chain.filter((office) => office.kind !== 'courtesy');
  const [first] = titles;
  const last = chain.at(-1);
  if (!first || !last) return null;
  // A comma may part office and name only where the office belongs to somebody: "his press secretary, X".
  const whose = holder(first, around);
  if (
    text.slice(last.end, person.start) === ', ' &&
    !whose.name &&
    !/\b(?:his|her|its|their|the|whose)\s+(?:\p{L}+\s){0,3}$/u.test(text.slice(0, first.start))
  )
    return null;
  const printed = titles.map((office) => office.name).join(' ');
  const words = [whose.modifiers, printed].filter(Boolean).join(' ');
  return {
    role: whose.name ? `${words} of ${whose.name}` : words,
    span: { start: whose.start, end: last.end },
    countryCode: whose.countryCode,
    counterpart: false,
  };
}

/** Whose office it is: "French", "Kazakhstan’s", "UN" before it, "of Sudan" after it. */
function holder(office: OfficeSpan, { text, names, tokens, lexicon }: Around) {
  const ofName = names.find(
    (name) => name.listed && /^ of (?:the )?$/.test(text.slice(office.end, name.start)),
  );
  let start = office.start;
  const modifiers: string[] = [];
  for (let index = tokens.findLastIndex((token) => token.end <= office.start); index >= 0; index--) {
    const token = tokens[index];
    if (!token || modifiers.length >= 4) break;
    const name = names.find((other) => other.start <= token.start && token.end <= other.end);
    if (name) {
      start = name.start;
      return named(name, start);
    }
    if (/^[’']s?$/.test(token.text)) continue;
    const isModifier =
      lexicon.officeModifiers.has(token.lower) ||
      (/^(?:ADJ|NOUN|PROPN)$/.test(token.pos) && /^\p{L}/u.test(token.text)) ||
      (/^(?:VERB|ADV)$/.test(token.pos) && /(?:ed|ly)$/.test(token.lower));
    if (!isModifier) break;
    modifiers.unshift(token.lower);
    start = token.start;
  }
  return ofName
    ? named(ofName, start)
    : { name: null, modifiers: modifiers.join(' '), start, countryCode: null };

  function named(name: NameSpan, from: number) {
    const code = name.listed?.countryCode ?? null;
    const label =
      name.listed?.kind === 'country'
        ? (lexicon.countryNames.get(code ?? '') ?? name.text)
        : (name.listed?.name ?? name.text);
    return {
      name: label,
      modifiers: modifiers.join(' '),
      start: Math.min(from, office.start),
      countryCode: code,
    };
  }
}

function counterpart(person: NameSpan, { text, names, lexicon }: Around): RoleFound | null {
  const match =
    /\b(?:his|her|their|the)\s+(?:\p{L}+\s+)?(?<nation>\p{Lu}[\p{L}.]+)\s+counterpart,?\s+$/u.exec(
      text.slice(Math.max(0, person.start - 80), person.start),
    );
  if (!match) return null;
  const start = person.start - match[0].length;
  const nation = names.find(
    (name) => name.start >= start && name.end <= person.start && name.listed?.kind === 'country',
  );
  const country = nation?.listed?.countryCode ?? null;
  return country
    ? {
        role: `counterpart of ${lexicon.countryNames.get(country) ?? country}`,
        span: { start, end: person.start },
        countryCode: country,
        counterpart: true,
      }
    : null;
}

/** "X, the former Austrian chancellor heading …," or "X, head of the delegation": the apposition as printed, if it holds an office. */
function after(person: NameSpan, { text, names, offices }: Around): RoleFound | null {
  const match =
    /^, (?:who (?:is|was) )?(?:the |an? |its |his |her )?(?<words>[^,.;:“"]{3,90})(?=[,.;]|$)/u.exec(
      text.slice(person.end, person.end + 120),
    );
  const words = match?.groups?.words;
  if (!match || !words) return null;
  const start = person.end + match[0].indexOf(words);
  const end = start + words.length;
  const office = offices.find(
    (other) => other.start >= start && other.end <= end && other.kind !== 'courtesy',
  );
  if (!office || /\b(?:said|told|was|were|has|have|had|will|is|are)\b/u.test(text.slice(start, office.start)))
    return null;
  const nation = names.find(
    (name) => name.start >= start && name.end <= end && name.listed?.kind === 'country',
  );
  const cut = words.replace(/\s+(?:said|told|speaking|added|who|which|that|on|in|at)\b.*$/u, '');
  return {
    role: cut,
    span: { start, end: start + cut.length },
    countryCode: nation?.listed?.countryCode ?? null,
    counterpart: false,
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
    role: text.slice(first.start, last.end).toLowerCase(),
    span: { start: first.start, end: last.end },
    countryCode: null,
    counterpart: false,
  };
}
