// Lines that a page prints as plain paragraphs above and below its article, told from it by the author that was found: the
// byline and the day below a standfirst, who the author is at the end.

import type { Block } from '../article.ts';
import type { Dropped } from './clear-page.ts';

/** How many blocks from either end are looked at. */
const reach = 6;
const longestLine = 140;
const why = 'The credits of the article.';

const dayLine =
  /^(?:first |originally )?(?:published|posted|updated|modified|last (?:updated|modified))\b.{0,100}\b\d{4}\b.{0,60}$/iu;

export function dropCredits(
  blocks: readonly Block[],
  author: string | null,
): { readonly blocks: readonly Block[]; readonly dropped: readonly Dropped[] } {
  const names = author?.split('; ') ?? [];
  const isCredit = ({ text }: Block, index: number): boolean =>
    (index < reach && (isByline(text, names) || (text.length <= longestLine && dayLine.test(text)))) ||
    (index >= blocks.length - reach && isBiography(text, names));
  const kept = blocks.filter((block, index) => !isCredit(block, index));
  const left = new Set(kept);
  const dropped = blocks.filter((block) => !left.has(block)).map(({ text }) => ({ text, why }));
  return { blocks: kept, dropped };
}

/** "By Ada Finn and Lutz Berg", "Ada Finn reported from Dorvin, and Lutz Berg from Ilmar." */
function isByline(text: string, names: readonly string[]): boolean {
  if (text.length > longestLine) return false;
  const [first] = names.filter((name) => text.includes(name));
  if (first === undefined) return false;
  const rest = names.reduce((line, name) => line.replaceAll(name, ''), text);
  return (
    (/^(?:(?:written |reported )?by:?\s)/iu.test(text) && !/[.!?]$/.test(text)) ||
    !/[\p{L}\p{N}]/u.test(rest.replace(/\b(?:and|by)\b/giu, '')) ||
    (text.startsWith(first) && /^\s(?:reported|reports) from\s\p{Lu}/u.test(rest))
  );
}

/** "Ada Finn covers transport for the Courier." */
const isBiography = (text: string, names: readonly string[]): boolean =>
  names.some(
    (name) =>
      text.startsWith(name) &&
      /^,? (?:is (?:an?|the|our)|was|has (?:been|covered|written|reported)|covers|writes|reports|edits|leads|works|joined)\b/u.test(
        text.slice(name.length),
      ),
  );
