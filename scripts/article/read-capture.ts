// The lines of a capture become metadata and paragraphs: what a page prints round an article is told from the article.

import type { Vocabulary } from '../vocabulary/vocabulary.ts';
import type { ArticleMeta, Block } from './article.ts';
import { articleKind, isDisclaimer } from './article-kind.ts';
import { type CreditWords, creditWords } from './credit-words.ts';
import { furnitureFilter } from './drop-furniture.ts';
import type { Dropped } from './page/clear-page.ts';
import { dayIn } from './read-credit.ts';
import { readDateline } from './read-dateline.ts';
import { readHead } from './read-head.ts';
import { closingCredit, closingLine, readTail } from './read-tail.ts';
import { type Published, settlePublished } from './settle-published.ts';
import { signOff } from './sign-off.ts';
import { dropCutSentence, dropRepeats, isCutOff, markHeadings } from './tidy-blocks.ts';

export interface CaptureFindings {
  readonly title: string | null;
  readonly outlet: string | null;
  readonly author: string | null;
  /** YYYY-MM-DD. */
  readonly published: string | null;
  readonly publishedBasis: Published['basis'];
  readonly kind: ArticleMeta['kind'];
  readonly truncated: boolean;
  readonly dateline: string | null;
  /** Where the words of the first paragraph begin, after an inline dateline. */
  readonly lead: number;
  readonly blocks: readonly Block[];
  /** What is not the article, in the order it was told from it. */
  readonly dropped: readonly Dropped[];
}

/**
 * A reader for one vocabulary: blocks of a capture in order -> what it says of itself, and the blocks that are the article.
 * Without a head the short lines at the top are text.
 */
export function captureReader(
  vocabulary: Vocabulary,
  words: CreditWords = creditWords(vocabulary),
): (raw: readonly Block[], hasHead?: boolean) => CaptureFindings {
  const sift = furnitureFilter(vocabulary.furniture);
  return (raw, hasHead = true) => {
    const { kept, dropped } = sift(raw);
    const disclaimers = kept.filter(isDisclaimer);
    const body = without(kept, disclaimers);
    const label = loneLabel(raw, kept);
    const head = readHead(hasHead ? body : [], words);
    const below = hasHead ? head.body : body;
    const filed = hasHead ? closingCredit(below, words) : null;
    const tail = readTail(filed ? below.slice(0, -1) : below);
    const blocks = dropRepeats(tail.blocks, head.title);
    const inline = readDateline(blocks[0]?.text ?? '', words);
    const whole = dropCutSentence(blocks);
    const { day: published, basis: publishedBasis } = settlePublished(
      head.credits,
      inline,
      filed?.published ?? dayIn(closingLine(tail.blocks) ?? '', words),
    );
    const kind = articleKind([...label, ...head.lines], blocks, body.length < kept.length, words);
    return {
      title: head.title,
      outlet: head.outlet ?? inline?.outlet ?? filed?.outlet ?? outletInText(blocks, words),
      author:
        head.author ?? tail.author ?? (kind === 'opinion' ? head.signature : null) ?? signedOff(dropped),
      published,
      publishedBasis,
      kind,
      truncated: isCutOff(blocks),
      dateline: head.dateline ?? inline?.place ?? null,
      lead: inline?.end ?? 0,
      blocks: markHeadings(whole),
      dropped: [
        ...dropped,
        ...told(disclaimers, 'A disclaimer: the article is opinion.'),
        ...head.lines.map((text) => ({ text, why: 'A line of the head: title, byline, outlet or date.' })),
        ...told(below.slice(tail.blocks.length), 'The signature, and what stands below it.'),
        ...told(without(tail.blocks, blocks), 'Said before, word for word.'),
        ...told(without(blocks, whole), 'A sentence that is cut off.'),
      ],
    };
  };
}

/** "Opinion" above the headline: one line of a menu has others beside it, a label stands alone. */
function loneLabel(raw: readonly Block[], kept: readonly Block[]): readonly string[] {
  const [first] = kept;
  const above = raw.slice(0, first ? raw.indexOf(first) : 0).map(({ text }) => text);
  return above.length === 1 ? above : [];
}

const signedOff = (dropped: readonly Dropped[]): string | null =>
  dropped.flatMap(({ text }) => signOff(text) ?? [])[0] ?? null;

const told = (blocks: readonly Block[], why: string): readonly Dropped[] =>
  blocks.map(({ text }) => ({ text, why }));

const without = (blocks: readonly Block[], kept: readonly Block[]): readonly Block[] => {
  const left = new Set(kept);
  return blocks.filter((block) => !left.has(block));
};

/** Every word of the name has a capital: in "Chad, Peru and Fiji were reported to be ready" nobody reports. */
const speaksOfItself =
  /,\s*(?:[Tt]he )?(?<name>\p{Lu}[\p{L}\p{N}.]{0,30}(?: (?:of |and )?\p{Lu}[\p{L}\p{N}.]{0,30}){0,3}) report(?:s|ed)?\b/gu;

/** "DKNews.kz reports", "The Caspian Post reports via": the outlet speaks of itself; states and bodies report other things. */
function outletInText(blocks: readonly Block[], words: CreditWords): string | null {
  for (const { text } of blocks.slice(0, 6))
    for (const match of text.matchAll(speaksOfItself)) {
      const printed = match.groups?.name ?? '';
      const isOther = printed.split(/ and /u).some(words.isListed);
      const outlet = words.outletOf(printed) ?? (isOther ? null : printed);
      if (outlet !== null) return outlet;
    }
  return null;
}
