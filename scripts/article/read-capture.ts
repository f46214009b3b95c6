// The lines of a capture become metadata and paragraphs: what a page prints round an article is told from the article.

import type { Vocabulary } from '../vocabulary/vocabulary.ts';
import type { ArticleMeta, Block } from './article.ts';
import { articleKind, isDisclaimer } from './article-kind.ts';
import { creditWords } from './credit-words.ts';
import { furnitureFilter } from './drop-furniture.ts';
import { readDateline } from './read-dateline.ts';
import { readHead } from './read-head.ts';
import { readTail } from './read-tail.ts';
import { dropCutSentence, dropRepeats, isCutOff, markHeadings } from './tidy-blocks.ts';

export interface CaptureFindings {
  readonly title: string | null;
  readonly outlet: string | null;
  readonly author: string | null;
  /** YYYY-MM-DD. */
  readonly published: string | null;
  readonly kind: ArticleMeta['kind'];
  readonly truncated: boolean;
  readonly dateline: string | null;
  /** Where the words of the first paragraph begin, after an inline dateline. */
  readonly lead: number;
  readonly blocks: readonly Block[];
}

/** A reader for one vocabulary: blocks of a capture in order -> what it says of itself, and the blocks that are the article. */
export function captureReader(vocabulary: Vocabulary): (raw: readonly Block[]) => CaptureFindings {
  const words = creditWords(vocabulary);
  const withoutFurniture = furnitureFilter(vocabulary.furniture);
  return (raw) => {
    const kept = withoutFurniture(raw);
    const body = kept.filter((block) => !isDisclaimer(block));
    const head = readHead(body, words);
    const tail = readTail(body.slice(head.lines.length));
    const blocks = dropRepeats(tail.blocks, head.title);
    const inline = readDateline(blocks[0]?.text ?? '', words);
    return {
      title: head.title,
      outlet: head.outlet ?? inline?.outlet ?? outletInText(blocks, words.outletOf),
      author: head.author ?? tail.author,
      published: head.published ?? inline?.published ?? null,
      kind: articleKind(head.lines, blocks, body.length < kept.length),
      truncated: isCutOff(blocks),
      dateline: head.dateline ?? inline?.place ?? null,
      lead: inline?.end ?? 0,
      blocks: markHeadings(dropCutSentence(blocks)),
    };
  };
}

const speaksOfItself = /,\s*(?<name>(?:[Tt]he )?\p{Lu}[\p{L}\p{N}. ]{2,40}?) (?:reports?|reported)\b/gu;

/** "DKNews.kz reports", "The Caspian Post reports via": the outlet speaks of itself. */
function outletInText(blocks: readonly Block[], outletOf: (name: string) => string | null): string | null {
  for (const { text } of blocks.slice(0, 6))
    for (const match of text.matchAll(speaksOfItself)) {
      const printed = (match.groups?.name ?? '').replace(/^the /, '');
      return outletOf(printed) ?? printed;
    }
  return null;
}
