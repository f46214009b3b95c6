// Whether an article is held already: the same file, the same words with other marks or cut short, or, where only the
// digest is at hand, the same title or the same facts.

import type { Article } from '../article/article.ts';
import { findCopies } from '../article/find-copies.ts';
import { foldWords } from './fold-words.ts';
import type { FactSheet } from './read-captures.ts';

export interface Held {
  /** Digests with their facts. */
  readonly digests: readonly FactSheet[];
  /** Captures under the ids of their digests. */
  readonly captures: readonly Article[];
}

export interface Copy {
  readonly of: string;
  readonly how: 'same file' | 'same words' | 'longer text' | 'same title' | 'same facts';
}

/** Share of the facts of the shorter that the longer must hold, and how many facts tell anything. */
const threshold = 0.7;
const fewestFacts = 12;

export function findHeld(sheet: FactSheet, held: Held): Copy | null {
  const { article } = sheet;
  const same = held.digests.find(
    (digest) => digest.article.meta.source_sha256 === article.meta.source_sha256,
  );
  if (same) return { of: original(same.article), how: 'same file' };
  const others = held.captures.filter(({ id }) => id !== article.id);
  const ranked = findCopies([...others, article]);
  const copied = ranked.find(({ id }) => id === article.id)?.meta.duplicate_of;
  const originalOf = (id: string) =>
    held.digests.find((digest) => digest.article.id === id)?.article.meta.duplicate_of ?? id;
  if (copied) return { of: originalOf(copied), how: 'same words' };
  const shorter = ranked.find((other) => other.id !== article.id && other.meta.duplicate_of === article.id);
  if (shorter) return { of: shorter.id, how: 'longer text' };
  return sameTitle(sheet, held) ?? sameFacts(sheet, held);
}

function sameTitle({ article }: FactSheet, { digests }: Held): Copy | null {
  const title = foldWords(article.meta.title ?? '').join(' ');
  const found = digests.find((digest) => foldWords(digest.article.meta.title ?? '').join(' ') === title);
  return found && title.split(' ').length >= 4 ? { of: original(found.article), how: 'same title' } : null;
}

function sameFacts(sheet: FactSheet, { digests }: Held): Copy | null {
  const own = factsOf(sheet);
  const [best] = digests
    .map((digest) => {
      const facts = factsOf(digest);
      const smaller = Math.min(own.size, facts.size);
      return { digest, smaller, share: smaller === 0 ? 0 : own.intersection(facts).size / smaller };
    })
    .filter(({ smaller, share }) => smaller >= fewestFacts && share >= threshold)
    .toSorted((a, b) => b.share - a.share);
  return best ? { of: original(best.digest.article), how: 'same facts' } : null;
}

const original = (article: Article): string => article.meta.duplicate_of ?? article.id;

/** Numbers, dates, names and the beginnings of quotations. */
const factsOf = (sheet: FactSheet): ReadonlySet<string> =>
  new Set(
    sheet.paragraphs.flatMap(({ numbers, dates, names, quotations }) => [
      ...numbers.filter(({ value }) => value > 2).map(({ value }) => `number ${value}`),
      ...dates.flatMap(({ edtf }) => (edtf === null ? [] : [`date ${edtf}`])),
      ...names.map(({ actor }) => `name ${actor}`),
      ...quotations.map(({ text }) => `quotation ${foldWords(text).slice(0, 4).join(' ')}`),
    ]),
  );
