// Whose office it is, and what is said of it: "French", "Kazakhstan’s", "UN" before it, "of Sudan" after it, "acting", "water".

import type { NameSpan } from './find-names.ts';
import type { Lexicon } from './lexicon.ts';
import type { OfficeSpan } from './office-index.ts';
import type { Token } from './sentence.ts';

/** A sentence as roles are read from it. */
export interface Around {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly names: readonly NameSpan[];
  readonly offices: readonly OfficeSpan[];
  readonly lexicon: Lexicon;
}

export interface Holder {
  /** The state or body, as it is listed; null when none is printed. */
  readonly name: string | null;
  readonly countryCode: string | null;
  /** Words between them: "former", "trade". */
  readonly modifiers: string;
  /** Where the first of these words stands. */
  readonly start: number;
  /** Where the last stands, "of Sudan" included. */
  readonly end: number;
  /** "its commander": the word that stands for the holder. */
  readonly pronoun: string | null;
}

const mostModifiers = 4;

/** `floor`: no word before it is looked at. */
export function holderOf(office: OfficeSpan, around: Around, floor: number): Holder {
  const { text, names, tokens } = around;
  const after = names.find(
    (name) =>
      name.start > office.end && /^ (?:of|to|for) (?:the )?$/.test(text.slice(office.end, name.start)),
  );
  const modifiers: string[] = [];
  let [start, pronoun]: [number, string | null] = [office.start, null];
  let owner: NameSpan | undefined;
  for (let index = tokens.findLastIndex((token) => token.end <= office.start); index >= 0; index--) {
    const token = tokens[index];
    if (!token || token.start < floor || modifiers.length >= mostModifiers) break;
    owner = names.find((other) => other.start <= token.start && token.end <= other.end);
    owner = employerOf(owner, around) ?? owner;
    if (owner) {
      start = owner.start;
      break;
    }
    if (/^(?:[’']s?|-)$/.test(token.text)) continue;
    if (/^(?:his|her|its|their|our|whose|the)$/.test(token.lower)) {
      pronoun = token.lower === 'the' ? null : token.lower;
      break;
    }
    if (!isModifier(token, tokens[index - 1], around.lexicon)) break;
    modifiers.unshift(token.lower);
    start = token.start;
  }
  const holder = owner ?? after;
  const own = { modifiers: modifiers.join(' '), start, end: office.end, pronoun };
  if (!holder) return { ...own, name: null, countryCode: null };
  const end = holder === after ? after.end : office.end;
  return { ...own, ...labelOf(holder, around.lexicon), end };
}

/** "the Red Cross’s UN director": whose director it is, and not where. */
const employerOf = (field: NameSpan | undefined, { text, names }: Around): NameSpan | undefined =>
  field &&
  names.find(({ end, start }) => start < field.start && /^[’']s? $/u.test(text.slice(end, field.start)));

function labelOf({ listed, text }: NameSpan, lexicon: Lexicon) {
  const countryCode = listed?.countryCode ?? null;
  const country = listed?.kind === 'country' ? lexicon.countryNames.get(countryCode ?? '') : undefined;
  return { name: country ?? listed?.name ?? text, countryCode };
}

/** "newly appointed President"; not "asked Prime Minister". */
function isModifier(token: Token, before: Token | undefined, lexicon: Lexicon): boolean {
  if (!/^\p{L}/u.test(token.text)) return false;
  if (lexicon.officeModifiers.has(token.lower) || /^(?:ADJ|NOUN|PROPN)$/.test(token.pos)) return true;
  if (token.pos === 'ADV') return /^(?:newly|recently|formerly|then)$/.test(token.lower);
  return token.pos === 'VERB' && /^(?:newly|recently)$/.test(before?.lower ?? '');
}

/** "former" + "Prime Minister" + "Mongolia" -> "former Prime Minister of Mongolia". */
export const roleName = (title: string, { modifiers, name }: Holder): string => {
  const words = [modifiers, title].filter(Boolean).join(' ');
  return name === null ? words : `${words} of ${name}`;
};
