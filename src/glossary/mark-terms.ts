// The HTML of a paragraph -> the same with the first mention of each term as a link that carries its definition.
// Words inside links and raised numerals stay as they are: what a fact leads to is not replaced.

import type { Term } from './glossary.ts';

/** 'with 12 abstentions' -> 'with 12 <a class="term" …>abstentions</a>'; `hrefOf` says where a term is explained. */
export function markTerms(html: string, terms: readonly Term[], hrefOf: (term: string) => string): string {
  const left = new Set(terms);
  let depth = 0;
  return html
    .split(/(<[^>]*>)/)
    .map((piece) => {
      if (piece.startsWith('<')) {
        if (/^<(?:a|sup)\b/.test(piece)) depth += 1;
        else if (/^<\/(?:a|sup)\b/.test(piece)) depth -= 1;
        return piece;
      }
      return depth > 0 ? piece : markIn(piece, left, hrefOf);
    })
    .join('');
}

/** Terms that were marked leave `left`. */
function markIn(text: string, left: Set<Term>, hrefOf: (term: string) => string): string {
  const found = [...left].flatMap((term) => {
    const match = patternOf(term).exec(text);
    return match ? [{ term, at: match.index, words: match[0] }] : [];
  });
  const [first] = found.toSorted((a, b) => a.at - b.at || b.words.length - a.words.length);
  if (!first) return text;
  left.delete(first.term);
  const link = `<a class="term" href="${hrefOf(first.term.term)}" data-tip="${escaped(first.term.definition)}">${first.words}</a>`;
  const rest = text.slice(first.at + first.words.length);
  return text.slice(0, first.at) + link + markIn(rest, left, hrefOf);
}

const patternOf = ({ term, also }: Term): RegExp =>
  new RegExp(
    `(?<![\\p{L}\\p{N}-])(?:${[term, ...also].map(RegExp.escape).join('|')})(?![\\p{L}\\p{N}-])`,
    'iu',
  );

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '"': '&quot;' };
const escaped = (text: string): string => text.replace(/[&<"]/g, (sign) => entities[sign] ?? sign);
