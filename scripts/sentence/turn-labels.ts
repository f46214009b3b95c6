// The labels of a transcript that names who asks: "Question (Radio One): …", "Ana Bru, Spokesperson: …", "Ana Bru: …".
// Without a label of somebody who asks, a name before a colon is no speaker: it may be a book, a list or a headline.

import type { Paragraph } from '../article/article.ts';

export interface TurnLabel {
  /** With the colon. */
  readonly printed: string;
  /** The name as printed, titles included; null for who asks. */
  readonly name: string | null;
}

/** "Q:", "QUESTION (Reuters):", "Journalist, Radio One:" */
const asking =
  /^(?:Q|QUESTION|Question|JOURNALIST|Journalist|REPORTER|Reporter|Correspondent|Interviewer|Moderator|MODERATOR)(?: ?\([^)]{1,50}\)|, [^:.?!]{2,50})?:(?= )/u;
/** "Ana Bru:", "Bru:", "Colonel Ana Bru, Chief of Operations:" */
const naming =
  /^(?<name>\p{Lu}[\p{L}.’'-]{1,20}(?: (?:(?:al|bin|de|da|del|van|von|der|la|el) )?\p{Lu}[\p{L}.’'-]{0,20}){0,4})(?<role>, (?:the )?\p{Lu}[^:.?!]{2,90})?:(?= )/u;
/** "Spokesperson:", whoever that is. */
export const isOfficeLabel = (name: string): boolean =>
  /^(?:(?:The|Deputy|Chief|Foreign|Prime) ){0,2}(?:Spokes(?:man|woman|person)|Minister|President|Ambassador|Commissioner|Director)$/u.test(
    name,
  );
const longest = 160;

/** The labels by the number of their paragraph; empty for a text in which nobody is labelled as asking. */
export function turnLabels(text: string, paragraphs: readonly Paragraph[]): ReadonlyMap<number, TurnLabel> {
  const found = new Map<number, TurnLabel>();
  for (const { number, start, end, kind } of paragraphs) {
    const printed =
      kind === 'text' ? asking.exec(text.slice(start, Math.min(end, start + longest)))?.[0] : undefined;
    if (printed !== undefined) found.set(number, { printed, name: null });
  }
  if (found.size === 0) return found;
  const named = new Map<string, (TurnLabel & { readonly number: number; readonly isSpeech: boolean })[]>();
  for (const { number, start, end, kind } of paragraphs) {
    if (kind !== 'text' || found.has(number)) continue;
    const { 0: printed, groups } = naming.exec(text.slice(start, Math.min(end, start + longest))) ?? {};
    const name = groups?.name;
    if (printed === undefined || name === undefined) continue;
    const own = named.get(name) ?? [];
    named.set(name, own);
    own.push({ number, printed, name, isSpeech: text[end - 1] !== '?' });
  }
  for (const [name, turns] of named) {
    const isTold = isOfficeLabel(name) || turns.some(({ printed }) => printed.length > name.length + 1);
    // "Next Steps: …" stands once; "Lima Courier: Will it hold?" only asks.
    if ((turns.length > 1 || isTold) && turns.some(({ isSpeech }) => isSpeech))
      for (const { number, printed } of turns) found.set(number, { printed, name });
  }
  return found;
}
