// Sentences as data: template words and facts, so that a name, number, date or quotation cannot stand in prose
// without the record that backs it. No markup here and no knowledge of any table.

/** Words that come from a record: shown as `<Fact record="…">`. */
export interface Fact {
  readonly fact: string;
  readonly record: string;
  /** How the number is worked out when no cell holds it; see `bound/formula.ts`. */
  readonly formula?: string;
}

/** An actor, spelled out at its first mention in a brief and short from then on (`settle-names.ts`). */
export interface Mention {
  readonly actor: string;
  /** The record the sentence is made from. */
  readonly record: string;
  /** Office to introduce a person by; null for none. */
  readonly role: string | null;
}

export type Part = string | Fact | Mention;
export type Phrase = readonly Part[];

/** A sentence whose names are not settled yet. */
export interface Draft {
  /** Which verbaliser made it; part of the claim id, so that two sentences on the same records differ. */
  readonly kind: string;
  readonly parts: Phrase;
  readonly recordIds: readonly string[];
}

/** A finished sentence. */
export interface Sentence {
  readonly kind: string;
  readonly parts: readonly (string | Fact)[];
  readonly recordIds: readonly string[];
}

/** Template words with facts: phrase`${name} voted against`. */
export function phrase(words: TemplateStringsArray, ...values: readonly (Part | Phrase)[]): Phrase {
  const parts = words.flatMap((word, index) => {
    const value = values[index];
    return value === undefined ? [word] : Array.isArray(value) ? [word, ...value] : [word, value as Part];
  });
  return parts.filter((part) => part !== '');
}

/** A draft that rests on the rows `from`, and on every record that a fact of it is bound to. */
export function draft(kind: string, parts: Phrase, from: readonly string[]): Draft {
  const own = parts.flatMap((part) => (typeof part === 'string' ? [] : [part.record]));
  return { kind, parts, recordIds: [...new Set([...own, ...from])] };
}

export const fact = (words: string, record: string): Fact => ({ fact: words, record });

/** A number that the records of the sentence give together, with how. */
export const computed = (words: string, record: string, formula: string): Fact => ({
  fact: words,
  record,
  formula,
});

export const mention = (actor: string, record: string, role: string | null = null): Mention => ({
  actor,
  record,
  role,
});

/** The words of a sentence without its bindings. */
export const plainText = (parts: readonly (string | Fact)[]): string =>
  parts.map((part) => (typeof part === 'string' ? part : part.fact)).join('');
