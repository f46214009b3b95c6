// The text of a saved file, page or plain, becomes what it says of itself and the paragraphs of its article. The one way
// in: the build, the dataset of any folder and the import all read captures here.

import type { Vocabulary } from '../vocabulary/vocabulary.ts';
import type { ArticleMeta, Block } from './article.ts';
import { type CreditWords, creditWords } from './credit-words.ts';
import { detectLanguage } from './detect-language.ts';
import { readHtmlCapture } from './html-capture.ts';
import { markdownBlocks } from './markdown-blocks.ts';
import type { Dropped } from './page/clear-page.ts';
import type { Told } from './page/page-title.ts';
import { captureReader } from './read-capture.ts';
import { textBlocks } from './text-blocks.ts';

/** A capture as it was read; each value with where it was found. */
export interface Source {
  readonly title: Told | null;
  readonly outlet: Told | null;
  readonly author: Told | null;
  readonly published: Told | null;
  readonly published_basis: ArticleMeta['published_basis'];
  readonly kind: Told & { readonly value: ArticleMeta['kind'] };
  readonly language: string;
  readonly url: string | null;
  /** A live page: entries in the order of the page, each below its time. */
  readonly isLive: boolean;
  readonly truncated: boolean;
  readonly dateline: string | null;
  readonly lead: number;
  readonly blocks: readonly Block[];
  readonly dropped: readonly Dropped[];
}

/** A reader for one vocabulary: file name and text -> the capture. */
export function sourceReader(vocabulary: Vocabulary): (name: string, text: string) => Source {
  const words: CreditWords = creditWords(vocabulary);
  const readCapture = captureReader(vocabulary, words);
  return (name, text) => {
    const html = isPage(name, text) ? readHtmlCapture(text, words) : null;
    const blocks = html?.blocks ?? (isMarkdown(name) ? markdownBlocks(text) : textBlocks(text));
    const found = readCapture(blocks, !html?.isLive);
    const printed = (value: string | null, from: string): Told | null =>
      value === null ? null : { value, from };
    const published = html?.published ?? printed(found.published, 'printed above the text');
    const pageKind = found.kind === 'news' ? (html?.kind ?? null) : null;
    return {
      title: html?.title ?? printed(found.title, 'the first line that reads like a headline'),
      outlet: html?.outlet ?? printed(found.outlet, 'named in the text'),
      author: html?.author ?? printed(found.author, 'a byline or signature in the text'),
      published,
      published_basis: published === null ? 'unknown' : (html?.published?.basis ?? found.publishedBasis),
      kind:
        pageKind !== null
          ? { value: pageKind, from: 'the section or label of the page' }
          : {
              value: found.kind,
              from:
                found.kind === 'news'
                  ? 'nothing says otherwise'
                  : 'its labels, its disclaimer, its form or its voice',
            },
      language: languageOf(found.blocks, html?.language ?? null),
      url: html?.url ?? null,
      isLive: html?.isLive ?? false,
      truncated: found.truncated,
      dateline: found.dateline,
      lead: found.lead,
      blocks: found.blocks,
      dropped: [...(html?.dropped ?? []), ...found.dropped],
    };
  };
}

const isMarkdown = (name: string): boolean => /\.(?:md|markdown)$/i.test(name);

/** By its name, or by how it begins: saved pages may open with comments. */
export const isPage = (name: string, text: string): boolean =>
  /\.x?html?$/i.test(name) ||
  /^\ufeff?\s{0,100}(?:<!--[\s\S]{0,2000}?-->\s{0,100})?<(?:!doctype html|html)\b/i.test(text);

/** What the words are, with the region that the page names; what the page says when the words do not tell. */
function languageOf(blocks: readonly Block[], said: string | null): string {
  const tag = said?.match(/^[a-z]{2,3}(?:-[A-Za-z0-9]+)*$/)?.[0] ?? null;
  const spoken = detectLanguage(blocks);
  return spoken === null || tag?.split('-')[0] === spoken ? (tag ?? 'en') : spoken;
}
